"""A profile's areas as a radar: the municipality, the band of what is open, and an average."""

from collections.abc import Sequence

# PySide6 stands before pyqtgraph, which otherwise takes whichever Qt it finds first.
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

import pyqtgraph  # isort: skip

from kompass_core.radar import RING_PERCENTS, Position, outline, spoke
from widgets.colours import Colours, blended
from widgets.radar_legend import LegendEntry, LineForm, RadarLegend

_LABEL_GAP = 8.0
_SAME = 0.0005
"""Shares that differ less than this are one line and no band."""


class RadarChart(QWidget):
    """The areas as spokes, clockwise from the top, each from 0 % in the centre to 100 % at the rim.

    The figures stand in the accessible description; pair the chart with a table all the same.
    """

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._names: tuple[str, ...] = ()
        self._labels: list[pyqtgraph.TextItem] = []
        self._frame: list[pyqtgraph.PlotCurveItem | pyqtgraph.TextItem] = []
        self._plot = pyqtgraph.PlotWidget(self)
        self._high = pyqtgraph.PlotCurveItem(antialias=True)
        self._low = pyqtgraph.PlotDataItem(antialias=True, symbol="o", symbolSize=7)
        self._average = pyqtgraph.PlotDataItem(antialias=True, symbol="d", symbolSize=8)
        self._legend = RadarLegend(colours, self)
        self._lay_out()
        self.set_colours(colours)
        self.setAccessibleName(self.tr("Radar of the areas"))

    def set_profile(
        self,
        names: Sequence[str],
        low: Sequence[float],
        high: Sequence[float],
        average: Sequence[float] | None = None,
        average_label: str = "",
    ) -> None:
        """Show each area's points as shares of its max, 0 to 1, beside an average if there is one.

        `low` are the points set; `high` those that the questions not scored could still make it.
        """
        if tuple(names) != self._names:
            self._make_frame(names)
        _draw(self._low, low)
        banded = any(top - bottom > _SAME for top, bottom in zip(high, low, strict=True))
        self._high.setVisible(banded)
        if banded:
            _draw(self._high, high)
        self._average.setVisible(average is not None)
        if average is not None:
            _draw(self._average, average)
        self._describe(low, high, average, average_label)
        self._show_legend(average_label if average is not None else None, banded=banded)

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self._plot.setBackground(colours.surface)
        own, beside = colours.chart_self, colours.chart_average
        self._low.setPen(pyqtgraph.mkPen(own, width=2))
        self._low.setSymbolPen(None)
        self._low.setSymbolBrush(own)
        self._low.setFillLevel("enclosed")
        self._low.setFillBrush(_see_through(own, 0.14))
        self._high.setPen(pyqtgraph.mkPen(colours.chart_band, width=1))
        self._high.setFillLevel("enclosed")
        self._high.setBrush(QBrush(colours.chart_band, Qt.BrushStyle.BDiagPattern))
        self._average.setPen(pyqtgraph.mkPen(beside, width=2, style=Qt.PenStyle.DashLine))
        self._average.setSymbolPen(None)
        self._average.setSymbolBrush(beside)
        self._legend.set_colours(colours)
        if self._names:
            self._make_frame(self._names)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_labels()

    def _lay_out(self) -> None:
        plot = self._plot
        plot.setMinimumSize(200, 170)
        plot.hideAxis("left")
        plot.hideAxis("bottom")
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.getViewBox().setDefaultPadding(0)
        plot.getViewBox().disableAutoRange()
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setInteractive(False)
        plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for layer, item in enumerate((self._high, self._low, self._average), 1):
            item.setZValue(layer)
            plot.addItem(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plot, 1)
        column.addWidget(self._legend)

    def _make_frame(self, names: Sequence[str]) -> None:
        """Draw the rings, the spokes and the names anew."""
        for item in (*self._frame, *self._labels):
            self._plot.removeItem(item)
        self._names = tuple(names)
        self._frame = []
        grid = blended(self._colours.border, self._colours.surface, 0.45)
        for percent in RING_PERCENTS:
            ring = outline([percent / 100] * len(names))
            self._add_line((*ring, ring[0]), grid)
            self._add_ring_label(percent)
        for place in range(len(names)):
            self._add_line((Position(0, 0), spoke(place, len(names))), grid)
        self._labels = [self._added_text(name, self._colours.text) for name in names]
        self._place_labels()

    def _add_line(self, corners: Sequence[Position], colour: QColor) -> None:
        xs, ys = map(list, zip(*corners, strict=True))
        line = pyqtgraph.PlotCurveItem(xs, ys, pen=pyqtgraph.mkPen(colour), antialias=True)
        line.setZValue(0)
        self._plot.addItem(line)
        self._frame.append(line)

    def _add_ring_label(self, percent: int) -> None:
        label = self._added_text(str(percent), self._colours.text_muted, scale=0.75)
        label.setAnchor((1.15, 0.5))
        label.setPos(0, percent / 100)
        self._frame.append(label)

    def _added_text(self, text: str, colour: QColor, scale: float = 0.92) -> pyqtgraph.TextItem:
        item = pyqtgraph.TextItem(text, color=colour)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        item.setFont(font)
        item.setZValue(4)
        self._plot.addItem(item, ignoreBounds=True)
        return item

    def _place_labels(self) -> None:
        """Make the circle as large as the names around it let it be, and set them there."""
        if not self._names:
            return
        width, height = float(self._plot.width()), float(self._plot.height())
        metrics = QFontMetricsF(self._labels[0].textItem.font())
        tall = metrics.height() + _LABEL_GAP
        radius = height / 2 - tall
        count = len(self._names)
        for place, name in enumerate(self._names):
            side = abs(spoke(place, count).x)
            if side > 0.1:
                radius = min(radius, (width / 2 - metrics.horizontalAdvance(name) - 14) / side)
        radius = max(radius, 30.0)
        half_width, half_height = width / 2 / radius, height / 2 / radius
        area = QRectF(-half_width, -half_height, 2 * half_width, 2 * half_height)
        self._plot.setRange(area, padding=0, disableAutoRange=True)
        for place, label in enumerate(self._labels):
            at = spoke(place, count, 1 + _LABEL_GAP / 2 / radius)
            label.setAnchor((0.5 - 0.5 * _direction(at.x), 0.5 + 0.5 * at.y))
            label.setPos(at.x, at.y)

    def _describe(
        self,
        low: Sequence[float],
        high: Sequence[float],
        average: Sequence[float] | None,
        average_label: str,
    ) -> None:
        parts = []
        for name, bottom, top in zip(self._names, low, high, strict=True):
            least, most = f"{bottom * 100:.0f}", f"{top * 100:.0f}"
            parts.append(f"{name} {least} %" if least == most else f"{name} {least}–{most} %")
        if average is not None:
            shares = zip(self._names, average, strict=True)
            beside = ", ".join(f"{name} {share * 100:.0f} %" for name, share in shares)
            parts.append(f"{average_label}: {beside}")
        self.setAccessibleDescription("; ".join(parts))

    def _show_legend(self, average_label: str | None, *, banded: bool) -> None:
        colours = self._colours
        entries = [LegendEntry(self.tr("This evaluation"), LineForm.SOLID, colours.chart_self)]
        if banded:
            entries.append(LegendEntry(self.tr("Not scored"), LineForm.BAND, colours.chart_band))
        if average_label is not None:
            label = average_label or self.tr("Average")
            entries.append(LegendEntry(label, LineForm.DASHED, colours.chart_average))
        self._legend.set_entries(entries)


def _draw(item: pyqtgraph.PlotCurveItem | pyqtgraph.PlotDataItem, shares: Sequence[float]) -> None:
    corners = outline(shares)
    xs, ys = map(list, zip(*corners, corners[0], strict=True))
    item.setData(xs, ys)


def _direction(x: float) -> int:
    """Return to which side of the middle x lies: -1, 0 or 1."""
    return 0 if abs(x) < 0.1 else (1 if x > 0 else -1)


def _see_through(colour: QColor, share: float) -> QColor:
    lighter = QColor(colour)
    lighter.setAlphaF(share)
    return lighter
