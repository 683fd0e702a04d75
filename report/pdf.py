"""The report as a PDF: cover, contents, chapters, and a running header on every page."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reportlab.lib.colors import Color

from kompass_core.fields import FieldRef
from kompass_core.report_blocks import ReportContent
from report.archive import About
from report.boxes import Passage, Pen, TextBox, text_box
from report.contents import Target, contents_boxes
from report.cover import draw_cover
from report.lines import text_width
from report.pages import Page, paged
from report.story import Story
from report.structure import Element
from report.style import NOTE, PORTRAIT, RUNNING, Grid, ReportStyle, TextStyle
from report.tagged_canvas import TaggedCanvas
from report.typeface import FaceName

_DRAFT = TextStyle(FaceName.BOLD, 22, 25, hyphenate=False)

Progress = Callable[[float], None]
"""Told how much is done, from 0 to 1. What it raises ends the work."""


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


def report_pdf(
    content: ReportContent,
    style: ReportStyle = ReportStyle(),  # noqa: B008 - frozen
    progress: Progress = lambda _: None,
) -> FinishedPdf:
    """Return the report as a PDF that conforms to PDF/UA-1 and PDF/A-2a."""
    return _Document(content, style, progress).finished()


class _Document:
    """One report on its way onto pages."""

    def __init__(self, content: ReportContent, style: ReportStyle, progress: Progress) -> None:
        self._content = content
        self._style = style
        self._progress = progress
        self._grid: Grid = PORTRAIT
        about = About(
            title=content.title,
            publisher=content.publisher,
            language=content.language,
            producer=content.producer,
            created=content.created,
        )
        self._canvas = TaggedCanvas((self._grid.width, self._grid.height), about)
        self._pen = Pen(self._canvas, style.palette)
        root = self._canvas.root
        self._cover, self._contents = root.add("Sect"), root.add("Sect")
        self._body = [root.add("Sect") for _ in content.chapters]
        self._passages: list[PagePassage] = []

    def finished(self) -> FinishedPdf:
        """Return the whole file."""
        body = self._laid_out()
        contents = self._contents_pages(body)
        pages = [*contents, *body]
        draw_cover(self._pen, self._content.cover, self._style, self._grid, self._cover)
        self._draw_draft_mark(self._pen.palette.on_accent)
        self._canvas.showPage()
        for index, page in enumerate(pages):
            self._draw_page(page, len(pages) + 1)
            self._progress(0.5 + 0.5 * (index + 1) / len(pages))
        return FinishedPdf(
            pdf=self._canvas.finished(),
            pages=len(pages) + 1,
            substituted=self._canvas.substituted(),
            passages=tuple(self._passages),
        )

    def _laid_out(self) -> list[Page]:
        story = Story(self._grid)
        chapters = zip(self._content.chapters, self._body, strict=True)
        pages: list[Page] = []
        for index, (chapter, section) in enumerate(chapters):
            boxes = [*story.chapter(chapter, section)]
            if index == len(self._body) - 1:
                boxes += self._colophon(section)
            pages += paged(boxes, self._grid.top, self._grid.bottom)
            self._progress(0.5 * (index + 1) / len(self._body))
        return pages

    def _colophon(self, section: Element) -> Iterator[TextBox]:
        for index, line in enumerate(self._content.colophon):
            box = text_box(line, NOTE, section.add("P"), self._grid.text_width)
            box.above, box.below = (40, 0) if index == 0 else (0, 0)
            yield box

    def _contents_pages(self, body: list[Page]) -> list[Page]:
        """Return the contents' own pages, which the numbers of the others depend on."""
        labels, grid = self._content.labels, self._grid
        trial = contents_boxes(self._targets(body, 0), labels, grid, Element("Sect"))
        count = len(paged(trial, grid.top, grid.bottom))
        targets = self._targets(body, 1 + count)
        boxes = contents_boxes(targets, labels, grid, self._contents)
        return paged(boxes, grid.top, grid.bottom)

    def _targets(self, body: list[Page], before: int) -> list[Target]:
        return [
            Target(placed.box.anchor, before + number, placed.top)
            for number, page in enumerate(body, start=1)
            for placed in page.placed
            if placed.box.anchor is not None and placed.box.anchor.in_contents
        ]

    def _draw_page(self, page: Page, count: int) -> None:
        self._draw_header(count)
        self._draw_draft_mark(self._pen.palette.quiet)
        left = self._grid.text_left
        for placed in page.placed:
            anchor = placed.box.anchor
            if anchor is not None:
                self._canvas.bookmark(anchor.title, anchor.level - 1, placed.top)
            placed.box.draw(self._pen, left, placed.top)
            self._remember(placed.box.passages(left, placed.top))
        self._canvas.showPage()

    def _remember(self, passages: Iterator[Passage]) -> None:
        for part in passages:
            where = (part.left, part.bottom, part.width, part.height)
            self._passages.append(PagePassage(self._canvas.page, part.source, *where))

    def _draw_header(self, count: int) -> None:
        content, grid, palette = self._content, self._grid, self._pen.palette
        page = content.labels.page.format(page=self._canvas.page, pages=count)
        number = text_box(page, RUNNING, Element("P"), grid.text_width).lines[0]
        names = " · ".join(filter(None, (content.publisher, content.date)))
        room = grid.text_right - grid.outer_left - number.width - 25
        first, *more = text_box(names, RUNNING, Element("P"), room).lines
        name = f"{first.text.rstrip()}…" if more else first.text
        y = grid.header_baseline
        with self._canvas.running_artefact("Header"):
            places = [(grid.outer_left, y, name), (grid.text_right - number.width, y, page)]
            self._canvas.write_lines(RUNNING.face, RUNNING.size, palette.quiet, places)
            self._canvas.setStrokeColor(palette.line)
            self._canvas.setLineWidth(0.5)
            self._canvas.line(grid.outer_left, y - 8, grid.text_right, y - 8)

    def _draw_draft_mark(self, colour: Color) -> None:
        mark = self._content.draft_mark
        if not mark:
            return
        grid = self._grid
        width = text_width(mark, _DRAFT)
        x, y = grid.width - 28, grid.height / 2 - width / 2
        canvas = self._canvas
        with canvas.running_artefact("Watermark"):
            canvas.saveState()
            canvas.transform(0, 1, -1, 0, x, y)  # along the outer edge, clear of the text
            canvas.write_lines(_DRAFT.face, _DRAFT.size, colour, [(0, 0, mark)])
            canvas.restoreState()
