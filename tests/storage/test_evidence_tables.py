"""Sources, notes and history come back from the file as they were."""

from dataclasses import fields, replace
from pathlib import Path

import pytest

from kompass_core.errors import DamagedFileError
from kompass_core.evaluation import AreaText, Evaluation, Item
from kompass_core.evidence import Attachment, Group, Mark, Note, Role, Source, SourceKind
from kompass_core.points import Points
from kompass_core.points_change import PointsChange
from storage.clock import local_now
from storage.evaluation_database import packed_evaluation
from storage.evaluation_file import EvaluationFile
from storage.evaluation_tables import changed_tables, evaluation_from
from tests.builders import evaluation


def worked() -> Evaluation:
    """Return an evaluation in which every part of the evidence says something."""
    source = Source(
        "i",
        SourceKind.INTERVIEW,
        "Kommunchef",
        when="2012-11-05T09:00",
        where="Rum 3",
        name="N. N.",
        group=Group.OFFICIAL,
        role="chief",
        people=2,
        minutes=45,
        done=True,
        asked=("1.1",),
    )
    note = Note(
        "n",
        "Målen – “följs” upp \ud800",
        at="2012-11-05T09:14:03+01:00",
        source="i",
        questions=("1.1", "2.3"),
        marks=(Mark.QUOTE, Mark.CLAIM),
        settled=True,
        by="Ida",
        attachments=(Attachment("budget.pdf", "ab" * 32, 52_000_000),),
    )
    now = evaluation({"1.1": 525})
    return replace(
        now,
        answers={"1.1": replace(now.answer("1.1"), notes=("n",))},
        area_texts={1: AreaText("", (Item("s", "Målen följs", ("n",)),))},
        sources=(source, Source("d", SourceKind.DOCUMENT)),
        notes=(note, Note("m", "")),
        draft="halvskriven",
        roles=(Role("chief", "Kommunchef", Group.OFFICIAL, ("1.1",)),),
        bookmarks=("1.1",),
        reminders={"2.3": "fråga ekonomichefen", "2.4": ""},
        history=(
            PointsChange(
                "1.1", "2012-11-05T16:00:00+01:00", "Ida", None, Points(525), reason="mätt"
            ),
        ),
    )


def test_all_evidence_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "x.kompass"
    EvaluationFile.create(path, worked()).close()
    assert EvaluationFile.open(path, read_only=True).evaluation == worked()


def test_every_part_of_the_evidence_is_tried() -> None:
    nothing = evaluation()
    parts = {each.name for each in fields(Evaluation)}
    tried = {name for name in parts if getattr(worked(), name) != getattr(nothing, name)}
    assert {
        "sources",
        "notes",
        "draft",
        "roles",
        "bookmarks",
        "reminders",
        "history",
    } <= tried


def test_a_new_note_rewrites_the_notes_alone() -> None:
    before = worked()
    after = replace(before, notes=(*before.notes, Note("o", "ny")))
    assert [name for name, _ in changed_tables(after, before)] == ["notes"]


def test_a_file_from_before_there_was_evidence_opens_without_any() -> None:
    tables = dict(changed_tables(evaluation(), None))
    for name in ("sources", "notes", "roles", "history"):
        del tables[name]
    for name in ("draft", "bookmarks", "reminders"):
        del tables["evaluation"][0][name]
    assert evaluation_from(tables) == evaluation()


@pytest.mark.parametrize(
    "wrong",
    [
        {"notes": (Note("n", "a"), Note("n", "b"))},
        {"sources": (Source("i", SourceKind.DOCUMENT), Source("i", SourceKind.DOCUMENT))},
        {"notes": (Note("n", "a", source="gone"),)},
        {"notes": (Note("n", "a", questions=("9.9",)),)},
    ],
)
def test_evidence_that_contradicts_itself_is_a_damaged_file(
    tmp_path: Path, wrong: dict[str, object]
) -> None:
    path = tmp_path / "x.kompass"
    contradictory = replace(evaluation(), **wrong)  # type: ignore[arg-type]
    path.write_bytes(packed_evaluation(contradictory, local_now()))
    with pytest.raises(DamagedFileError):
        EvaluationFile.open(path, read_only=True)
