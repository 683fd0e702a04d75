"""A few pages to have in one's hand: the chapters of a document, without cover and contents."""

from kompass_core.report_blocks import ReportContent
from report.document import Document, FinishedPdf
from report.pages import paged
from report.story import Story
from report.style import PORTRAIT, ReportStyle


def handout_pdf(content: ReportContent, style: ReportStyle) -> FinishedPdf:
    """Return the chapters of `content` as a PDF."""
    document = Document(content, style, PORTRAIT)
    story = Story(PORTRAIT.text_width, hang=PORTRAIT.outer_left - PORTRAIT.text_left)
    root = document.canvas.root
    boxes = [
        box for chapter in content.chapters for box in story.chapter(chapter, root.add("Sect"))
    ]
    pages = paged(boxes, PORTRAIT.top, PORTRAIT.bottom)
    for page in pages:
        document.draw_running_line("Header", len(pages))
        document.draw_boxes(page)
        document.canvas.showPage()
    return document.finished()
