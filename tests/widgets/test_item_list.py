"""The list of items tells what the user did to it and shows what it is given."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kompass_core.evaluation import Item
from tests.widgets.conftest import Show
from tests.widgets.item_rows import THREE, Told, button, fields, shown_items, telling, texts
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


def test_setting_items_is_silent(items: ItemList, told: Told) -> None:
    items.set_items(())
    items.set_items(THREE)
    items.set_items((Item("c", "Tre!"), Item("a", "Ett")))
    assert texts(items) == ["Tre!", "Ett"]
    assert told == []


def test_typing_tells_which_item_has_which_text(qtbot: QtBot, items: ItemList, told: Told) -> None:
    items.focus_item("b")
    qtbot.keyClicks(fields(items)[1], "!")
    assert told == [("edited", "b", "Två!")]


@pytest.mark.parametrize(
    ("item", "key", "modifier", "expected"),
    [
        ("b", KEY.Key_Return, Qt.KeyboardModifier.NoModifier, [("added", "", 2)]),
        ("c", KEY.Key_Enter, Qt.KeyboardModifier.KeypadModifier, [("added", "", 3)]),
        ("b", KEY.Key_Up, CTRL, [("moved", "b", 0)]),
        ("b", KEY.Key_Down, CTRL, [("moved", "b", 2)]),
        ("a", KEY.Key_Up, CTRL, []),
        ("c", KEY.Key_Down, CTRL, []),
        ("b", KEY.Key_Delete, CTRL, [("removed", "b")]),
    ],
)
def test_a_key_works_on_the_item(
    items: ItemList,
    told: Told,
    item: str,
    key: KEY,
    modifier: Qt.KeyboardModifier,
    expected: Told,
) -> None:
    items.focus_item(item)
    QTest.keyClick(fields(items)["abc".index(item)], key, modifier)
    assert told == expected


def test_enter_in_an_item_parts_it_at_the_cursor(qtbot: QtBot, items: ItemList, told: Told) -> None:
    items.focus_item("c")
    qtbot.keyClick(fields(items)[2], KEY.Key_Left)
    qtbot.keyClick(fields(items)[2], KEY.Key_Return)
    assert told == [("lines", "c", ["Tr", "e"], 2)]


def test_backspace_removes_an_item_only_where_nothing_stands(
    qtbot: QtBot, items: ItemList, told: Told
) -> None:
    items.set_items((Item("a", "Ett"), Item("b", "x")))
    items.focus_item("b")
    qtbot.keyClick(fields(items)[1], KEY.Key_Backspace)
    qtbot.keyClick(fields(items)[1], KEY.Key_Backspace)
    assert told == [("edited", "b", ""), ("removed", "b")]
    assert fields(items)[0].hasFocus()


def test_up_and_down_go_between_items(qtbot: QtBot, items: ItemList, told: Told) -> None:
    items.focus_item("b")
    qtbot.keyClick(fields(items)[1], KEY.Key_Down)
    assert fields(items)[2].hasFocus()
    qtbot.keyClick(fields(items)[2], KEY.Key_Up)
    qtbot.keyClick(fields(items)[1], KEY.Key_Up)
    qtbot.keyClick(fields(items)[0], KEY.Key_Up)
    assert fields(items)[0].hasFocus()
    assert told == []


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("- ett\n- två\n\n- tre", ("lines", "b", ["Två ett", "två", "tre"], 1)),
        ("bara ett", ("edited", "b", "Två bara ett")),
        ("bara ett\n", ("edited", "b", "Två bara ett")),
    ],
)
def test_pasted_lines_become_items(
    qtbot: QtBot,
    items: ItemList,
    told: Told,
    pasted: str,
    expected: tuple[object, ...],
) -> None:
    items.set_items((Item("a", "Ett"), Item("b", "Två ")))
    items.focus_item("b")
    QGuiApplication.clipboard().setText(pasted)
    qtbot.keyClick(fields(items)[1], KEY.Key_V, CTRL)
    assert told == [expected]


def test_one_pasted_line_loses_its_bullet_in_an_empty_item(
    qtbot: QtBot, items: ItemList, told: Told
) -> None:
    items.set_items((Item("a", ""),))
    items.focus_item("a")
    QGuiApplication.clipboard().setText("1. Tydlig vision\n")
    qtbot.keyClick(fields(items)[0], KEY.Key_V, CTRL)
    assert told == [("edited", "a", "Tydlig vision")]


def test_a_new_item_is_made_with_the_button(qtbot: QtBot, items: ItemList, told: Told) -> None:
    items.set_add_text("Add a strength")
    qtbot.keyClick(button(items, "Add a strength"), KEY.Key_Space)
    assert told == [("added", "", 3)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Move up", ("moved", "b", 0)),
        ("Move down", ("moved", "b", 2)),
        ("Remove", ("removed", "b")),
    ],
)
def test_each_button_works_on_the_current_item(
    qtbot: QtBot,
    items: ItemList,
    told: Told,
    name: str,
    expected: tuple[object, ...],
) -> None:
    items.focus_item("b")
    qtbot.mouseClick(button(items, name), Qt.MouseButton.LeftButton)
    assert told == [expected]


def test_other_items_can_take_the_place_of_all(items: ItemList) -> None:
    items.focus_item("b")
    items.set_items([Item(str(number), f"Nummer {number}") for number in range(6)])
    assert texts(items) == [f"Nummer {number}" for number in range(6)]


def test_every_item_has_a_name_and_its_number(items: ItemList) -> None:
    assert [field.accessibleName() for field in fields(items)] == [
        "Strengths 1",
        "Strengths 2",
        "Strengths 3",
    ]
