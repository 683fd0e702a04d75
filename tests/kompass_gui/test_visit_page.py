"""What the report tells of the evaluation itself is written on a page of its own."""

from dataclasses import replace

import pytest

from kompass_core.fields import FieldRef, Section
from kompass_core.municipality import Municipality
from storage.library_entry import summary_of
from tests.builders import evaluation
from tests.kompass_gui.hands import Hands
from widgets.line_field import LineField


@pytest.mark.parametrize(
    ("municipality", "listed"),
    [(Municipality("Mariehaamn"), "Mariehamn"), (Municipality("Kalix", "2514"), "Kalix")],
)
def test_a_municipality_outside_the_register_is_renamed_everywhere(
    hands: Hands, municipality: Municipality, listed: str
) -> None:
    desk = hands.program.work.desk
    desk.create(replace(evaluation(), municipality=municipality))
    assert hands.window.workspace is not None
    hands.window.workspace.reveal(FieldRef(Section.MUNICIPALITY))
    hands.find(LineField, "Kommun").selectAll()
    hands.type("Mariehamn")
    assert desk.save()
    assert desk.session is not None
    assert desk.session.evaluation.municipality.title == "Mariehamn"
    assert desk.path is not None
    assert summary_of(desk.path).municipality == listed
