"""The areas' profile as vector drawings: bars and a radar.

They read in grey and to the colour-blind: what is told apart by colour is also told apart by how
its line is broken and which marks it has.
"""

from abc import abstractmethod
from collections.abc import Iterator, Sequence

from typing_extensions import override

from kompass_core.radar import RING_PERCENTS, Position, outline, spoke
from kompass_core.report_blocks import Chart, ChartKind, ProfilePoint, TimeChart
from report.boxes import Box, Pen, natural_width
from report.chart_marks import (
    FURTHER_LINES,
    draw_area,
    draw_bar,
    draw_closed,
    draw_diamond,
    draw_mark,
    draw_open,
    draw_outline,
    label_lines,
    line_of,
    write,
)
from report.structure import Element
from report.style import LABEL, TextStyle
from report.typeface import FaceName

_STRONG = LABEL.but(face=FaceName.SEMIBOLD)
_AXIS = LABEL.but(size=7.5, leading=10, colour="quiet")
_LEGEND_ROW = 15.0
_SAMPLE = 34.0
"""The width of a legend's sample with the space after it."""


def _write_on_plate(pen: Pen, text: str, style: TextStyle, at: Position) -> None:
    """Write a text from its baseline so that no line goes through it."""
    pen.canvas.setFillColor(pen.palette.paper)
    width, height = natural_width(text, style) + 2, style.size * 1.1
    pen.canvas.rect(at.x - 1, at.y - style.size * 0.2, width, height, stroke=0, fill=1)
    write(pen, text, style, *at)


