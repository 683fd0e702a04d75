"""Notes and sources are added, changed and removed, and lose nothing on the way."""

from dataclasses import replace

from kompass_core.evidence import Mark, Note, Source, SourceKind
from kompass_core.note_edits import (
    toggled,
    with_asked_toggled,
    with_mark_toggled,
    with_note,
    with_note_added,
    with_source,
    with_source_added,
    without_note,
    without_source,
)
from tests.builders import evaluation

INTERVIEW = Source("i", SourceKind.INTERVIEW, "Kommunchef")


def test_notes_stand_in_the_order_in_which_they_were_made() -> None:
    now = with_note_added(with_note_added(evaluation(), Note("a", "1")), Note("b", "2"))
    changed = with_note(now, Note("a", "ny"))
    assert [note.text for note in changed.notes] == ["ny", "2"]
    assert changed.notes[1] is now.notes[1]
    assert without_note(changed, "a").notes == (Note("b", "2"),)


def test_notes_outlive_their_source() -> None:
    now = with_source_added(evaluation(), INTERVIEW)
    now = with_note_added(now, Note("a", "1", source="i"))
    now = with_source(now, replace(INTERVIEW, done=True))
    assert now.sources[0].done
    after = without_source(now, "i")
    assert (after.sources, after.notes) == ((), (Note("a", "1"),))


def test_marks_keep_their_order() -> None:
    note = with_mark_toggled(with_mark_toggled(Note("a", "1"), Mark.STRENGTH), Mark.QUOTE)
    assert note.marks == (Mark.QUOTE, Mark.STRENGTH)
    assert with_mark_toggled(note, Mark.QUOTE).marks == (Mark.STRENGTH,)
    assert toggled((), Mark.CLAIM) == (Mark.CLAIM,)


def test_questions_are_ticked_off_as_asked() -> None:
    asked = with_asked_toggled(INTERVIEW, "1.1")
    assert asked.asked == ("1.1",)
    assert with_asked_toggled(asked, "1.1") == INTERVIEW
