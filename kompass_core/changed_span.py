"""Where two long tuples differ, found without looking at each element in Python."""

from collections.abc import Callable, Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """What stood from `start` to `before_end` is replaced by what stands to `after_end`."""

    start: int
    before_end: int
    after_end: int


def changed_span(before: Sequence[object], after: Sequence[object]) -> Span:
    """Return the one span in which two tuples differ; parts that are the same object are equal."""
    if before is after:
        return Span(len(before), len(before), len(after))
    shorter = min(len(before), len(after))
    start = _equal_from(shorter, lambda low, high: before[low:high] == after[low:high])
    tail = _equal_from(
        shorter - start,
        lambda low, high: (
            before[len(before) - high : len(before) - low]
            == after[len(after) - high : len(after) - low]
        ),
    )
    return Span(start, len(before) - tail, len(after) - tail)


def _equal_from(limit: int, equal: Callable[[int, int], bool]) -> int:
    """Return how far, at most to `limit`, everything is equal.

    Whole slices are compared at once, and the first one that differs is halved.
    """
    low = 0
    if equal(low, limit):
        return limit
    while limit - low > 1:
        middle = (low + limit) // 2
        if equal(low, middle):
            low = middle
        else:
            limit = middle
    return low
