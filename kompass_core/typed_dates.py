"""Dates and times of day as people type them, in Swedish and in figures."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from kompass_core.errors import (
    DateNotUnderstoodError,
    DayNotUnderstoodError,
    EndBeforeStartError,
    TimeNotUnderstoodError,
)

MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
"""The months by name; three letters or more of one name it as well."""

_DATES = tuple(
    re.compile(form, re.ASCII)
    for form in (
        r"(?P<year>\d{4})(-(?P<month>\d{1,2})(-(?P<day>\d{1,2}))?)?",  # 2012-11-05, 2012-11, 2012
        r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",  # 20121105
        r"(?P<day>\d{1,2})[/.\s]\s*(?P<month>\d{1,2})\.?([/.\s-]\s*(?P<year>\d{4}))?",  # 5/11 2012
        # 5 nov, den 5:e november 2012
        r"(den )?(?P<day>\d{1,2})(:[ea]|\.)?\s*(?P<name>[a-z]{3,})\.?(\s+(?P<year>\d{4}))?",
        r"(?P<name>[a-z]{3,})\.?\s+(?P<year>\d{4})",  # november 2012
    )
)
_TIME = re.compile(
    r"(?:kl(?:ockan|\.)?\s*)?(\d{1,2})(?:[.:,\s]?(\d{2}))?"
    r"(?:\s*[-–]\s*(\d{1,2})(?:[.:,\s]?(\d{2}))?)?",
    re.ASCII,
)


@dataclass(frozen=True)
class TypedDate:
    """A day, or where no day was typed a month, or where no month was a year."""

    year: int
    month: int | None = None
    day: int | None = None

    def last_day(self) -> date:
        """Return the day, or the last one of the month or the year."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


class TypedTime(NamedTuple):
    """A time of day, and how long it lasts where its end was typed too."""

    start: str
    """As in "09:30"; "" is no time."""
    minutes: int | None = None


def parse_date(typed: str, year: int | None = None) -> TypedDate:
    """Return the day, month or year that was typed.

    "2012-11-05", "5/11 2012", "5.11.2012" and "5 nov 2012" are that day, "2012-11" and
    "november 2012" that month, "2012" that year.

    Args:
        typed: what was typed, which is not nothing.
        year: the year of a day that is typed without one, "5/11"; None where it must have one.

    Raises:
        DateNotUnderstoodError: it is none of these, or there is no such day.
    """
    text = typed.strip()
    found = next((match for form in _DATES if (match := form.fullmatch(text.lower()))), None)
    if found is None:
        raise DateNotUnderstoodError(typed=text)
    parts = found.groupdict()
    of_year = _number(parts["year"]) if parts["year"] else year
    if of_year is None:
        raise DateNotUnderstoodError(typed=text)
    try:
        month = _month_called(parts["name"]) if parts.get("name") else _number(parts.get("month"))
        understood = TypedDate(of_year, month, _number(parts.get("day")))
        date(understood.year, month or 1, understood.day or 1)
    except ValueError as error:
        raise DateNotUnderstoodError(typed=text) from error
    return understood


def parse_day(typed: str, year: int) -> str:
    """Return the day that was typed, "2012-11-05"; nothing typed is no day, "".

    Args:
        typed: what was typed, as `parse_date` understands it.
        year: the year of a day that is typed without one.

    Raises:
        DayNotUnderstoodError: it is no day.
    """
    if not typed.strip():
        return ""
    try:
        understood = parse_date(typed, year)
    except DateNotUnderstoodError as error:
        raise DayNotUnderstoodError(typed=error.typed) from error
    if understood.day is None:
        raise DayNotUnderstoodError(typed=typed.strip())
    return understood.last_day().isoformat()


def parse_time(typed: str) -> TypedTime:
    """Return the time of day that was typed, with its length if an end was typed.

    "9", "9.30", "0930" and "kl 9.30" are understood, and "9-10.30" is 90 minutes from nine.

    Raises:
        TimeNotUnderstoodError: it is no time of day.
        EndBeforeStartError: the end that was typed is not after the start.
    """
    text = typed.strip()
    if not text:
        return TypedTime("")
    match = _TIME.fullmatch(text.lower())
    if match is None:
        raise TimeNotUnderstoodError(typed=text)
    hour, minute, end_hour, end_minute = (int(part or 0) for part in match.groups())
    if max(hour, end_hour) > 23 or max(minute, end_minute) > 59:
        raise TimeNotUnderstoodError(typed=text)
    start = f"{hour:02d}:{minute:02d}"
    if match[3] is None:
        return TypedTime(start)
    minutes = (end_hour - hour) * 60 + end_minute - minute
    if minutes <= 0:
        raise EndBeforeStartError(typed=text)
    return TypedTime(start, minutes)


def _number(figures: str | None) -> int | None:
    return int(figures) if figures is not None else None


def _month_called(name: str) -> int:
    """Return a month's number; ValueError where no month is called so."""
    for number, month in enumerate(MONTHS, 1):
        if month.startswith(name):
            return number
    raise ValueError(name)
