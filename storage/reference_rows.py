"""One row of a table of published results or averages, checked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.errors import PointsAboveMaxError, PointsNotANumberError
from kompass_core.import_fault import Fault, FaultKind, one_a_cell
from kompass_core.municipality import Municipality
from kompass_core.points import Points, parse_points
from kompass_core.published import total_is_possible
from kompass_core.questionnaire import AREA_MAX_POINTS, Edition
from resources.register import municipality_named
from storage.registered import registered
from storage.sheet import is_formula
from storage.sheet_parts import Line

TOTAL, SOURCE = "Totalt", "Källa"
_AREA = re.compile(r"(?:område\s*)?([1-9][0-9]?)")
_NUMBER = re.compile(r"[0-9]{1,6}")
_LONGEST = 500


@dataclass(frozen=True)
class CheckedLine:
    """One row of the table: what it says, or all that is wrong with it."""

    number: int
    sheet: str
    name: str
    """The municipality or the average, as it was written."""
    result: MunicipalityResult | None = None
    average: ReferenceProfile | None = None
    faults: tuple[Fault, ...] = ()


class Header:
    """Where the columns of a sheet stand, and what is wrong with them."""

    def __init__(self, sheet: str, line: Line) -> None:
        self._sheet = sheet
        self._line = line
        self._places: dict[str, int] = {}
        self._twice: list[str] = []
        for place, text in enumerate(line.cells):
            name = _plain(text)
            if name in self._places:
                self._twice.append(text.strip())
            elif name:
                self._places[name] = place

    @property
    def of_results(self) -> bool:
        """Whether the rows are municipalities' results."""
        return "kommun" in self._places

    @property
    def known(self) -> bool:
        """Whether the rows are something that can be imported."""
        return self.of_results or "genomsnitt" in self._places

    @property
    def areas(self) -> list[int]:
        """The numbers of the areas that have a column."""
        return sorted(int(name) for name in self._places if name.isdigit())

    def faults(self) -> list[Fault]:
        """Return the columns that must be there and are not, and those that stand twice."""
        needed = ("Kommun", "År", "Utgåva") if self.of_results else ("Genomsnitt", "Utgåva")
        missing = [name for name in needed if _plain(name) not in self._places]
        if not self.areas and _plain(TOTAL) not in self._places:
            missing.append(TOTAL)
        row = self._line.number
        return [
            *(Fault(FaultKind.MISSING, name, row, self._sheet, name) for name in missing),
            *(Fault(FaultKind.TWICE, name, row, self._sheet) for name in self._twice),
        ]

    def text(self, line: Line, column: str) -> str:
        """Return what a row says in a column; empty if there is no such column.

        The column of an area may be called by the area's number alone: "1".
        """
        return line.cell(self._places.get(_plain(column), -1))

    def title(self, place: int) -> str:
        """Return the name of the column at a place as it is written; empty if it has none."""
        return self._line.cell(place)

    def written(self, column: str) -> str:
        """Return a column's name as it is written, and as it is where there is no such column."""
        return self.title(self._places.get(_plain(column), -1)) or column


def _plain(name: str) -> str:
    """Return a column's name as it is told from the others; of an area's, its number."""
    name = name.strip().casefold()
    match = _AREA.fullmatch(name)
    return match[1] if match is not None else name


