"""The contents: each heading with its page, and a link to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from typing_extensions import override

from kompass_core.report_blocks import Labels
from report.boxes import Anchor, Box, Marker, Pen, TextBox, natural_width, text_box
from report.lines import Line
from report.structure import Element
from report.style import HEADINGS, Grid, TextStyle
from report.typeface import FaceName

_CHAPTER = TextStyle(FaceName.SEMIBOLD, 10.5, 15, hyphenate=False, above=10, below=2.5)
_SECTION = TextStyle(FaceName.REGULAR, 10, 15, hyphenate=False, below=2.5)
_NUMBERS = 30.0
"""The width that is kept for page numbers."""
_INDENT = 20.0
_MOST_LINES = 4
"""How many lines of a heading are shown; the whole of it stands where it leads."""
_DOT_EVERY = 5.0


@dataclass(frozen=True)
class Target:
    """A heading and where it stands."""

    anchor: Anchor
    page: int
    """From 1."""
    top: float


@dataclass
class ContentsLine(Box):
    """A heading's line in the contents."""

    title: TextBox
    target: Target
    element: Element
    """The link."""
    width: float
    description: str

    def __post_init__(self) -> None:
        self.above, self.below = self.title.above, self.title.below

    @property
    @override
    def height(self) -> float:
        return self.title.height

    @override
    def split(self, room: float) -> tuple[Box, Box] | None:
        return None

    @override
    def draw(self, pen: Pen, left: float, top: float) -> None:
        self.title.draw(pen, left, top)
        style = self.title.style
        number = str(self.target.page)
        right = left + self.width
        baseline = top - self.height + style.leading / 2 - style.size * 0.36
        last = self.title.lines[-1]
        start = left + self.title.indent + last.width + 6
        end = right - natural_width(number, style) - 6
        with pen.canvas.artefact():
            _draw_dots(pen, start, end, baseline)
        with pen.canvas.marked(self.element):
            # the space keeps the number from the title when they are read
            place = (right - natural_width(f" {number}", style), baseline, f" {number}")
            colour = getattr(pen.palette, style.colour)
            pen.canvas.write_lines(style.face, style.size, colour, [place])
        box = (left, top - self.height, right, top)
        pen.canvas.link(self.element, box, (self.target.page, self.target.top), self.description)


def _draw_dots(pen: Pen, start: float, end: float, baseline: float) -> None:
    """Draw leaders that stand under each other on every line."""
    first = -(-start // _DOT_EVERY) * _DOT_EVERY
    if first >= end:
        return
    canvas = pen.canvas
    canvas.saveState()
    canvas.setStrokeColor(pen.palette.quiet)
    canvas.setLineWidth(0.9)
    canvas.setLineCap(1)
    canvas.setDash([0, _DOT_EVERY])
    canvas.line(first, baseline + 0.5, end, baseline + 0.5)
    canvas.restoreState()


def contents_boxes(
    targets: Sequence[Target], labels: Labels, grid: Grid, section: Element
) -> Iterator[Box]:
    """Yield the contents' heading and lines."""
    yield text_box(labels.contents, HEADINGS[1], section.add("H1"), grid.text_width)
    listed = section.add("TOC")
    for target in targets:
        yield _line(target, labels, grid, listed)


def _line(target: Target, labels: Labels, grid: Grid, listed: Element) -> ContentsLine:
    anchor = target.anchor
    is_chapter = anchor.level == 1
    style = _CHAPTER if is_chapter else _SECTION
    text = f"{anchor.title} "
    if anchor.number and not is_chapter:
        text = f"{anchor.number} {text}"
    link = listed.add("TOCI").add("Reference").add("Link")
    title = text_box(text, style, link, grid.text_width - _NUMBERS - _INDENT)
    if len(title.lines) > _MOST_LINES:
        *kept, cut = title.lines[:_MOST_LINES]
        title.lines = [*kept, Line(f"{cut.text.rstrip()}… ", cut.width)]
    title.indent = _INDENT
    if anchor.number and is_chapter:
        title.marker = Marker(f"{anchor.number} ", style.but(colour="accent"), link, left=0)
    description = labels.to_page.format(title=anchor.title, page=target.page)
    return ContentsLine(title, target, link, grid.text_width, description)
