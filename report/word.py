"""The report as a Word document, for those who go on writing in it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from io import BytesIO

import docx
from docx.document import Document
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt

from kompass_core.report_blocks import (
    Block,
    BulletList,
    Chapter,
    Chart,
    Columns,
    Cover,
    Heading,
    KeyFigure,
    Paragraph,
    ReportContent,
    Role,
    Row,
    Table,
    TableKind,
    TimeChart,
)
from report.chart_pictures import chart_picture
from report.column_widths import LABELS_SHARE, Measures, column_widths
from report.style import ReportStyle
from report.word_parts import (
    TEXT_WIDTH,
    bookmarked,
    cell,
    contents,
    element,
    field,
    paragraph,
    picture,
    row,
    run,
    tab,
    table,
)
from report.word_styles import numbering, settings, styles

_ROLES = {
    Role.BODY: "Normal",
    Role.LEAD: "Ingress",
    Role.POINTS: "Poang",
    Role.QUESTION: "Fraga",
    Role.NOTE: "Anmarkning",
    Role.GAP: "Saknas",
}
_CHARACTER, _PADDING, _WIDEST = 135, 220, 2500
"""How wide a bold character of a table is, a cell's margins together, and the most text counts.

In twentieths of a point, of a typeface wider than Word's own: the report is also read where that is
missing.
"""
_LONG_CELL = 500
"""From so many characters on a cell may be split between two pages."""
_LONGEST_PROPERTY = 255
"""The most characters that a document's properties may have."""


def report_docx(content: ReportContent, style: ReportStyle = ReportStyle()) -> bytes:  # noqa: B008 - frozen
    """Return the report as a .docx file: real headings, styles, lists and tables."""
    return _Document(content, style).file()


