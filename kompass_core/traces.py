"""From notes to the report's words, with the way back kept: each printed strength can be traced."""

from collections.abc import Iterator
from dataclasses import replace

from kompass_core import items
from kompass_core.evaluation import Evaluation, Item
from kompass_core.evidence import Note
from kompass_core.fields import FieldRef, Section
from kompass_core.note_entry import without_signs


def with_note_in_text(evaluation: Evaluation, note: Note, question_id: str) -> Evaluation:
    """Return `evaluation` with a note's words as a new last paragraph of a question's text."""
    answer = evaluation.answer(question_id)
    words = without_signs(note.text, evaluation.edition)
    text = f"{answer.text.rstrip()}\n{words}" if answer.text.strip() else words
    after = replace(answer, text=text, notes=_with(answer.notes, note.id))
    return evaluation.with_answer(question_id, after)


def with_note_as_item(
    evaluation: Evaluation, note: Note, section: Section, number: int, item_id: str
) -> Evaluation:
    """Return `evaluation` with a note's words as a new last strength or improvement of an area.

    Args:
        evaluation: the evaluation.
        note: whose words they are.
        section: STRENGTH or IMPROVEMENT.
        number: the area's.
        item_id: an id that no item of the area has.
    """
    text = evaluation.area_text(number)
    words = without_signs(note.text, evaluation.edition)
    added = Item(item_id, " ".join(words.split()), notes=(note.id,))
    if section is Section.STRENGTH:
        after = replace(text, strengths=(*text.strengths, added))
    else:
        after = replace(text, improvements=(*text.improvements, added))
    return evaluation.with_area_text(number, after)


def with_note_behind_item(
    evaluation: Evaluation, note_id: str, section: Section, number: int, item_id: str
) -> Evaluation:
    """Return `evaluation` with one more note named as the ground of a strength or improvement."""
    text = evaluation.area_text(number)
    present = text.strengths if section is Section.STRENGTH else text.improvements
    after = tuple(
        replace(item, notes=_with(item.notes, note_id)) if item.id == item_id else item
        for item in present
    )
    if section is Section.STRENGTH:
        return evaluation.with_area_text(number, replace(text, strengths=after))
    return evaluation.with_area_text(number, replace(text, improvements=after))


def notes_behind(evaluation: Evaluation, field: FieldRef) -> tuple[str, ...]:
    """Return the ids of the notes that a text, strength or improvement was made from."""
    if field.section is Section.QUESTION_TEXT:
        return evaluation.answer(field.key).notes
    text = evaluation.area_text(int(field.key))
    present = text.strengths if field.section is Section.STRENGTH else text.improvements
    return next((item.notes for item in present if item.id == field.item), ())


def used_notes(evaluation: Evaluation) -> frozenset[str]:
    """Return the ids of all notes that a text, strength or improvement was made from."""
    used: set[str] = set()
    for answer in evaluation.answers.values():
        used.update(answer.notes)
    for text in evaluation.area_texts.values():
        for item in (*text.strengths, *text.improvements):
            used.update(item.notes)
    return frozenset(used)


def fields_from(evaluation: Evaluation, note_id: str) -> Iterator[FieldRef]:
    """Yield every text, strength and improvement that was made from a note."""
    for question_id, answer in evaluation.answers.items():
        if note_id in answer.notes:
            yield FieldRef(Section.QUESTION_TEXT, question_id)
    for number, text in evaluation.area_texts.items():
        for section, present in _item_lists(text.strengths, text.improvements):
            for item in present:
                if note_id in item.notes:
                    yield FieldRef(section, str(number), item.id)


def _item_lists(
    strengths: items.Items, improvements: items.Items
) -> tuple[tuple[Section, items.Items], ...]:
    return (Section.STRENGTH, strengths), (Section.IMPROVEMENT, improvements)


def _with(notes: tuple[str, ...], note_id: str) -> tuple[str, ...]:
    return notes if note_id in notes else (*notes, note_id)
