"""What evaluations are called on screen, the same wherever they are named."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kompass_core.duplicate import duplicate_number
from storage.library_entry import LibraryEntry

if TYPE_CHECKING:  # heavy, and not there before the first paint
    from kompass_core.evaluation import Evaluation


def evaluation_title(evaluation: "Evaluation") -> str:
    """Return what an evaluation is called: "Kalix kommun 2012 (kopia)"."""
    name = f"{evaluation.municipality.title} {evaluation.year}"
    return _marked(name, duplicate_number(evaluation.id, evaluation.year))


def entry_title(entry: LibraryEntry) -> str:
    """Return what a saved evaluation is called: "Kalix 2012 (kopia)"; else its file's name."""
    if entry.problem is not None:
        return entry.path.name
    return _marked(f"{entry.municipality} {entry.year}", entry_number(entry))


def entry_municipality(entry: LibraryEntry) -> str:
    """Return whose a saved evaluation is, where its year stands beside it: "Kalix (kopia)"."""
    return _marked(entry.municipality, entry_number(entry))


def entry_number(entry: LibraryEntry) -> int:
    """Return which duplicate a saved evaluation is, 1 for the first; 0 where it is none."""
    return duplicate_number(entry.id, entry.year or 0)


def _marked(name: str, number: int) -> str:
    if number == 0:
        return name
    if number == 1:
        return QCoreApplication.translate("titles", "{name} (copy)").format(name=name)
    return QCoreApplication.translate("titles", "{name} (copy {number})").format(
        name=name, number=number
    )
