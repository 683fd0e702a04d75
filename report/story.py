"""A chapter's blocks made into boxes, in reading order, each with its place in the structure."""

from collections import deque
from collections.abc import Callable, Iterator
from typing import TypeGuard

from kompass_core.report_blocks import (
    Block,
    BulletList,
    Chapter,
    Chart,
    Heading,
    KeyFigure,
    Paragraph,
    Role,
    Table,
    TableKind,
    TimeChart,
)
from report.archive import shortened
from report.boxes import Anchor, Box, Marker, TextBox, fitted_box, natural_width, text_box
from report.chart_boxes import chart_box
from report.key_figure import key_figure_box
from report.structure import Element
from report.style import BODY, CAPTION, GAP, HEADINGS, LEAD, NOTE, POINTS, QUESTION, TextStyle
from report.table_box import WHOLE_TABLE, table_box
from report.typeface import FaceName

_ROLES = {
    Role.BODY: BODY,
    Role.LEAD: LEAD,
    Role.POINTS: POINTS,
    Role.QUESTION: QUESTION,
    Role.NOTE: NOTE,
    Role.GAP: GAP,
}
_NUMBER = TextStyle(FaceName.SEMIBOLD, 9, 12.5, "accent", hyphenate=False)
_SLIDE_TITLE = TextStyle(FaceName.BOLD, 22, 27.5, "accent", hyphenate=False, below=12.5)
_SLIDE_POINTS = TextStyle(FaceName.SEMIBOLD, 10, 15, "quiet", hyphenate=False)
_BULLET_INDENT = 15.0
_BESIDE = 15.0
"""Between a heading and what stands beside it."""
_ROOM_FOR_AREA = 300.0
"""An area begins on a new page when less than this is left."""


