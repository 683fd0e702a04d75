"""The first page: what the document is, of which municipality, by whom and when."""

from kompass_core.radar import RING_PERCENTS, outline, spoke
from kompass_core.report_blocks import Cover, CoverLine
from report.boxes import Pen, TextBox, text_box
from report.structure import Element
from report.style import Grid, ReportStyle, TextStyle
from report.typeface import FaceName

_OVER = TextStyle(FaceName.SEMIBOLD, 14, 20, "on_accent", hyphenate=False)
_TITLE = TextStyle(FaceName.BOLD, 44, 50, "on_accent", hyphenate=False)
_SUBTITLE = TextStyle(FaceName.REGULAR, 20, 27.5, "on_accent", hyphenate=False)
_LABEL = TextStyle(FaceName.SEMIBOLD, 8.5, 15, "quiet", hyphenate=False)
_VALUE = TextStyle(FaceName.REGULAR, 11, 15, hyphenate=False)
_GROUND_SHARE = 0.62
"""How much of the page the ground of the accent covers, from above."""
_LABELS = 135.0
"""The width of the column that says what each line is."""
_LOGO_TOP = 95.0
_MOST_LINES = 6
"""How many lines of a title are shown large; a longer one is set smaller."""


def draw_cover(pen: Pen, cover: Cover, style: ReportStyle, grid: Grid, section: Element) -> None:
    """Draw the cover; its elements become children of `section`."""
    bottom = grid.height * (1 - _GROUND_SHARE)
    with pen.canvas.artefact():
        _draw_ground(pen, grid, bottom)
    left, width = grid.outer_left, grid.text_right - grid.outer_left
    over = text_box(cover.over_title, _OVER, section.add("P"), width)
    over.draw(pen, left, grid.height - 85)
    _draw_titles(pen, cover, section, (left, bottom + 60, width))
    _draw_lines(pen, cover.lines, section, (left, bottom - 45, width))
    if style.logo is not None:
        figure = section.add("Figure", alternative=style.logo_description or cover.over_title)
        box = f"{left:.1f} {_LOGO_TOP - 50:.1f} {left + 150:.1f} {_LOGO_TOP:.1f}"
        figure.attributes = f"<< /O /Layout /Placement /Block /BBox [{box}] >>"
        with pen.canvas.marked(figure):
            pen.canvas.draw_logo(style.logo, left, _LOGO_TOP, 150, 50)


def _draw_titles(
    pen: Pen, cover: Cover, section: Element, place: tuple[float, float, float]
) -> None:
    """Draw the titles upwards from their lower edge: `place` is left, bottom and width."""
    left, bottom, width = place
    title = _fitted(cover.title, _TITLE, section.add("P"), width)
    subtitle = _fitted(cover.subtitle, _SUBTITLE, section.add("P"), width)
    top = bottom + subtitle.height + 10 + title.height
    title.draw(pen, left - 2, top)
    subtitle.draw(pen, left, bottom + subtitle.height)


def _fitted(text: str, style: TextStyle, element: Element, width: float) -> TextBox:
    box = text_box(text, style, element, width)
    while len(box.lines) > _MOST_LINES and style.size > 6:
        style = style.but(size=style.size * 0.75, leading=style.leading * 0.75)
        box = text_box(text, style, element, width)
    return box


def _draw_lines(
    pen: Pen, lines: tuple[CoverLine, ...], section: Element, place: tuple[float, float, float]
) -> None:
    """Draw who and when downwards: `place` is left, top and width."""
    left, top, width = place
    boxes = [_line_boxes(line, section, width - _LABELS) for line in lines]
    scale = 1.0
    while sum(_line_height(values) for _, values in boxes) > top - _LOGO_TOP and scale > 0.1:
        scale *= 0.8
        boxes = [_line_boxes(line, section, width - _LABELS, scale) for line in lines]
    for label, values in boxes:
        label.draw(pen, left, top)
        y = top
        for box in values:
            box.draw(pen, left + _LABELS, y)
            y -= box.height
        top -= _line_height(values)


def _line_boxes(
    line: CoverLine, section: Element, width: float, scale: float = 1
) -> tuple[TextBox, list[TextBox]]:
    style = _VALUE.but(size=_VALUE.size * scale, leading=_VALUE.leading * scale)
    label = text_box(f"{line.label} ", _LABEL, section.add("P"), _LABELS)
    return label, [text_box(value, style, section.add("P"), width) for value in line.values]


def _line_height(values: list[TextBox]) -> float:
    return sum(box.height for box in values) + 7.5


def _draw_ground(pen: Pen, grid: Grid, bottom: float) -> None:
    """Draw the ground with a compass: eight spokes and their rings, running off the page."""
    canvas, palette = pen.canvas, pen.palette
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(0, bottom, grid.width, grid.height - bottom)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setFillColor(palette.accent)
    canvas.rect(0, bottom, grid.width, grid.height - bottom, stroke=0, fill=1)
    canvas.setStrokeColor(palette.mixed(0.78))
    x, y, radius = grid.width * 0.82, grid.height * 0.80, 250.0
    count = 8
    canvas.setLineWidth(0.8)
    for index in range(count):
        end = spoke(index, count)
        canvas.line(x, y, x + radius * end.x, y + radius * end.y)
    for value in RING_PERCENTS:
        ring = canvas.beginPath()
        corners = outline([value / 100] * count)
        ring.moveTo(x + radius * corners[-1].x, y + radius * corners[-1].y)
        for corner in corners:
            ring.lineTo(x + radius * corner.x, y + radius * corner.y)
        canvas.drawPath(ring, stroke=1, fill=0)
    canvas.restoreState()
