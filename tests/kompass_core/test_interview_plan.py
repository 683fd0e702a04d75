"""The plan lists interviews by day and time."""

import pytest

from kompass_core.evidence import Source, SourceKind
from kompass_core.interview_plan import (
    end_of,
    interview_plan,
    next_interview,
    people_met,
    time_of,
    with_start,
)


def interview(source_id: str, when: str = "", **facts: int | bool) -> Source:
    return Source(source_id, SourceKind.INTERVIEW, when=when, **facts)  # type: ignore[arg-type]


def test_interviews_are_listed_by_day_and_time() -> None:
    plan = interview_plan(
        (
            interview("none"),
            interview("b", "2012-11-06T09:00"),
            interview("late", "2012-11-05T13:30"),
            Source("d", SourceKind.DOCUMENT, when="2012-11-05"),
            interview("day", "2012-11-05"),
            interview("early", "2012-11-05T08:00"),
        )
    )
    assert [(day.day, [each.id for each in day.interviews]) for day in plan] == [
        ("2012-11-05", ["day", "early", "late"]),
        ("2012-11-06", ["b"]),
        ("", ["none"]),
    ]


@pytest.mark.parametrize(
    ("when", "minutes", "start", "end"),
    [
        ("2012-11-05T09:00", 60, "09:00", "10:00"),
        ("2012-11-05T09:30", 45, "09:30", "10:15"),
        ("2012-11-05T23:30", 60, "23:30", "00:30"),
        ("2012-11-05", 60, "", ""),
        ("", 60, "", ""),
    ],
)
def test_an_interview_ends_as_planned(when: str, minutes: int, start: str, end: str) -> None:
    one = interview("i", when, minutes=minutes)
    assert (time_of(one), end_of(one)) == (start, end)


def test_people_are_counted_once_met() -> None:
    sources = (
        interview("a", people=3, done=True),
        interview("b", people=2),
        Source("d", SourceKind.DOCUMENT, done=True),
    )
    assert people_met(sources) == (3, 5)


def test_the_next_interview_follows_the_last_at_the_same_place() -> None:
    first = with_start(interview("a", minutes=45), "2012-11-05", "09:30")
    sources = (first, Source("d", SourceKind.DOCUMENT))
    assert next_interview(sources, "b").when == "2012-11-05T10:15"
    assert next_interview((), "b") == Source("b", SourceKind.INTERVIEW)


@pytest.mark.parametrize(
    ("day", "time", "when"),
    [
        ("2012-11-05", "09:30", "2012-11-05T09:30"),
        ("2012-11-05", "", "2012-11-05"),
        ("", "09:30", "T09:30"),
        ("", "", ""),
    ],
)
def test_an_interview_starts_at_a_day_and_time(day: str, time: str, when: str) -> None:
    started = with_start(interview("a"), day, time)
    assert started.when == when
    assert time_of(started) == time
