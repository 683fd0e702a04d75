"""The profile in a hand's breadth: a small standing bar for each area."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from widgets.colours import Colours, blended
from widgets.plain_tip import plain_tip

_WIDEST_IN_LETTERS = 4
_GAP = 10


@dataclass(frozen=True)
class AreaBar:
    """What one bar shows, its shares from 0 to 1 of the area's points."""

    number: int
    words: str
    """What the bar says, for its tip and for a screen reader."""
    low: float
    high: float
    """With all that is not scored yet; equal to `low` where nothing is open."""
    average: float | None


class AreaBars(QWidget):
    """Bars side by side over their areas' numbers: filled, hatched where open, lined at an average.

    Signals:
        area_activated: the user clicked at the area of this number (int).
    """

    area_activated = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._bars: tuple[AreaBar, ...] = ()
        self.setAccessibleName(self.tr("Points of the areas"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_bars(self, bars: Sequence[AreaBar]) -> None:
        """Show these bars."""
        if tuple(bars) != self._bars:
            self._bars = tuple(bars)
            self.setAccessibleDescription(". ".join(bar.words for bar in bars))
            self.update()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = len(self._bars) * metrics.averageCharWidth() * _WIDEST_IN_LETTERS
        return QSize(width, metrics.lineSpacing() * 2)

    @override
    def minimumSizeHint(self) -> QSize:
        width = len(self._bars) * (self.fontMetrics().averageCharWidth() + _GAP)
        return QSize(width, self.sizeHint().height())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        bar = self._bar_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and bar is not None:
            self.area_activated.emit(bar.number)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self._bar_at(event.pos())
            words = plain_tip(bar.words) if bar is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        number_height = painter.fontMetrics().height()
        for place, bar in enumerate(self._bars):
            column = self._column(place)
            number = column.adjusted(-_GAP / 2, 0, _GAP / 2, 0)
            number.setTop(number.bottom() - number_height)
            painter.setPen(self._colours.text_muted)
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(bar.number))
            column.setBottom(number.top() - 1)
            self._paint_bar(painter, column, bar)

    def _paint_bar(self, painter: QPainter, column: QRectF, bar: AreaBar) -> None:
        colours = self._colours
        painter.setPen(Qt.PenStyle.NoPen)
        _fill(painter, column, 1.0, blended(colours.border, colours.surface, 0.22))
        if bar.high > bar.low:
            _fill(painter, column, bar.high, QBrush(colours.chart_band, Qt.BrushStyle.BDiagPattern))
        _fill(painter, column, bar.low, colours.chart_self)
        if bar.average is not None:
            y = round(column.bottom() - column.height() * bar.average)
            painter.setPen(QPen(colours.chart_average, 2))
            painter.drawLine(round(column.left()) - 2, y, round(column.right()) + 2, y)

    def _column(self, place: int) -> QRectF:
        """Return where a bar stands, with its number."""
        most = self.fontMetrics().averageCharWidth() * _WIDEST_IN_LETTERS
        step = min(self.width() / max(len(self._bars), 1), most)
        left = (self.width() - step * len(self._bars)) / 2 + step * place
        return QRectF(left, 0, step, self.height()).adjusted(_GAP / 2, 0, -_GAP / 2, 0)

    def _bar_at(self, point: QPoint) -> AreaBar | None:
        for place, bar in enumerate(self._bars):
            if self._column(place).contains(point.toPointF()):
                return bar
        return None


def _fill(painter: QPainter, column: QRectF, share: float, fill: QBrush | QColor) -> None:
    part = QRectF(column)
    part.setTop(column.bottom() - column.height() * min(max(share, 0.0), 1.0))
    painter.setBrush(fill)
    painter.drawRoundedRect(part, 2, 2)
