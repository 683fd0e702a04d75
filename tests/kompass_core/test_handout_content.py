"""What is printed for the visit says when and where, and what is left to ask."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

import pytest

from kompass_core.evidence import Mark, Note, Source, SourceKind
from kompass_core.evidence_index import EvidenceIndex
from kompass_core.handout_content import day_title, questions_content, schedule_content
from kompass_core.report_blocks import Heading, Paragraph, ReportContent, Table
from kompass_core.report_content import ReportFacts
from kompass_core.still_to_ask import still_to_ask
from tests.builders import evaluation

FACTS = ReportFacts("1", "")
CHIEF = Source(
    "i", SourceKind.INTERVIEW, "Kommunchef", "2012-11-05T09:00", "Rum 3", "N. N.", asked=("1.2",)
)


class _Phrases(defaultdict[str, str]):
    """Each phrase is its own key, but for those that are filled in."""

    def __missing__(self, key: str) -> str:
        filled = {
            "handout.weekdays": "mån tis ons tor fre lör sön",
            "handout.months": "jan feb mar apr maj jun jul aug sep okt nov dec",
            "handout.questions_of": "Kvar: {who}",
            "handout.count": "{count} intervjuer",
            "result.people": "{count} personer",
        }
        return filled.get(key, key.rpartition(".")[2])


PHRASES: Mapping[str, str] = _Phrases()


def rows(content: ReportContent) -> list[tuple[str, ...]]:
    return [
        row.cells
        for chapter in content.chapters
        for block in chapter.blocks
        if isinstance(block, Table)
        for row in block.rows
    ]


def texts(content: ReportContent) -> list[str]:
    blocks = content.chapters[0].blocks
    return [block.text for block in blocks if isinstance(block, Heading | Paragraph)]


def test_the_schedule_lists_interviews_by_day_and_time() -> None:
    later = replace(CHIEF, id="j", title="Rektor", name="", when="2012-11-06T13:30", people=3)
    now = replace(evaluation(), sources=(later, CHIEF, Source("d", SourceKind.DOCUMENT, "Budget")))
    content = schedule_content(now, PHRASES, FACTS)
    assert rows(content) == [
        ("09.00–10.00", "Kommunchef, N. N.", "Rum 3", "1"),
        ("13.30–14.30", "Rektor", "Rum 3", "3"),
    ]
    assert "mån 5 nov 2012" in texts(content)
    assert "2 intervjuer, 4 personer." in texts(content)


def test_a_schedule_without_interviews_says_so() -> None:
    content = schedule_content(evaluation(), PHRASES, FACTS)
    assert rows(content) == []
    assert texts(content)[-1] == "no_interviews"


def test_the_questions_say_why_and_which_are_asked() -> None:
    claim = Note("n", "Alla är\nnöjda", questions=("1.1",), marks=(Mark.CLAIM,))
    now = replace(evaluation({"1.1": 500}), sources=(CHIEF,), notes=(claim,))
    to_ask = still_to_ask(now, EvidenceIndex(now), None)[:2]
    content = questions_content(now, PHRASES, FACTS, CHIEF, to_ask)
    assert content.chapters[0].title == "Kvar: Kommunchef, N. N."
    assert rows(content) == [
        ("1.1 Fråga 1.1?", "no_evidence, claim: ”Alla är nöjda”", ""),
        ("1.2 Fråga 1.2?", "not_scored, no_evidence", "done"),
    ]


def test_nothing_left_to_ask_is_said() -> None:
    content = questions_content(evaluation(), PHRASES, FACTS, None, ())
    assert texts(content) == ["nothing"]


@pytest.mark.parametrize(
    ("day", "title"),
    [("2012-11-05", "mån 5 nov 2012"), ("hösten", "hösten"), ("", "")],
)
def test_a_day_is_printed_in_words(day: str, title: str) -> None:
    assert day_title(day, PHRASES) == title
