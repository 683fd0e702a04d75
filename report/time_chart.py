"""Points over the years as vector drawing: a line for each edition, none across."""

from itertools import pairwise

from typing_extensions import override

from kompass_core.chart_series import SeriesRun, SeriesValue
from kompass_core.points import shown_points
from kompass_core.report_blocks import TimeChart
from report.boxes import Pen, natural_width
from report.chart_marks import draw_mark, line_of, write
from report.charts import ChartBox
from report.structure import Element
from report.style import LABEL
from report.typeface import FaceName

_STRONG = LABEL.but(face=FaceName.SEMIBOLD)
_AXIS = LABEL.but(size=7.5, leading=10, colour="quiet")
_HEIGHT = 170.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 30.0, 12.0, 26.0, 18.0
_STEPS = 4
_FIGURE_ROOM = 18.0
"""So far over its point does a figure reach, with a mark over it, in points of print."""
_MARGIN = 0.09
"""What is left free at either side, as a share of all years."""


class TimeChartBox(ChartBox):
    """Years to the right, points upwards from 0 to the most that there can be."""

    def __init__(self, chart: TimeChart, element: Element, width: float) -> None:
        super().__init__(chart, element, width, _HEIGHT)
        self._chart = chart
        years = sorted({value.year for value in self._values()})
        self._years = years
        margin = max(0.8, (years[-1] - years[0]) * _MARGIN)
        self._first, self._last = years[0] - margin, years[-1] + margin

    def _values(self) -> list[SeriesValue]:
        runs = [value for run in self._chart.series.runs for value in run.values]
        average = self._chart.average
        return [*runs, average] if average is not None else runs

    @override
    def _draw(self, pen: Pen, left: float, top: float) -> None:
        bottom = top - _HEIGHT + _BOTTOM
        self._draw_axes(pen, left, bottom)
        edges = [self._x(left, year) for year in self._edges()]
        for x in edges[1:-1]:
            self._draw_change(pen, x, bottom, top - 4)
        self._name_editions(pen, edges, bottom)
        for run in self._chart.series.runs:
            self._draw_run(pen, run, left, bottom)
        average = self._chart.average
        if average is not None:
            draw_mark(pen, "average", self._x(left, average.year), self._y(bottom, average))

    def _edges(self) -> list[float]:
        """Return where each edition begins, and where the last one ends, in years."""
        runs = self._chart.series.runs
        changes = (
            (before.values[-1].year + after.values[0].year) / 2 for before, after in pairwise(runs)
        )
        return [self._first, *changes, self._last]

    def _x(self, left: float, year: float) -> float:
        share = (year - self._first) / (self._last - self._first)
        return left + _LEFT + share * (self.width - _LEFT - _RIGHT)

    def _y(self, bottom: float, value: SeriesValue) -> float:
        share = value.points / (self._chart.series.most * 100)
        return bottom + share * (_HEIGHT - _TOP - _BOTTOM)

    def _draw_axes(self, pen: Pen, left: float, bottom: float) -> None:
        canvas, most = pen.canvas, self._chart.series.most
        canvas.setStrokeColor(pen.palette.line)
        canvas.setLineWidth(0.4)
        for step in range(_STEPS + 1):
            y = bottom + step / _STEPS * (_HEIGHT - _TOP - _BOTTOM)
            canvas.line(left + _LEFT, y, left + self.width - _RIGHT, y)
            text = str(most * step // _STEPS)
            x = left + _LEFT - 6 - natural_width(text, _AXIS)
            write(pen, text, _AXIS, x, y - 2.5)
        for year in self._years:
            text = str(year)
            x = self._x(left, year) - natural_width(text, _AXIS) / 2
            write(pen, text, _AXIS, x, bottom - 11)

    def _draw_change(self, pen: Pen, x: float, bottom: float, top: float) -> None:
        """Mark where one edition ends and the next begins."""
        pen.canvas.setStrokeColor(pen.palette.quiet)
        pen.canvas.setLineWidth(0.6)
        pen.canvas.setDash([3, 2])
        pen.canvas.line(x, bottom, x, top)
        pen.canvas.setDash([])

    def _draw_run(self, pen: Pen, run: SeriesRun, left: float, bottom: float) -> None:
        places = [(self._x(left, value.year), self._y(bottom, value)) for value in run.values]
        with line_of(pen, "profile"):
            for start, end in pairwise(places):
                pen.canvas.line(*start, *end)
        for value, (x, y) in zip(run.values, places, strict=True):
            draw_mark(pen, "profile", x, y)
            text = str(shown_points(value.points))
            below = self._is_under_average(value, bottom)
            write(
                pen, text, _STRONG, x - natural_width(text, _STRONG) / 2, y + (-13 if below else 6)
            )

    def _is_under_average(self, value: SeriesValue, bottom: float) -> bool:
        """Whether the average lies where the figure over a point would stand."""
        average = self._chart.average
        if average is None or average.year != value.year:
            return False
        return 0 <= self._y(bottom, average) - self._y(bottom, value) < _FIGURE_ROOM

    def _name_editions(self, pen: Pen, edges: list[float], bottom: float) -> None:
        """Name each edition over its years: all on two lines where one is too wide for them."""
        label = self._chart.edition_label
        names = [label.format(edition=run.edition) for run in self._chart.series.runs]
        spans = list(pairwise(edges))
        broken = any(
            natural_width(name, _AXIS) > end - start - 4
            for name, (start, end) in zip(names, spans, strict=False)
        )
        top = bottom + _HEIGHT - _BOTTOM - 12
        for name, (start, end) in zip(names, spans, strict=False):
            lines = name.rsplit(" ", 1) if broken else [name]
            for place, line in enumerate(lines):
                x = (start + end - natural_width(line, _AXIS)) / 2
                y = top + (len(lines) - 1) * _AXIS.leading / 2 - place * _AXIS.leading
                write(pen, line, _AXIS, x, y)
