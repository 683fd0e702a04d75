"""The scorecard (styrkort): goals in three steps, key figures over years, rows of results.

The form of a municipality's annual account (Luleå kommun, 2018). Figures are kept as the texts that
they were entered as; what of them are numbers, `figure` tells.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kompass_core.follow_up import Outcome

_NUMBER = re.compile(r"([+−–-]?)([0-9]{1,15})(?:[.,]([0-9]{1,6}))?")
_YEARS = re.compile(r"([0-9]{4})\s*[–-]\s*([0-9]{4})")
_YEAR = re.compile(r"[0-9]{4}")
_YEARS_AFTER_COMMAS = re.compile(r"[0-9]{4}(?:\s*,\s*[0-9]{4})+")
_MOST_COLUMNS = 12
_SPACES = dict.fromkeys(map(ord, " \t\u00a0\u2007\u2009\u202f"))
_MINUS = "\u2212"
_NO_BREAK_SPACE = "\u00a0"


@dataclass(frozen=True)
class Goal:
    """One goal and how far it has come."""

    id: str
    text: str
    target: str = ""
    """What it was measured against: "500 arbetstillfällen netto per år"."""
    outcome: Outcome = Outcome.NOT_JUDGED
    comment: str = ""
    """Short, on what was done."""


@dataclass(frozen=True)
class FigureRow:
    """A row of figures, one text a column; empty where there is none."""

    name: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class FigureTable:
    """Rows of figures under columns that are years, or "Utfall", "Budget", "Avvikelse"."""

    title: str = ""
    unit: str = ""
    """What the figures are counted in: "tkr"."""
    columns: tuple[str, ...] = ()
    rows: tuple[FigureRow, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it to show."""
        return not self.rows

    def grid(self) -> tuple[tuple[str, ...], ...]:
        """Return all texts as rows and columns; the first column is the rows' names."""
        width = len(self.columns)
        return tuple((row.name, *_padded(row.values, width)) for row in self.rows)


@dataclass(frozen=True)
class Scorecard:
    """What is followed up every year: goals, key figures and results."""

    unit: str = ""
    """Whose it is, as "Staben för kvalitet & samhällsutveckling"; empty for the municipality."""
    period: str = ""
    """The year that it is about, as it was typed: "2018"."""
    goals: tuple[Goal, ...] = ()
    key_figures: FigureTable = FigureTable()
    results: tuple[FigureTable, ...] = ()

    @property
    def year(self) -> int | None:
        """The year that it is about; None while four digits are not typed."""
        match = _YEAR.fullmatch(self.period.strip())
        return int(match[0]) if match is not None else None

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it to print."""
        tables = (self.key_figures, *self.results)
        return not self.goals and all(table.empty for table in tables)


def table_from_grid(table: FigureTable, grid: Sequence[Sequence[str]]) -> FigureTable:
    """Return `table` with the rows of a grid: its first column are names, then a text a column.

    Rows in which nothing stands are left out; what stands beyond the table's columns too.
    """
    width = len(table.columns)
    rows = tuple(
        FigureRow(line[0].strip(), _padded([text.strip() for text in line[1:]], width))
        for line in grid
        if any(text.strip() for text in line)
    )
    return replace(table, rows=rows)


def with_columns(table: FigureTable, columns: Sequence[str]) -> FigureTable:
    """Return `table` under other columns: figures keep to the columns of their names.

    Of several columns of one name the first is the first, and so on. A name that is exchanged for
    another keeps its figures, unless it is a year.
    """
    places = _places(table.columns, columns)
    rows = tuple(
        FigureRow(name, tuple("" if at is None else values[at] for at in places))
        for name, *values in table.grid()
    )
    return replace(table, columns=tuple(columns), rows=rows)


def _places(before: Sequence[str], columns: Sequence[str]) -> list[int | None]:
    """Return for each column where its figures stood before; None where it has none."""
    left = dict(enumerate(before))
    places: list[int | None] = []
    for name in columns:
        place = next((at for at, known in left.items() if known == name), None)
        if place is not None:
            del left[place]
        places.append(place)

    def was_renamed(at: int) -> bool:
        if len(columns) != len(before) or at not in left:
            return False
        return not _is_year(columns[at]) and not _is_year(before[at])

    return [at if place is None and was_renamed(at) else place for at, place in enumerate(places)]


def _is_year(name: str) -> bool:
    return _YEAR.fullmatch(name) is not None


def parse_columns(typed: str) -> tuple[str, ...]:
    """Return the columns that were typed: "2014–2018" is every year, else names after semicolons.

    Years may stand after commas too. At most twelve.
    """
    years = _YEARS.fullmatch(typed.strip())
    if years is not None:
        first, last = int(years[1]), int(years[2])
        if first <= last < first + _MOST_COLUMNS:
            return tuple(str(year) for year in range(first, last + 1))
    between = "," if _YEARS_AFTER_COMMAS.fullmatch(typed.strip()) else ";"
    names = (name.strip() for name in typed.split(between))
    return tuple(name for name in names if name)[:_MOST_COLUMNS]


def columns_text(columns: Sequence[str]) -> str:
    """Return columns as they are typed: years in a row as "2014–2018"."""
    years = [int(name) for name in columns if name.isascii() and name.isdigit()]
    in_a_row = len(years) == len(columns) > 2 and years == list(range(years[0], years[-1] + 1))
    return f"{years[0]}–{years[-1]}" if in_a_row else "; ".join(columns)


def _padded(values: Sequence[str], width: int) -> tuple[str, ...]:
    return (*values[:width], *("",) * (width - len(values)))


def figure(text: str) -> Decimal | None:
    """Return the number that a text is, exactly, or None if it is no number.

    Spaces of all kinds between digits, a decimal comma or point, a per cent sign after it, and
    every dash as a minus are understood: "−69 973" is -69973.
    """
    match = _NUMBER.fullmatch(text.strip().removesuffix("%").translate(_SPACES))
    if match is None:
        return None
    sign, whole, decimals = match.groups()
    size = Decimal(f"{whole}.{decimals}" if decimals else whole)
    return -size if sign not in ("", "+") else size


def shown_figure(text: str) -> str:
    """Return a figure as it is printed in Swedish: "−69 973", "80,4 %"; other text unchanged.

    Its decimals are as many as were entered; the spaces in it do not break. Four digits entered
    without a space stay so: they may be a year.
    """
    value = figure(text)
    if value is None:
        return text.strip()
    whole, _, decimals = f"{abs(value):f}".partition(".")
    if len(whole) != 4 or whole not in text:
        whole = f"{int(whole):,}".replace(",", _NO_BREAK_SPACE)
    sign = _MINUS if value < 0 else ""
    percent = f"{_NO_BREAK_SPACE}%" if text.strip().endswith("%") else ""
    return f"{sign}{whole}{',' if decimals else ''}{decimals}{percent}"


def figures(row: FigureRow) -> tuple[Decimal | None, ...]:
    """Return a row's numbers, None where there is no number, for a chart."""
    return tuple(figure(text) for text in row.values)
