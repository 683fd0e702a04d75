"""Where a profile's points lie: one geometry for the radar on screen and on paper.

Coordinates are in a unit circle around (0, 0) with y upwards. The first spoke points straight up,
and the areas follow clockwise.
"""

from collections.abc import Sequence
from math import cos, pi, sin
from typing import NamedTuple


class Position(NamedTuple):
    """A place in the unit circle."""

    x: float
    y: float


RING_PERCENTS = (20, 40, 60, 80, 100)
"""The rings that are drawn, in percent of an area's points."""


def spoke(index: int, count: int, share: float = 1.0) -> Position:
    """Return the place at `share` (0 centre, 1 rim) of the way out on spoke `index` of `count`."""
    angle = 2 * pi * index / count
    return Position(share * sin(angle), share * cos(angle))


def outline(shares: Sequence[float]) -> tuple[Position, ...]:
    """Return a profile's corners, one a spoke, from each area's share of its points (0 to 1)."""
    return tuple(spoke(index, len(shares), share) for index, share in enumerate(shares))
