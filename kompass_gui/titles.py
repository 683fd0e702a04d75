"""What evaluations are called on screen, the same wherever they are named."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kompass_core.duplicate import duplicate_number
from storage.library_entry import LibraryEntry, Summary

if TYPE_CHECKING:  # heavy, and not there before the first paint
    from kompass_core.evaluation import Evaluation


def evaluation_title(evaluation: "Evaluation") -> str:
    """Return what an evaluation is called: "Kalix kommun 2012 (kopia)"."""
    name = f"{evaluation.municipality.title} {evaluation.year}"
    return _marked(name, duplicate_number(evaluation.id, evaluation.year))


def entry_title(entry: LibraryEntry) -> str:
    """Return what a saved evaluation is called: "Kalix 2012 (kopia)"; else its file's name."""
    if entry.summary is None:
        return entry.name
    name = f"{entry.summary.municipality} {entry.summary.year}"
    return _marked(name, summary_number(entry.summary))


def summary_municipality(summary: Summary) -> str:
    """Return whose a saved evaluation is, where its year stands beside it: "Kalix (kopia)"."""
    return _marked(summary.municipality, summary_number(summary))


def summary_number(summary: Summary) -> int:
    """Return which duplicate a saved evaluation is, 1 for the first; 0 where it is none."""
    return duplicate_number(summary.id, summary.year)


def _marked(name: str, number: int) -> str:
    if number == 0:
        return name
    if number == 1:
        return QCoreApplication.translate("titles", "{name} (copy)").format(name=name)
    return QCoreApplication.translate("titles", "{name} (copy {number})").format(
        name=name, number=number
    )
