"""The report as a PDF: cover, contents, chapters, and a running header on every page."""

from collections.abc import Iterator

from kompass_core.report_blocks import ReportContent
from report.boxes import TextBox, text_box
from report.contents import Target, contents_boxes
from report.document import Document, FinishedPdf, PagePassage, Progress, no_progress
from report.pages import Page, paged
from report.story import Story
from report.structure import Element
from report.style import NOTE, PORTRAIT, ReportStyle

__all__ = ["FinishedPdf", "PagePassage", "ReportStyle", "report_pdf"]

_PAGES_WITH_CONTENTS = 3


def report_pdf(
    content: ReportContent,
    style: ReportStyle = ReportStyle(),  # noqa: B008 - frozen
    progress: Progress = no_progress,
) -> FinishedPdf:
    """Return the report as a PDF that conforms to PDF/UA-1 and PDF/A-2a."""
    return _Report(content, style, progress).finished()


class _Report:
    """One report on its way onto pages."""

    def __init__(self, content: ReportContent, style: ReportStyle, progress: Progress) -> None:
        self._content = content
        self._progress = progress
        self._document = Document(content, style, PORTRAIT)
        root = self._document.canvas.root
        self._cover, self._contents = root.add("Sect"), root.add("Sect")
        self._body = [root.add("Sect") for _ in content.chapters]

    def finished(self) -> FinishedPdf:
        """Return the whole file."""
        body = self._laid_out()
        pages = [*self._contents_pages(body), *body]
        self._document.draw_cover(self._cover)
        for index, page in enumerate(pages):
            self._draw_page(page, len(pages) + 1)
            self._progress(0.5 + 0.5 * (index + 1) / len(pages))
        return self._document.finished()

    def _laid_out(self) -> list[Page]:
        story = Story(PORTRAIT.text_width, hang=PORTRAIT.outer_left - PORTRAIT.text_left)
        chapters = zip(self._content.chapters, self._body, strict=True)
        pages: list[Page] = []
        for index, (chapter, section) in enumerate(chapters):
            boxes = [*story.chapter(chapter, section)]
            if index == len(self._body) - 1:
                boxes += self._colophon(section)
            pages += paged(boxes, PORTRAIT.top, PORTRAIT.bottom)
            self._progress(0.5 * (index + 1) / len(self._body))
        return pages

    def _colophon(self, section: Element) -> Iterator[TextBox]:
        for index, line in enumerate(self._content.colophon):
            box = text_box(line, NOTE, section.add("P"), PORTRAIT.text_width)
            box.above, box.below = (40, 0) if index == 0 else (0, 0)
            box.keep_with_next = index < len(self._content.colophon) - 1
            yield box

    def _contents_pages(self, body: list[Page]) -> list[Page]:
        """Return the contents' own pages, which the numbers of the others depend on.

        So few pages that they are leafed through at once have none.
        """
        if len(body) < _PAGES_WITH_CONTENTS:
            return []
        trial = self._contents_with(_targets(body, 0), Element("Sect"))
        return self._contents_with(_targets(body, 1 + len(trial)), self._contents)

    def _contents_with(self, targets: list[Target], section: Element) -> list[Page]:
        boxes = contents_boxes(targets, self._content.labels, PORTRAIT, section)
        return paged(boxes, PORTRAIT.top, PORTRAIT.bottom)

    def _draw_page(self, page: Page, count: int) -> None:
        document = self._document
        document.draw_running_line("Header", count)
        document.draw_draft_mark(document.pen.palette.quiet)
        document.draw_boxes(page)
        document.canvas.showPage()


def _targets(body: list[Page], before: int) -> list[Target]:
    """Return the headings of the contents, on pages that come after `before` others."""
    return [
        Target(placed.box.anchor, before + number, placed.top)
        for number, page in enumerate(body, start=1)
        for placed in page.placed
        if placed.box.anchor is not None and placed.box.anchor.in_contents
    ]
