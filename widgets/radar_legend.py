"""Which line of the radar is what."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

# isort: split
# pyqtgraph draws with the Qt that it finds imported.
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from typing_extensions import override

from widgets.colours import Colours

BAND_PATTERN = Qt.BrushStyle.BDiagPattern
"""The band is hatched, as in the bars: what is open is told from points without their colours."""

_SAMPLE_WIDTH = 26
_MARK_SIZE = 6.0
_GAP = 16


class Line(Enum):
    """The kinds of line that a radar has, told apart by form as well as by colour."""

    SELF = auto()
    BAND = auto()
    AVERAGE = auto()
    FIRST = auto()
    SECOND = auto()
    THIRD = auto()
    FOURTH = auto()
    FIFTH = auto()


FURTHER_LINES = (Line.FIRST, Line.SECOND, Line.THIRD, Line.FOURTH, Line.FIFTH)
"""The lines of profiles beside an evaluation's own and its average, in their order."""

MARKS = {
    Line.SELF: "o",
    Line.AVERAGE: "s",
    Line.FIRST: "t1",
    Line.SECOND: "d",
    Line.THIRD: "t",
    Line.FOURTH: "x",
    Line.FIFTH: "+",
}
"""The mark at each area, by pyqtgraph's name for it."""

_DASHES = {
    Line.FIRST: (6.0, 2.0, 1.5, 2.0),
    Line.SECOND: (1.5, 2.0),
    Line.THIRD: (9.0, 3.0),
    Line.FOURTH: (6.0, 2.0, 1.5, 2.0, 1.5, 2.0),
    Line.FIFTH: (3.0, 2.0),
}


@dataclass(frozen=True)
class Entry:
    """One line and what it is called."""

    line: Line
    text: str


def line_pen(line: Line, colours: Colours) -> QPen:
    """Return the pen that a line is drawn with: whole, dotted or dashed, each in its own way."""
    if line is Line.SELF:
        return QPen(colours.chart_self, 2.2)
    if line is Line.BAND:
        return QPen(colours.chart_band, 1.2, Qt.PenStyle.DotLine)
    if line is Line.AVERAGE:
        return QPen(colours.chart_average, 1.6, Qt.PenStyle.DashLine)
    further = {
        Line.FIRST: colours.chart_band,
        Line.SECOND: colours.success,
        Line.THIRD: colours.danger,
        Line.FOURTH: colours.text_muted,
        Line.FIFTH: colours.warning,
    }
    pen = QPen(further[line], 1.7)
    pen.setDashPattern(_DASHES[line])
    return pen


class RadarLegend(QWidget):
    """The entries after each other in the middle, on as many rows as they need."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._entries: tuple[Entry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these lines, in this order."""
        if tuple(entries) != self._entries:
            self._entries = tuple(entries)
            self.updateGeometry()
            self.update()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self.update()

    @override
    def sizeHint(self) -> QSize:
        rows = max(len(self._rows()), 1)
        return QSize(200, rows * self._row_height() + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 4

    def _width_of(self, entry: Entry) -> int:
        text = self.fontMetrics().horizontalAdvance(entry.text)
        return min(_SAMPLE_WIDTH + 6 + text, max(self.width(), 80))

    def _rows(self) -> list[list[Entry]]:
        """The entries, broken into rows that fit the width."""
        rows: list[list[Entry]] = []
        free = 0
        for entry in self._entries:
            width = self._width_of(entry)
            if not rows or width > free:
                rows.append([])
                free = self.width()
            rows[-1].append(entry)
            free -= width + _GAP
        return rows

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._row_height()
        for number, row in enumerate(self._rows()):
            width = sum(self._width_of(entry) for entry in row) + _GAP * (len(row) - 1)
            left = (self.width() - width) / 2
            for entry in row:
                place = QRectF(left, number * height, self._width_of(entry), height)
                self._paint_entry(painter, entry, place)
                left += place.width() + _GAP

    def _paint_entry(self, painter: QPainter, entry: Entry, place: QRectF) -> None:
        middle = place.center().y()
        start = QPointF(place.left() + 1, middle)
        end = QPointF(place.left() + _SAMPLE_WIDTH, middle)
        pen = line_pen(entry.line, self._colours)
        if entry.line is Line.BAND:
            self._paint_band(painter, QRectF(start.x(), middle - 5, _SAMPLE_WIDTH - 1, 10), pen)
        else:
            painter.setPen(pen)
            painter.drawLine(start, end)
            self._paint_mark(painter, entry.line, (start + end) / 2, pen)
        text = place.adjusted(_SAMPLE_WIDTH + 6, 0, 0, 0)
        painter.setPen(self._colours.text)
        words = self.fontMetrics().elidedText(
            entry.text, Qt.TextElideMode.ElideRight, int(text.width()) + 1
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_band(self, painter: QPainter, rect: QRectF, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(QBrush(self._colours.chart_band, BAND_PATTERN))
        painter.drawRect(rect)

    def _paint_mark(self, painter: QPainter, line: Line, middle: QPointF, pen: QPen) -> None:
        painter.save()
        painter.translate(middle)
        painter.scale(_MARK_SIZE, _MARK_SIZE)
        painter.setPen(QPen(pen.color(), 1.4 / _MARK_SIZE))
        painter.setBrush(pen.color() if line is Line.SELF else self._colours.surface)
        painter.drawPath(Symbols[MARKS[line]])
        painter.restore()
