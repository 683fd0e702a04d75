"""A finder comes up over its window, is worked by keys, and gives the keyboard back."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.finder import Finder
from widgets.finder_model import FinderModel
from widgets.finder_row import ROW_ROLE, FinderRow
from widgets.line_field import LineField

ROWS = [
    FinderRow("a", "Alfa", marked=((0, 2),)),
    FinderRow("b", "Beta", "Under", "Ctrl+B"),
    FinderRow("c", "Gamma"),
]


@pytest.fixture
def window(show: Show) -> QWidget:
    window = QWidget()
    window.resize(900, 600)
    layout = QVBoxLayout(window)
    layout.addWidget(QLineEdit())
    layout.addWidget(QLineEdit())
    show(window)
    window.findChildren(QLineEdit)[0].setFocus()
    return window


@pytest.fixture
def finder(window: QWidget, colours: Colours) -> Finder:
    finder = Finder(colours, window)
    finder.set_rows(ROWS)
    finder.open()
    return finder


def field(finder: Finder) -> LineField:
    found = finder.findChild(LineField)
    assert isinstance(found, LineField)
    return found


@pytest.mark.parametrize("rows", [[], ROWS])
def test_of_no_row_there_is_nothing_to_say(rows: list[FinderRow]) -> None:
    model = FinderModel()
    model.set_rows(rows)
    assert model.data(QModelIndex(), ROW_ROLE) is None
    assert model.data(QModelIndex()) is None


def test_it_takes_the_keyboard_and_gives_it_back(
    qtbot: QtBot, window: QWidget, finder: Finder
) -> None:
    assert field(finder).hasFocus()
    qtbot.keyClick(field(finder), Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert window.findChildren(QLineEdit)[0].hasFocus()


def test_enter_chooses_the_first_and_arrows_another(qtbot: QtBot, finder: Finder) -> None:
    with qtbot.waitSignal(finder.chosen) as told:
        qtbot.keyClick(field(finder), Qt.Key.Key_Return)
    assert told.args == ["a"]
    assert not finder.isVisible()
    finder.open()
    finder.set_rows(ROWS)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(field(finder), key)
    with qtbot.waitSignal(finder.chosen) as told:
        qtbot.keyClick(field(finder), Qt.Key.Key_Return)
    assert told.args == ["b"]


def test_a_click_chooses(qtbot: QtBot, finder: Finder) -> None:
    rows = finder.findChild(QListView)
    assert rows is not None
    place = rows.visualRect(rows.model().index(2, 0)).center()
    with qtbot.waitSignal(finder.chosen) as told:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["c"]


def test_typing_is_told_and_nothing_found_is_nothing_to_choose(
    qtbot: QtBot, finder: Finder
) -> None:
    with qtbot.waitSignal(finder.typed) as told:
        qtbot.keyClicks(field(finder), "x")
    assert told.args == ["x"]
    finder.set_rows([])
    with qtbot.assertNotEmitted(finder.chosen):
        qtbot.keyClick(field(finder), Qt.Key.Key_Return)
        qtbot.keyClick(field(finder), Qt.Key.Key_Down)
    assert finder.isVisible()


def test_it_goes_away_when_the_keyboard_goes_elsewhere(window: QWidget, finder: Finder) -> None:
    window.findChildren(QLineEdit)[1].setFocus(Qt.FocusReason.MouseFocusReason)
    assert not finder.isVisible()


def test_the_last_search_is_there_again_selected(qtbot: QtBot, finder: Finder) -> None:
    qtbot.keyClicks(field(finder), "mål")
    finder.close_finder()
    finder.open()
    assert field(finder).selectedText() == "mål"


def test_it_stays_inside_its_window(qtbot: QtBot, window: QWidget, finder: Finder) -> None:
    window.resize(500, 400)
    assert window.rect().contains(finder.geometry())


def test_a_choice_and_a_line_stand_under_the_list(qtbot: QtBot, finder: Finder) -> None:
    finder.set_option("a finds å")
    finder.set_rows(ROWS, "3 träffar")
    box = finder.findChild(QCheckBox)
    assert box is not None
    with qtbot.waitSignal(finder.option_toggled):
        box.click()
    assert "3 träffar" in [label.text() for label in finder.findChildren(QLabel)]
    finder.close_finder()
