"""Points and differences as they stand in a table on screen."""

from collections.abc import Sequence

from kompass_core.comparison import ReferenceProfile
from kompass_core.points import Points, shown_points

NONE = "–"
MINUS = "\u2212"


def points_cell(points: Points | None) -> str:
    """Return points as a whole number; a dash where they are not known."""
    return NONE if points is None else str(shown_points(points))


def change_cell(change: int | None) -> str:
    """Return a change in whole points or percentage points with its sign: "+5", "−3", "0"."""
    if change is None:
        return NONE
    return f"+{change}" if change > 0 else f"{MINUS}{-change}" if change < 0 else "0"


def points_cells(points: Sequence[Points | None]) -> tuple[str, ...]:
    """Return several points as cells."""
    return tuple(map(points_cell, points))


def average_caption(average: ReferenceProfile) -> str:
    """Return what an average is called on screen: label, number of municipalities, period.

    A municipality's own result has no number, and its label has its year.
    """
    parts = [average.label]
    if average.municipalities is not None:
        parts.append(f"n = {average.municipalities}")
    if average.period and average.period not in average.label:
        parts.append(average.period)
    return ", ".join(part for part in parts if part)
