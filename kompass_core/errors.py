"""One family of errors, each carrying the facts that a person needs to act.

Core, storage and report raise these and write no sentences. The sentences, which say what happened,
what is safe and what to do, stand in `resources/messages/`, one for each class here under its name,
so that the window and the command line say the same.
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import dataclass_transform


@dataclass_transform(eq_default=False)
class KompassError(Exception):
    """Something the program foresaw. Its fields are the facts that its sentence names.

    They are declared, and checked by the type checker, as those of a dataclass. No code is made for
    each kind of error, as there a dataclass does: a start makes them all and raises none.
    """

    def __init__(self, *facts: object, **named: object) -> None:
        super().__init__(*facts)
        vars(self).update(zip(self.fact_names(), facts, strict=False), **named)

    def facts(self) -> dict[str, object]:
        """Return the facts by name, to fill the sentence with."""
        return {name: getattr(self, name) for name in self.fact_names()}

    @classmethod
    def fact_names(cls) -> Iterable[str]:
        """Return what the facts of such an error are called, in order."""
        kinds = reversed(cls.__mro__)  # what all errors have before what this one has
        return dict.fromkeys(n for kind in kinds for n in getattr(kind, "__annotations__", ()))

    def __str__(self) -> str:
        return ", ".join(f"{name}={value}" for name, value in self.facts().items())


# --- what an evaluator enters -------------------------------------------------------------------


class PointsNotANumberError(KompassError):
    """What was typed as points is not a number with at most two decimals."""

    typed: str


class PointsAboveMaxError(KompassError):
    """The points are above the question's max."""

    typed: str
    max_points: int


class DateNotUnderstoodError(KompassError):
    """What was typed as a date is neither a day nor a month nor a year."""

    typed: str


class DayNotUnderstoodError(KompassError):
    """What was typed as a day is none."""

    typed: str


class TimeNotUnderstoodError(KompassError):
    """What was typed as a time of day is none."""

    typed: str


class EndBeforeStartError(TimeNotUnderstoodError):
    """The times of day that were typed are no stretch: the second is not after the first."""


class InvalidEvaluationError(KompassError):
    """An evaluation contradicts its questionnaire or itself.

    `field` names the place, as in `answers.1.4`; `reason` says what is wrong there, in English and
    for the program's makers: no sentence has it.
    """

    field: str
    reason: str


class InvalidQuestionnaireError(KompassError):
    """A questionnaire does not follow the method: see `Edition`."""

    edition: str
    reason: str


# --- files --------------------------------------------------------------------------------------


class FileError(KompassError):
    """Something about one file."""

    path: Path


class LibraryAwayError(KompassError):
    """The folder of the evaluations cannot be reached, as when a network drive is away."""

    folder: str


class FileMissingError(FileError):
    """There is no file at the path."""


class FileUnreadableError(FileError):
    """The file is there but the system does not let it be read. `reason` is the system's word."""

    reason: str


class FileTooLargeError(FileError):
    """The file is larger than anything of its kind that can be imported."""

    megabytes: int
    """The most that it may be."""


class NotATableError(FileError):
    """The file is no spreadsheet and no text that can be read, or it is damaged."""


class BrokenTableError(FileError):
    """The file is a text with separated values in which a quotation mark is one too many or few."""

    line: int
    """The line of the text where it is noticed, from 1."""


class NotAnEvaluationError(FileError):
    """The file is whole but something else than an evaluation."""


class DamagedFileError(FileError):
    """The file was an evaluation and is damaged. `reason` is technical."""

    reason: str


class EmptyFileError(DamagedFileError):
    """Nothing is left in the file, as when the system stopped while it was written or copied."""

    reason: str = "it is empty"


class NewerFileError(FileError):
    """The file was written by a newer version of the program than this one."""

    program_version: str


class OpenInAnotherWindowError(FileError):
    """The evaluation is open already on this computer: it can only be read until that is closed."""

    user: str
    since: datetime


class OpenOnAnotherComputerError(FileError):
    """Another computer has the evaluation open, or had it when it was last seen.

    It can be read, or taken over after asking the one who has it.
    """

    user: str
    computer: str
    since: datetime


class FileNotWrittenError(FileError):
    """The file could not be written; what was there before is untouched.

    `reason` is the system's word.
    """

    reason: str


class DiskFullError(FileNotWrittenError):
    """The file could not be written because the disk, or the user's share of it, is full."""


class FileInUseError(FileNotWrittenError):
    """Another program holds the file open, as a PDF reader on Windows does."""


class FileAlreadyThereError(FileNotWrittenError):
    """A new file was to be made where there is one already; that one is untouched."""


class EvaluationInTheWayError(FileNotWrittenError):
    """A file for others was to be written where an evaluation lies; the evaluation is untouched."""


class ChangedOutsideError(FileNotWrittenError):
    """Someone else changed the file since it was read; nothing of theirs was overwritten."""
