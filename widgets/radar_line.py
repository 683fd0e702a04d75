"""One profile in the radar: a closed line with a mark at each area.

Drawn by items of Qt's own: those of pyqtgraph for curves and marks run Python code at every
painting, which is most of what a step of a slider costs.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsPathItem

# isort: split
# pyqtgraph draws with the Qt that it finds imported.
from pyqtgraph import ViewBox
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols

from kompass_core.radar import Position


class RadarLine:
    """The line, in the unit circle of a box, and its marks of so many pixels.

    Args:
        box: what it is drawn in.
        symbol: the form of its marks, by pyqtgraph's name.
        size: how large they are, in pixels.
        z: how high it lies; of two that lie alike the one made last is above.
    """

    def __init__(self, box: ViewBox, symbol: str, size: float, z: float = 0) -> None:
        self._box = box
        self._symbol = Symbols[symbol]
        self._size = size
        self._pixels = 1.0
        self._corners: tuple[Position, ...] = ()
        self._line = QGraphicsPathItem()
        self._marks = QGraphicsPathItem()
        for item in (self._line, self._marks):
            item.setZValue(z)
            box.addItem(item, ignoreBounds=True)

    @property
    def corners(self) -> tuple[Position, ...]:
        """Where its corners lie."""
        return self._corners

    def set_corners(self, corners: Sequence[Position]) -> None:
        """Draw it through these corners."""
        self._corners = tuple(corners)
        self._line.setPath(closed(corners))
        self._draw_marks()

    def set_radius(self, pixels: float) -> None:
        """Keep the marks their size in a circle of so many pixels."""
        self._pixels = pixels
        self._draw_marks()

    def dress(self, pen: QPen, mark_pen: QPen, fill: QColor) -> None:
        """Give the line and its marks their looks."""
        self._line.setPen(in_pixels(pen))
        self._marks.setPen(in_pixels(mark_pen))
        self._marks.setBrush(fill)

    def set_visible(self, *, visible: bool) -> None:
        """Draw it or not."""
        self._line.setVisible(visible)
        self._marks.setVisible(visible)

    def remove(self) -> None:
        """Take it away for good."""
        self._box.removeItem(self._line)
        self._box.removeItem(self._marks)

    def _draw_marks(self) -> None:
        # Upside down, as the circle is: upwards is more in a chart, and less on a screen.
        scale = self._size / self._pixels
        mark = QTransform.fromScale(scale, -scale).map(self._symbol)
        marks = QPainterPath()
        for corner in self._corners:
            marks.addPath(mark.translated(*corner))
        self._marks.setPath(marks)


def closed(corners: Sequence[Position]) -> QPainterPath:
    """Return the polygon through these corners."""
    path = QPainterPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.closeSubpath()
    return path


def in_pixels(pen: QPen) -> QPen:
    """Return the pen with its width in pixels, however the circle is scaled."""
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
