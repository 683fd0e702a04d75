"""A table to read: its first column stays readable, and the row in hand is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.plain_table import PlainTable, TableColumn, TableRow

COLUMNS = (
    TableColumn("Område", numeric=False),
    TableColumn("Utvärderingen"),
    TableColumn("Genomsnitt för 33 kommuner i kommunalförbundssamverkan 2010–2012"),
    TableColumn("Källa", numeric=False),
)
ROWS = (
    TableRow(("Offentlighet och demokrati", "38–48", "50", "kommunens webbplats " * 20)),
    TableRow(("Totalt", "353–503", "484", "")),
)


@pytest.fixture
def table(show: Show, colours: Colours) -> PlainTable:
    table = PlainTable(colours)
    table.resize(640, 400)
    show(table)
    table.set_table(COLUMNS, ROWS)
    return table


def test_long_titles_and_texts_do_not_squeeze_the_first_column(table: PlainTable) -> None:
    needed = table.fontMetrics().horizontalAdvance("Offentlighet och")
    assert table.columnWidth(0) >= needed
    assert sum(table.columnWidth(place) for place in range(4)) <= table.viewport().width()
    header = table.horizontalHeaderItem(2)
    assert header is not None
    assert "\n" in header.text()
    assert header.data(Qt.ItemDataRole.AccessibleTextRole) == COLUMNS[2].title


def test_the_columns_fill_a_wider_table(table: PlainTable) -> None:
    table.resize(1800, 400)
    table.set_table(COLUMNS, (ROWS[1],))
    assert sum(table.columnWidth(place) for place in range(4)) == table.viewport().width()


def test_the_row_in_hand_is_seen_while_the_keyboard_is_there(table: PlainTable) -> None:
    table.clearFocus()
    assert not table.selectedItems()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert {item.row() for item in table.selectedItems()} == {0}
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert {item.row() for item in table.selectedItems()} == {1}
    table.clearFocus()
    assert not table.selectedItems()


def test_other_colours_are_those_of_the_rows_too(table: PlainTable, colours: Colours) -> None:
    before = table.item(0, 0)
    assert before is not None
    assert before.foreground().color() == colours.text
    other = colours._replace(text=colours.danger)
    table.set_colours(other)
    after = table.item(0, 0)
    assert after is not None
    assert after.foreground().color() == colours.danger


def test_a_row_is_as_high_as_its_longest_text(table: PlainTable) -> None:
    before = table.rowHeight(1)
    lines = table.rowHeight(0) / table.fontMetrics().lineSpacing()
    assert lines >= len(ROWS[0].cells[3]) * table.fontMetrics().averageCharWidth() / 640
    assert before < 2 * table.fontMetrics().lineSpacing() + 12


def test_no_row_is_seen_until_one_goes_there_by_keyboard(table: PlainTable) -> None:
    asked: list[int] = []
    table.row_activated.connect(asked.append)
    table.clearFocus()
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert not table.selectedItems()
    assert asked == []
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert {item.row() for item in table.selectedItems()} == {0}
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked == [0]
