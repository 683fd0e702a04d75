"""Where the keyboard and the cursor are in a list of items, whatever becomes of the items."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kompass_core.evaluation import Item
from tests.widgets.conftest import Show
from tests.widgets.item_rows import THREE, Told, button, fields, shown_items, telling, texts, tops
from widgets.colours import Colours
from widgets.item_list import ItemList

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def items(show: Show, colours: Colours) -> ItemList:
    return shown_items(show, colours)


@pytest.fixture
def told(items: ItemList) -> Told:
    return telling(items)


def test_the_keyboard_and_the_cursor_stay_in_an_item_that_moves(
    qtbot: QtBot, items: ItemList
) -> None:
    items.focus_item("b")
    field = fields(items)[1]
    qtbot.keyClick(field, KEY.Key_Left)
    items.set_items((THREE[1], THREE[2], Item("n", "Nytt"), THREE[0]))
    assert texts(items) == ["Två", "Tre", "Nytt", "Ett"]
    assert field.hasFocus()
    assert field.textCursor().position() == 2
    qtbot.waitUntil(lambda: tops(items) == sorted(tops(items)))


def test_the_buttons_are_there_once_an_item_is_current(qtbot: QtBot, items: ItemList) -> None:
    assert not button(items, "Remove").isVisible()
    items.focus_item("a")
    assert button(items, "Remove").isVisible()
    assert not button(items, "Move up").isEnabled()
    assert button(items, "Move down").isEnabled()
    items.set_items(())
    assert not button(items, "Remove").isVisible()


def test_tab_goes_from_item_to_item_by_way_of_the_current_one_s_buttons(
    qtbot: QtBot, items: ItemList
) -> None:
    items.focus_item("b")
    qtbot.keyClick(fields(items)[1], KEY.Key_Tab)
    assert button(items, "Remove").hasFocus()
    qtbot.keyClick(button(items, "Remove"), KEY.Key_Left)
    assert button(items, "Move down").hasFocus()
    qtbot.keyClick(button(items, "Remove"), KEY.Key_Tab)
    assert fields(items)[2].hasFocus()


def test_tab_order_follows_the_items_after_a_move(qtbot: QtBot, items: ItemList) -> None:
    items.set_items(THREE[::-1])
    items.focus_item("c")
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert fields(items)[1].hasFocus()
    assert fields(items)[1].text() == "Två"


def test_removing_leaves_the_keyboard_in_the_item_before(qtbot: QtBot, items: ItemList) -> None:
    rest = {"items": THREE}

    def remove(item_id: str) -> None:
        rest["items"] = tuple(item for item in rest["items"] if item.id != item_id)
        items.set_items(rest["items"])

    items.item_removed.connect(remove)
    items.focus_item("b")
    qtbot.keyClick(fields(items)[1], KEY.Key_Delete, CTRL)
    assert fields(items)[0].hasFocus()
    qtbot.keyClick(fields(items)[0], KEY.Key_Delete, CTRL)
    assert fields(items)[0].hasFocus()
    assert texts(items) == ["Tre"]
    qtbot.keyClick(fields(items)[0], KEY.Key_Delete, CTRL)
    assert button(items, "Add").hasFocus()


@pytest.mark.parametrize(
    ("before", "after", "has_it"),
    [
        ("abc", "abc", "b"),  # only a text is another
        ("abc", "bac", "b"),  # moved
        ("abc", "ac", "a"),  # taken away, as undo does with what was added
        ("abc", "c", "c"),
        ("abc", "abxc", "x"),  # come back
        ("bc", "bcxy", "y"),
    ],
)
def test_the_keyboard_stays_as_near_as_it_can_when_the_list_was_revisited(
    items: ItemList, before: str, after: str, has_it: str
) -> None:
    items.set_items([Item(letter, letter) for letter in before])
    items.focus_item("b")
    items.set_items([Item(letter, letter) for letter in after])
    items.focus_item("")
    assert items.focused_item() == has_it


def test_the_cursor_stays_where_it_is_in_the_item_that_is_asked_for(
    qtbot: QtBot, items: ItemList
) -> None:
    items.focus_item("b")
    qtbot.keyClick(fields(items)[1], KEY.Key_Home)
    items.focus_item("b")
    assert fields(items)[1].textCursor().position() == 0


def test_no_caret_is_left_where_lines_were_pasted(qtbot: QtBot, items: ItemList) -> None:
    def take(item_id: str, lines: list[str], index: int) -> None:
        items.set_items([*THREE[:2], *(Item(line, line) for line in lines)])
        items.focus_item(lines[-1])

    items.lines_pasted.connect(take)
    items.focus_item("b")
    field = fields(items)[1]
    QGuiApplication.clipboard().setText("fyra\nfem")
    qtbot.keyClick(field, KEY.Key_V, CTRL)
    assert not field.hasFocus()
    shown = field.grab().toImage()
    field.setFocus()
    fields(items)[0].setFocus()
    assert shown == field.grab().toImage()
