"""What an evaluation can be exported as. Knows no window."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from storage.file_names import name_stem

if TYPE_CHECKING:  # heavy, and not there before the first paint
    from kompass_core.evaluation import Evaluation


class ExportKind(Enum):
    """A kind of file; the value is the end of its name."""

    REPORT = ".pdf"
    """The municipality's copy."""
    WORKING_COPY = "-arbetsexemplar.pdf"
    """The evaluators' copy, with notes and what is still open."""
    WORD = ".docx"
    EXCEL = ".xlsx"
    CSV = ".csv"
    PRESENTATION = "-presentation.pdf"
    ACTION_PLAN = "-handlingsplan.pdf"
    ACTION_PLAN_SHEET = "-handlingsplan.xlsx"
    SCORECARD = "-styrkort.pdf"


@dataclass(frozen=True)
class Exported:
    """A file that was written."""

    path: Path
    substituted: tuple[str, ...] = ()
    """Characters that the report's typeface lacks and that are shown as a box."""


def suggested_name(kind: ExportKind, evaluation: "Evaluation") -> str:
    """Return what an exported file may be called: "kommunkompassen-kalix-2012.pdf"."""
    return f"kommunkompassen-{name_stem(evaluation)}{kind.value}"
