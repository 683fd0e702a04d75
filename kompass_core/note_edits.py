"""The next evaluation after something was done to its notes or sources."""

from dataclasses import replace

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Mark, Note, Source
from kompass_core.parts import with_part, without_part


def with_note_added(evaluation: Evaluation, note: Note) -> Evaluation:
    """Return `evaluation` with a new note after all others."""
    return replace(evaluation, notes=(*evaluation.notes, note))


def with_note(evaluation: Evaluation, note: Note) -> Evaluation:
    """Return `evaluation` with a note in place of the one of the same id."""
    return replace(evaluation, notes=with_part(evaluation.notes, note))


def without_note(evaluation: Evaluation, note_id: str) -> Evaluation:
    """Return `evaluation` less one note; what was written from it stays."""
    return replace(evaluation, notes=without_part(evaluation.notes, note_id))


def with_source_added(evaluation: Evaluation, source: Source) -> Evaluation:
    """Return `evaluation` with a new source after all others."""
    return replace(evaluation, sources=(*evaluation.sources, source))


def with_source(evaluation: Evaluation, source: Source) -> Evaluation:
    """Return `evaluation` with a source in place of the one of the same id."""
    return replace(evaluation, sources=with_part(evaluation.sources, source))


def without_source(evaluation: Evaluation, source_id: str) -> Evaluation:
    """Return `evaluation` less one source; its notes stay, and say none."""
    return replace(
        evaluation,
        sources=without_part(evaluation.sources, source_id),
        notes=tuple(
            replace(note, source="") if note.source == source_id else note
            for note in evaluation.notes
        ),
    )


def with_mark_toggled(note: Note, mark: Mark) -> Note:
    """Return `note` with a mark it did not have, or without one that it had."""
    return replace(note, marks=toggled(note.marks, mark))


def toggled(marks: tuple[Mark, ...], mark: Mark) -> tuple[Mark, ...]:
    """Return `marks` with one more, or less one that is there, in the order of `Mark`."""
    return tuple(each for each in Mark if (each in marks) != (each is mark))


def with_asked_toggled(source: Source, question_id: str) -> Source:
    """Return an interview with a question ticked off as asked, or no longer so."""
    if question_id in source.asked:
        return replace(source, asked=tuple(q for q in source.asked if q != question_id))
    return replace(source, asked=(*source.asked, question_id))
