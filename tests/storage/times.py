"""Clocks that tests set themselves."""

from datetime import datetime, timedelta


class Ticking:
    """A clock that is a second later each time that it is looked at."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now
