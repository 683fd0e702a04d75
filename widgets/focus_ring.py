"""The ring around what the keyboard acts on, the same on everything that paints itself."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from widgets.colours import Colours


def paint_focus_ring(painter: QPainter, rect: QRectF, colours: Colours, radius: float) -> None:
    """Paint the ring just inside `rect`, with corners of `radius` device-independent pixels."""
    painter.setPen(QPen(colours.focus, 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
