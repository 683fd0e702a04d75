"""An evaluation in TinyDB: read whole, written by the tables that changed."""

from datetime import datetime
from pathlib import Path

from tinydb import TinyDB
from tinydb.table import Table

from kompass_core.errors import DamagedFileError
from kompass_core.evaluation import Evaluation, checked_evaluation
from kompass_core.version import VERSION
from storage.atomic_json_storage import AtomicJsonStorage
from storage.envelope import Head, pack, unpack
from storage.evaluation_tables import Documents, changed_tables, evaluation_from
from storage.migrations import schema


class EvaluationDatabase:
    """The TinyDB database on one storage."""

    def __init__(self, storage: AtomicJsonStorage) -> None:
        self._storage = storage
        self._tinydb = TinyDB(storage=lambda: storage)
        self._documents = Documents()

    def read(self) -> Evaluation:
        """Return the evaluation in the tables.

        Raises:
            DamagedFileError: the tables do not make an evaluation.
        """
        try:
            tables = {name: self._table(name).all() for name in self._tinydb.tables()}
            evaluation = evaluation_from(tables)
        except ValueError as error:
            raise DamagedFileError(self._storage.path, str(error)) from error
        self._documents.take(evaluation, tables)
        return evaluation

    def write(self, new: Evaluation, old: Evaluation | None) -> None:
        """Write `new`, where the tables hold `old` (None: nothing), as one write of the file.

        Raises:
            InvalidEvaluationError: `new` could not be opened again.
            FileNotWrittenError: see `AtomicJsonStorage.transaction`.
        """
        checked_evaluation(new)
        with self._storage.transaction():
            for name, documents in changed_tables(new, old, self._documents):
                table = self._table(name)
                table.truncate()
                table.insert_multiple(documents)

    def _table(self, name: str) -> Table:
        """Return a table without TinyDB's query cache, which hands out its own documents."""
        return self._tinydb.table(name, cache_size=0)


def read_evaluation(path: Path) -> Evaluation:
    """Return the evaluation in the file at `path`, which is only read.

    Raises:
        KompassError: see `storage.envelope.read_content`.
    """
    return EvaluationDatabase(AtomicJsonStorage(path)).read()


def packed_evaluation(evaluation: Evaluation, saved: datetime, revision: int = 1) -> bytes:
    """Return the whole content of a file for `evaluation`, as saved at that time."""
    tables = {
        name: {str(number): document for number, document in enumerate(documents, 1)}
        for name, documents in changed_tables(evaluation, None)
    }
    return pack(Head(schema(), VERSION, revision, saved), tables)


def unpacked_evaluation(path: Path, data: bytes) -> Evaluation:
    """Return the evaluation that a file's whole content holds.

    Args:
        path: where the content is from, for the errors.
        data: the content.

    Raises:
        KompassError: see `storage.envelope.unpack`.
    """
    tables = unpack(path, data).tables
    try:
        return evaluation_from({name: list(rows.values()) for name, rows in tables.items()})
    except ValueError as error:
        raise DamagedFileError(path, str(error)) from error
