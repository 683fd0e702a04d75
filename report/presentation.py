"""The presentation as a PDF: landscape pages to show while one speaks."""

from collections.abc import Sequence
from itertools import zip_longest

from kompass_core.report_blocks import Block, Chapter, Columns, ReportContent
from report.boxes import Box
from report.document import Document, FinishedPdf, Progress, no_progress
from report.pages import Page, Placed, paged
from report.story import Story, is_points, repeated_title, slide_title
from report.structure import Element
from report.style import LANDSCAPE, ReportStyle

_GAP = 30.0
"""Between two columns."""


def presentation_pdf(
    content: ReportContent,
    style: ReportStyle = ReportStyle(),  # noqa: B008 - frozen
    progress: Progress = no_progress,
) -> FinishedPdf:
    """Return the presentation as a PDF that conforms to PDF/UA-1 and PDF/A-2a.

    `content` is what `kompass_core.presentation_content` returns: each chapter is a page, or
    several where its text needs them.
    """
    document = Document(content, style, LANDSCAPE)
    root = document.canvas.root
    cover = root.add("Sect")
    sections = [root.add("Sect") for _ in content.chapters]
    repeated = content.labels.repeated
    pages = [
        page
        for chapter, section in zip(content.chapters, sections, strict=True)
        for page in _chapter_pages(chapter, section, repeated)
    ]
    document.draw_cover(cover)
    for index, page in enumerate(pages):
        document.draw_running_line("Footer", len(pages) + 1)
        document.draw_draft_mark(document.pen.palette.quiet)
        document.draw_boxes(page)
        document.canvas.showPage()
        progress((index + 1) / len(pages))
    return document.finished()


def _chapter_pages(chapter: Chapter, section: Element, repeated: str) -> list[Page]:
    """Return a chapter's pages, each under the chapter's title."""
    title = slide_title(chapter, section, LANDSCAPE.text_width)
    top = LANDSCAPE.top - title.height - title.below
    blocks = [block for block in chapter.blocks if not is_points(block)]
    pages = _body_pages(blocks, section, top)
    for page in pages:
        page.placed.insert(0, Placed(title, LANDSCAPE.top))
        title = repeated_title(chapter, repeated, section, LANDSCAPE.text_width)
    return pages


def _body_pages(blocks: Sequence[Block], section: Element, top: float) -> list[Page]:
    *_, last = blocks
    if isinstance(last, Columns):
        width = (LANDSCAPE.text_width - _GAP) * last.left_share
        left = _column(last.left, section, width, top)
        right = _column(last.right, section, LANDSCAPE.text_width - _GAP - width, top)
        return [
            Page([*first.placed, *_moved(second, width + _GAP)])
            for first, second in zip_longest(left, right, fillvalue=Page())
        ]
    return _column(blocks, section, LANDSCAPE.text_width, top)


def _column(blocks: Sequence[Block], section: Element, width: float, top: float) -> list[Page]:
    story = Story(width, chart_height=top - LANDSCAPE.bottom)
    boxes: list[Box] = [box for block in blocks for box in story.boxes(block, section)]
    return paged(boxes, top, LANDSCAPE.bottom)


def _moved(page: Page, left: float) -> list[Placed]:
    return [Placed(placed.box, placed.top, left) for placed in page.placed]
