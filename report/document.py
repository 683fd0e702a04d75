"""What the report and the presentation have in common: their file, their pages, their passages."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reportlab.lib.colors import Color

from kompass_core.fields import FieldRef
from kompass_core.report_blocks import ReportContent
from report.archive import About
from report.boxes import Passage, Pen
from report.cover import draw_cover, ground_bottom
from report.lines import broken, text_width
from report.pages import Page
from report.structure import Element
from report.style import RUNNING, Grid, ReportStyle, TextStyle
from report.tagged_canvas import TaggedCanvas
from report.typeface import FaceName

_DRAFT = TextStyle(FaceName.BOLD, 22, 25, hyphenate=False)

Progress = Callable[[float], None]
"""Told how much is done, from 0 to 1. What it raises ends the work."""


def no_progress(done: float) -> None:
    """Take no notice of progress."""


@dataclass(frozen=True)
class PagePassage:
    """Where on which page a field is printed: lower left corner and size, in points."""

    page: int
    """From 1."""
    source: FieldRef
    left: float
    bottom: float
    width: float
    height: float


@dataclass(frozen=True)
class FinishedPdf:
    """A whole file and what there is to know of it."""

    pdf: bytes
    pages: int
    substituted: tuple[str, ...]
    """Characters that the typeface lacks and that are shown as a box."""
    passages: tuple[PagePassage, ...]


class Document:
    """A file on its way, page after page."""

    def __init__(self, content: ReportContent, style: ReportStyle, grid: Grid) -> None:
        about = About(
            title=content.title,
            publisher=content.publisher,
            language=content.language,
            producer=content.producer,
            created=content.created,
        )
        self.grid = grid
        self.canvas = TaggedCanvas((grid.width, grid.height), about)
        self.pen = Pen(self.canvas, style.palette)
        self._content = content
        self._style = style
        self._passages: list[PagePassage] = []

    def draw_cover(self, section: Element) -> None:
        """Draw the whole first page, its draft mark upon the ground."""
        self.remember(draw_cover(self.pen, self._content.cover, self._style, self.grid, section))
        self.draw_draft_mark(self.pen.palette.on_ground, ground_bottom(self.grid))
        self.canvas.showPage()

    def draw_boxes(self, page: Page) -> None:
        """Draw what stands on a page."""
        for placed in page.placed:
            left = self.grid.text_left + placed.left
            anchor = placed.box.anchor
            if anchor is not None:
                self.canvas.bookmark(anchor.title, anchor.level - 1, placed.top)
            placed.box.draw(self.pen, left, placed.top)
            self.remember(placed.box.passages(left, placed.top))

    def remember(self, passages: Iterable[Passage]) -> None:
        """Remember where on this page fields are printed."""
        for part in passages:
            where = (part.left, part.bottom, part.width, part.height)
            self._passages.append(PagePassage(self.canvas.page, part.source, *where))

    def draw_running_line(self, place: str, count: int) -> None:
        """Draw publisher, date and page number of `count` as the page's "Header" or "Footer"."""
        content, grid = self._content, self.grid
        page = content.labels.page.format(page=self.canvas.page, pages=count)
        width = text_width(page, RUNNING)
        names = " · ".join(filter(None, (content.publisher, content.date)))
        first, *more = broken(names, RUNNING, grid.text_right - grid.outer_left - width - 25)
        name = f"{first.text.rstrip()}…" if more else first.text
        y = grid.running_baseline
        with self.canvas.running_artefact(place):
            places = [(grid.outer_left, y, name), (grid.text_right - width, y, page)]
            self.canvas.write_lines(RUNNING.face, RUNNING.size, self.pen.palette.quiet, places)
            if place == "Header":
                self.canvas.setStrokeColor(self.pen.palette.line)
                self.canvas.setLineWidth(0.5)
                self.canvas.line(grid.outer_left, y - 8, grid.text_right, y - 8)

    def draw_draft_mark(self, colour: Color, bottom: float = 0) -> None:
        """Draw that it is a draft, if it is one, along the outer edge, clear of the text.

        It stands midway between `bottom` and the top of the page.
        """
        mark = self._content.draft_mark
        if not mark:
            return
        margin = self.grid.width - self.grid.text_right
        style = _DRAFT.but(size=margin / 3)
        x = self.grid.text_right + 0.6 * margin
        y = (bottom + self.grid.height - text_width(mark, style)) / 2
        with self.canvas.running_artefact("Watermark"):
            self.canvas.saveState()
            self.canvas.transform(0, 1, -1, 0, x, y)
            self.canvas.write_lines(style.face, style.size, colour, [(0, 0, mark)])
            self.canvas.restoreState()

    def finished(self) -> FinishedPdf:
        """Return the whole file."""
        pages = self.canvas.page - 1
        return FinishedPdf(
            pdf=self.canvas.finished(),
            pages=pages,
            substituted=self.canvas.substituted(),
            passages=tuple(self._passages),
        )
