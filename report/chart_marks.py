"""The lines, marks and bars that charts are drawn with.

What is told apart by colour is also told apart by how its line is broken and which marks it has.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import ceil

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import FILL_EVEN_ODD

from kompass_core.radar import Position
from report.boxes import Pen
from report.lines import broken
from report.style import LABEL, TextStyle
from report.typeface import SOFT_HYPHEN

_DASHES = [4, 2.5]
_DOTS = [1, 1.8]
_HATCH = 3.5
"""From one line of what is still open to the next."""
_FURTHER = {
    "further 1": [6, 1.5, 1, 1.5],
    "further 2": [1.5, 1.5],
    "further 3": [8, 2.5],
    "further 4": [6, 1.5, 1, 1.5, 1, 1.5],
    "further 5": [2.5, 4],
}
FURTHER_LINES = tuple(_FURTHER)
"""The lines of profiles beside the evaluation's own and its average, in their order."""
_MARKS = {
    "average": ((-2, -2), (-2, 2), (2, 2), (2, -2)),
    "further 1": ((-2.6, -2), (0, 2.8), (2.6, -2)),
    "further 2": ((0, 3), (2.4, 0), (0, -3), (-2.4, 0)),
    "further 3": ((-2.6, 2), (0, -2.8), (2.6, 2)),
    "further 4": ((-2, -2), (0, -0.7), (2, -2), (0.7, 0), (2, 2), (0, 0.7), (-2, 2), (-0.7, 0)),
    "further 5": ((0, 3), (0.8, 0.8), (3, 0), (0.8, -0.8), (0, -3), (-0.8, -0.8), (-3, 0),
                  (-0.8, 0.8)),
}  # fmt: skip
"""The corners of each line's marks."""


def label_lines(text: str, width: float) -> list[str]:
    """Return a label on at most two lines; what does not fit stands in the table."""
    lines = [line.text.rstrip() for line in broken(text, LABEL, width)]
    if len(lines) > 2:
        lines = [lines[0], f"{lines[1][:-2]}…"]
    return [line.replace(SOFT_HYPHEN, "-") for line in lines]


@contextmanager
def line_of(pen: Pen, line: str) -> Iterator[None]:
    """Let lines be drawn as those of the profile, the average, the band or a further profile."""
    canvas, palette = pen.canvas, pen.palette
    colour, width, dashes = {
        "profile": (palette.accent, 1.75, []),
        "average": (palette.average, 1.1, _DASHES),
        "band": (palette.accent, 0.9, _DOTS),
        **{name: (palette.quiet, 1.1, dashes) for name, dashes in _FURTHER.items()},
    }[line]
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(width)
    canvas.setDash(dashes)
    yield
    canvas.setDash([])


def draw_outline(pen: Pen, line: str, corners: Sequence[Position]) -> None:
    """Draw a profile's outline with its marks."""
    with line_of(pen, line):
        draw_closed(pen, corners, stroke=1, fill=0)
    if line != "band":
        for corner in corners:
            draw_mark(pen, line, *corner)


def draw_area(pen: Pen, corners: Sequence[Position], colour: Color) -> None:
    """Fill what is inside corners."""
    pen.canvas.setFillColor(colour)
    draw_closed(pen, corners, stroke=0, fill=1)


def draw_open(pen: Pen, corners: Sequence[Position], scored: Sequence[Position] = ()) -> None:
    """Hatch what is still open: what is inside corners and outside of what is scored."""
    canvas = pen.canvas
    path = canvas.beginPath()
    for outline in filter(None, (corners, scored)):
        path.moveTo(*outline[0])
        for corner in outline[1:]:
            path.lineTo(*corner)
        path.close()
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    bottom, top = min(y for _, y in corners), max(y for _, y in corners)
    canvas.saveState()
    canvas.clipPath(path, stroke=0, fill=0, fillMode=FILL_EVEN_ODD)
    canvas.setStrokeColor(pen.palette.mixed(0.5))
    canvas.setLineWidth(0.5)
    height = top - bottom
    for number in range(ceil((right - left + height) / _HATCH)):
        x = left - height + number * _HATCH
        canvas.line(x, bottom, x + height, top)
    canvas.restoreState()


def draw_closed(pen: Pen, corners: Sequence[Position], *, stroke: int, fill: int) -> None:
    """Draw a line through corners and back."""
    path = pen.canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    pen.canvas.drawPath(path, stroke=stroke, fill=fill)


def draw_mark(pen: Pen, line: str, x: float, y: float) -> None:
    """Draw the mark of a corner of a line."""
    canvas, palette = pen.canvas, pen.palette
    if line == "profile":
        canvas.setFillColor(palette.accent)
        canvas.circle(x, y, 2.5, stroke=0, fill=1)
        return
    canvas.setFillColor(palette.paper)
    canvas.setStrokeColor(palette.average if line == "average" else palette.quiet)
    canvas.setLineWidth(0.9)
    canvas.setDash([])
    corners = [Position(x + right, y + up) for right, up in _MARKS[line]]
    draw_closed(pen, corners, stroke=1, fill=1)


def draw_bar(pen: Pen, line: str, left: float, bottom: float, width: float, height: float) -> None:
    """Draw a bar of the profile, or what is still open, from its lower left corner."""
    canvas, palette = pen.canvas, pen.palette
    if line == "profile":
        canvas.setFillColor(palette.accent)
        canvas.rect(left, bottom, width, height, stroke=0, fill=1)
        return
    right, top = left + width, bottom + height
    corners = ((left, bottom), (left, top), (right, top), (right, bottom))
    draw_open(pen, [Position(*corner) for corner in corners])
    with line_of(pen, "band"):
        canvas.rect(left + 0.45, bottom + 0.45, width - 0.9, height - 0.9, stroke=1, fill=0)


def draw_diamond(pen: Pen, x: float, y: float) -> None:
    """Draw the mark of the average on a bar."""
    canvas, palette = pen.canvas, pen.palette
    canvas.setFillColor(palette.paper)
    canvas.setStrokeColor(palette.average)
    canvas.setLineWidth(1)
    corners = [Position(x, y + 5), Position(x + 4, y), Position(x, y - 5), Position(x - 4, y)]
    draw_closed(pen, corners, stroke=1, fill=1)


def write(pen: Pen, text: str, style: TextStyle, x: float, y: float) -> None:
    """Draw a text from the left end of its baseline."""
    colour = getattr(pen.palette, style.colour)
    # the space keeps one text of a chart from the next when it is read
    pen.canvas.write_lines(style.face, style.size, colour, [(x, y, f"{text} ")])
