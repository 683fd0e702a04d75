"""How wide columns are: a figure stays whole as long as there is room for all of them."""

import pytest

from kompass_core.report_blocks import Column, Row, Table, TableKind
from report.column_widths import Measures, column_widths

LETTERS = Measures(len, len, len, least_figures=4, least_name=3)
"""Every letter is one wide."""
LONG = "Kommunikationsverksamhetens tillgänglighetsindex"


def table(titles: tuple[str, ...], *rows: tuple[str, ...]) -> Table:
    """Return a table of names, with a column of figures under each title."""
    columns = (Column("Post"), *(Column(title, numeric=True) for title in titles))
    return Table(TableKind.POINTS, "Drift", columns, tuple(Row(cells) for cells in rows))


def test_long_titles_break_no_figure() -> None:
    figure = "−1 068 859 000"
    made = table((LONG, LONG, "Utfall"), ("Samhällsbyggnadsförvaltningen", "71", "80", figure))
    widths = column_widths(made, 60, LETTERS)
    assert widths[3] >= len(figure)
    assert sum(widths) == pytest.approx(60)


def test_long_titles_leave_the_names_an_equal_share() -> None:
    made = table((LONG, LONG), ("Förskoleverksamhet", "71", "80"), ("Äldreomsorg", "56,5", "77"))
    assert column_widths(made, 51, LETTERS)[0] == pytest.approx(17)


def test_titles_keep_whole_words_where_the_names_do_too() -> None:
    made = table(("Utfall hela året", "Budget hela året"), ("Förskoleverksamhet", "7", "8"))
    name, *figures = column_widths(made, 32, LETTERS)
    assert name >= len("Förskoleverksamhet")
    assert min(figures) >= len("Utfall")


def test_names_give_way_to_figures() -> None:
    made = table(("A", "B"), ("Förskoleverksamhet", "1 068 859", "1 068 859"))
    name, *figures = column_widths(made, 24, LETTERS)
    assert min(figures) >= len("1 068 859")
    assert name >= LETTERS.least_name


def test_a_column_of_names_alone_has_all_the_room() -> None:
    assert column_widths(table((), ("x" * 400,)), 50, LETTERS) == [50]
