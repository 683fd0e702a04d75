"""What the library shows of one file, and how it is told from the file."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kompass_core.errors import KompassError
from kompass_core.result import Result


@dataclass(frozen=True)
class Summary:
    """What the library remembers of one file."""

    id: str
    """The evaluation's id."""
    municipality: str
    code: str
    year: int
    edition_id: str
    edition: str
    total: Result
    saved: datetime


@dataclass(frozen=True)
class LibraryEntry:
    """What the library shows of one file.

    Of a file with a `problem` it knows only the path and when it was modified.
    """

    folder: Path
    name: str
    """The file's own name in the folder."""
    modified: datetime
    """When the evaluation was saved; of a file with a problem, when the file was changed."""
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
    copy_of: Path | None = None
    """The file of the same evaluation that this is a copy of, as a sync client makes them when two
    computers changed the evaluation at the same time; None where it is not a copy."""

    @property
    def path(self) -> Path:
        """The file. A library lists thousands, and of few of them anyone wants the path."""
        return self.folder / self.name


def summary_of(path: Path) -> Summary:
    """Return what there is to remember of the evaluation in the file at `path`.

    Raises:
        KompassError: it cannot be read; see `storage.envelope.read_content`.
    """
    # Here, for the start of the program: it lists what it knows, and reads only what is new.
    from kompass_core.scoring import total_result  # noqa: PLC0415
    from storage.atomic_json_storage import AtomicJsonStorage  # noqa: PLC0415
    from storage.evaluation_database import EvaluationDatabase  # noqa: PLC0415

    storage = AtomicJsonStorage(path)
    evaluation = EvaluationDatabase(storage).read()
    return Summary(
        id=encodable(evaluation.id),
        municipality=encodable(evaluation.municipality.name),
        code=encodable(evaluation.municipality.code),
        year=evaluation.year,
        edition_id=encodable(evaluation.edition.id),
        edition=encodable(evaluation.edition.edition),
        total=total_result(evaluation),
        saved=storage.head.saved,
    )


def encodable(text: str) -> str:
    """Return `text` with a question mark for what UTF-8 has no bytes for (lone surrogates)."""
    return text.encode(errors="replace").decode()


def entry_of(
    folder: Path, name: str, known: Summary | KompassError, original: Path | None
) -> LibraryEntry:
    """Return what is shown of a file, of which that is known.

    Args:
        folder: where the file is.
        name: its own name there.
        known: its summary, or why there is none.
        original: the file that it is a copy of.
    """
    if isinstance(known, KompassError):
        changed = datetime.fromtimestamp((folder / name).stat().st_mtime).astimezone()
        return LibraryEntry(folder, name, changed, problem=known)
    return LibraryEntry(
        folder,
        name,
        known.saved.astimezone(),
        known.id,
        known.municipality,
        known.code,
        known.year,
        known.edition_id,
        known.edition,
        known.total,
        copy_of=original,
    )