class _Document:
    """One document on its way."""

    def __init__(self, content: ReportContent, style: ReportStyle) -> None:
        self._content = content
        self._style = style
        self._document = _empty_document(style)
        self._headings: list[tuple[int, str, str]] = []
        self._pictures = 0

    def file(self) -> bytes:
        """Return the whole file."""
        content, body = self._content, self._document.element.body
        chapters = [part for chapter in content.chapters for part in self._chapter(chapter)]
        colophon = [paragraph("Anmarkning", line) for line in content.colophon]
        opening = [paragraph("TOCHeading", content.labels.contents), *contents(self._headings)]
        last = body[-1]  # the page's size and header
        for part in (*self._cover(content.cover), *opening, *chapters, *colophon):
            last.addprevious(part)
        self._set_page()
        self._set_properties()
        file = BytesIO()
        self._document.save(file)
        return file.getvalue()

    # --- what a reader sees --------------------------------------------------------------------

    def _cover(self, cover: Cover) -> Iterator[BaseOxmlElement]:
        yield paragraph("Metod", cover.over_title)
        yield paragraph("Title", cover.title)
        yield paragraph("Subtitle", cover.subtitle)
        for line in cover.lines:
            for index, value in enumerate(line.values):
                label = line.label if index == 0 else ""
                yield paragraph("Omslag", label, tab(), value)
        logo = self._style.logo
        if logo is not None:
            inline = self._document.part.new_pic_inline(BytesIO(logo), None, Pt(50))
            yield self._picture(inline, self._style.logo_description or cover.over_title, "Logotyp")

    def _chapter(self, chapter: Chapter) -> Iterator[BaseOxmlElement]:
        yield self._titled(1, f"{chapter.number} {chapter.title}".strip())
        for block in chapter.blocks:
            yield from self._block(block)

    def _titled(self, level: int, text: str) -> BaseOxmlElement:
        heading = paragraph(f"Heading{level}", text)
        if level > 2:
            return heading
        number = len(self._headings) + 1
        self._headings.append((level, text, f"_Toc{number:06}"))
        return bookmarked(heading, f"_Toc{number:06}", number)

    def _block(self, block: Block) -> Iterator[BaseOxmlElement]:
        makers: dict[type, Callable[..., Iterator[BaseOxmlElement]]] = {
            Heading: self._heading,
            Paragraph: self._paragraph,
            BulletList: self._bullets,
            KeyFigure: self._key_figure,
            Table: self._table,
            Chart: self._chart,
            TimeChart: self._chart,
            Columns: self._columns,
        }
        yield from makers[type(block)](block)

    def _heading(self, heading: Heading) -> Iterator[BaseOxmlElement]:
        yield self._titled(heading.level, f"{heading.number} {heading.text}".strip())

    def _paragraph(self, block: Paragraph) -> Iterator[BaseOxmlElement]:
        yield paragraph(_ROLES[block.role], block.text)

    def _bullets(self, bullets: BulletList) -> Iterator[BaseOxmlElement]:
        for item in bullets.items:
            for index, text in enumerate(item.paragraphs):
                yield paragraph("ListBullet" if index == 0 else "ListContinue", text)

    def _key_figure(self, figure: KeyFigure) -> Iterator[BaseOxmlElement]:
        accent = self._style.palette.accent.hexval()[2:].upper()
        large = [element("color", val=accent), element("sz", val=88), element("szCs", val=88)]
        yield paragraph("Nyckeltal", run(figure.figure, *large), run(f" {figure.unit}"))
        yield paragraph("Normal", figure.note)

    def _table(self, block: Table) -> Iterator[BaseOxmlElement]:
        if block.kind is not TableKind.BOX:
            yield paragraph("Caption", block.caption)
        widths = _widths(block)
        header = any(column.title for column in block.columns)
        rows = []
        if header:
            titles = Row(tuple(column.title for column in block.columns))
            rows.append(_row(block, titles, widths, header=True, keep=True))
        body = (*block.rows, *([block.last] if block.last else []))
        # a box stands whole; else the first rows stay by their header, the sum by what it sums up
        box = block.kind is TableKind.BOX
        held = set(range(len(body))) if box else {0, 1, len(body) - 2}
        for index, one in enumerate(body):
            keep = index in held and index < len(body) - 1
            rows.append(_row(block, one, widths, header=False, keep=keep))
        yield table(
            rows, widths, header=header, last=block.last is not None, alternative=block.caption
        )

    def _chart(self, chart: Chart | TimeChart) -> Iterator[BaseOxmlElement]:
        yield paragraph("Caption", chart.caption)
        drawn = chart_picture(chart, self._style.palette, TEXT_WIDTH / 20)
        inline = self._document.part.new_pic_inline(
            BytesIO(drawn.png), Pt(drawn.width), Pt(drawn.height)
        )
        yield self._picture(inline, chart.alternative, chart.caption)

    def _picture(self, inline: BaseOxmlElement, alternative: str, title: str) -> BaseOxmlElement:
        self._pictures += 1
        return picture(inline, alternative, title, self._pictures)

    def _columns(self, columns: Columns) -> Iterator[BaseOxmlElement]:
        for block in (*columns.left, *columns.right):
            yield from self._block(block)

    # --- the document as a whole ---------------------------------------------------------------

    def _set_page(self) -> None:
        content, section = self._content, self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(25)
        section.top_margin, section.bottom_margin = Mm(28), Mm(24)
        section.header_distance = section.footer_distance = Mm(12)
        section.different_first_page_header_footer = True
        first, header = section.first_page_header, section.header
        first.is_linked_to_previous = header.is_linked_to_previous = False
        first.part.element[:] = [paragraph("Utkast", content.draft_mark)]
        mark = [paragraph("Utkast", content.draft_mark)] if content.draft_mark else []
        header.part.element[:] = [*mark, self._running_header()]

    def _running_header(self) -> BaseOxmlElement:
        content = self._content
        before, _, rest = content.labels.page.partition("{page}")
        between, _, after = rest.partition("{pages}")
        names = " · ".join(filter(None, (content.publisher, content.date)))
        page, pages = field("PAGE", "1"), field("NUMPAGES", "1")
        return paragraph("Header", names, tab(), before, page, between, pages, after)

    def _set_properties(self) -> None:
        content, properties = self._content, self._document.core_properties
        properties.title = content.title[:_LONGEST_PROPERTY]
        properties.author = content.publisher[:_LONGEST_PROPERTY]
        properties.last_modified_by = content.publisher[:_LONGEST_PROPERTY]
        properties.comments = content.producer[:_LONGEST_PROPERTY]
        properties.language = content.language
        if content.created:
            created = datetime.fromisoformat(content.created)
            properties.created = properties.modified = created


def _width(text: str) -> float:
    return min(_WIDEST, _PADDING + _CHARACTER * len(text))


_MEASURES = Measures(_width, _width, _width, least_figures=1250, least_name=1100)


def _widths(block: Table) -> list[int]:
    if block.kind is TableKind.FACTS:
        labels = round(TEXT_WIDTH * LABELS_SHARE)
        return [labels, TEXT_WIDTH - labels]
    return [round(width) for width in column_widths(block, TEXT_WIDTH, _MEASURES)]


def _row(block: Table, one: Row, widths: list[int], *, header: bool, keep: bool) -> BaseOxmlElement:
    cells = (
        cell(text, width, to_right=column.numeric, keep=keep)
        for text, column, width in zip(one.cells, block.columns, widths, strict=True)
    )
    whole = all(len(text) < _LONG_CELL for text in one.cells)
    return row(cells, header=header, whole=whole)


def _empty_document(style: ReportStyle) -> Document:
    """Return a document without the library's own styles, picture and properties."""
    document = docx.Document()
    part = document.part
    document.styles.element[:] = styles(style.palette)
    part.numbering_part.element[:] = numbering()
    document.settings.element[:] = settings()
    unused = ("stylesWithEffects", "customXml", "thumbnail", "extended-properties")
    for relations in (part.rels, part.package.rels):
        for key in [key for key, rel in relations.items() if rel.reltype.endswith(unused)]:
            del relations[key]
    return document
