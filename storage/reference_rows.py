"""One row of a table of published results or averages, checked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.errors import PointsAboveMaxError, PointsNotANumberError
from kompass_core.import_fault import Fault, FaultKind
from kompass_core.municipality import Municipality
from kompass_core.points import Points, parse_points
from kompass_core.questionnaire import AREA_MAX_POINTS, Edition
from resources.register import municipality_named
from storage.sheet import Line, is_formula

TOTAL, SOURCE = "Totalt", "Källa"
_AREA = re.compile(r"(?:område\s*)?([1-9][0-9]?)")
_LONGEST = 500
_ROUNDED = 50
"""What one published figure may be off by, in hundredths: it is a rounded one."""


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
    """Where the columns of a sheet stand."""

    def __init__(self, line: Line) -> None:
        self.names = {
            text.strip().casefold(): place for place, text in enumerate(line.cells) if text.strip()
        }
        self.areas = {
            int(match[1]): place
            for name, place in self.names.items()
            if (match := _AREA.fullmatch(name)) is not None
        }

    @property
    def of_results(self) -> bool:
        """Whether the rows are municipalities' results."""
        return "kommun" in self.names

    @property
    def known(self) -> bool:
        """Whether the rows are something that can be imported."""
        return self.of_results or "genomsnitt" in self.names

    def missing(self) -> list[str]:
        """Return the columns that must be there and are not."""
        needed = ("Kommun", "År", "Utgåva") if self.of_results else ("Genomsnitt", "Utgåva")
        missing = [name for name in needed if name.casefold() not in self.names]
        if not self.areas and TOTAL.casefold() not in self.names:
            missing.append(TOTAL)
        return missing

    def text(self, line: Line, column: str) -> str:
        """Return what a row says in a column; empty if there is no such column."""
        return line.cell(self.names.get(column.casefold(), -1))


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
        for text in self.line.cells:
            if is_formula(text):
                self._fault(FaultKind.FORMULA, text.strip()[:40])
            elif len(text) > _LONGEST:
                self._fault(FaultKind.TEXT_TOO_LONG, str(_LONGEST))
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
        faults = tuple(self.faults)
        return CheckedLine(self.line.number, self.sheet, shown, result, average, faults)

    def _result(self) -> MunicipalityResult | None:
        municipality = self._municipality()
        year = self._number("År", FaultKind.YEAR, 1990, 2100)
        edition = self._edition()
        if edition is None or municipality is None or year is None:
            return None
        areas, total = self._points(edition)
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
        if edition is None:
            return None
        areas, total = self._points(edition)
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
            return Municipality(
                entry.name,
                entry.code,
                entry.full_name,
                entry.county,
                entry.group_2011,
                entry.group_2023,
            )
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

    def _points(self, edition: Edition) -> tuple[tuple[Points | None, ...], Points | None]:
        """Return the areas' points and the total as far as they are written."""
        areas = tuple(
            self._parsed(self.line.cell(self.header.areas.get(place, -1)), AREA_MAX_POINTS)
            for place in range(1, len(edition.areas) + 1)
        )
        total = self._parsed(self._text(TOTAL), edition.max_points)
        known = [points for points in areas if points is not None]
        if not known and total is None and not self.faults:
            self._fault(FaultKind.NOTHING_KNOWN)
        if total is not None and len(known) == len(areas):
            most_off = _ROUNDED * (len(areas) + 1)
            if abs(total - sum(known)) > most_off:
                self._fault(FaultKind.TOTAL_OFF, self._text(TOTAL), TOTAL)
        return areas, total

    def _parsed(self, text: str, max_points: int) -> Points | None:
        try:
            return parse_points(text, max_points)
        except (PointsNotANumberError, PointsAboveMaxError):
            self._fault(FaultKind.POINTS, text[:40])
            return None

    def _number(self, column: str, kind: FaultKind, least: int, most: int) -> int | None:
        text = self._text(column)
        if text.isascii() and text.isdigit() and least <= int(text[:6]) <= most:
            return int(text)
        self._fault(kind, text[:40], column)
        return None

    def _text(self, column: str) -> str:
        return self.header.text(self.line, column)

    def _fault(self, kind: FaultKind, found: str = "", column: str = "") -> None:
        self.faults.append(Fault(kind, found, self.line.number, self.sheet, column))
