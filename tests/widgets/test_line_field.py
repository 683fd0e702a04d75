"""A line field tells of typing, is silent when set, and leaves undo to the window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Show
from widgets.line_field import LineField, finish_typing


@pytest.fixture
def field(show: Show) -> LineField:
    field = LineField()
    show(field)
    field.setFocus()
    return field


def test_typing_tells_the_whole_text_at_each_key(qtbot: QtBot, field: LineField) -> None:
    told: list[str] = []
    field.text_edited.connect(told.append)
    qtbot.keyClicks(field, "Öl")
    assert told == ["Ö", "Öl"]


def test_setting_text_is_silent(qtbot: QtBot, field: LineField) -> None:
    with qtbot.assertNotEmitted(field.text_edited):
        field.set_text("Kalix")
    assert field.text() == "Kalix"


def test_setting_the_same_text_keeps_the_cursor(field: LineField) -> None:
    field.set_text("Kalix")
    field.setCursorPosition(2)
    field.set_text("Kalix")
    field.set_text("Kalixe")
    assert field.cursorPosition() == 2


def test_what_was_typed_is_being_typed_until_a_text_is_shown(
    qtbot: QtBot, field: LineField
) -> None:
    field.set_text("9")
    assert not field.is_being_typed()
    qtbot.keyClicks(field, ".30")
    assert field.is_being_typed()
    field.set_text("9.30")
    assert not field.is_being_typed()


def test_the_typing_is_over_when_it_is_asked_for(qtbot: QtBot, field: LineField) -> None:
    qtbot.keyClicks(field, "13")
    with qtbot.waitSignal(field.editingFinished):
        finish_typing()


@pytest.fixture
def window(show: Show) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(LineField())
    show(window)
    return window


@pytest.mark.parametrize("key", [QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo])
def test_undo_and_redo_reach_the_window(
    qtbot: QtBot, window: QWidget, key: QKeySequence.StandardKey
) -> None:
    asked: list[bool] = []
    shortcut = QShortcut(QKeySequence(key), window)
    shortcut.activated.connect(lambda: asked.append(True))
    field = window.findChild(LineField)
    assert isinstance(field, LineField)
    field.setFocus()
    qtbot.keyClicks(field, "abc")
    qtbot.keySequence(field, QKeySequence(key))
    assert asked == [True]
    assert field.text() == "abc"


def test_undo_does_nothing_in_the_field_where_the_window_has_none(
    qtbot: QtBot, field: LineField
) -> None:
    qtbot.keyClicks(field, "abc")
    qtbot.keySequence(field, QKeySequence(QKeySequence.StandardKey.Undo))
    assert field.text() == "abc"


def test_the_context_menu_offers_no_undo(qtbot: QtBot, field: LineField) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(field, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions()]
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert names[0] == "edit-cut"
    assert "edit-undo" not in names
