"""The time of day, as storage is given it: tests give another clock."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Returns the time now, with its offset from UTC."""


def local_now() -> datetime:
    """Return the time now, with this computer's offset from UTC."""
    return datetime.now().astimezone()
