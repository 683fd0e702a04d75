"""What the library shows of one file, and how it is told from the file."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from kompass_core.errors import KompassError
from kompass_core.result import Result


class Summary(NamedTuple):
    """What the library remembers of one file: named tuples are read several times as fast."""

    id: str
    """The evaluation's id."""
    municipality: str
    year: int
    edition: str
    """Its name, "2010"."""
    total: Result
    saved: datetime


class LibraryEntry(NamedTuple):
    """What the library shows of one file.

    Of a file with a `problem` it knows only the path and when it was modified.
    """

    folder: Path
    name: str
    """The file's own name in the folder."""
    known: Summary | KompassError
    """What is remembered of the file, or why it cannot be opened."""
    copy_of: Path | None = None
    """The file of the same evaluation that this is a copy of, as a sync client makes them when two
    computers changed the evaluation at the same time; None where it is not a copy."""

    @property
    def path(self) -> Path:
        """The file. A library lists thousands, and of few of them anyone wants the path."""
        return self.folder / self.name

    @property
    def problem(self) -> KompassError | None:
        """Why the file cannot be opened."""
        return self.known if isinstance(self.known, KompassError) else None

    @property
    def summary(self) -> Summary | None:
        """What is remembered of a file that can be opened."""
        return None if isinstance(self.known, KompassError) else self.known

    @property
    def modified(self) -> datetime:
        """When the evaluation was saved; of a file with a problem, when the file was changed."""
        if not isinstance(self.known, KompassError):
            return self.known.saved
        with suppress(OSError):
            return datetime.fromtimestamp(self.path.stat().st_mtime, UTC)
        return datetime.fromtimestamp(0, UTC)  # gone in this moment


def summary_of(path: Path) -> Summary:
    """Return what there is to remember of the evaluation in the file at `path`.

    Raises:
        KompassError: it cannot be read; see `storage.envelope.read_content`.
    """
    # Here, for the start of the program: it lists what it knows, and reads only what is new.
    from kompass_core.scoring import total_result  # noqa: PLC0415 - start-up time
    from storage.atomic_json_storage import AtomicJsonStorage  # noqa: PLC0415 - start-up time
    from storage.evaluation_database import EvaluationDatabase  # noqa: PLC0415 - start-up time

    storage = AtomicJsonStorage(path)
    evaluation = EvaluationDatabase(storage).read()
    return Summary(
        id=encodable(evaluation.id),
        municipality=encodable(evaluation.municipality.name),
        year=evaluation.year,
        edition=encodable(evaluation.edition.edition),
        total=total_result(evaluation),
        saved=storage.head.saved,
    )


def encodable(text: str) -> str:
    """Return `text` with a question mark for what UTF-8 has no bytes for (lone surrogates)."""
    return text.encode(errors="replace").decode()