class ChartBox(Box):
    """A chart with its legend."""

    below = 15

    def __init__(
        self, chart: Chart | TimeChart, element: Element, width: float, drawing_height: float
    ) -> None:
        self._legend_lines = tuple(_legend(chart))
        self._kind = chart.kind
        self._element = element
        self._drawing_height = drawing_height
        self._legend_left = 0.0
        self.width = width

    @property
    def _legend_height(self) -> float:
        return len(self._legend_lines) * _LEGEND_ROW

    @property
    @override
    def height(self) -> float:
        beside = self._legend_left > 0
        return self._drawing_height + (0 if beside else self._legend_height)

    @override
    def draw(self, pen: Pen, left: float, top: float) -> None:
        box = f"{left:.1f} {top - self.height:.1f} {left + self.width:.1f} {top:.1f}"
        self._element.attributes = f"<< /O /Layout /Placement /Block /BBox [{box}] >>"
        legend_top = top - self._drawing_height
        if self._legend_left:
            legend_top = top - (self._drawing_height - self._legend_height) / 2
        with pen.canvas.marked(self._element):
            self._draw(pen, left, top)
            self._draw_legend(pen, left, legend_top)

    @abstractmethod
    def _draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw all but the legend."""

    def _draw_legend(self, pen: Pen, left: float, top: float) -> None:
        left += self._legend_left
        for index, (line, text) in enumerate(self._legend_lines):
            y = top - (index + 0.5) * _LEGEND_ROW
            _draw_sample(pen, self._kind, line, left, y)
            first, *more = label_lines(text, self.width - self._legend_left - _SAMPLE)
            write(pen, f"{first}…" if more else first, LABEL, left + _SAMPLE, y - 3)


def _legend(chart: Chart | TimeChart) -> Iterator[tuple[str, str]]:
    further = chart.further if isinstance(chart, Chart) else ()
    beside = chart.has_average or chart.has_band or further or isinstance(chart, TimeChart)
    if beside and chart.has_profile:
        yield "profile", chart.profile_label
    if isinstance(chart, Chart) and _draws_band(chart):
        yield "band", chart.band_label
    if chart.has_average:
        yield "average", chart.average_label
    yield from zip(FURTHER_LINES, (profile.label for profile in further), strict=False)


def _draws_band(chart: Chart) -> bool:
    """Whether what is open is drawn: in a radar without a profile it would be all of it."""
    return chart.has_band and (chart.has_profile or chart.kind is ChartKind.BARS)


def _draw_sample(pen: Pen, kind: ChartKind, line: str, left: float, y: float) -> None:
    ends = [(left, y), (left + 26, y)]
    if kind is ChartKind.BARS and line == "average":
        draw_diamond(pen, left + 13, y)
    elif kind is ChartKind.BARS or line == "band":
        draw_bar(pen, line, left, y - 4, 26, 8)
    else:
        with line_of(pen, line):
            pen.canvas.line(*ends[0], *ends[1])
        draw_mark(pen, line, left + 13, y)


class BarChart(ChartBox):
    """One bar for each area, from 0 to 100 points."""

    _LABELS = 150.0
    _MOST_ROW = 25.0
    _FOOT = 17.5

    def __init__(
        self, chart: Chart, element: Element, width: float, height: float | None = None
    ) -> None:
        self._chart = chart
        self._row = self._MOST_ROW
        if height is not None:
            room = height - self._FOOT - len(list(_legend(chart))) * _LEGEND_ROW
            self._row = min(self._row, room / len(chart.points))
        self._bar = self._row / 2
        super().__init__(chart, element, width, len(chart.points) * self._row + self._FOOT)
        shown = max(natural_width(point.shown, _STRONG) for point in chart.points)
        self._scale = width - self._LABELS - max(30, shown + 7)

    @override
    def _draw(self, pen: Pen, left: float, top: float) -> None:
        zero = left + self._LABELS
        bottom = top - len(self._chart.points) * self._row
        self._draw_axis(pen, zero, top, bottom)
        for index, point in enumerate(self._chart.points):
            self._draw_row(pen, point, left, top - (index + 0.5) * self._row)

    def _draw_axis(self, pen: Pen, zero: float, top: float, bottom: float) -> None:
        canvas = pen.canvas
        canvas.setLineWidth(0.4)
        canvas.setStrokeColor(pen.palette.line)
        for value in (0, *RING_PERCENTS):
            x = zero + self._scale * value / 100
            canvas.line(x, top, x, bottom)
            text = str(value)
            write(pen, text, _AXIS, x - natural_width(text, _AXIS) / 2, bottom - 10)

    def _draw_row(self, pen: Pen, point: ProfilePoint, left: float, middle: float) -> None:
        zero, bottom = left + self._LABELS, middle - self._bar / 2
        lines = label_lines(point.name, self._LABELS - 10)
        leading = 10.0
        first = middle - 3 + (len(lines) - 1) * leading / 2
        for index, line in enumerate(lines):
            write(pen, line, LABEL, left, first - index * leading)
        end, far = self._scale * point.share, self._scale * point.highest_share
        if far > end:
            draw_bar(pen, "band", zero + end, bottom, far - end, self._bar)
        if end > 0:
            draw_bar(pen, "profile", zero, bottom, end, self._bar)
        past = far
        if point.average_share is not None:
            average = self._scale * point.average_share
            draw_diamond(pen, zero + average, middle)
            if abs(average - far) < 12 or 0 < average - far < 24:
                past = average + 4
        _write_on_plate(pen, point.shown, _STRONG, Position(zero + past + 5, middle - 3))


class RadarChart(ChartBox):
    """One spoke for each area, from 0 in the middle to 100 points at the rim."""

    _MOST_RADIUS = 112.5
    _AROUND = 40.0
    _LABEL_WIDTH = 95.0

    def __init__(
        self, chart: Chart, element: Element, width: float, height: float | None = None
    ) -> None:
        self._chart = chart
        self._radius = self._MOST_RADIUS
        if height is not None:
            self._radius = min(self._radius, height / 2 - self._AROUND)
        super().__init__(chart, element, width, 2 * (self._radius + self._AROUND))
        self._middle = width / 2
        if height is not None:  # wide and low: the legend stands to the right
            self._middle = self._radius + self._LABEL_WIDTH
            self._legend_left = self._middle + self._radius + self._LABEL_WIDTH

    @override
    def _draw(self, pen: Pen, left: float, top: float) -> None:
        centre = Position(left + self._middle, top - self._radius - self._AROUND)
        points = self._chart.points
        lowest = self._corners([point.share for point in points], centre)
        highest = self._corners([point.highest_share for point in points], centre)
        if self._chart.has_profile:
            draw_area(pen, lowest, pen.palette.mixed(0.18))
        self._draw_web(pen, centre)
        if _draws_band(self._chart):
            draw_open(pen, highest, lowest)
            draw_outline(pen, "band", highest)
        for line, profile in zip(FURTHER_LINES, self._chart.further, strict=False):
            draw_outline(pen, line, self._corners(profile.shares, centre))
        if self._chart.has_average:
            shares = [point.average_share or 0.0 for point in points]
            draw_outline(pen, "average", self._corners(shares, centre))
        if self._chart.has_profile:
            draw_outline(pen, "profile", lowest)
        self._draw_scale(pen, centre)
        for index, point in enumerate(points):
            self._draw_label(pen, point, centre, spoke(index, len(points)))

    def _corners(self, shares: Sequence[float], centre: Position) -> list[Position]:
        return [self._at(centre, place) for place in outline(shares)]

    def _at(self, centre: Position, place: Position) -> Position:
        return Position(centre.x + place.x * self._radius, centre.y + place.y * self._radius)

    def _draw_web(self, pen: Pen, centre: Position) -> None:
        canvas, count = pen.canvas, len(self._chart.points)
        canvas.setStrokeColor(pen.palette.line)
        canvas.setLineWidth(0.4)
        for index in range(count):
            canvas.line(*centre, *self._at(centre, spoke(index, count)))
        for value in RING_PERCENTS:
            ring = self._corners([value / 100] * count, centre)
            canvas.setLineWidth(0.8 if value == RING_PERCENTS[-1] else 0.4)
            draw_closed(pen, ring, stroke=1, fill=0)

    def _draw_scale(self, pen: Pen, centre: Position) -> None:
        """Write the rings' percents beside the first spoke, over all lines."""
        for value in RING_PERCENTS:
            y = centre.y + self._radius * value / 100
            _write_on_plate(pen, str(value), _AXIS, Position(centre.x + 3, y - 8))

    def _draw_label(
        self, pen: Pen, point: ProfilePoint, centre: Position, direction: Position
    ) -> None:
        anchor = self._at(centre, Position(direction.x * 1.1, direction.y * 1.1))
        names = label_lines(point.short_name, self._LABEL_WIDTH)
        lines = [*((name, LABEL) for name in names), (point.shown, _STRONG)]
        leading = 11.0
        # the block of lines grows away from the middle
        first = anchor.y - 6.5 + (direction.y + 1) / 2 * leading * (len(lines) - 1) + 3.5
        for index, (text, style) in enumerate(lines):
            width = natural_width(text, style)
            x = anchor.x - width / 2 + direction.x * width / 2
            write(pen, text, style, x, first - index * leading)
