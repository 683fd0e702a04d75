"""Figures of a scorecard: kept as entered, understood as numbers where they are."""

from decimal import Decimal

import pytest

from kompass_core.scorecard import (
    FigureRow,
    FigureTable,
    Scorecard,
    columns_text,
    figure,
    figures,
    parse_columns,
    shown_figure,
    table_from_grid,
    with_columns,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("23", "23"),
        ("-69973", "-69973"),
        ("−69 973", "-69973"),
        ("–69\u00a0973", "-69973"),
        ("1\u202f277", "1277"),
        ("+5", "5"),
        ("80,4 %", "80.4"),
        ("80.4", "80.4"),
        ("0", "0"),
    ],
)
def test_a_figure_is_understood_as_it_is_written_in_swedish(text: str, number: str) -> None:
    assert figure(text) == Decimal(number)


@pytest.mark.parametrize("text", ["", "-", "ingen uppgift", "1,2,3", "1e5", "=1+1", "٣", "12 tkr"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert figure(text) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("-69973", "−69\u00a0973"),
        ("69 973", "69\u00a0973"),
        ("1277", "1277"),
        ("1 277", "1\u00a0277"),
        ("2018", "2018"),
        ("-163", "−163"),
        ("0", "0"),
        ("1.50", "1,50"),
        ("80,4%", "80,4\u00a0%"),
        (" uppgift saknas ", "uppgift saknas"),
        ("", ""),
    ],
)
def test_a_figure_is_printed_with_swedish_typography(text: str, shown: str) -> None:
    assert shown_figure(text) == shown


def test_a_pasted_grid_becomes_the_rows_under_the_tables_columns() -> None:
    table = FigureTable("Nyckeltal", columns=("2017", "2018"))
    pasted = [["Antal anställda", " 23 ", "21", "för mycket"], ["", "", ""], ["Kort"]]
    filled = table_from_grid(table, pasted)
    assert filled.rows == (
        FigureRow("Antal anställda", ("23", "21")),
        FigureRow("Kort", ("", "")),
    )
    assert filled.grid() == (("Antal anställda", "23", "21"), ("Kort", "", ""))


@pytest.mark.parametrize(
    ("typed", "columns"),
    [
        ("2014–2018", ("2014", "2015", "2016", "2017", "2018")),
        (" 2014 - 2015 ", ("2014", "2015")),
        ("2018", ("2018",)),
        ("2014, 2016,2018", ("2014", "2016", "2018")),
        ("Män, 2018; Kvinnor, 2018", ("Män, 2018", "Kvinnor, 2018")),
        ("Utfall; Budget ;Avvikelse", ("Utfall", "Budget", "Avvikelse")),
        ("2018–2014", ("2018–2014",)),
        ("1900–2018", ("1900–2018",)),
        ("", ()),
        (";;", ()),
    ],
)
def test_columns_are_years_in_a_row_or_names(typed: str, columns: tuple[str, ...]) -> None:
    assert parse_columns(typed) == columns


@pytest.mark.parametrize(
    ("columns", "text"),
    [
        (("2014", "2015", "2016"), "2014–2016"),
        (("2017", "2018"), "2017; 2018"),
        (("2014", "2016", "2018"), "2014; 2016; 2018"),
        (("Utfall", "Budget"), "Utfall; Budget"),
        ((), ""),
    ],
)
def test_columns_are_shown_as_they_are_typed(columns: tuple[str, ...], text: str) -> None:
    assert columns_text(columns) == text
    assert parse_columns(text) == columns


@pytest.mark.parametrize(
    ("columns", "values"),
    [
        (("Budget", "Utfall"), ("2", "1")),
        (("Utfall", "Budget", "Utfall"), ("1", "2", "3")),
        (("Utfall", "Utfall"), ("1", "3")),
        (("Utfall", "Budget", "Prognos"), ("1", "2", "3")),
        (("Avvikelse",), ("",)),
    ],
)
def test_of_columns_of_one_name_the_first_is_the_first(
    columns: tuple[str, ...], values: tuple[str, ...]
) -> None:
    table = FigureTable(
        columns=("Utfall", "Budget", "Utfall"),
        rows=(FigureRow("Drift", ("1", "2", "3")), FigureRow("Short", ())),
    )
    changed = with_columns(table, columns)
    assert changed.columns == columns
    assert changed.rows[0] == FigureRow("Drift", values)
    assert changed.rows[1] == FigureRow("Short", ("",) * len(columns))


@pytest.mark.parametrize(
    ("before", "after", "values"),
    [
        (("2014", "2015"), ("2015", "2016"), ("2", "")),
        (("2014", "2015"), ("2016", "2017"), ("", "")),
        (("Utfall", "Budget"), ("Utfall 2018", "Budget 2018"), ("1", "2")),
        (("Utfall", "Budget"), ("Budget", "Utfall"), ("2", "1")),
        (("Utfall", "Budget"), ("Utfall 2018", "Budget", "Avvikelse"), ("", "2", "")),
        (("Utfall", "Budget"), ("Budget", "Prognos"), ("2", "")),
    ],
)
def test_figures_keep_to_their_columns(
    before: tuple[str, ...], after: tuple[str, ...], values: tuple[str, ...]
) -> None:
    table = FigureTable(columns=before, rows=(FigureRow("x", ("1", "2")),))
    assert with_columns(table, after).rows == (FigureRow("x", values),)


def test_a_row_is_as_wide_as_its_table_whatever_it_holds() -> None:
    assert FigureTable(columns=("a", "b"), rows=(FigureRow("x", ("1",)),)).grid() == (
        ("x", "1", ""),
    )


def test_a_chart_gets_gaps_where_there_is_no_number() -> None:
    assert figures(FigureRow("x", ("", "23", "saknas"))) == (None, Decimal(23), None)


def test_a_scorecard_with_only_a_heading_has_nothing_to_print() -> None:
    assert Scorecard(unit="Staben", period="2018").empty
    assert not Scorecard(results=(FigureTable(rows=(FigureRow("x"),)),)).empty


@pytest.mark.parametrize(
    ("period", "year"), [("2018", 2018), (" 2018 ", 2018), ("abcd", None), ("20", None), ("", None)]
)
def test_a_scorecard_is_of_a_year_of_four_digits(period: str, year: int | None) -> None:
    assert Scorecard(period=period).year == year
