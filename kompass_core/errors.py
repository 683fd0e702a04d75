"""One family of errors, each carrying the facts that a person needs to act.

Core, storage and report raise these and write no sentences. The sentences, which say what happened,
what is safe and what to do, stand in `resources/messages/`, one for each class here under its name,
so that the window and the command line say the same.
"""

from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path


@dataclass(eq=False, repr=False)
class KompassError(Exception):
    """Something the program foresaw. Its fields are the facts that its sentence names."""

    def facts(self) -> dict[str, object]:
        """Return the facts by name, to fill the sentence with."""
        return asdict(self)

    def __str__(self) -> str:
        return ", ".join(f"{name}={value}" for name, value in self.facts().items())


# --- what an evaluator enters -------------------------------------------------------------------


@dataclass(eq=False, repr=False)
class PointsNotANumberError(KompassError):
    """What was typed as points is not a number with at most two decimals."""

    typed: str


@dataclass(eq=False, repr=False)
class PointsAboveMaxError(KompassError):
    """The points are above the question's max."""

    typed: str
    max_points: int


@dataclass(eq=False, repr=False)
class DateNotUnderstoodError(KompassError):
    """What was typed as a date is neither a day nor a month nor a year."""

    typed: str


@dataclass(eq=False, repr=False)
class DayNotUnderstoodError(KompassError):
    """What was typed as a day is none."""

    typed: str


@dataclass(eq=False, repr=False)
class TimeNotUnderstoodError(KompassError):
    """What was typed as a time of day is none."""

    typed: str


class EndBeforeStartError(TimeNotUnderstoodError):
    """The times of day that were typed are no stretch: the second is not after the first."""


@dataclass(eq=False, repr=False)
class InvalidEvaluationError(KompassError):
    """An evaluation contradicts its questionnaire or itself.

    `field` names the place, as in `answers.1.4`; `reason` says what is wrong there, in English and
    for the program's makers: no sentence has it.
    """

    field: str
    reason: str


@dataclass(eq=False, repr=False)
class InvalidQuestionnaireError(KompassError):
    """A questionnaire does not follow the method: see `Edition`."""

    edition: str
    reason: str


# --- files --------------------------------------------------------------------------------------


@dataclass(eq=False, repr=False)
class FileError(KompassError):
    """Something about one file."""

    path: Path


@dataclass(eq=False, repr=False)
class LibraryAwayError(KompassError):
    """The folder of the evaluations cannot be reached, as when a network drive is away."""

    folder: str


class FileMissingError(FileError):
    """There is no file at the path."""


@dataclass(eq=False, repr=False)
class FileUnreadableError(FileError):
    """The file is there but the system does not let it be read. `reason` is the system's word."""

    reason: str


@dataclass(eq=False, repr=False)
class FileTooLargeError(FileError):
    """The file is larger than anything of its kind that can be imported."""

    megabytes: int
    """The most that it may be."""


class NotATableError(FileError):
    """The file is no spreadsheet and no text that can be read, or it is damaged."""


@dataclass(eq=False, repr=False)
class BrokenTableError(FileError):
    """The file is a text with separated values in which a quotation mark is one too many or few."""

    line: int
    """The line of the text where it is noticed, from 1."""


class NotAnEvaluationError(FileError):
    """The file is whole but something else than an evaluation."""


@dataclass(eq=False, repr=False)
class DamagedFileError(FileError):
    """The file was an evaluation and is damaged. `reason` is technical."""

    reason: str


@dataclass(eq=False, repr=False)
class EmptyFileError(DamagedFileError):
    """Nothing is left in the file, as when the system stopped while it was written or copied."""

    reason: str = "it is empty"


@dataclass(eq=False, repr=False)
class NewerFileError(FileError):
    """The file was written by a newer version of the program than this one."""

    program_version: str


@dataclass(eq=False, repr=False)
class OpenInAnotherWindowError(FileError):
    """The evaluation is open already on this computer: it can only be read until that is closed."""

    user: str
    since: datetime


@dataclass(eq=False, repr=False)
class OpenOnAnotherComputerError(FileError):
    """Another computer has the evaluation open, or had it when it was last seen.

    It can be read, or taken over after asking the one who has it.
    """

    user: str
    computer: str
    since: datetime


@dataclass(eq=False, repr=False)
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
