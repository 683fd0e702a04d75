"""How much room an open evaluation has, measured in its text, and how it is arranged there.

Pixels say little: 1366 of them are much at the system's usual text and little at twice its size.
"""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

_WIDE_FROM = 148
_NARROW_FROM = 104
_LOW_TO = 16
_PROFILE_SHARE = 0.27
_PROFILE_LEAST = 38
_PROFILE_MOST = 65


class Arrangement(Enum):
    """What lies beside what."""

    WIDE = auto()
    """The sections with their titles, the page, the profile."""
    NARROW = auto()
    """The sections with their signs alone, the page, the profile."""
    SLIM = auto()
    """The sections with their signs alone; the profile as a strip over the page."""


@dataclass(frozen=True)
class Room:
    """How much room there is."""

    letters: int
    """Letters of average width that fit beside each other."""
    lines: int
    """Lines of text that fit under each other."""

    @property
    def arrangement(self) -> Arrangement:
        """What lies beside what in this room."""
        if self.letters < _NARROW_FROM or self.lines < _LOW_TO:
            return Arrangement.SLIM
        return Arrangement.WIDE if self.letters >= _WIDE_FROM else Arrangement.NARROW

    @property
    def profile_letters(self) -> int:
        """How many letters wide the profile beside the page is."""
        return min(max(round(self.letters * _PROFILE_SHARE), _PROFILE_LEAST), _PROFILE_MOST)


def room_in(size: QSize, metrics: QFontMetrics) -> Room:
    """Return how much room `size`, in pixels, is for a text."""
    return Room(size.width() // metrics.averageCharWidth(), size.height() // metrics.lineSpacing())


def letters(count: int, widget: QWidget) -> int:
    """Return how wide, in pixels, so many letters are in a widget's text."""
    return count * widget.fontMetrics().averageCharWidth()


def lines(count: int, widget: QWidget) -> int:
    """Return how high, in pixels, so many lines are of a widget's text."""
    return count * widget.fontMetrics().lineSpacing()
