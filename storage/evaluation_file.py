"""One evaluation in one TinyDB file: open, save, close."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tinydb import TinyDB
from tinydb.table import Table

from kompass_core.errors import DamagedFileError, FileNotWrittenError
from kompass_core.evaluation import Evaluation
from storage.atomic_json_storage import AtomicJsonStorage
from storage.clock import Clock, local_now
from storage.evaluation_tables import changed_tables, evaluation_from


@dataclass(frozen=True)
class SavedState:
    """What is on the disk: the file's revision, and when it was saved."""

    revision: int
    saved_at: datetime


class EvaluationFile:
    """The file in which one evaluation lies, while it is open: made by `open` or `create`.

    `save` may be called from another thread than the rest, always the same one.

    Attributes:
        path: the file.
        evaluation: as it was last opened or saved.
        read_only: whether `save` refuses.
    """

    def __init__(
        self, storage: AtomicJsonStorage, evaluation: Evaluation, *, read_only: bool = False
    ) -> None:
        self.path = storage.path
        self.evaluation = evaluation
        self.read_only = read_only
        self._storage = storage
        self._database = TinyDB(storage=lambda: storage)
        self._in_tables: Evaluation | None = evaluation if storage.head.revision else None

    @classmethod
    def open(
        cls, path: Path, *, read_only: bool = False, clock: Clock = local_now
    ) -> "EvaluationFile":
        """Open the evaluation at `path`; the file is untouched, whatever is raised.

        Raises:
            FileMissingError: there is no file.
            FileUnreadableError: the system does not let it be read.
            NotAnEvaluationError: it is something else.
            DamagedFileError: it was an evaluation.
            NewerFileError: a newer version of the program wrote it.
        """
        storage = AtomicJsonStorage(path, clock=clock)
        return cls(storage, _evaluation_in(storage), read_only=read_only)

    @classmethod
    def create(
        cls, path: Path, evaluation: Evaluation, *, clock: Clock = local_now
    ) -> "EvaluationFile":
        """Make the file `path` for `evaluation`.

        Raises:
            FileAlreadyThereError: there is a file already; it is untouched.
            FileNotWrittenError: see `write_whole`.
        """
        file = cls(AtomicJsonStorage(path, new=True, clock=clock), evaluation)
        file.save(evaluation)
        return file

    @property
    def state(self) -> SavedState:
        """What is on the disk."""
        head = self._storage.head
        return SavedState(head.revision, head.saved)

    @property
    def revision(self) -> int:
        """1 after the first save, and one more after each."""
        return self._storage.head.revision

    def save(self, evaluation: Evaluation) -> SavedState:
        """Make `evaluation` the content of the file, durably.

        Raises:
            FileNotWrittenError: it could not be written, or someone else changed the file
                (ChangedOutsideError); the file is as it was, and the next save writes everything.
        """
        if self.read_only:
            raise FileNotWrittenError(self.path, "it was opened to be read only")
        with self._storage.transaction():
            for name, documents in changed_tables(evaluation, self._in_tables):
                table = _table(self._database, name)
                table.truncate()
                table.insert_multiple(documents)
            self._in_tables = evaluation
        self.evaluation = evaluation
        return self.state

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


def _evaluation_in(storage: AtomicJsonStorage) -> Evaluation:
    database = TinyDB(storage=lambda: storage)
    try:
        return evaluation_from({name: _table(database, name).all() for name in database.tables()})
    except ValueError as error:
        raise DamagedFileError(storage.path, str(error)) from error


def _table(database: TinyDB, name: str) -> Table:
    """Return a table without TinyDB's query cache, which hands out its own documents."""
    return database.table(name, cache_size=0)