class Story:
    """Makes boxes for one width of column."""

    def __init__(self, width: float, *, hang: float = 0, chart_height: float | None = None) -> None:
        self._width = width
        self._hang = hang
        self._chart_height = chart_height

    def chapter(self, chapter: Chapter, section: Element) -> Iterator[Box]:
        """Yield a chapter's boxes; its elements become children of `section`."""
        yield self._chapter_title(chapter, section)
        blocks = deque(chapter.blocks)
        while blocks:
            block = blocks.popleft()
            beside = blocks[0] if blocks else None
            if isinstance(block, Heading) and _is(beside, Role.POINTS):
                blocks.popleft()
                yield self._heading_with_points(block, beside, section)
                continue
            boxes = [*self.boxes(block, section)]
            if isinstance(block, Table) and _is(beside, Role.NOTE):
                boxes[-1].keep_with_next = boxes[-1].height <= WHOLE_TABLE
            yield from boxes

    def boxes(self, block: Block, section: Element) -> Iterator[Box]:
        """Yield the boxes of one block; its elements become children of `section`."""
        makers: dict[type, Callable[..., Iterator[Box]]] = {
            Heading: self._heading,
            Paragraph: self._paragraph,
            BulletList: self._bullets,
            KeyFigure: self._key_figure,
            Table: self._table,
            Chart: self._chart,
            TimeChart: self._chart,
        }
        yield from makers[type(block)](block, section)

    def _chapter_title(self, chapter: Chapter, section: Element) -> TextBox:
        element = section.add("H1")
        style = HEADINGS[1]
        box = text_box(chapter.title, style, element, self._width)
        box.starts_page = True
        box.anchor = Anchor(chapter.title, 1, in_contents=True, number=chapter.number)
        if chapter.number:
            box.marker = Marker(f"{chapter.number} ", style, element, left=self._hang)
        return box

    def _heading_with_points(
        self, heading: Heading, points: Paragraph, section: Element
    ) -> TextBox:
        """Return a heading with its points to the right on its first line."""
        room = natural_width(points.text, POINTS)
        box = self._heading_box(heading, section, self._width - room - _BESIDE)
        box.width = self._width
        left = self._width - room
        element = section.add("P")
        box.marker = Marker(
            f"{points.text} ", POINTS, element, left, after=True, source=points.source
        )
        return box

    def _heading(self, heading: Heading, section: Element) -> Iterator[Box]:
        yield self._heading_box(heading, section, self._width)

    def _heading_box(self, heading: Heading, section: Element, width: float) -> TextBox:
        style = HEADINGS[heading.level]
        element = section.add(f"H{heading.level}")
        box = text_box(heading.text, style, element, width)
        box.source = heading.source
        in_contents = heading.level == 2
        box.anchor = Anchor(heading.text, heading.level, in_contents, heading.number)
        if heading.number:
            box.above, box.least_room = 45, _ROOM_FOR_AREA
            box.marker = Marker(f"{heading.number} ", _NUMBER, element, left=0, own_line=15)
        return box

    def _style(self, style: TextStyle) -> TextStyle:
        """Return a style as it is here: the large text of a slide is not hyphenated."""
        return style if self._chart_height is None else style.but(hyphenate=False)

    def _paragraph(self, paragraph: Paragraph, section: Element) -> Iterator[Box]:
        style = self._style(_ROLES[paragraph.role])
        box = text_box(paragraph.text, style, section.add("P"), self._width)
        box.source = paragraph.source
        yield box

    def _bullets(self, bullets: BulletList, section: Element) -> Iterator[Box]:
        listed = section.add("L", attributes="<< /O /List /ListNumbering /Disc >>")
        style = self._style(BODY.but(below=5))
        for item in bullets.items:
            entry = listed.add("LI")
            label = entry.add("Lbl")
            body = entry.add("LBody")
            for index, text in enumerate(item.paragraphs):
                element = body if len(item.paragraphs) == 1 else body.add("P")
                box = text_box(text, style, element, self._width - _BULLET_INDENT)
                box.indent, box.width = _BULLET_INDENT, self._width
                box.source = item.source
                if index == 0:
                    bullet = style.but(colour="accent")
                    box.marker = Marker("• ", bullet, label, left=2.5)
                yield box

    def _key_figure(self, figure: KeyFigure, section: Element) -> Iterator[Box]:
        yield key_figure_box(figure, section, self._width, self._style(BODY.but(below=0)))

    def _table(self, table: Table, section: Element) -> Iterator[Box]:
        element = section.add("Table")
        caption = element.add("Caption")
        if table.kind is TableKind.BOX or self._chart_height is not None:
            # the heading stands right above; the caption is for who hears the table
            element.attributes = _summary(table.caption)
        else:
            box = text_box(table.caption, CAPTION, caption, self._width)
            box.above = 15
            yield box
        yield table_box(table, element, self._width)

    def _chart(self, chart: Chart | TimeChart, section: Element) -> Iterator[Box]:
        group = section.add("Div")
        if self._chart_height is None:  # else the page's title says it
            box = text_box(chart.caption, CAPTION, group.add("Caption"), self._width)
            box.above = 15
            yield box
        figure = group.add("Figure", alternative=chart.alternative)
        yield chart_box(chart, figure, self._width, self._chart_height)


def slide_title(chapter: Chapter, section: Element, width: float) -> TextBox:
    """Return the title of a page of the presentation, with what stands beside it."""
    element = section.add("H1")
    points = next((block for block in chapter.blocks if is_points(block)), None)
    box = fitted_box(chapter.title, _SLIDE_TITLE, element, width, most_lines=2)
    box.anchor = Anchor(chapter.title, 1, number=chapter.number)
    if points:
        over = f"{chapter.number} · {points.text}"
        leading = _SLIDE_POINTS.leading
        box.marker = Marker(over, _SLIDE_POINTS, section.add("P"), 0, own_line=leading, after=True)
    return box


def repeated_title(chapter: Chapter, repeated: str, section: Element, width: float) -> TextBox:
    """Return the title of a page that goes on from the page before."""
    element = section.add("P")
    text = f"{chapter.title} ({repeated})"
    return fitted_box(text, _SLIDE_TITLE, element, width, most_lines=2)


def is_points(block: Block | None) -> TypeGuard[Paragraph]:
    """Return whether a block is the points that stand beside a heading."""
    return _is(block, Role.POINTS)


def _is(block: Block | None, role: Role) -> TypeGuard[Paragraph]:
    return isinstance(block, Paragraph) and block.role is role


def _summary(text: str) -> str:
    codes = ("\ufeff" + shortened(text)).encode("utf-16-be").hex()
    return f"<< /O /Table /Summary <{codes}> >>"
