"""The first page: what the document is, of which municipality, by whom and when."""

from kompass_core.radar import RING_PERCENTS, Position, outline, spoke
from kompass_core.report_blocks import Cover, CoverLine
from report.boxes import Passage, Pen, TextBox, fitted_box, text_box
from report.chart_marks import draw_closed
from report.structure import Element
from report.style import Grid, ReportStyle, TextStyle
from report.typeface import FaceName

_OVER = TextStyle(FaceName.SEMIBOLD, 14, 20, "on_ground", hyphenate=False)
_TITLE = TextStyle(FaceName.BOLD, 44, 50, "on_ground", hyphenate=False)
_SUBTITLE = TextStyle(FaceName.REGULAR, 20, 27.5, "on_ground", hyphenate=False)
_LABEL = TextStyle(FaceName.SEMIBOLD, 8.5, 15, "quiet", hyphenate=False)
_VALUE = TextStyle(FaceName.REGULAR, 11, 15, hyphenate=False)
_GROUND_SHARE = 0.62
"""How much of the page the ground of the accent covers, from above."""
_LABELS = 120.0
"""The width of the column that says what each line is."""
_LOGO_WIDTH, _LOGO_HEIGHT = 150.0, 50.0
_MOST_LINES = 6
"""How many lines of a title are shown large; a longer one is set smaller."""
_SPOKES = 8


def ground_bottom(grid: Grid) -> float:
    """Return the lower edge of the cover's ground."""
    return grid.height * (1 - _GROUND_SHARE)


def draw_cover(
    pen: Pen, cover: Cover, style: ReportStyle, grid: Grid, section: Element
) -> list[Passage]:
    """Draw the cover, whose elements become children of `section`; return where fields stand."""
    page = _CoverPage(pen, style, grid, section)
    page.draw(cover)
    return page.passages


class _CoverPage:
    """A cover on a page of any size: lengths that depend on it are scaled with the grid."""

    def __init__(self, pen: Pen, style: ReportStyle, grid: Grid, section: Element) -> None:
        self._pen = pen
        self._style = style
        self._grid = grid
        self._section = section
        self._scale = grid.cover_scale
        self._left = grid.outer_left
        self._width = grid.text_right - grid.outer_left
        self._ground = ground_bottom(grid)
        self.passages: list[Passage] = []

    def draw(self, cover: Cover) -> None:
        """Draw all of it, in reading order."""
        with self._pen.canvas.artefact():
            self._draw_ground()
        over = self._box(cover.over_title, _OVER.scaled(self._scale), self._width)
        over.draw(self._pen, self._left, self._grid.height - 85 * self._scale)
        self._draw_titles(cover)
        self._draw_lines(cover.lines)
        if self._style.logo is not None:
            self._draw_logo(self._style.logo, self._style.logo_description or cover.over_title)

    def _draw_titles(self, cover: Cover) -> None:
        """Draw the titles upwards from the lower part of the ground."""
        title = self._fitted(cover.title, _TITLE)
        subtitle = self._fitted(cover.subtitle, _SUBTITLE)
        bottom = self._ground + 60 * self._scale
        title.source, subtitle.source = cover.title_source, cover.subtitle_source
        self._place(title, self._left - 2, bottom + subtitle.height + 10 + title.height)
        self._place(subtitle, self._left, bottom + subtitle.height)

    def _place(self, box: TextBox, left: float, top: float) -> None:
        box.draw(self._pen, left, top)
        self.passages += box.passages(left, top)

    def _fitted(self, text: str, style: TextStyle) -> TextBox:
        element = self._section.add("P")
        return fitted_box(text, style.scaled(self._scale), element, self._width, _MOST_LINES)

    def _draw_lines(self, lines: tuple[CoverLine, ...]) -> None:
        """Draw who and when, as large as there is room for."""
        top = self._ground - 45 * self._scale
        room = top - 40 * self._scale
        scale = 1.0
        boxes = [self._line_boxes(line, scale) for line in lines]
        while sum(_line_height(values) for _, values in boxes) > room and scale > 0.1:
            scale *= 0.8
            boxes = [self._line_boxes(line, scale) for line in lines]
        for label, values in boxes:
            label.draw(self._pen, self._left, top)
            y = top
            for box in values:
                self._place(box, self._left + _LABELS, y)
                y -= box.height
            top -= _line_height(values)

    def _line_boxes(self, line: CoverLine, scale: float) -> tuple[TextBox, list[TextBox]]:
        style = _VALUE.scaled(scale)
        label = self._box(line.label, _LABEL, _LABELS)
        room = self._width - _LABELS
        if self._style.logo is not None:
            room -= _LOGO_WIDTH * self._scale
        values = [self._box(value, style, room) for value in line.values]
        for box in values:
            box.source = line.source
        return label, values

    def _box(self, text: str, style: TextStyle, width: float) -> TextBox:
        return text_box(text, style, self._section.add("P"), width)

    def _draw_logo(self, logo: bytes, description: str) -> None:
        """Draw the publisher's mark in the lower right corner."""
        width, height = _LOGO_WIDTH * self._scale, _LOGO_HEIGHT * self._scale
        right, bottom = self._grid.text_right, 45 * self._scale
        figure = self._section.add("Figure", alternative=description)
        box = f"{right - width:.1f} {bottom:.1f} {right:.1f} {bottom + height:.1f}"
        figure.attributes = f"<< /O /Layout /Placement /Block /BBox [{box}] >>"
        with self._pen.canvas.marked(figure):
            self._pen.canvas.draw_logo(logo, right, bottom, width, height)

    def _draw_ground(self) -> None:
        """Draw the ground with a compass: eight spokes and their rings, running off the page."""
        canvas, palette, grid = self._pen.canvas, self._pen.palette, self._grid
        height = grid.height - self._ground
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(0, self._ground, grid.width, height)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.setFillColor(palette.ground)
        canvas.rect(0, self._ground, grid.width, height, stroke=0, fill=1)
        canvas.setStrokeColor(palette.ground_line)
        canvas.setLineWidth(0.8)
        centre = Position(grid.width * 0.82, grid.height * 0.80)
        radius = 250 * self._scale
        for index in range(_SPOKES):
            end = spoke(index, _SPOKES)
            canvas.line(*centre, centre.x + radius * end.x, centre.y + radius * end.y)
        for value in RING_PERCENTS:
            corners = outline([radius * value / 100] * _SPOKES)
            ring = [Position(centre.x + place.x, centre.y + place.y) for place in corners]
            draw_closed(self._pen, ring, stroke=1, fill=0)
        canvas.restoreState()


def _line_height(values: list[TextBox]) -> float:
    return sum(box.height for box in values) + 7.5
