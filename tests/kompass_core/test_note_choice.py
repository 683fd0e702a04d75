"""A list of notes is narrowed to those that are asked for."""

from dataclasses import replace

import pytest

from kompass_core.evidence import Mark, Note, Source, SourceKind
from kompass_core.evidence_index import EvidenceIndex
from kompass_core.note_choice import NoteChoice, chosen_notes
from tests.builders import evaluation


@pytest.mark.parametrize(
    ("choice", "ids"),
    [
        (NoteChoice.SOURCE, "ab"),
        (NoteChoice.ALL, "abcd"),
        (NoteChoice.NO_QUESTION, "bd"),
        (NoteChoice.CLAIM, "a"),
        (NoteChoice.FOLLOW_UP, "d"),
    ],
)
def test_notes_are_chosen(choice: NoteChoice, ids: str) -> None:
    now = replace(
        evaluation(),
        sources=(Source("i", SourceKind.INTERVIEW),),
        notes=(
            Note("a", "x", source="i", questions=("1.1",), marks=(Mark.CLAIM,)),
            Note("b", "x", source="i"),
            Note("c", "x", questions=("1.1",), marks=(Mark.CLAIM,), settled=True),
            Note("d", "x", marks=(Mark.FOLLOW_UP,)),
        ),
    )
    chosen = chosen_notes(now, EvidenceIndex(now), choice, "i")
    assert [note.id for note in chosen] == list(ids)
