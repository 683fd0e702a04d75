"""All of a person's evaluations: a folder of files, each an evaluation."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_core.scoring import Result, total_result
from storage.atomic_file import make_folder, move
from storage.clock import Clock, local_now
from storage.evaluation_file import EvaluationFile
from storage.file_names import SUFFIX, file_stem, free_path

_TRASH = ".trash"


@dataclass(frozen=True)
class LibraryEntry:
    """What the library shows of one file.

    Of a file with a `problem` it knows only the path and when it was modified.
    """

    path: Path
    modified: datetime
    id: str = ""
    """The evaluation's id."""
    municipality: str = ""
    code: str = ""
    """SCB's code of the municipality; empty outside the register."""
    year: int | None = None
    edition_id: str = ""
    edition: str = ""
    """The edition's name, "2010"."""
    total: Result | None = None
    problem: KompassError | None = None
    """Why the file cannot be opened."""


class Library:
    """The evaluations in one folder, which is made when the first one is saved."""

    def __init__(self, folder: Path, *, clock: Clock = local_now) -> None:
        self.folder = folder
        self._clock = clock

    def entries(self) -> tuple[LibraryEntry, ...]:
        """Return every evaluation in the folder, the one last modified first."""
        return _newest_first(_entries(self.folder))

    def find(self, evaluation_id: str) -> Path | None:
        """Return the file of the evaluation with that id, or None."""
        return next((entry.path for entry in self.entries() if entry.id == evaluation_id), None)

    def trashed(self) -> tuple[LibraryEntry, ...]:
        """Return every evaluation in the trash, the one last modified first."""
        return _newest_first(_entries(self.folder / _TRASH))

    def path_for(self, evaluation: Evaluation) -> Path:
        """Return where a new file for `evaluation` goes; there is none there yet."""
        return free_path(self.folder, file_stem(evaluation))

    def create(self, evaluation: Evaluation) -> EvaluationFile:
        """Make a file for a new evaluation, and return it open.

        Raises:
            FileNotWrittenError: see `write_whole`.
        """
        make_folder(self.folder)
        return EvaluationFile.create(self.path_for(evaluation), evaluation, clock=self._clock)

    def duplicate(self, path: Path, new_id: str) -> LibraryEntry:
        """Make a copy of the evaluation at `path` as another one, with an id of its own.

        Raises:
            KompassError: it cannot be read, or the copy not be written.
        """
        evaluation = EvaluationFile.open(path, read_only=True).evaluation
        file = self.create(replace(evaluation, id=new_id))
        file.close()
        return _entry(file.path)

    def trash(self, path: Path) -> None:
        """Move an evaluation to the trash, from which `restore` brings it back.

        Raises:
            FileNotWrittenError: it could not be moved.
        """
        _move(path, self.folder / _TRASH)

    def restore(self, path: Path) -> LibraryEntry:
        """Bring an evaluation back from the trash.

        Raises:
            FileNotWrittenError: it could not be moved.
        """
        return _entry(_move(path, self.folder))


def _newest_first(entries: Iterator[LibraryEntry]) -> tuple[LibraryEntry, ...]:
    return tuple(sorted(entries, key=lambda entry: (entry.modified, entry.path), reverse=True))


def _entries(folder: Path) -> Iterator[LibraryEntry]:
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            yield _entry(path)
        except FileNotFoundError:
            continue  # moved away while the folder was read


def _entry(path: Path) -> LibraryEntry:
    modified = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    try:
        evaluation = EvaluationFile.open(path, read_only=True).evaluation
    except KompassError as problem:
        return LibraryEntry(path, modified, problem=problem)
    return LibraryEntry(
        path,
        modified,
        id=evaluation.id,
        municipality=evaluation.municipality.name,
        code=evaluation.municipality.code,
        year=evaluation.year,
        edition_id=evaluation.edition.id,
        edition=evaluation.edition.edition,
        total=total_result(evaluation),
    )


def _move(path: Path, folder: Path) -> Path:
    target = free_path(folder, path.stem)
    make_folder(folder)
    move(path, target)
    return target
