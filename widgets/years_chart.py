"""Points over the years as lines, broken where the edition changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

# isort: split
# pyqtgraph draws with the Qt that it finds imported.
from pyqtgraph import InfiniteLine, PlotDataItem, PlotWidget, ScatterPlotItem, TextItem
from typing_extensions import override

from kompass_core.chart_series import SeriesRun, SeriesValue
from kompass_core.points import shown_points
from widgets.colours import Colours, blended
from widgets.radar_legend import Entry, Line, RadarLegend, line_pen

_HEADROOM = 1.16
_LEAST_MARGIN = 0.8
_MARGIN = 0.09
"""What is left free at either side: years at the least, and a share of all years."""


@dataclass(frozen=True)
class YearMark:
    """An average, as a mark at its year."""

    label: str
    value: SeriesValue


class YearsChart(QWidget):
    """Lines over years, each of one edition, and averages as marks beside them.

    It shows a screen reader its numbers in words; a table beside it has them one by one.
    """

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._shown: tuple[object, ...] = ()
        self._runs: tuple[SeriesRun, ...] = ()
        self._marks: tuple[YearMark, ...] = ()
        self._most = 100
        self._plot = PlotWidget(self, background=colours.surface, enableMenu=False)
        self._legend = RadarLegend(colours, self)
        self._set_up()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._plot, 1)
        column.addWidget(self._legend)

    def set_runs(
        self, label: str, runs: Sequence[SeriesRun], most: int, marks: Sequence[YearMark] = ()
    ) -> None:
        """Show lines.

        Args:
            label: whose points they are, for the legend.
            runs: one line for each, by year.
            most: the most points that there can be, in whole points: the height of the chart.
            marks: averages to show beside.
        """
        shown = (label, tuple(runs), most, tuple(marks))
        if shown == self._shown:
            return
        self._shown = shown
        self._runs, self._most, self._marks = tuple(runs), most, tuple(marks)
        entries = [Entry(Line.SELF, label)]
        entries.extend(Entry(Line.AVERAGE, mark.label) for mark in self._marks[:1])
        self._legend.set_entries(entries)
        self._draw()
        self.setAccessibleDescription(self._words())

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self._plot.setBackground(colours.surface)
        self._legend.set_colours(colours)
        self._draw()

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 280)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(300, 200)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._draw()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Points over the years"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.showGrid(y=True, alpha=0.25)

    def _draw(self) -> None:
        self._plot.clear()
        self._dress_axes()
        self._set_range()
        for before, after in pairwise(self._runs):
            self._draw_change(before, after)
        for run in self._runs:
            self._draw_run(run)
        self._draw_marks()

    def _dress_axes(self) -> None:
        colours = self._colours
        small = QFont(self.font())
        small.setPointSizeF(self.font().pointSizeF() * 0.9)
        for name in ("left", "bottom"):
            axis = self._plot.getAxis(name)
            axis.setPen(QPen(blended(colours.border, colours.surface, 0.7), 1.0))
            axis.setTextPen(colours.text_muted)
            axis.setTickFont(small)
            axis.setStyle(tickLength=-4)
        step = self._most // 4
        ticks = [(value, str(value)) for value in range(0, self._most + 1, step)]
        self._plot.getAxis("left").setTicks([ticks])
        self._plot.getAxis("left").setWidth(46)
        self._plot.getAxis("bottom").setTicks([[(year, str(year)) for year in self._years()]])

    def _years(self) -> list[int]:
        """Return every year that something is known of."""
        values = [value.year for run in self._runs for value in run.values]
        return sorted({*values, *(mark.value.year for mark in self._marks)})

    def _set_range(self) -> None:
        years = self._years() or [0]
        box = self._plot.getPlotItem().getViewBox()
        box.disableAutoRange()
        margin = max(_LEAST_MARGIN, (years[-1] - years[0]) * _MARGIN)
        across = (years[0] - margin, years[-1] + margin)
        box.setRange(xRange=across, yRange=(0, self._most * _HEADROOM), padding=0)

    def _draw_change(self, before: SeriesRun, after: SeriesRun) -> None:
        """Mark where one edition ends and the next begins."""
        middle = (before.values[-1].year + after.values[0].year) / 2
        pen = QPen(self._colours.border, 1.0, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        self._plot.addItem(InfiniteLine(middle, angle=90, pen=pen, movable=False))

    def _draw_run(self, run: SeriesRun) -> None:
        pen = line_pen(Line.SELF, self._colours)
        pen.setCosmetic(True)
        years = [value.year for value in run.values]
        points = [value.points / 100 for value in run.values]
        self._plot.addItem(
            PlotDataItem(
                years,
                points,
                pen=pen,
                symbol="o",
                symbolSize=8,
                symbolBrush=pen.color(),
                symbolPen=None,
                antialias=True,
            )
        )
        middle = (years[0] + years[-1]) / 2
        edition = self._edition_text(run)
        self._write(edition, middle, self._most * _HEADROOM, (0.5, 0), self._colours.text_muted)
        for value in run.values:
            figure = str(shown_points(value.points))
            self._write(figure, value.year, value.points / 100, (0.5, 1.15), self._colours.text)

    def _draw_marks(self) -> None:
        pen = QPen(line_pen(Line.AVERAGE, self._colours).color(), 1.6)
        pen.setCosmetic(True)
        marks = ScatterPlotItem(
            x=[mark.value.year for mark in self._marks],
            y=[mark.value.points / 100 for mark in self._marks],
            symbol="s",
            size=9,
            pen=pen,
            brush=self._colours.surface,
            antialias=True,
        )
        self._plot.addItem(marks)

    def _write(
        self, text: str, x: float, y: float, anchor: tuple[float, float], colour: QColor
    ) -> None:
        item = TextItem(text, color=colour, anchor=anchor)
        item.setFont(self.font())
        self._plot.addItem(item)
        item.setPos(x, y)

    def _edition_text(self, run: SeriesRun) -> str:
        return self.tr("Edition {edition}").format(edition=run.edition)

    def _words(self) -> str:
        """Return every figure, for a screen reader."""
        runs = (
            f"{self._edition_text(run)}: "
            + ", ".join(f"{value.year} {shown_points(value.points)}" for value in run.values)
            for run in self._runs
        )
        marks = (
            f"{mark.label}: {mark.value.year} {shown_points(mark.value.points)}"
            for mark in self._marks
        )
        return ". ".join((*runs, *marks))
