"""Which earlier versions are kept: all of two days, then one a day, a week, a month."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

ALL_FOR = timedelta(days=2)
DAILY_FOR = timedelta(days=31)
WEEKLY_FOR = timedelta(days=366)
"""After this, one a month for ever."""
NEWEST = 10
"""So many are kept whatever their age: the computer's clock may be wrong."""


class _Dated(Protocol):
    @property
    def saved(self) -> datetime: ...


_D = TypeVar("_D", bound=_Dated)


def periods(versions: Iterable[_D], now: datetime) -> list[list[_D]]:
    """Return the versions grouped, newest first, so that one is to be kept of each group."""
    groups: defaultdict[object, list[_D]] = defaultdict(list)
    newest_first = sorted(versions, key=lambda version: version.saved, reverse=True)
    for place, version in enumerate(newest_first):
        groups[place if place < NEWEST else _period(version.saved, now)].append(version)
    return list(groups.values())


def _period(saved: datetime, now: datetime) -> object:
    day = saved.astimezone(now.tzinfo)
    age = now - saved
    if age < ALL_FOR:
        return saved
    if age < DAILY_FOR:
        return day.date()
    if age < WEEKLY_FOR:
        return tuple(day.isocalendar())[:2]
    return day.year, day.month, "month"
