"""Published results and averages from a table: checked row by row, before anything is kept.

A sheet (or a text file) whose header has "Kommun" holds results, one with "Genomsnitt" averages.
Swedish Excel's semicolons and decimal commas are understood.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.import_fault import Fault, FaultKind
from kompass_core.questionnaire import Edition
from storage.reference_rows import SOURCE, TOTAL, CheckedLine, Header, Row
from storage.sheet import read_sheets, spreadsheet
from storage.sheet_parts import TemplateSheet


@dataclass(frozen=True)
class CheckedReferences:
    """A whole table. It is kept only if nothing in it is wrong."""

    lines: tuple[CheckedLine, ...] = ()
    faults: tuple[Fault, ...] = ()
    """What is wrong with the table as a whole."""

    @property
    def all_faults(self) -> tuple[Fault, ...]:
        """Everything that is wrong, the whole's first and then by row."""
        return (*self.faults, *(fault for line in self.lines for fault in line.faults))

    @property
    def results(self) -> tuple[MunicipalityResult, ...]:
        """The results in it."""
        return tuple(line.result for line in self.lines if line.result is not None)

    @property
    def averages(self) -> tuple[ReferenceProfile, ...]:
        """The averages in it."""
        return tuple(line.average for line in self.lines if line.average is not None)


def references_template() -> bytes:
    """Return a spreadsheet to write published results and averages in."""
    areas = tuple((f"Område {number}", 11) for number in range(1, 9))
    last = ((TOTAL, 11), (SOURCE, 60))
    return spreadsheet(
        (
            TemplateSheet("Kommuner", (("Kommun", 24), ("År", 8), ("Utgåva", 10), *areas, *last)),
            TemplateSheet(
                "Genomsnitt",
                (
                    ("Genomsnitt", 34),
                    ("Utgåva", 10),
                    ("Antal kommuner", 16),
                    ("Period", 14),
                    *areas,
                    *last,
                ),
            ),
        )
    )


def check_references(path: Path, editions: Sequence[Edition]) -> CheckedReferences:
    """Return what a table of published results and averages says. Nothing is kept by that.

    Raises:
        FileMissingError, FileUnreadableError, FileTooLargeError, NotATableError,
            BrokenTableError: see `storage.sheet.read_sheets`.
    """
    sheets = {name: rows for name, rows in read_sheets(path).items() if rows}
    if not sheets:
        return CheckedReferences(faults=(Fault(FaultKind.EMPTY),))
    headers = {name: Header(name, rows[0]) for name, rows in sheets.items()}
    known = {name: header for name, header in headers.items() if header.known}
    if not known:
        return CheckedReferences(faults=(Fault(FaultKind.MISSING, "Kommun", 1, column="Kommun"),))
    faults = [fault for header in known.values() for fault in header.faults()]
    if faults:
        return CheckedReferences(faults=tuple(faults))
    lines = [
        Row(name, row, header, editions).checked()
        for name, header in known.items()
        for row in sheets[name][1:]
    ]
    if not lines:
        return CheckedReferences(faults=(Fault(FaultKind.NOTHING_KNOWN),))
    return CheckedReferences(tuple(_without_doubles(lines)))


def _without_doubles(lines: Sequence[CheckedLine]) -> Iterator[CheckedLine]:
    """Yield the rows, those that say again what an earlier row says with that as their fault."""
    seen: dict[tuple[object, ...], int] = {}
    for line in lines:
        key = _key(line)
        if key is None or key not in seen:
            if key is not None:
                seen[key] = line.number
            yield line
        else:
            fault = Fault(FaultKind.RESULT_TWICE, str(seen[key]), line.number, line.sheet)
            yield CheckedLine(line.number, line.sheet, line.name, faults=(fault,))


def _key(line: CheckedLine) -> tuple[object, ...] | None:
    if line.result is not None:
        return line.result.municipality.identity, line.result.year, line.result.edition_id
    if line.average is not None:
        return line.average.label, line.average.edition_id
    return None
