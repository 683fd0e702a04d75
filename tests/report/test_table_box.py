"""Tables break between rows, repeat their header and keep their sum with what it sums up."""

import pytest

from kompass_core.report_blocks import Column, Row, Table, TableKind
from report.structure import Element
from report.table_box import TableBox, table_box

COLUMNS = (Column("Fråga"), Column("Uppnått", numeric=True), Column("Max", numeric=True))


def made(rows: int, *, last: bool = True) -> TableBox:
    """Return a table of rows of 20 points each."""
    table = Table(
        TableKind.POINTS,
        "Poäng",
        COLUMNS,
        tuple(Row((f"Fråga {n}", str(n), "10")) for n in range(rows)),
        Row(("Totalt", "9", "90")) if last else None,
    )
    return table_box(table, Element("Table"), 400)


def split(box: TableBox, room: float) -> tuple[TableBox, TableBox]:
    parts = box.split(room)
    assert parts is not None
    first, second = parts
    assert isinstance(first, TableBox)
    assert isinstance(second, TableBox)
    return first, second


def test_a_long_table_breaks_between_rows() -> None:
    box = made(30)
    first, second = split(box, 210)
    assert len(first.rows) + len(second.rows) == 31
    assert first.height <= 210


def test_both_parts_have_the_header() -> None:
    first, second = split(made(30), 210)
    assert first.header is second.header
    assert first.header is not None


def test_the_sum_does_not_stand_alone() -> None:
    box = made(20)
    _, second = split(box, box.height - 1)
    assert len(second.rows) == 2
    assert second.rows[-1].is_last


def test_a_short_table_is_not_broken() -> None:
    assert made(5).split(80) is None


def test_nothing_stays_where_no_row_fits() -> None:
    assert made(30).split(25) is None


def test_a_row_higher_than_a_page_is_split() -> None:
    table = Table(
        TableKind.FACTS, "Fakta", (Column(""), Column("")), (Row(("Namn", "ord " * 3000)),)
    )
    box = table_box(table, Element("Table"), 400)
    first, second = split(box, 600)
    assert first.height <= 600
    texts = [line.text for part in (first, second) for line in part.rows[0].columns[1][0].lines]
    assert "".join(texts).strip() == ("ord " * 3000).strip()


@pytest.mark.parametrize(
    "names",
    [
        ["Kalix 2016", "Kalix 2012", "Upplands Väsby 2010", "Örnsköldsvik 2010", "Mullsjö 2010"],
        ["Kommunen", "Plats", "Medel", "Kvartil 1", "Median", "Kvartil 3"],
    ],
)
def test_beside_long_titles_of_figures_no_word_is_broken(names: list[str]) -> None:
    columns = (Column("Område"), *(Column(name, numeric=True) for name in names))
    rows = (Row(("Tillgänglighet", *["100"] * len(names))),)
    box = table_box(Table(TableKind.POINTS, "Bredvid", columns, rows), Element("Table"), 340)
    assert box.header is not None
    whole = {word for name in (*names, "Område", *rows[0].cells) for word in name.split()}
    columns_of_text = (column for cells in (box.header, *box.rows) for column in cells.columns)
    for (text,) in columns_of_text:
        assert {word for line in text.lines for word in line.text.split()} <= whole


def test_header_cells_have_scope_and_rows_have_heads() -> None:
    element = Element("Table")
    table_box(Table(TableKind.POINTS, "", COLUMNS, (Row(("a", "1", "2")),)), element, 400)
    header, row = [kid for kid in element.kids if isinstance(kid, Element)]
    cells = [kid for kid in (*header.kids, *row.kids) if isinstance(kid, Element)]
    assert [cell.tag for cell in cells] == ["TH", "TH", "TH", "TH", "TD", "TD"]
    assert ["Column" in cell.attributes for cell in cells[:3]] == [True] * 3
    assert "Row" in cells[3].attributes


def test_figures_stand_to_the_right() -> None:
    box = made(2)
    assert [column[0].style.to_right for column in box.rows[0].columns] == [False, True, True]


def test_a_column_of_texts_holds_its_longest_word() -> None:
    columns = (Column("Åtgärd"), Column("Ansvarig", weight=0.2), Column("Så märks det", weight=0.7))
    row = Row(("Ta fram en plan " * 8, "Kommunchef", "Enkät " * 20))
    box = table_box(Table(TableKind.POINTS, "Plan", columns, (row,)), Element("Table"), 300)
    assert [line.text for line in box.rows[0].columns[1][0].lines] == ["Kommunchef"]


def test_a_word_that_no_column_holds_takes_no_room_from_the_others() -> None:
    columns = (Column("Åtgärd"), Column("Ansvarig", weight=0.2))
    row = Row(("Plan", "x" * 400))
    box = table_box(Table(TableKind.POINTS, "Plan", columns, (row,)), Element("Table"), 300)
    first, second = box.lefts
    assert 100 < second - first < 200


@pytest.mark.parametrize("weight", [0.0, 0.5])
def test_figures_that_leave_no_room_do_not_stop_the_report(weight: float) -> None:
    columns = (Column("Fråga"), Column("Poäng " * 40, numeric=True), Column("Läge", weight=weight))
    row = Row(("Text", "9", "klar"))
    assert table_box(Table(TableKind.POINTS, "", columns, (row,)), Element("Table"), 300).rows
