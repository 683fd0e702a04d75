"""Exact points, and rounding that is only for show.

Points are whole numbers of hundredths, so that sums are exact. Kalix's published figures are
possible only with points kept to 0.05 or finer, everything summed unrounded, and each shown figure
rounded half up by itself (the published analysis of Kalix kommun 2012).
"""

import re
from typing import NewType

from kompass_core.errors import PointsAboveMaxError, PointsNotANumberError

Points = NewType("Points", int)
"""Hundredths of a point: 525 is 5.25 points. Never negative."""

SLIDER_STEP = Points(5)
"""The step of a slider, 0.05 points."""

_TYPED = re.compile(r"(\d*)(?:[.,](\d{0,2}))?")
_MOST_DIGITS = 4
"""Longer whole numbers are above any max; int() would refuse very long ones."""


def whole_points(points: int) -> Points:
    """Return `points` whole points as exact points."""
    return Points(points * 100)


def shown_points(points: Points) -> int:
    """Return `points` as the whole number that is shown: rounded half up, by itself."""
    return (points + 50) // 100


def shown_percent(points: Points, max_points: int) -> int:
    """Return how many percent `points` are of `max_points` whole points, rounded half up.

    Computed from the exact points and never from another shown figure: 5.25 of 15 is 35 %, while
    the shown 5 of 15 would be 33 %.
    """
    return (2 * points + max_points) // (2 * max_points)


def exact_text(points: Points) -> str:
    """Return `points` with two decimals and a decimal comma, as typed and read in Swedish."""
    return f"{points // 100},{points % 100:02d}"


def parse_points(text: str, max_points: int) -> Points | None:
    """Return what an evaluator typed as exact points; nothing typed is None, not scored.

    Args:
        text: digits with at most two decimals after a comma or a point; spaces around are ignored.
        max_points: the question's max, in whole points.

    Raises:
        PointsNotANumberError: the text is not such a number.
        PointsAboveMaxError: the number is above the max.
    """
    typed = text.strip()
    if not typed:
        return None
    match = _TYPED.fullmatch(typed)
    if match is None or not any(match.groups()) or not typed.isascii():
        raise PointsNotANumberError(typed=typed)
    whole, decimals = match.groups()
    if len(whole.lstrip("0")) > _MOST_DIGITS:
        raise PointsAboveMaxError(typed=typed, max_points=max_points)
    points = Points(int(whole or "0") * 100 + int((decimals or "").ljust(2, "0")))
    return checked_points(points, max_points)


def checked_points(points: Points, max_points: int) -> Points:
    """Return `points` unchanged if a question of `max_points` whole points can have them.

    Raises:
        PointsAboveMaxError: the points are above the max.
        PointsNotANumberError: the points are below zero.
    """
    if points < 0:
        raise PointsNotANumberError(typed=str(points / 100))
    if points > max_points * 100:
        raise PointsAboveMaxError(typed=exact_text(points), max_points=max_points)
    return points
