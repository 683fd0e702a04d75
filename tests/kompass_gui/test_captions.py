"""What a field or a button is can be seen, whatever is written in it."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from kompass_gui.follow_up.action_editor import ActionEditor
from kompass_gui.follow_up.figure_editor import FigureEditor
from kompass_gui.follow_up.goal_card import GoalCard
from kompass_gui.pages.sections import ACTION_PLAN, SCORECARD, area_key
from tests.kompass_core.followed import kalix_2016
from tests.kompass_gui.hands import Hands
from widgets.text_field import TextField


def show(hands: Hands, key: str) -> None:
    hands.program.work.desk.create(kalix_2016())
    hands.settle()
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.show_section(key)
    hands.settle()


@pytest.mark.parametrize(
    ("key", "kind"),
    [(ACTION_PLAN, ActionEditor), (SCORECARD, GoalCard), (SCORECARD, FigureEditor)],
)
def test_every_field_stands_under_its_caption(hands: Hands, key: str, kind: type[QWidget]) -> None:
    show(hands, key)
    for part in hands.window.findChildren(kind):
        fields = [*part.findChildren(TextField), *part.findChildren(QLineEdit)]
        captions = {label.buddy(): label for label in part.findChildren(QLabel)}
        assert fields
        for field in fields:
            assert captions[field].text()
            assert captions[field].geometry().bottom() < field.geometry().top()


def test_what_shows_last_time_s_text_looks_like_a_button(hands: Hands) -> None:
    show(hands, area_key(1))
    assert not hands.find(QToolButton, "Visa förra gångens text").autoRaise()
