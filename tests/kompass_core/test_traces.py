"""What was written from a note leads back to it."""

from dataclasses import replace

from kompass_core.evaluation import AreaText, Item
from kompass_core.evidence import Note
from kompass_core.fields import FieldRef, Section
from kompass_core.traces import (
    fields_from,
    notes_behind,
    used_notes,
    with_note_as_item,
    with_note_behind_item,
    with_note_in_text,
)
from tests.builders import evaluation

NOTE = Note("n", "Målen följs\nupp")


def test_a_note_becomes_the_last_paragraph_of_a_text() -> None:
    empty = with_note_in_text(evaluation(), NOTE, "1.1")
    assert empty.answer("1.1").text == "Målen följs\nupp"
    full = with_note_in_text(evaluation().with_question_text("1.1", "Först.\n"), NOTE, "1.1")
    assert full.answer("1.1").text == "Först.\nMålen följs\nupp"
    assert notes_behind(full, FieldRef(Section.QUESTION_TEXT, "1.1")) == ("n",)


def test_the_sign_of_a_question_does_not_come_into_the_report() -> None:
    note = Note("n", "Som #1.4 säger")
    now = with_note_in_text(evaluation(), note, "1.1")
    assert now.answer("1.1").text == "Som 1.4 säger"
    now = with_note_as_item(now, note, Section.STRENGTH, 2, "s")
    assert now.area_text(2).strengths[0].text == "Som 1.4 säger"


def test_a_note_becomes_a_strength_or_an_improvement_in_one_line() -> None:
    now = with_note_as_item(evaluation(), NOTE, Section.STRENGTH, 2, "s")
    now = with_note_as_item(now, NOTE, Section.IMPROVEMENT, 2, "i")
    text = now.area_text(2)
    assert text.strengths == (Item("s", "Målen följs upp", ("n",)),)
    assert text.improvements == (Item("i", "Målen följs upp", ("n",)),)


def test_a_strength_may_rest_on_several_notes() -> None:
    now = evaluation().with_area_text(2, AreaText("", (Item("s", "x"),), (Item("i", "y"),)))
    for note_id in ("n", "m", "n"):
        now = with_note_behind_item(now, note_id, Section.STRENGTH, 2, "s")
    now = with_note_behind_item(now, "n", Section.IMPROVEMENT, 2, "i")
    assert notes_behind(now, FieldRef(Section.STRENGTH, "2", "s")) == ("n", "m")
    assert notes_behind(now, FieldRef(Section.IMPROVEMENT, "2", "i")) == ("n",)
    assert notes_behind(now, FieldRef(Section.STRENGTH, "2", "gone")) == ()


def test_a_note_knows_what_was_made_from_it() -> None:
    now = with_note_as_item(evaluation(), NOTE, Section.STRENGTH, 2, "s")
    now = with_note_in_text(now, NOTE, "1.1")
    assert set(fields_from(now, "n")) == {
        FieldRef(Section.QUESTION_TEXT, "1.1"),
        FieldRef(Section.STRENGTH, "2", "s"),
    }
    assert list(fields_from(now, "other")) == []
    assert used_notes(now) == {"n"}
    assert used_notes(evaluation()) == frozenset()


def test_editing_a_strength_keeps_its_ground() -> None:
    now = with_note_as_item(evaluation(), NOTE, Section.STRENGTH, 2, "s")
    item = now.area_text(2).strengths[0]
    assert replace(item, text="Annat").notes == ("n",)
