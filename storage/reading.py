"""Reading many files with a pause after each, in which a window can answer."""

from collections.abc import Generator
from typing import NamedTuple, TypeVar

_T = TypeVar("_T")


class Progress(NamedTuple):
    """How far it has come."""

    done: int
    files: int


Reading = Generator[Progress, None, _T]
"""Tells how far it has come after each file, and in the end returns what was read."""


def whole(reading: Reading[_T]) -> _T:
    """Read to the end without a pause, and return what was read."""
    while True:
        try:
            next(reading)
        except StopIteration as end:
            result: _T = end.value
            return result
