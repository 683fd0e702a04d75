"""All of a person's evaluations: a folder of files, each an evaluation.

The folder may lie in a synced folder, and files may come and go in it at any time. What the library
knows of them is a cache on this computer.
"""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from kompass_core.errors import KompassError
from storage.atomic_file import move, refusals
from storage.clock import Clock, local_now
from storage.file_cache import FileCache
from storage.file_names import SUFFIX, file_stem, free_path
from storage.library_entry import LibraryEntry, Summary, summary_of
from storage.library_folder import TRASH, check_reachable, entries_cache, folder_in
from storage.reading import Reading, whole

if TYPE_CHECKING:
    from kompass_core.evaluation import Evaluation
    from storage.evaluation_file import EvaluationFile

# What only opens, copies or moves an evaluation is imported there: the start of the program lists
# what it knows, and every import before the first paint is felt.


class Library:
    """The evaluations in one folder, which is made when the first one is saved.

    Attributes:
        folder: where they lie.
    """

    def __init__(self, folder: Path, *, clock: Clock = local_now) -> None:
        self.folder = folder
        self._trash = folder / TRASH
        self._clock = clock
        self._summaries = _summaries(folder)

    @cached_property
    def _trashed_summaries(self) -> FileCache[Summary]:
        return _summaries(self._trash)

    def remembered(self) -> tuple[LibraryEntry, ...]:
        """Return the evaluations as this computer saw them last, the one last modified first.

        They are there at once, wherever the folder lies: nothing looks whether they still are.
        """
        return _entries(self.folder, self._summaries.remembered())

    def entries(self) -> tuple[LibraryEntry, ...]:
        """Return every evaluation in the folder, the one last modified first.

        There are none while the folder cannot be reached: see `check_reachable`.
        """
        return whole(self.reading())

    def reading(self) -> Reading[tuple[LibraryEntry, ...]]:
        """Return the same as `entries`, with a pause after each file."""
        names = evaluation_names(self.folder)
        return _entries(self.folder, (yield from self._summaries.reading(names)))

    def check_reachable(self) -> None:
        """Do nothing if the folder can be reached, or was never made.

        Raises:
            LibraryAwayError: it cannot, as when it lies on a network drive that is away.
        """
        check_reachable(self.folder)

    def finding(self, fits: Callable[[LibraryEntry], bool]) -> Reading[Path | None]:
        """Return the file of an evaluation that fits, of several the one last modified, or None.

        There is a pause after each file.
        """
        for entry in (yield from self.reading()):
            if fits(entry):
                return entry.path
        return None

    def path_for(self, evaluation: "Evaluation") -> Path:
        """Return where a new file for `evaluation` goes; there is none there yet.

        Raises:
            LibraryAwayError: the folder cannot be reached, and is not to be made anew.
        """
        self.check_reachable()
        return free_path(self.folder / f"{file_stem(evaluation)}{SUFFIX}")

    def create(self, evaluation: "Evaluation") -> "EvaluationFile":
        """Make a file for a new evaluation, and return it open.

        Raises:
            LibraryAwayError: the folder cannot be reached.
            FileNotWrittenError: see `write_whole`.
        """
        from storage.evaluation_file import EvaluationFile  # noqa: PLC0415 - start-up time

        path = free_path(folder_in(self.folder) / f"{file_stem(evaluation)}{SUFFIX}")
        return EvaluationFile.create(path, evaluation, clock=self._clock)

    def duplicate(self, path: Path, new_id: str) -> Path:
        """Make a copy of the evaluation at `path` as another one, with an id of its own.

        Returns:
            The copy's file.

        Raises:
            KompassError: it cannot be read, or the copy not be written.
        """
        from storage.evaluation_database import read_evaluation  # noqa: PLC0415 - start-up time

        file = self.create(replace(read_evaluation(path), id=new_id))
        file.close()
        return file.path

    def trash(self, path: Path) -> Path:
        """Move an evaluation to the trash, from which `restore` brings it back.

        Returns:
            Where it lies in the trash.

        Raises:
            LibraryAwayError: the folder cannot be reached.
            FileNotWrittenError: it could not be moved.
            OpenInAnotherWindowError: it is open.
            OpenOnAnotherComputerError: it is open there.
        """
        return _move(path, folder_in(self.folder, TRASH))

    def trashed(self) -> tuple[LibraryEntry, ...]:
        """Return every evaluation in the trash, the one last modified first."""
        return whole(self.reading_trash())

    def reading_trash(self) -> Reading[tuple[LibraryEntry, ...]]:
        """Return the same as `trashed`, with a pause after each file."""
        names = evaluation_names(self._trash)
        return _entries(self._trash, (yield from self._trashed_summaries.reading(names)))

    def restore(self, path: Path) -> Path:
        """Bring an evaluation back from the trash, and return where it lies.

        Raises:
            LibraryAwayError: the folder cannot be reached.
            FileNotWrittenError: it could not be moved.
        """
        return _move(path, folder_in(self.folder))


def _summaries(folder: Path) -> FileCache[Summary]:
    return FileCache(folder, entries_cache(folder), Summary, summary_of)


def evaluation_names(folder: Path) -> list[str]:
    """Return what the evaluations' files in a folder are called, without what is hidden."""
    with suppress(OSError):  # no such folder, or not now
        names = os.listdir(folder)  # noqa: PTH208 - of thousands of files
        return sorted(n for n in names if n.endswith(SUFFIX) and not n.startswith((".", "~")))
    return []


def _entries(folder: Path, known: Mapping[str, Summary | KompassError]) -> tuple[LibraryEntry, ...]:
    originals = _originals(known)
    entries = []
    for name, summary in known.items():
        original = originals[summary.id] if isinstance(summary, Summary) else name
        copy_of = None if original == name else folder / original
        entries.append(LibraryEntry(folder, name, summary, copy_of))
    entries.sort(key=attrgetter("modified"), reverse=True)
    return tuple(entries)


def _originals(known: Mapping[str, Summary | KompassError]) -> dict[str, str]:
    """Return the one file of each evaluation that the others are copies of, by id.

    Every sync client names its conflict copies in its own way, but by adding to the file's name.
    """
    originals: dict[str, str] = {}
    for name, summary in known.items():
        if isinstance(summary, Summary):
            other = originals.setdefault(summary.id, name)
            if other != name:
                originals[summary.id] = min(name, other, key=lambda each: (len(each), each))
    return originals


def _move(path: Path, folder: Path) -> Path:
    from storage.lock import acquire  # noqa: PLC0415 - start-up time

    with refusals(path):
        lock = acquire(path)
    try:
        target = free_path(folder / path.name)
        move(path, target)
    finally:
        lock.release()
    return target
