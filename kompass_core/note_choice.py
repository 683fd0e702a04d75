"""Which notes a list is narrowed to."""

from enum import StrEnum

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Mark, Note
from kompass_core.evidence_index import EvidenceIndex


class NoteChoice(StrEnum):
    """The notes that a list shows."""

    SOURCE = "source"
    """Those of one source."""
    ALL = "all"
    NO_QUESTION = "no_question"
    """Those that are not tied to a question yet."""
    CLAIM = "claim"
    """Claims still to be checked."""
    FOLLOW_UP = "follow_up"
    """What is still to be followed up."""


def chosen_notes(
    evaluation: Evaluation, index: EvidenceIndex, choice: NoteChoice, source_id: str
) -> tuple[Note, ...]:
    """Return the notes that a list shows, oldest first."""
    match choice:
        case NoteChoice.SOURCE:
            return index.of_source(source_id)
        case NoteChoice.ALL:
            return evaluation.notes
        case NoteChoice.NO_QUESTION:
            return tuple(note for note in evaluation.notes if not note.questions)
        case NoteChoice.CLAIM:
            return _unsettled(evaluation, Mark.CLAIM)
        case NoteChoice.FOLLOW_UP:
            return _unsettled(evaluation, Mark.FOLLOW_UP)


def _unsettled(evaluation: Evaluation, mark: Mark) -> tuple[Note, ...]:
    return tuple(note for note in evaluation.notes if mark in note.marks and not note.settled)
