"""The overview tells of each question how far it has come and what it lacks."""

from dataclasses import replace

import pytest

from kompass_core.evidence import Mark, Note, Source, SourceKind
from kompass_core.evidence_index import EvidenceIndex
from kompass_core.flags import with_bookmark_toggled, with_reminder, without_reminder
from kompass_core.overview import Show, overview
from tests.builders import evaluation


def shown(show: Show) -> list[str]:
    now = evaluation({"1.1": 525, "1.2": 500, "1.3": 0}).with_decided("1.2", True)
    now = now.with_question_text("1.1", "Text").with_question_text("1.2", " \n")
    now = with_reminder(with_bookmark_toggled(now, "2.1"), "2.2", "")
    now = replace(
        now,
        sources=(Source("i", SourceKind.INTERVIEW), Source("d", SourceKind.DOCUMENT)),
        notes=(
            Note("1", "x", source="i", questions=("1.1", "1.2")),
            Note("2", "x", source="d", questions=("1.1",)),
            Note("3", "x", questions=("2.3",), marks=(Mark.FOLLOW_UP,)),
        ),
    )
    rows = overview(now, EvidenceIndex(now))
    return [row.question.id for row in rows if row.belongs_to(show)]


@pytest.mark.parametrize(
    ("show", "ids"),
    [
        (Show.PROVISIONAL, ["1.1", "1.3"]),
        (Show.WEAK, ["1.2", "1.3"]),
        (Show.FLAGGED, ["2.1", "2.2", "2.3"]),
    ],
)
def test_the_table_is_narrowed(show: Show, ids: list[str]) -> None:
    assert shown(show) == ids


def test_the_table_is_narrowed_to_what_is_missing() -> None:
    assert len(shown(Show.ALL)) == 40
    assert len(shown(Show.NOT_SCORED)) == 37
    assert "1.1" not in shown(Show.NO_TEXT)
    assert "1.2" in shown(Show.NO_TEXT)


def test_percent_is_of_the_exact_points() -> None:
    now = evaluation({"1.2": 525})
    rows = list(overview(now, EvidenceIndex(now)))
    assert [row.percent for row in rows[:2]] == [None, 35]


def test_bookmarks_stand_in_the_questionnaires_order() -> None:
    now = evaluation()
    for question in ("2.1", "1.1", "3.3", "1.1"):
        now = with_bookmark_toggled(now, question)
    assert now.bookmarks == ("2.1", "3.3")
    assert with_bookmark_toggled(now, "1.5").bookmarks == ("1.5", "2.1", "3.3")


def test_a_reminder_is_kept_until_it_is_removed() -> None:
    now = with_reminder(evaluation(), "1.1", "fråga ekonomichefen")
    assert now.reminders == {"1.1": "fråga ekonomichefen"}
    assert without_reminder(now, "1.1").reminders == {}
