"""Columns share the width so that no long text squeezes the others."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from widgets.table_columns import ColumnNeed, broken_title, column_widths, text_need

NAME = ColumnNeed(80, 200, grows=True)
FIGURES = ColumnNeed(50, 50)
SOURCE = ColumnNeed(100, 900, grows=True)


@pytest.mark.parametrize(
    ("needs", "room", "widths"),
    [
        ((), 300, []),
        ((NAME, FIGURES), 400, [350, 50]),
        ((NAME, FIGURES), 200, [150, 50]),
        ((NAME, FIGURES), 100, [80, 50]),
        ((NAME, FIGURES, SOURCE), 600, [200, 50, 350]),
        ((NAME, FIGURES, SOURCE), 2000, [625, 50, 1325]),
        ((FIGURES, FIGURES), 300, [50, 50]),
    ],
)
def test_what_lacks_least_gets_its_width_first(
    needs: tuple[ColumnNeed, ...], room: int, widths: list[int]
) -> None:
    assert column_widths(needs, room) == widths


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    return QFontMetrics(QFont(qapp.font()))


def test_a_column_needs_its_longest_word_but_no_end_of_it(metrics: QFontMetrics) -> None:
    least, natural = text_need(("Ledning och styrning", "Resultat"), metrics, 1000)
    assert least == metrics.horizontalAdvance("styrning")
    assert natural == metrics.horizontalAdvance("Ledning och styrning")
    assert text_need(("Kommunalförbundssamverkan",), metrics, 40)[0] == 40


def test_a_title_is_broken_between_words_and_a_long_word_cut(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance("Genomsnitt för")
    lines = broken_title("Genomsnitt för 33 kommuner", metrics, width).split("\n")
    assert lines == ["Genomsnitt för", "33 kommuner"]
    cut = broken_title("Verksamhetsutvecklingssamordning 2010", metrics, width)
    assert "…" in cut
    assert all(metrics.horizontalAdvance(line) <= width for line in cut.split("\n"))
