"""How wide the columns of a table are, so that one long text does not squeeze all others."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


@dataclass(frozen=True)
class ColumnNeed:
    """How wide a column has to be, and would like to be, in pixels."""

    least: int
    natural: int
    """Wide enough for every text of it on one line; at least `least`."""
    grows: bool = False
    """Whether it takes of what is left when every column has its natural width."""


def column_widths(needs: Sequence[ColumnNeed], room: int) -> list[int]:
    """Return the widths of columns in a table `room` pixels wide.

    Where there is too little room for all of them in their natural widths, those that lack least
    get what they lack first. Where there is too little for their least, they are wider than it.
    """
    widths = [need.least for need in needs]
    spare = room - sum(widths)
    lacking = sorted(range(len(needs)), key=lambda place: needs[place].natural - widths[place])
    for done, place in enumerate(lacking):
        given = min(needs[place].natural - widths[place], max(spare, 0) // (len(lacking) - done))
        widths[place] += given
        spare -= given
    growing = [place for place, need in enumerate(needs) if need.grows]
    if spare > 0 and growing:
        for place in growing:
            widths[place] += spare // len(growing)
        widths[growing[-1]] += spare % len(growing)
    return widths


def text_need(texts: Sequence[str], metrics: QFontMetrics, longest: int) -> tuple[int, int]:
    """Return the least and the natural width of texts that may be broken between words.

    Args:
        texts: the texts.
        metrics: of the font that they are set in.
        longest: so many pixels of a word that is longer are enough.
    """
    widest = metrics.horizontalAdvance
    words = {word for text in texts for word in text.split()}
    least = min(max(map(widest, words), default=0), longest)
    return least, max(map(widest, texts), default=0)


def broken_title(title: str, metrics: QFontMetrics, width: int) -> str:
    """Return a title on as many lines as it needs to be no wider than `width` pixels.

    A word that is wider by itself is cut short.
    """
    lines: list[str] = []
    for word in title.split(" "):
        cut = metrics.elidedText(word, Qt.TextElideMode.ElideRight, width)
        longer = f"{lines[-1]} {cut}" if lines else cut
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(cut)
    return "\n".join(lines)
