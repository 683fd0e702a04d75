"""The list of items tells what the user did to it and shows what it is given."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from kompass_core.evaluation import Item
from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.item_field import ItemField
from widgets.item_list import ItemList

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Told = list[tuple[object, ...]]
THREE = (Item("a", "Ett"), Item("b", "Två"), Item("c", "Tre"))


@pytest.fixture
def items(show: Show, colours: Colours) -> ItemList:
    items = ItemList(colours)
    items.resize(420, 200)
    items.set_subject("Strengths")
    show(items)
    items.set_items(THREE)
    return items


@pytest.fixture
def told(items: ItemList) -> Told:
    """Everything that the list tells, in order."""
    told: Told = []

    def remember(name: str) -> Callable[..., None]:
        return lambda *facts: told.append((name, *facts))

    items.item_added.connect(remember("added"))
    items.item_edited.connect(remember("edited"))
    items.item_moved.connect(remember("moved"))
    items.item_removed.connect(remember("removed"))
    items.lines_pasted.connect(remember("lines"))
    return told


def fields(items: ItemList) -> list[ItemField]:
    """The fields that are shown, from the top."""
    shown = [field for field in items.findChildren(ItemField) if field.isVisible()]
    return sorted(shown, key=lambda field: field.accessibleName())


def texts(items: ItemList) -> list[str]:
    return [field.text() for field in fields(items)]


def tops(items: ItemList) -> list[int]:
    """Where the fields stand, in the order of their numbers."""
    return [field.mapTo(items, QPoint(0, 0)).y() for field in fields(items)]


def button(items: ItemList, name: str) -> QAbstractButton:
    buttons = items.findChildren(QAbstractButton)
    return next(found for found in buttons if found.accessibleName().startswith(name))


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
