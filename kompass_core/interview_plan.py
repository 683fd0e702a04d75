"""The plan of the visit: its interviews by day and time, what is done and what is left."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kompass_core.evidence import Source, SourceKind


@dataclass(frozen=True)
class PlannedDay:
    """The interviews of one day, in order of time."""

    day: str
    """"2012-11-05"; empty for interviews without a day."""
    interviews: tuple[Source, ...]


def interview_plan(sources: Iterable[Source]) -> tuple[PlannedDay, ...]:
    """Return the interviews by day; those without a day come last."""
    days: dict[str, list[Source]] = {}
    for source in sorted(_interviews(sources), key=lambda each: (not each.when, each.when)):
        days.setdefault(day_of(source), []).append(source)
    return tuple(PlannedDay(day, tuple(interviews)) for day, interviews in days.items())


def day_of(source: Source) -> str:
    """Return an interview's day, "2012-11-05", or nothing if none is set."""
    return source.when.partition("T")[0]


def time_of(source: Source) -> str:
    """Return when an interview starts, "09:00", or nothing if no time is set."""
    return source.when.partition("T")[2][:5]


def end_of(source: Source) -> str:
    """Return when an interview is planned to end, "10:00", or nothing if no time is set."""
    try:
        start = datetime.strptime(time_of(source), "%H:%M")
    except ValueError:
        return ""
    return (start + timedelta(minutes=source.minutes)).strftime("%H:%M")


def with_start(source: Source, day: str, time: str, minutes: int | None = None) -> Source:
    """Return an interview at a day and time, as `typed_dates` gives them, as long as it was.

    A time without a day is kept for when there is one, and the other way round. `minutes` gives
    it another length.
    """
    length = source.minutes if minutes is None else minutes
    return replace(source, when=f"{day}T{time}" if time else day, minutes=length)


def next_interview(sources: Sequence[Source], source_id: str) -> Source:
    """Return a new interview that follows the one added last, at the same place."""
    last = next((each for each in reversed(sources) if each.kind is SourceKind.INTERVIEW), None)
    new = Source(source_id, SourceKind.INTERVIEW)
    if last is None:
        return new
    return with_start(replace(new, where=last.where), day_of(last), end_of(last))


def people_met(sources: Iterable[Source]) -> tuple[int, int]:
    """Return how many people were met in interviews so far, and how many are planned in all."""
    interviews = list(_interviews(sources))
    met = sum(source.people for source in interviews if source.done)
    return met, sum(source.people for source in interviews)


def _interviews(sources: Iterable[Source]) -> Iterable[Source]:
    return (source for source in sources if source.kind is SourceKind.INTERVIEW)
