"""A list to choose from does not stand in the way of the page."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Show, WheelOver
from widgets.list_box import ListBox


def filled(qtbot: QtBot) -> ListBox:
    box = ListBox()
    qtbot.addWidget(box)
    box.addItems(["No average", "Genomsnitt av alla kommuner som utvärderades åren 2010–2012"])
    return box


def test_the_wheel_is_left_to_the_page(qtbot: QtBot, show: Show, wheel_over: WheelOver) -> None:
    box = filled(qtbot)
    show(box)
    box.setFocus()
    assert not wheel_over(box)
    assert box.currentIndex() == 0


def test_a_long_entry_does_not_make_the_page_wide(qtbot: QtBot) -> None:
    box = filled(qtbot)
    letters = box.fontMetrics().averageCharWidth()
    assert box.minimumSizeHint().width() < 20 * letters < box.sizeHint().width()


def test_a_screen_reader_is_told_what_the_list_is_for(qtbot: QtBot) -> None:
    box = filled(qtbot)
    box.setAccessibleName("Average to show")
    found = QAccessible.queryAccessibleInterface(box)
    texts = {found.text(QAccessible.Text.Name), found.text(QAccessible.Text.Description)}
    assert "Average to show" in texts


def test_an_entry_that_is_cut_short_says_so(qtbot: QtBot, show: Show) -> None:
    box = filled(qtbot)
    box.setCurrentIndex(1)
    box.setFixedWidth(160)
    show(box)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    shown = option.currentText
    assert shown.endswith("…")
    assert box.fontMetrics().horizontalAdvance(shown) < 160
    assert box.currentText().endswith("2010–2012")


def test_an_entry_that_there_is_room_for_is_whole(qtbot: QtBot, show: Show) -> None:
    box = filled(qtbot)
    box.setCurrentIndex(1)
    show(box)
    box.resize(box.sizeHint())
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert option.currentText == box.currentText()


def test_a_list_that_is_told_how_wide_to_be_is_so(qtbot: QtBot) -> None:
    box = filled(qtbot)
    wide = box.sizeHint().width()
    box.setSizeAdjustPolicy(ListBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    assert box.sizeHint().width() < wide / 2
