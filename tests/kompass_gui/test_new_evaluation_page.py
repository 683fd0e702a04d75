"""The form for a new evaluation is worked by keys, and left to where one came from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kompass_gui.library.new_evaluation_page import NewEvaluationPage
from kompass_gui.library.start_page import StartPage
from storage.example import example_evaluation
from tests.kompass_gui.hands import Hands
from widgets.notice import Notice

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("command", ["new", "follow_up"])
def test_escape_leads_back_to_the_evaluation_that_lay_open(hands: Hands, command: str) -> None:
    hands.program.work.desk.create(example_evaluation())
    path = hands.program.work.desk.path
    getattr(hands.program.actions, command).trigger()
    hands.settle()
    assert hands.window.findChild(NewEvaluationPage).isVisible()
    hands.press(Qt.Key.Key_Escape)
    assert hands.program.work.desk.path == path


def test_escape_leads_back_to_the_start_page(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.press(Qt.Key.Key_Escape)
    assert hands.program.work.desk.path is None
    assert not hands.window.findChild(NewEvaluationPage).isVisible()


def test_escape_leads_to_the_start_page_where_what_lay_open_is_gone(hands: Hands) -> None:
    hands.program.work.desk.create(example_evaluation())
    path = hands.program.work.desk.path
    assert path is not None
    hands.program.actions.new.trigger()
    hands.settle()
    path.unlink()
    hands.press(Qt.Key.Key_Escape)
    assert not hands.window.findChild(NewEvaluationPage).isVisible()
    assert hands.window.findChild(StartPage).isVisible()
    assert "finns inte" in hands.window.findChild(Notice).text()


def test_enter_presses_the_button_that_has_the_keyboard(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.find(QPushButton, "Avbryt").setFocus()
    hands.press(Qt.Key.Key_Return)
    assert not hands.window.findChild(NewEvaluationPage).isVisible()
