"""Where a radar's circle and the names around it go in a given space."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from kompass_core.radar import spoke

_SIDEWAYS = 0.7
"""From this part of the radius on, a name stands wholly beside its spoke."""
_MARGIN = 4.0
"""Pixels that are left free along the edges."""


@dataclass(frozen=True)
class RadarLayout:
    """The circle, and a box for each name, in pixels with y downwards."""

    centre: QPointF
    radius: float
    boxes: tuple[QRectF, ...]


def radar_layout(space: QSizeF, names: Sequence[QSizeF], gap: float) -> RadarLayout:
    """Return the largest circle around which all names fit into `space`.

    Args:
        space: what there is, in pixels.
        names: the size of each spoke's name, first the one straight up, then clockwise.
        gap: pixels between the circle and a name.
    """
    centre = QPointF(space.width() / 2, space.height() / 2)
    radius = min(centre.x(), centre.y())
    for index, size in enumerate(names):
        x, y = spoke(index, len(names))
        radius = min(radius, _room(centre.x() - _MARGIN, size.width(), x) - gap)
        radius = min(radius, _room(centre.y() - _MARGIN, size.height(), y) - gap)
    radius = max(radius, 1.0)
    boxes = (_box(centre, radius + gap, spoke(i, len(names)), s) for i, s in enumerate(names))
    return RadarLayout(centre, radius, tuple(boxes))


def most_name_width(space: QSizeF, index: int, count: int) -> float:
    """Return how wide the name at a spoke may be, in pixels, so that a circle is left.

    Beside the circle there is the least room, over and under it the most.
    """
    return space.width() * (0.6 - 0.3 * abs(spoke(index, count).x))


def name_lines(name: str, most: float, width_of: Callable[[str], float]) -> list[str]:
    """Return `name` broken at spaces, and after hyphens and slashes, where it is wider than `most`.

    Args:
        name: what is broken; a single word that is too wide is left as it is.
        most: the widest a line may be, in the unit of `width_of`.
        width_of: how wide a text is.
    """
    lines = [""]
    for part in _parts(name):
        if lines[-1] and width_of((lines[-1] + part).rstrip()) > most:
            lines.append("")
        lines[-1] += part
    return [line.strip() for line in lines]


def _parts(name: str) -> list[str]:
    parts = [""]
    for sign in name:
        parts[-1] += sign
        if sign in " -/":
            parts.append("")
    return parts


def _room(half: float, size: float, along: float) -> float:
    """How far out along an axis the circle may reach before the name leaves the space."""
    if abs(along) < 1e-9:
        return float("inf")
    return (half - size / 2 - size / 2 * abs(_shift(along))) / abs(along)


def _shift(along: float) -> float:
    """How far the name is moved off its spoke's end, -1 to 1 in halves of its size."""
    return max(-1.0, min(1.0, along / _SIDEWAYS))


def _box(centre: QPointF, out: float, way: tuple[float, float], size: QSizeF) -> QRectF:
    x, y = way
    middle_x = centre.x() + out * x + size.width() / 2 * _shift(x)
    middle_y = centre.y() - out * y - size.height() / 2 * _shift(y)
    left, top = middle_x - size.width() / 2, middle_y - size.height() / 2
    return QRectF(left, top, size.width(), size.height())
