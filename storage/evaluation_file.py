"""One evaluation in one TinyDB file: open, save, close."""

import os
import stat
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kompass_core.errors import (
    FileAlreadyThereError,
    FileNotWrittenError,
    KompassError,
)
from kompass_core.evaluation import Evaluation
from storage.atomic_file import refusals, remove_leftovers
from storage.atomic_json_storage import AtomicJsonStorage
from storage.clock import Clock, local_now
from storage.evaluation_database import EvaluationDatabase
from storage.local_copies import copies_of
from storage.lock import Lock, acquire, is_held
from storage.safekeeping import Safekeeping
from storage.versions import Version


@dataclass(frozen=True)
class SavedState:
    """What is on the disk."""

    revision: int
    """1 after the first save, and one more after each."""
    saved_at: datetime
    backup_problem: KompassError | None = None
    """Why an earlier version was due and could not be kept."""


class EvaluationFile:
    """The file in which one evaluation lies, while it is open: made by `open` or `create`.

    `save` may be called from another thread than the rest, always the same one.

    Attributes:
        path: the file.
        evaluation: as it was last opened or saved.
    """

    def __init__(
        self, storage: AtomicJsonStorage, lock: Lock | None, new: Evaluation | None, clock: Clock
    ) -> None:
        self._storage = storage
        self._lock = lock
        self._database = EvaluationDatabase(storage)
        self.path = storage.path
        self.evaluation = new or self._database.read()
        self._in_tables = None if new else self.evaluation
        self._safekeeping = (
            Safekeeping(storage, self.evaluation.id, clock) if lock is not None else None
        )

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        take_over: bool = False,
        clock: Clock = local_now,
    ) -> "EvaluationFile":
        """Open the evaluation at `path`; the file is untouched, whatever is raised.

        Where the file or its folder is write-protected, it is opened to be read only.

        Args:
            path: the file.
            read_only: open it without the right to save, also while another has it open.
            take_over: open it although another computer seems to have it open.
            clock: the time of its saves.

        Raises:
            FileMissingError: there is no file.
            FileUnreadableError: the system does not let it be read.
            NotAnEvaluationError: it is something else.
            DamagedFileError: it was an evaluation.
            NewerFileError: a newer version of the program wrote it.
            OpenInAnotherWindowError: another process of this computer has it open.
            OpenOnAnotherComputerError: another computer has it open, or left it so.
        """
        lock = None if read_only else _lock_if_writable(path, clock, take_over=take_over)
        try:
            if lock is not None:
                remove_leftovers(path)
            return cls(AtomicJsonStorage(path, clock=clock), lock, None, clock)
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    @classmethod
    def create(
        cls, path: Path, evaluation: Evaluation, *, clock: Clock = local_now
    ) -> "EvaluationFile":
        """Make the file `path` for `evaluation`, and return it open.

        Raises:
            FileAlreadyThereError: there is a file already; it is untouched.
            FileNotWrittenError: see `write_whole`.
            OpenInAnotherWindowError: another process is making the same file.
        """
        with refusals(path):
            if path.exists():
                raise FileAlreadyThereError(path, "there is a file of that name")
            lock = acquire(path, clock=clock)
        file = cls(AtomicJsonStorage(path, new=True, clock=clock), lock, evaluation, clock)
        try:
            file.save(evaluation)
        except BaseException:
            file.close()
            raise
        return file

    @property
    def read_only(self) -> bool:
        """Whether `save` refuses."""
        return self._lock is None

    @property
    def state(self) -> SavedState:
        """What is on the disk."""
        return SavedState(self._storage.head.revision, self._storage.head.saved)

    @property
    def revision(self) -> int:
        """1 after the first save, and one more after each."""
        return self._storage.head.revision

    @property
    def interrupted(self) -> bool:
        """Whether it was not closed the last time: the program or the computer stopped."""
        return self._safekeeping is not None and self._safekeeping.interrupted

    @property
    def recovered(self) -> Version | None:
        """What could not be saved the last time, where that is newer than the file.

        Of a file that is only read it stays where it is kept, to be offered again.
        """
        if self._safekeeping is not None:
            return self._safekeeping.recovered
        if is_held(self.path):
            return None  # whoever has the file open is told, and may save it yet
        unsaved = copies_of(self.evaluation.id, self.path.absolute()).unsaved
        return unsaved if unsaved and unsaved.saved > self.state.saved_at else None

    def versions(self) -> tuple[Version, ...]:
        """Return the earlier versions kept on this computer, newest first."""
        return self._safekeeping.versions() if self._safekeeping else ()

    def save(self, evaluation: Evaluation) -> SavedState:
        """Make `evaluation` the content of the file, durably.

        Raises:
            InvalidEvaluationError: it contradicts itself, so that it could not be opened again.
            FileNotWrittenError: it could not be written, or someone else changed the file
                (ChangedOutsideError). The file is as it was; `evaluation` is kept on this computer
                if that can be, and the next save writes everything.
        """
        if self._safekeeping is None:
            raise FileNotWrittenError(self.path, "it was opened to be read only")
        self._safekeeping.before_save()
        in_tables, self._in_tables = self._in_tables, None
        try:
            self._database.write(evaluation, in_tables)
        except FileNotWrittenError:
            self._safekeeping.after_failure()
            raise
        self._in_tables = self.evaluation = evaluation
        head = self._storage.head
        return SavedState(head.revision, head.saved, self._safekeeping.after_save())

    def reload(self) -> Evaluation:
        """Return the evaluation as someone else changed it, and save upon that from now on.

        What could not be saved because of their change becomes one of the `versions`.

        Raises:
            KompassError: the file cannot be read; see `open`.
        """
        self._storage.reload()
        self.evaluation = self._in_tables = self._database.read()
        if self._safekeeping is not None:
            self._safekeeping.put_by_unsaved()
        return self.evaluation

    def close(self) -> None:
        """Let others change the evaluation."""
        if self._safekeeping is not None:
            self._safekeeping.end()
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _lock_if_writable(path: Path, clock: Clock, *, take_over: bool) -> Lock | None:
    """Return the lock of the file; None where it cannot be written."""
    try:
        if not (path.stat().st_mode & stat.S_IWUSR and os.access(path, os.W_OK)):
            return None
        return acquire(path, take_over=take_over, clock=clock)
    except OSError:
        return None
