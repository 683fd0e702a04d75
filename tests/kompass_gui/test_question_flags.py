"""What is hung on a question is told by its sign, and not by colour alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from tests.kompass_gui.bench import CONTROL, Bench, kalix
from tests.kompass_gui.hands import Hands
from widgets.line_field import LineField


@pytest.fixture
def hands_at_1_1(hands: Hands) -> Hands:
    Bench(hands, kalix())
    hands.press(Qt.Key.Key_1, CONTROL)
    return hands


def test_a_star_is_filled_while_the_question_has_a_bookmark(hands_at_1_1: Hands) -> None:
    star = hands_at_1_1.find(QToolButton, "Bokmärke")
    assert star.text() == "☆"
    hands_at_1_1.click(star)
    assert (star.text(), star.isChecked()) == ("★", True)
    hands_at_1_1.press(Qt.Key.Key_Z, CONTROL)
    assert (star.text(), star.isChecked()) == ("☆", False)


def test_a_reminder_has_a_field_for_its_reason(hands_at_1_1: Hands) -> None:
    hands_at_1_1.click(hands_at_1_1.find(QToolButton, "Återkom"))
    why = hands_at_1_1.find(LineField, "Varför")
    assert why.hasFocus()
    assert why.placeholderText()[0].isupper()
