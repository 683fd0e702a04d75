"""What evaluations are called on screen, the same wherever they are named."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kompass_core.duplicate import duplicate_number
from kompass_core.example import example_number
from storage.library_entry import LibraryEntry, Summary

if TYPE_CHECKING:  # heavy, and not there before the first paint
    from kompass_core.comparison import MunicipalityResult
    from kompass_core.evaluation import Evaluation


def evaluation_title(evaluation: "Evaluation") -> str:
    """Return what an evaluation is called: "Kalix kommun 2012 (kopia)"."""
    name = f"{evaluation.municipality.title} {evaluation.year}"
    return _marked(name, evaluation.id, evaluation.year)


def entry_title(entry: LibraryEntry) -> str:
    """Return what a saved evaluation is called: "Kalix 2012 (kopia)"; else its file's name."""
    if entry.summary is None:
        return entry.name
    name = f"{entry.summary.municipality} {entry.summary.year}"
    return _marked(name, entry.summary.id, entry.summary.year)


def summary_municipality(summary: Summary) -> str:
    """Return whose a saved evaluation is, where its year stands beside it: "Kalix (kopia)"."""
    return _marked(summary.municipality, summary.id, summary.year)


def summary_number(summary: Summary) -> int:
    """Return which duplicate a saved evaluation is, 1 for the first; 0 where it is none."""
    return duplicate_number(summary.id, summary.year)


def result_title(result: "MunicipalityResult") -> str:
    """Return what a result is called where others may be of its year: "Kalix 2012 (kopia)"."""
    return _marked(result.label, result.evaluation_id, result.year)


def _marked(name: str, evaluation_id: str, year: int) -> str:
    """Return a name with what tells an example or a duplicate from others of that name."""
    translate = QCoreApplication.translate
    if number := example_number(evaluation_id):
        one = translate("titles", "{name} (example)")
        several = translate("titles", "{name} (example {number})")
    elif number := duplicate_number(evaluation_id, year):
        one = translate("titles", "{name} (copy)")
        several = translate("titles", "{name} (copy {number})")
    else:
        return name
    return (one if number == 1 else several).format(name=name, number=number)
