"""The areas' profile as vector drawings: bars and a radar.

They read in grey and to the colour-blind: what is told apart by colour is also told apart by how
its line is broken and which marks it has.
"""

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reportlab.lib.colors import Color
from typing_extensions import override

from kompass_core.radar import RING_PERCENTS, Position, outline, spoke
from kompass_core.report_blocks import Chart, ChartKind, ProfilePoint
from report.boxes import Box, Pen, natural_width
from report.lines import broken
from report.structure import Element
from report.style import LABEL, TextStyle
from report.typeface import SOFT_HYPHEN, FaceName

_STRONG = LABEL.but(face=FaceName.SEMIBOLD)
_AXIS = LABEL.but(size=7.5, leading=10, colour="quiet")
_LEGEND_ROW = 15.0
_DASHES = [4, 2.5]
_DOTS = [1, 1.8]


class ChartBox(Box):
    """A chart with its legend."""

    below = 15

    def __init__(self, chart: Chart, element: Element, width: float, drawing_height: float) -> None:
        self._chart = chart
        self._element = element
        self._drawing_height = drawing_height
        self._legend = list(_legend(chart))
        self.width = width

    @property
    @override
    def height(self) -> float:
        return self._drawing_height + len(self._legend) * _LEGEND_ROW

    @override
    def draw(self, pen: Pen, left: float, top: float) -> None:
        box = f"{left:.1f} {top - self.height:.1f} {left + self.width:.1f} {top:.1f}"
        self._element.attributes = f"<< /O /Layout /Placement /Block /BBox [{box}] >>"
        with pen.canvas.marked(self._element):
            self._draw(pen, left, top)
            self._draw_legend(pen, left, top - self._drawing_height)

    @abstractmethod
    def _draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw all but the legend."""

    def _draw_legend(self, pen: Pen, left: float, top: float) -> None:
        for index, (line, text) in enumerate(self._legend):
            y = top - (index + 0.5) * _LEGEND_ROW
            _draw_sample(pen, self._chart.kind, line, left, y)
            _write(pen, text, LABEL, left + 34, y - 3)


def _legend(chart: Chart) -> Iterator[tuple[str, str]]:
    if chart.has_average or chart.has_band:
        yield "profile", chart.profile_label
    if chart.has_band:
        yield "band", chart.band_label
    if chart.has_average:
        yield "average", chart.average_label


def _draw_sample(pen: Pen, kind: ChartKind, line: str, left: float, y: float) -> None:
    ends = [(left, y), (left + 26, y)]
    if kind is ChartKind.BARS:
        if line == "average":
            _draw_diamond(pen, left + 13, y)
        else:
            _draw_bar(pen, line, left, y - 4, 26, 8)
    else:
        with _line_of(pen, line):
            pen.canvas.line(*ends[0], *ends[1])
        if line != "band":
            _draw_mark(pen, line, left + 13, y)


class BarChart(ChartBox):
    """One bar for each area, from 0 to 100 points."""

    _LABELS = 150.0
    _ROW = 25.0
    _BAR = 12.5
    _FOOT = 17.5

    def __init__(self, chart: Chart, element: Element, width: float) -> None:
        super().__init__(chart, element, width, len(chart.points) * self._ROW + self._FOOT)
        self._scale = width - self._LABELS - 30

    @override
    def _draw(self, pen: Pen, left: float, top: float) -> None:
        zero = left + self._LABELS
        bottom = top - len(self._chart.points) * self._ROW
        self._draw_axis(pen, zero, top, bottom)
        for index, point in enumerate(self._chart.points):
            self._draw_row(pen, point, left, top - (index + 0.5) * self._ROW)

    def _draw_axis(self, pen: Pen, zero: float, top: float, bottom: float) -> None:
        canvas = pen.canvas
        canvas.setLineWidth(0.4)
        canvas.setStrokeColor(pen.palette.line)
        for value in (0, *RING_PERCENTS):
            x = zero + self._scale * value / 100
            canvas.line(x, top, x, bottom)
            text = str(value)
            _write(pen, text, _AXIS, x - natural_width(text, _AXIS) / 2, bottom - 10)

    def _draw_row(self, pen: Pen, point: ProfilePoint, left: float, middle: float) -> None:
        zero, bottom = left + self._LABELS, middle - self._BAR / 2
        lines = _label_lines(point.name, self._LABELS - 10)
        leading = 10.0
        first = middle - 3 + (len(lines) - 1) * leading / 2
        for index, line in enumerate(lines):
            _write(pen, line, LABEL, left, first - index * leading)
        end, far = self._scale * point.share, self._scale * point.highest_share
        if far > end:
            _draw_bar(pen, "band", zero + end, bottom, far - end, self._BAR)
        if end > 0:
            _draw_bar(pen, "profile", zero, bottom, end, self._BAR)
        past = far
        if point.average_share is not None:
            average = self._scale * point.average_share
            _draw_diamond(pen, zero + average, middle)
            if abs(average - far) < 12 or 0 < average - far < 24:
                past = average + 4
        x, width = zero + past + 5, natural_width(point.shown, _STRONG)
        pen.canvas.setFillColor(pen.palette.paper)  # so that no line of the axis goes through it
        pen.canvas.rect(x - 1, middle - 5, width + 2, 10, stroke=0, fill=1)
        _write(pen, point.shown, _STRONG, x, middle - 3)


class RadarChart(ChartBox):
    """One spoke for each area, from 0 in the middle to 100 points at the rim."""

    _RADIUS = 112.5
    _AROUND = 47.5
    _LABEL_WIDTH = 95.0

    def __init__(self, chart: Chart, element: Element, width: float) -> None:
        super().__init__(chart, element, width, 2 * (self._RADIUS + self._AROUND))

    @override
    def _draw(self, pen: Pen, left: float, top: float) -> None:
        centre = Position(left + self.width / 2, top - self._RADIUS - self._AROUND)
        points = self._chart.points
        lowest = self._corners([point.share for point in points], centre)
        highest = self._corners([point.highest_share for point in points], centre)
        if self._chart.has_band:
            _draw_area(pen, highest, pen.palette.mixed(0.07))
        _draw_area(pen, lowest, pen.palette.mixed(0.18))
        self._draw_web(pen, centre)
        if self._chart.has_band:
            _draw_outline(pen, "band", highest)
        if self._chart.has_average:
            shares = [point.average_share or 0.0 for point in points]
            _draw_outline(pen, "average", self._corners(shares, centre))
        _draw_outline(pen, "profile", lowest)
        for index, point in enumerate(points):
            self._draw_label(pen, point, centre, spoke(index, len(points)))

    def _corners(self, shares: Sequence[float], centre: Position) -> list[Position]:
        return [self._at(centre, place) for place in outline(shares)]

    def _at(self, centre: Position, place: Position) -> Position:
        return Position(centre.x + place.x * self._RADIUS, centre.y + place.y * self._RADIUS)

    def _draw_web(self, pen: Pen, centre: Position) -> None:
        canvas, count = pen.canvas, len(self._chart.points)
        canvas.setStrokeColor(pen.palette.line)
        canvas.setLineWidth(0.4)
        for index in range(count):
            canvas.line(*centre, *self._at(centre, spoke(index, count)))
        for value in RING_PERCENTS:
            ring = self._corners([value / 100] * count, centre)
            canvas.setLineWidth(0.8 if value == RING_PERCENTS[-1] else 0.4)
            _draw_closed(pen, ring, stroke=1, fill=0)
        for value in RING_PERCENTS:
            y = centre.y + self._RADIUS * value / 100
            _write(pen, str(value), _AXIS, centre.x + 3, y - 8)

    def _draw_label(
        self, pen: Pen, point: ProfilePoint, centre: Position, direction: Position
    ) -> None:
        anchor = self._at(centre, Position(direction.x * 1.1, direction.y * 1.1))
        names = _label_lines(point.short_name, self._LABEL_WIDTH)
        lines = [*((name, LABEL) for name in names), (point.shown, _STRONG)]
        leading = 11.0
        # the block of lines grows away from the middle
        first = anchor.y - 6.5 + (direction.y + 1) / 2 * leading * (len(lines) - 1) + 3.5
        for index, (text, style) in enumerate(lines):
            width = natural_width(text, style)
            x = anchor.x - width / 2 + direction.x * width / 2
            _write(pen, text, style, x, first - index * leading)


def _label_lines(text: str, width: float) -> list[str]:
    """Return a label on at most two lines; what does not fit stands in the table."""
    lines = [line.text.rstrip() for line in broken(text, LABEL, width)]
    if len(lines) > 2:
        lines = [lines[0], f"{lines[1][:-2]}…"]
    return [line.replace(SOFT_HYPHEN, "-") for line in lines]


@contextmanager
def _line_of(pen: Pen, line: str) -> Iterator[None]:
    """Let lines be drawn as those of the profile, the average or the band."""
    canvas, palette = pen.canvas, pen.palette
    colour, width, dashes = {
        "profile": (palette.accent, 1.75, []),
        "average": (palette.average, 1.1, _DASHES),
        "band": (palette.accent, 0.9, _DOTS),
    }[line]
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(width)
    canvas.setDash(dashes)
    yield
    canvas.setDash([])


def _draw_outline(pen: Pen, line: str, corners: Sequence[Position]) -> None:
    with _line_of(pen, line):
        _draw_closed(pen, corners, stroke=1, fill=0)
    if line != "band":
        for corner in corners:
            _draw_mark(pen, line, *corner)


def _draw_area(pen: Pen, corners: Sequence[Position], colour: Color) -> None:
    pen.canvas.setFillColor(colour)
    _draw_closed(pen, corners, stroke=0, fill=1)


def _draw_closed(pen: Pen, corners: Sequence[Position], *, stroke: int, fill: int) -> None:
    path = pen.canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    pen.canvas.drawPath(path, stroke=stroke, fill=fill)


def _draw_mark(pen: Pen, line: str, x: float, y: float) -> None:
    canvas, palette = pen.canvas, pen.palette
    if line == "profile":
        canvas.setFillColor(palette.accent)
        canvas.circle(x, y, 2.5, stroke=0, fill=1)
        return
    canvas.setFillColor(palette.paper)
    canvas.setStrokeColor(palette.average)
    canvas.setLineWidth(0.9)
    canvas.rect(x - 2, y - 2, 4, 4, stroke=1, fill=1)


def _draw_bar(pen: Pen, line: str, left: float, bottom: float, width: float, height: float) -> None:
    canvas, palette = pen.canvas, pen.palette
    if line == "profile":
        canvas.setFillColor(palette.accent)
        canvas.rect(left, bottom, width, height, stroke=0, fill=1)
        return
    canvas.setFillColor(palette.mixed(0.1))
    canvas.rect(left, bottom, width, height, stroke=0, fill=1)
    with _line_of(pen, "band"):
        canvas.rect(left + 0.45, bottom + 0.45, width - 0.9, height - 0.9, stroke=1, fill=0)


def _draw_diamond(pen: Pen, x: float, y: float) -> None:
    canvas, palette = pen.canvas, pen.palette
    canvas.setFillColor(palette.paper)
    canvas.setStrokeColor(palette.average)
    canvas.setLineWidth(1)
    corners = [Position(x, y + 5), Position(x + 4, y), Position(x, y - 5), Position(x - 4, y)]
    _draw_closed(pen, corners, stroke=1, fill=1)


def _write(pen: Pen, text: str, style: TextStyle, x: float, y: float) -> None:
    colour = getattr(pen.palette, style.colour)
    pen.canvas.write_lines(style.face, style.size, colour, [(x, y, text)])


def chart_box(chart: Chart, element: Element, width: float) -> ChartBox:
    """Return a chart laid out at a width; all of it belongs to `element`."""
    kinds = {ChartKind.BARS: BarChart, ChartKind.RADAR: RadarChart}
    return kinds[chart.kind](chart, element, width)
