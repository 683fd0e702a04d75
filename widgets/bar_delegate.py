"""The bars in a table of areas."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from widgets.colours import Colours, blended

BAR_SHARES = int(Qt.ItemDataRole.UserRole)
"""The role under which an item has its `BarShares`."""
_HEIGHT = 10.0


@dataclass(frozen=True)
class BarShares:
    """What a bar shows, each as a share of the area's points, 0 to 1."""

    low: float
    high: float
    average: float | None


class BarDelegate(QStyledItemDelegate):
    """Draws a bar: filled to the low end, hatched to the high end, a line at the average."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        shares = index.data(BAR_SHARES)
        if not isinstance(shares, BarShares):
            return
        rect = QRectF(option.rect)
        track = QRectF(rect.left() + 6, rect.center().y() - 5, rect.width() - 12, _HEIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._fill(painter, track, 1.0, blended(self.colours.border, self.colours.surface, 0.22))
        if shares.high > shares.low:
            hatch = QBrush(self.colours.chart_band, Qt.BrushStyle.BDiagPattern)
            self._fill(painter, track, shares.high, hatch)
        self._fill(painter, track, shares.low, self.colours.chart_self)
        if shares.average is not None:
            x = track.left() + track.width() * shares.average
            painter.setPen(QPen(self.colours.chart_average, 2))
            painter.drawLine(round(x), round(track.top() - 3), round(x), round(track.bottom() + 3))
        painter.restore()

    def _fill(self, painter: QPainter, track: QRectF, share: float, fill: QBrush | QColor) -> None:
        part = QRectF(track)
        part.setWidth(track.width() * min(max(share, 0.0), 1.0))
        painter.setBrush(fill)
        painter.drawRoundedRect(part, 2, 2)
