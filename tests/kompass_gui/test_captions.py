"""What a field, a button or an empty place is can be seen."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from kompass_core.evaluation import AreaText, Evaluation, Item
from kompass_core.municipality import Municipality
from kompass_gui.follow_up.action_editor import ActionEditor
from kompass_gui.follow_up.figure_editor import FigureEditor
from kompass_gui.follow_up.goal_card import GoalCard
from kompass_gui.pages.sections import ACTION_PLAN, EXAMPLES, SCORECARD, area_key
from storage.example import example_evaluation
from tests.kompass_core.followed import kalix_2016
from tests.kompass_gui.hands import Hands
from widgets.line_field import LineField
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


def test_where_no_good_example_is_found_the_page_says_why_and_what_to_do(hands: Hands) -> None:
    show(hands, EXAMPLES)
    assert hands.find(QLabel, "Ingen styrka i någon annan sparad utvärdering är markerad än.")


def test_a_search_that_is_too_narrow_is_told_from_nothing_marked(hands: Hands) -> None:
    hands.library.create(_with_a_marked_strength()).close()
    show(hands, EXAMPLES)
    hands.find(QLabel, "1 styrka")
    hands.find(LineField, "Ord i styrkan").setFocus()
    hands.type("xyz")
    assert hands.find(QLabel, "Ingen markerad styrka är sådan.")


def _with_a_marked_strength() -> Evaluation:
    lulea = replace(example_evaluation(), id="lulea", municipality=Municipality("Luleå", "2580"))
    strengths = (Item("s", "Tidig dialog", worth_learning=True),)
    return lulea.with_area_text(1, AreaText(strengths=strengths))
