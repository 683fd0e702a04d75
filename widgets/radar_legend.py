"""What the lines of a radar stand for, told apart by form as well as by colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from widgets.colours import Colours

_SAMPLE = 26
_GAP = 6


class LineForm(Enum):
    """How a profile is drawn."""

    SOLID = auto()
    """A whole line with round corners marks."""
    DASHED = auto()
    """A dashed line with diamonds."""
    BAND = auto()
    """A hatched surface."""


@dataclass(frozen=True)
class LegendEntry:
    """One line of the legend."""

    text: str
    form: LineForm
    colour: QColor


class RadarLegend(QWidget):
    """The entries, side by side where there is room and else under each other."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._entries: tuple[LegendEntry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Show these entries."""
        if tuple(entries) != self._entries:
            self._entries = tuple(entries)
            self.updateGeometry()
            self.update()

    def set_colours(self, colours: Colours) -> None:
        """Write in another theme's colours; the entries carry their own."""
        self._colours = colours
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._line_height() * (self._places(width)[-1][1] + 1 if self._entries else 0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._line_height()
        metrics = self.fontMetrics()
        for entry, (x, line) in zip(self._entries, self._places(self.width()), strict=True):
            middle = line * height + height / 2
            paint_sample(painter, QPointF(x, middle), entry)
            painter.setPen(self._colours.text)
            left = x + _SAMPLE + _GAP
            room = self.width() - left
            text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, room)
            rect = QRectF(left, line * height, room, height)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)

    def _line_height(self) -> int:
        return self.fontMetrics().height() + 4

    def _places(self, width: int) -> list[tuple[int, int]]:
        """Return each entry's left edge and its line."""
        places, x, line = [], 0, 0
        for entry in self._entries:
            wide = _SAMPLE + _GAP + self.fontMetrics().horizontalAdvance(entry.text)
            if x and x + wide > width:
                x, line = 0, line + 1
            places.append((x, line))
            x += wide + 18
        return places


def paint_sample(painter: QPainter, start: QPointF, entry: LegendEntry) -> None:
    """Paint a short piece of an entry's line from `start` to the right."""
    middle = start + QPointF(_SAMPLE / 2, 0)
    if entry.form is LineForm.BAND:
        painter.setPen(QPen(entry.colour, 1))
        painter.setBrush(QBrush(entry.colour, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(QRectF(start.x() + 1, start.y() - 5, _SAMPLE - 2, 10))
        return
    dashed = entry.form is LineForm.DASHED
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(entry.colour, 2, style))
    painter.drawLine(start, start + QPointF(_SAMPLE, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(entry.colour)
    if dashed:
        corners = [QPointF(0, -5), QPointF(5, 0), QPointF(0, 5), QPointF(-5, 0)]
        painter.drawPolygon([middle + corner for corner in corners])
    else:
        painter.drawEllipse(middle, 4, 4)
