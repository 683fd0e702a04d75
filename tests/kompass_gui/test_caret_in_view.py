"""The page follows the caret while one writes, and moves for nothing else."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from kompass_core.fields import FieldRef, Section
from kompass_gui.questions.area_page import AreaPage
from storage.evaluation_file import EvaluationFile
from storage.example import example_evaluation
from tests.kompass_gui.hands import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier
LINES = 12
PASTED = 40


@pytest.fixture
def page(hands: Hands, tmp_path: Path) -> AreaPage:
    """The page of an area, open on a usual laptop."""
    file = tmp_path / "kalix.kompass"
    EvaluationFile.create(file, example_evaluation()).close()
    hands.program.start(file)
    hands.window.resize(1366, 768)
    hands.settle()
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.reveal(FieldRef(Section.QUESTION_TEXT, "2.2"))
    hands.settle()
    (shown,) = [each for each in workspace.findChildren(AreaPage) if each.isVisible()]
    return shown


def caret_in(page: AreaPage) -> QRect:
    """Return where the caret is, in the page's viewport."""
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    caret = field.cursorRect()
    assert field.viewport().rect().contains(caret), "the field itself has it in view"
    return caret.translated(field.viewport().mapTo(page.viewport(), QPoint(0, 0)))


def in_view(page: AreaPage) -> bool:
    return page.viewport().rect().contains(caret_in(page))


def click_low(hands: Hands, page: AreaPage, name: str) -> None:
    """Scroll until a field's last line is the lowest in the window, and click at its end."""
    field = hands.find(QPlainTextEdit, name)
    bottom = field.mapTo(page.widget(), QPoint(0, field.height())).y()
    page.verticalScrollBar().setValue(bottom - page.viewport().height())
    hands.settle()
    place = QPoint(field.viewport().width() - 5, field.viewport().height() - 8)
    QTest.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hands.press(Qt.Key.Key_End)
    assert field.hasFocus()
    assert in_view(page)


FIELDS = ["Text till 2.2", "Styrkor, Tillgäng", "Förbättringsområden, Tillgäng"]


@pytest.mark.parametrize("name", FIELDS)
def test_the_caret_is_in_view_after_every_line(hands: Hands, page: AreaPage, name: str) -> None:
    click_low(hands, page, name)
    for line in range(LINES):
        hands.press(Qt.Key.Key_Return)
        assert in_view(page), f"after Enter, line {line}"
        hands.type("Nytt. ")
        assert in_view(page), f"after typing, line {line}"


@pytest.mark.parametrize("name", FIELDS)
def test_the_caret_is_in_view_after_a_long_paste(hands: Hands, page: AreaPage, name: str) -> None:
    QGuiApplication.clipboard().setText("\n".join(f"Rad {line}" for line in range(PASTED)))
    click_low(hands, page, name)
    hands.press(Qt.Key.Key_V, CONTROL)
    assert in_view(page)


def test_the_caret_is_in_view_when_the_menu_pastes(hands: Hands, page: AreaPage) -> None:
    QGuiApplication.clipboard().setText("\n".join(f"Rad {line}" for line in range(PASTED)))
    click_low(hands, page, "Text till 2.2")
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    field.paste()  # what the menu's command is connected to
    hands.settle()
    assert in_view(page)


def test_an_item_that_is_moved_stays_in_view(hands: Hands, page: AreaPage) -> None:
    QGuiApplication.clipboard().setText("\n".join(f"Rad {line}" for line in range(PASTED)))
    click_low(hands, page, "Styrkor, Tillgäng")
    hands.press(Qt.Key.Key_V, CONTROL)
    for _ in range(PASTED):
        hands.press(Qt.Key.Key_Up, CONTROL)
        assert in_view(page)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_C, CONTROL), (Qt.Key.Key_A, CONTROL), (Qt.Key.Key_Shift, None)],
)
def test_a_key_that_writes_nothing_leaves_the_page_where_it_is(
    hands: Hands, page: AreaPage, key: Qt.Key, modifier: Qt.KeyboardModifier | None
) -> None:
    click_low(hands, page, "Text till 2.2")
    page.verticalScrollBar().setValue(0)
    hands.press(key, modifier or Qt.KeyboardModifier.NoModifier)
    assert page.verticalScrollBar().value() == 0


def test_writing_in_view_does_not_move_the_page(hands: Hands, page: AreaPage) -> None:
    click_low(hands, page, "Text till 2.2")
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 200)
    before = page.verticalScrollBar().value()
    hands.type("Nytt.")
    hands.press(Qt.Key.Key_Return)
    assert page.verticalScrollBar().value() == before


def test_what_the_program_sets_does_not_move_the_page(hands: Hands, page: AreaPage) -> None:
    click_low(hands, page, "Text till 2.2")
    hands.type("Nytt.")
    page.verticalScrollBar().setValue(0)
    hands.press(Qt.Key.Key_Z, CONTROL)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert "Nytt" not in field.toPlainText()
    assert page.verticalScrollBar().value() == 0
