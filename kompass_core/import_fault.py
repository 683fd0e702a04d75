"""What is wrong with a file that someone wants to import: where, what, and what was found there."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """What is wrong; the comment says what `found` is."""

    # of any file
    EMPTY = "empty"  # nothing
    SYNTAX = "syntax"  # nothing
    FORMULA = "formula"  # the formula's beginning
    TEXT_TOO_LONG = "text_too_long"  # how many characters are allowed
    NO_CHARACTER = "no_character"  # the text, with what is no character replaced
    MISSING = "missing"  # what is missing: a column's, a field's or a sheet's name
    NO_NUMBER = "no_number"  # the text
    TWICE = "twice"  # what stands twice and may stand once: an id, or a column's name
    # of a questionnaire
    AREA_COUNT = "area_count"  # how many areas there are
    AREA_NUMBERS = "area_numbers"  # the number that is not the next one
    AREA_SUM = "area_sum"  # what the area's questions add up to
    UNKNOWN_AREA = "unknown_area"  # the area's number
    QUESTION_ID = "question_id"  # the id, which is not its area's number and its own
    EDITION_KNOWN = "edition_known"  # id of the edition that is there, with another content
    # of a mapping between editions
    UNKNOWN_QUESTION = "unknown_question"  # the id
    # of published results and averages
    UNKNOWN_MUNICIPALITY = "unknown_municipality"  # the name
    WRONG_LETTERS = "wrong_letters"  # the name, in which letters were turned into signs
    UNKNOWN_EDITION = "unknown_edition"  # the edition's name
    YEAR = "year"  # the text
    BEFORE_EDITION = "before_edition"  # the year, in which the edition had not come
    POINTS = "points"  # the text, which is no number from 0 to the max
    NOTHING_KNOWN = "nothing_known"  # nothing: neither areas nor a total
    TOTAL_OFF = "total_off"  # the total, which the areas leave no room for
    RESULT_TWICE = "result_twice"  # the line that has the same municipality, year and edition


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong."""

    kind: FaultKind
    found: str = ""
    line: int | None = None
    """The line of a text or the row of a sheet, from 1; None where it is about the whole."""
    sheet: str = ""
    """The sheet of a spreadsheet."""
    column: str = ""
    """The column's or the field's name."""


def one_a_cell(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Return each cell's first fault, which its others follow from, and every fault of no cell."""
    first: dict[object, Fault] = {}
    for place, fault in enumerate(faults):
        cell = (fault.sheet, fault.line, fault.column)
        first.setdefault(cell if fault.column else place, fault)
    return tuple(first.values())
