"""Points over the years as lines, broken where the edition changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

# isort: split
# pyqtgraph draws with the Qt that it finds imported.
from pyqtgraph import InfiniteLine, PlotDataItem, PlotWidget, ScatterPlotItem, TextItem
from typing_extensions import override

from kompass_core.chart_series import SeriesRun, SeriesValue
from kompass_core.points import shown_points
from widgets.colours import Colours, blended
from widgets.radar_legend import Entry, Line, RadarLegend, line_pen

_HEADROOM = 1.3
_LEAST_MARGIN = 0.8
_MARGIN = 0.09
"""What is left free at either side: years at the least, and a share of all years."""
_LABEL_SHARE = 0.17
"""About how much of the chart's height a figure takes over its point."""
_LINES = 18
"""So many lines of text high is the chart at the least."""


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
        return QSize(560, self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.fontMetrics().lineSpacing() * _LINES)

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
        changes = [_change(before, after) for before, after in pairwise(self._runs)]
        for change in changes:
            self._draw_change(change)
        left, right = self._across()
        sections = pairwise((left, *changes, right))
        for run, section in zip(self._runs, sections, strict=False):
            self._draw_run(run)
            self._name_section(self._edition_text(run), sum(section) / 2)
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
        width = QFontMetrics(small).horizontalAdvance(str(self._most))
        self._plot.getAxis("left").setWidth(width + 16)
        self._plot.getAxis("bottom").setTicks([[(year, str(year)) for year in self._years()]])

    def _years(self) -> list[int]:
        """Return every year that something is known of."""
        values = [value.year for run in self._runs for value in run.values]
        return sorted({*values, *(mark.value.year for mark in self._marks)})

    def _across(self) -> tuple[float, float]:
        """Return the ends of the axis of years."""
        years = self._years() or [0]
        margin = max(_LEAST_MARGIN, (years[-1] - years[0]) * _MARGIN)
        return years[0] - margin, years[-1] + margin

    def _set_range(self) -> None:
        box = self._plot.getPlotItem().getViewBox()
        box.disableAutoRange()
        box.setRange(xRange=self._across(), yRange=(0, self._most * _HEADROOM), padding=0)

    def _draw_change(self, year: float) -> None:
        """Mark where one edition ends and the next begins."""
        pen = QPen(self._colours.border, 1.0, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        self._plot.addItem(InfiniteLine(year, angle=90, pen=pen, movable=False))

    def _name_section(self, edition: str, middle: float) -> None:
        """Name an edition over its years, over the lines at their ends where they are few."""
        broken = edition.replace(" ", "\n", 1)
        top = self._most * _HEADROOM
        name = self._write(broken, middle, top, (0.5, 0), self._colours.text_muted)
        name.fill = QBrush(self._colours.surface)

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
        for value in run.values:
            figure = str(shown_points(value.points))
            place = (0.5, -0.15) if self._is_under_mark(value) else (0.5, 1.15)
            self._write(figure, value.year, value.points / 100, place, self._colours.text)

    def _is_under_mark(self, value: SeriesValue) -> bool:
        """Whether an average lies where the figure over a point would stand."""
        above = [
            (mark.value.points - value.points) / 100 / self._most
            for mark in self._marks
            if mark.value.year == value.year
        ]
        return any(0 <= share < _LABEL_SHARE for share in above)

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
    ) -> TextItem:
        item = TextItem(text, color=colour, anchor=anchor)
        item.setFont(self.font())
        self._plot.addItem(item)
        item.setPos(x, y)
        return item

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


def _change(before: SeriesRun, after: SeriesRun) -> float:
    """Return the year, or between two, where one edition ends and the next begins."""
    return (before.values[-1].year + after.values[0].year) / 2
