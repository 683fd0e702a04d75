"""A list to tick off shows what it is told, and asks for ticks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Show
from widgets.check_list import CheckList, CheckRow
from widgets.colours import Colours

ROWS = [CheckRow("1.1", "Strategi", "ej bedömd"), CheckRow("1.2", "Information", checked=True)]


@pytest.fixture
def shown(show: Show, colours: Colours) -> CheckList:
    shown = CheckList(colours)
    shown.resize(300, 200)
    show(shown)
    shown.set_rows(ROWS)
    shown.setFocus()
    return shown


def test_a_tick_is_asked_for_and_not_made(qtbot: QtBot, shown: CheckList) -> None:
    before = shown.grab().toImage()
    with qtbot.waitSignal(shown.toggled) as told:
        qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert told.args == ["1.1"]
    assert shown.grab().toImage() == before
    shown.set_rows([CheckRow("1.1", "Strategi", "ej bedömd", checked=True), ROWS[1]])
    assert shown.grab().toImage() != before


def test_a_click_on_the_box_asks_for_a_tick(qtbot: QtBot, shown: CheckList) -> None:
    row = shown.visualRect(shown.model().index(1, 0))
    with qtbot.waitSignal(shown.toggled) as told:
        qtbot.mouseClick(
            shown.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(12, 12)
        )
    assert told.args == ["1.2"]
    with qtbot.assertNotEmitted(shown.toggled):
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=row.center())


def test_enter_chooses_the_current_row(qtbot: QtBot, shown: CheckList) -> None:
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    with qtbot.waitSignal(shown.chosen) as told:
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert told.args == ["1.2"]


def test_the_current_row_stays_while_others_come_and_go(qtbot: QtBot, shown: CheckList) -> None:
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(shown.toggled):
        shown.set_rows([CheckRow("0.9", "Ny"), *ROWS])
    assert shown.current_key() == "1.2"
    shown.set_rows([])
    assert shown.current_key() == ""
    qtbot.keyClick(shown, Qt.Key.Key_Space)


@pytest.mark.parametrize("picks", [False, True])
def test_what_is_ticked_is_paler_unless_it_was_picked(
    show: Show, colours: Colours, picks: bool
) -> None:
    shown = CheckList(colours, picks=picks)
    shown.resize(300, 200)
    show(shown)
    pictures = []
    for checked in (False, True):
        shown.set_rows([CheckRow("1", "Rad"), CheckRow("2", "En fråga", checked=checked)])
        row = shown.visualRect(shown.model().index(1, 0))
        words = row.adjusted(40, 0, 0, 0)  # less the box
        pictures.append(shown.grab(words).toImage())
    assert (pictures[0] == pictures[1]) == picks