@dataclass
class Row:
    """One row, being checked."""

    sheet: str
    line: Line
    header: Header
    editions: Sequence[Edition]
    faults: list[Fault] = field(default_factory=list)

    def checked(self) -> CheckedLine:
        """Return the row with what it says or what is wrong with it."""
        for place, text in enumerate(self.line.cells):
            if is_formula(text):
                self._fault(FaultKind.FORMULA, text.strip()[:40], self.header.title(place))
            elif len(text) > _LONGEST:
                self._fault(FaultKind.TEXT_TOO_LONG, str(_LONGEST), self.header.title(place))
        if self.header.of_results:
            result = self._result()
            name = self._text("Kommun")
            return self._line(name, result=None if self.faults else result)
        average = self._average()
        return self._line(self._text("Genomsnitt"), average=None if self.faults else average)

    def _line(
        self,
        name: str,
        result: MunicipalityResult | None = None,
        average: ReferenceProfile | None = None,
    ) -> CheckedLine:
        shown = name[:80]
        faults = one_a_cell(self.faults)
        return CheckedLine(self.line.number, self.sheet, shown, result, average, faults)

    def _result(self) -> MunicipalityResult | None:
        municipality = self._municipality()
        year = self._number("År", FaultKind.YEAR, 1990, 2100)
        edition = self._edition()
        areas, total = self._points(edition)
        if edition is None or municipality is None or year is None:
            return None
        if year < (edition.first_year or year):
            self._fault(FaultKind.BEFORE_EDITION, str(year), "År")
        return MunicipalityResult(
            municipality=municipality,
            year=year,
            edition_id=edition.id,
            edition=edition.edition,
            area_names=tuple(area.name for area in edition.areas),
            areas=areas,
            total=total,
            source=self._text(SOURCE),
        )

    def _average(self) -> ReferenceProfile | None:
        label = self._text("Genomsnitt")
        if not label:
            self._fault(FaultKind.MISSING, "Genomsnitt", "Genomsnitt")
        edition = self._edition()
        count = None
        if self._text("Antal kommuner"):
            count = self._number("Antal kommuner", FaultKind.NO_NUMBER, 1, 1000)
        areas, total = self._points(edition)
        if edition is None:
            return None
        return ReferenceProfile(
            label=label,
            edition_id=edition.id,
            areas=areas,
            municipalities=count,
            period=self._text("Period"),
            source=self._text(SOURCE),
            known_total=total,
        )

    def _municipality(self) -> Municipality | None:
        name = self._text("Kommun")
        entry = municipality_named(name)
        if entry is not None:
            return registered(entry)
        if not name:
            self._fault(FaultKind.MISSING, "Kommun", "Kommun")
        elif not name.replace("-", "").replace(" ", "").isalpha() or "Ã" in name:
            self._fault(FaultKind.WRONG_LETTERS, name[:60], "Kommun")
        else:
            self._fault(FaultKind.UNKNOWN_MUNICIPALITY, name[:60], "Kommun")
        return None

    def _edition(self) -> Edition | None:
        name = self._text("Utgåva")
        found = [each for each in self.editions if each.id == name] or [
            each for each in self.editions if each.edition == name
        ]
        if len(found) == 1:
            return found[0]
        self._fault(FaultKind.UNKNOWN_EDITION, name[:60], "Utgåva")
        return None

    def _points(self, edition: Edition | None) -> tuple[tuple[Points | None, ...], Points | None]:
        """Return the points of the edition's areas, and the total, as far as they are written.

        Where the edition is not known, what stands in the areas' columns is checked none the less.
        """
        count = len(edition.areas) if edition is not None else max(self.header.areas, default=0)
        numbers = range(1, count + 1)
        areas = tuple(self._parsed(f"Område {number}", AREA_MAX_POINTS) for number in numbers)
        for number in self.header.areas:
            if number > count and self._text(f"Område {number}"):
                self._fault(FaultKind.UNKNOWN_AREA, str(number), f"Område {number}")
        total = self._parsed(TOTAL, AREA_MAX_POINTS * count)
        if total is None and not any(points is not None for points in areas) and not self.faults:
            self._fault(FaultKind.NOTHING_KNOWN)
        if total is not None and not total_is_possible(total, areas):
            self._fault(FaultKind.TOTAL_OFF, self._text(TOTAL), TOTAL)
        return areas, total

    def _parsed(self, column: str, max_points: int) -> Points | None:
        text = self._text(column)
        try:
            return parse_points(text, max_points)
        except (PointsNotANumberError, PointsAboveMaxError):
            self._fault(FaultKind.POINTS, text[:40], column)
            return None

    def _number(self, column: str, kind: FaultKind, least: int, most: int) -> int | None:
        text = self._text(column)
        if _NUMBER.fullmatch(text) and least <= int(text) <= most:
            return int(text)
        self._fault(kind, text[:40], column)
        return None

    def _text(self, column: str) -> str:
        return self.header.text(self.line, column)

    def _fault(self, kind: FaultKind, found: str = "", column: str = "") -> None:
        title = self.header.written(column)
        self.faults.append(Fault(kind, found, self.line.number, self.sheet, title))
