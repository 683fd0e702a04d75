"""All questions stand in one table, to filter, sort and jump from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTableView

from kompass_core.overview import Show
from kompass_gui.workbench.overview_model import Column
from tests.kompass_gui.bench import CONTROL, Bench, kalix
from tests.kompass_gui.hands import Hands


@pytest.fixture
def bench(hands: Hands) -> Bench:
    bench = Bench(hands, kalix())
    hands.press(Qt.Key.Key_F7)
    return bench


def shown(bench: Bench, column: Column = Column.QUESTION) -> list[str]:
    model = bench.hands.find(QTableView, "Alla frågor").model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def narrow(bench: Bench, show: Show) -> None:
    box = bench.hands.find(QComboBox, "Vilka frågor")
    box.setCurrentIndex(box.findData(show))
    box.activated.emit(box.currentIndex())


def row_of(bench: Bench, question: str) -> dict[Column, str]:
    place = [text.split()[0] for text in shown(bench)].index(question)
    return {column: shown(bench, column)[place] for column in Column}


def test_a_row_says_how_far_its_question_has_come(bench: Bench) -> None:
    row = row_of(bench, "1.4")
    assert (row[Column.POINTS], row[Column.PERCENT]) == ("–", "")
    assert (row[Column.STATE], row[Column.NOTES]) == ("Ej bedömd", "1")
    assert row[Column.FLAGS] == "1 att kontrollera"
    row = row_of(bench, "3.3")
    assert (row[Column.POINTS], row[Column.MAX], row[Column.PERCENT]) == ("15,00", "25", "60")
    assert row[Column.NOTES] == "2"


def test_the_table_is_narrowed(bench: Bench) -> None:
    assert len(shown(bench)) == 45
    narrow(bench, Show.NOT_SCORED)
    assert [text.split()[0] for text in shown(bench)] == ["1.4"]
    narrow(bench, Show.WEAK)
    assert len(shown(bench)) == 43
    assert "3.3" not in [text.split()[0] for text in shown(bench)]


@pytest.mark.parametrize(("width", "letters", "most"), [(1366, 50, 9), (1024, 46, 8)])
def test_the_questions_have_the_room_that_figures_leave(
    bench: Bench, width: int, letters: int, most: int
) -> None:
    bench.hands.window.resize(width, 768)
    bench.hands.settle()
    table = bench.hands.find(QTableView, "Alla frågor")
    header = table.horizontalHeader()
    columns = [column for column in Column if not table.isColumnHidden(column)]
    assert len(columns) <= most
    assert table.columnWidth(Column.QUESTION) >= letters * table.fontMetrics().averageCharWidth()
    assert sum(map(table.columnWidth, columns)) == table.viewport().width()
    for column in columns[1:]:
        assert table.columnWidth(column) >= header.sectionSizeHint(column)


def test_the_table_is_sorted_by_what_is_in_it(bench: Bench) -> None:
    table = bench.hands.find(QTableView, "Alla frågor")
    table.sortByColumn(Column.POINTS, Qt.SortOrder.AscendingOrder)
    points = shown(bench, Column.POINTS)
    assert points[0] == "–"
    numbers = [float(text.replace(",", ".")) for text in points[1:]]
    assert numbers == sorted(numbers)
    table.sortByColumn(Column.QUESTION, Qt.SortOrder.AscendingOrder)
    assert shown(bench)[0].startswith("1.1")


def test_the_table_follows_what_is_changed_elsewhere(bench: Bench) -> None:
    session = bench.workbench.session
    bench.hands.press(Qt.Key.Key_F5)
    session.amend(session.evaluation.with_points("1.4", 1000))  # type: ignore[arg-type]
    bench.hands.press(Qt.Key.Key_F7)
    assert row_of(bench, "1.4")[Column.POINTS] == "10,00"


def test_enter_shows_the_question_and_a_key_bookmarks_it(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_B, CONTROL)
    assert bench.evaluation.bookmarks == ("1.2",)
    assert row_of(bench, "1.2")[Column.FLAGS] == "★"
    hands.press(Qt.Key.Key_Return)
    assert (bench.section(), bench.focus.question_in_hand()) == ("focus", "1.2")
