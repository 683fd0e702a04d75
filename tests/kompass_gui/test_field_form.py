"""A field for a number takes digits, and says of what is none that it is not taken."""

import pytest
from pytestqt.qtbot import QtBot

from kompass_gui.pages.field_form import FieldForm
from widgets.colours import Colours

Told = list[tuple[str, str]]
WHY = "Ett tal med högst 3 siffror"


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def form(qtbot: QtBot, colours: Colours, told: Told) -> FieldForm:
    form = FieldForm(lambda name, text: told.append((name, text)))
    form.add_field("people", "Antal")
    form.allow_digits_only("people", 3)
    qtbot.addWidget(form)
    return form


@pytest.mark.parametrize(
    ("typed", "taken"),
    [("30", "30"), (" 30 ", "30"), ("", ""), ("3o", ""), ("trettio", ""), ("1234", ""), ("٣", "")],
)
def test_only_what_is_a_number_is_told_and_all_stands_as_it_was_typed(
    form: FieldForm, told: Told, typed: str, taken: str
) -> None:
    field = form.field("people")
    field.insert("7")
    field.selectAll()
    field.insert(typed)
    assert field.text() == typed
    assert told[-1] == ("people", taken)
    assert form.fault("people") == ("" if taken or not typed else WHY)


def test_what_is_refused_stands_until_another_text_is_shown(form: FieldForm) -> None:
    field = form.field("people")
    field.insert("3o")
    form.show_text("people", "")
    assert (field.text(), form.fault("people")) == ("3o", WHY)
    form.show_text("people", "30")
    assert (field.text(), form.fault("people")) == ("30", "")
    field.insert("o")
    form.forget_refused()
    assert (field.text(), form.fault("people")) == ("", "")
