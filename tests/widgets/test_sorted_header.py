"""A column has room for its title, and the sorted one for its arrow too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget

from tests.widgets.conftest import Show
from widgets.sorted_header import SortedHeader


@pytest.fixture
def table(show: Show) -> QTableWidget:
    table = QTableWidget(1, 3)
    table.setHorizontalHeader(SortedHeader(table))
    table.setHorizontalHeaderLabels(["Poäng", "Poäng", "Poäng"])
    table.setSortingEnabled(True)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    show(table)
    return table


def test_the_sorted_column_alone_has_room_for_an_arrow(table: QTableWidget) -> None:
    plain = table.columnWidth(1)
    assert table.columnWidth(0) > plain
    assert plain > table.horizontalHeader().fontMetrics().horizontalAdvance("Poäng")


def test_the_room_goes_with_the_arrow(table: QTableWidget) -> None:
    with_arrow, plain = table.columnWidth(0), table.columnWidth(1)
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert (table.columnWidth(0), table.columnWidth(1)) == (plain, with_arrow)
