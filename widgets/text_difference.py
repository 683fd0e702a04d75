"""Where two texts differ, so that only that part of a shown text need be replaced."""

from collections.abc import Callable
from typing import NamedTuple


class Difference(NamedTuple):
    """One replacement that makes one text the other. Positions count UTF-16 units, as Qt does."""

    start: int
    end: int
    text: str


def difference(before: str, after: str) -> Difference:
    """Return the replacement of the differing middle that turns `before` into `after`."""
    shorter = min(len(before), len(after))
    head = _longest(shorter, lambda size: before[:size] == after[:size])
    tail = _longest(
        shorter - head, lambda size: before[len(before) - size :] == after[len(after) - size :]
    )
    start = utf16_length(before[:head])
    removed = utf16_length(before[head : len(before) - tail])
    return Difference(start, start + removed, after[head : len(after) - tail])


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units `text` takes: two for an emoji."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _longest(limit: int, equal: Callable[[int], bool]) -> int:
    """Return the largest size up to `limit` for which `equal` holds, by halving."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if equal(middle):
            low = middle
        else:
            high = middle - 1
    return low
