"""Tables: rows under a header that is repeated on every page."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from typing_extensions import override

from kompass_core.fields import FieldRef
from kompass_core.report_blocks import Column, Row, Table, TableKind
from report.boxes import Box, Passage, Pen, TextBox, natural_width, text_box
from report.column_widths import LABELS_SHARE, Measures, column_widths
from report.structure import Element
from report.style import CELL, CELL_HEADER, CELL_STRONG, TextStyle

_PAD = 3.75
"""Above and under a cell's text."""
_GAP = 12.5
"""Between columns."""
_MEASURES = Measures(
    text=lambda text: natural_width(text, CELL),
    figure=lambda text: natural_width(text, CELL_STRONG),
    title=lambda text: natural_width(text, CELL_HEADER),
    least_figures=40.0,
    least_name=45.0,
)
WHOLE_TABLE = 240.0
"""A table that is no higher than this is not split."""
_INSET = 10.0
"""Left and right in a box with a ground of its own."""


@dataclass
class _Cells:
    """One row, laid out: in each column some paragraphs."""

    columns: list[list[TextBox]]
    source: FieldRef | None = None
    is_last: bool = False
    """Whether it sums up the others."""

    @property
    def height(self) -> float:
        """The height with its padding."""
        return max(sum(box.height for box in column) for column in self.columns) + 2 * _PAD

    def split(self, room: float) -> "tuple[_Cells, _Cells] | None":
        """Return what fits into `room` and the rest; None if not a line fits."""
        parts = [_split_column(column, room - 2 * _PAD) for column in self.columns]
        if not any(first for first, _ in parts):
            return None
        first = replace(self, columns=[here for here, _ in parts])
        return first, replace(self, columns=[later for _, later in parts])


def _split_column(boxes: list[TextBox], room: float) -> tuple[list[TextBox], list[TextBox]]:
    here: list[TextBox] = []
    for index, box in enumerate(boxes):
        if box.height <= room:
            here.append(box)
            room -= box.height
            continue
        parts = box.forced_split(room) if room >= box.style.leading else None
        if parts is None:
            return here, boxes[index:]
        return [*here, parts[0]], [parts[1], *boxes[index + 1 :]]
    return here, []


@dataclass
class TableBox(Box):
    """A table, or the rows of one that stand on a page."""

    kind: TableKind
    lefts: tuple[float, ...]
    """Where each column begins, from the table's left edge."""
    header: _Cells | None
    rows: list[_Cells]
    width: float
    below: float = 12.5
    above: float = 5
    first: bool = field(default=True)
    """Whether it begins here, and not on an earlier page."""

    @property
    @override
    def height(self) -> float:
        return self._header_height + sum(row.height for row in self.rows)

    @property
    def _header_height(self) -> float:
        return self.header.height if self.header else 0.0

    @property
    @override
    def least_start(self) -> float:
        if self.first and self.height <= WHOLE_TABLE:
            return self.height
        few = self.rows if len(self.rows) <= 3 else self.rows[:2]
        return self._header_height + sum(row.height for row in few)

    @override
    def split(self, room: float) -> "tuple[Box, Box] | None":
        if self.first and self.height <= WHOLE_TABLE:
            return None
        room -= self._header_height
        count = 0
        for row in self.rows:
            if row.height > room + 0.001:
                break
            room -= row.height
            count += 1
        if count < len(self.rows) and self.rows[count].height > WHOLE_TABLE:
            return self._split_in_row(count, room)
        if len(self.rows) - count == 1 and self.rows[-1].is_last:
            count -= 1  # a sum does not stand alone
        return self._split_at(self.rows[:count], self.rows[count:]) if count > 0 else None

    @override
    def forced_split(self, room: float) -> "tuple[Box, Box] | None":
        return self._split_in_row(0, room - self._header_height)

    def _split_in_row(self, count: int, room: float) -> "tuple[Box, Box] | None":
        """Split after `count` rows and as much of the next as fits into `room`."""
        here, later = self.rows[:count], self.rows[count + 1 :]
        parts = self.rows[count].split(room)
        if parts is not None:
            return self._split_at([*here, parts[0]], [parts[1], *later])
        return self._split_at(here, self.rows[count:]) if here else None

    def _split_at(self, here: list[_Cells], later: list[_Cells]) -> "tuple[Box, Box]":
        rest = replace(self, rows=later, first=False)
        rest.above = 0
        return replace(self, rows=here), rest

    @override
    def passages(self, left: float, top: float) -> Iterator[Passage]:
        top -= self._header_height
        for row in self.rows:
            top -= row.height
            if row.source is not None:
                yield Passage(row.source, left, top, self.width, row.height)

    @override
    def draw(self, pen: Pen, left: float, top: float) -> None:
        with pen.canvas.artefact():
            self._draw_ground(pen, left, top)
        header = [self.header] if self.header else []
        for row in (*header, *self.rows):
            for start, column in zip(self.lefts, row.columns, strict=True):
                y = top - _PAD
                for box in column:
                    box.draw(pen, left + start, y)
                    y -= box.height
            top -= row.height

    def _draw_ground(self, pen: Pen, left: float, top: float) -> None:
        canvas, palette = pen.canvas, pen.palette
        right, bottom = left + self.width, top - self.height
        if self.kind is TableKind.BOX:
            canvas.setFillColor(palette.tint)
            canvas.rect(left, bottom, self.width, self.height, stroke=0, fill=1)
        elif self.rows and self.rows[-1].is_last:
            canvas.setFillColor(palette.tint)
            canvas.rect(left, bottom, self.width, self.rows[-1].height, stroke=0, fill=1)
        canvas.setStrokeColor(palette.line)
        canvas.setLineWidth(0.5)
        inset = _INSET if self.kind is TableKind.BOX else 0.0
        y = top - self._header_height
        for row in self.rows[:-1]:
            y -= row.height
            canvas.line(left + inset, y, right - inset, y)
        canvas.setStrokeColor(palette.accent)
        canvas.setLineWidth(1.5 if self.kind is TableKind.BOX else 0.75)
        canvas.line(left, top, right, top)
        canvas.setLineWidth(0.75)
        if self.header and self.kind is not TableKind.BOX:
            y = top - self._header_height
            canvas.line(left, y, right, y)
        if self.rows and self.rows[-1].is_last:
            y = bottom + self.rows[-1].height
            canvas.line(left + inset, y, right - inset, y)
        if self.kind is not TableKind.BOX:
            canvas.line(left, bottom, right, bottom)


class _TableMaker:
    """Lays a table out."""

    def __init__(self, table: Table, element: Element, width: float) -> None:
        self._table = table
        self._element = element
        self._width = width
        self._widths = _column_widths(table, width)

    def box(self) -> TableBox:
        """Return the table as a box."""
        table = self._table
        header = None
        if any(column.title for column in table.columns):
            header = self._header()
        rows = [self._row(row) for row in table.rows]
        if table.last is not None:
            rows.append(self._row(table.last, is_last=True))
        return TableBox(table.kind, tuple(self._lefts()), header, rows, self._width)

    def _lefts(self) -> Iterator[float]:
        left = _INSET if self._table.kind is not TableKind.FACTS else 0.0
        for width in self._widths:
            yield left
            left += width + _GAP

    def _header(self) -> _Cells:
        row = self._element.add("TR")
        cells = []
        for column, width in zip(self._table.columns, self._widths, strict=True):
            cell = row.add("TH", attributes="<< /O /Table /Scope /Column >>")
            style = CELL_HEADER.but(to_right=column.numeric)
            box = text_box(column.title, style, cell, width)
            box.once = True
            cells.append([box])
        return _Cells(cells)

    def _row(self, row: Row, *, is_last: bool = False) -> _Cells:
        element = self._element.add("TR")
        cells = []
        for index, (text, column) in enumerate(zip(row.cells, self._table.columns, strict=True)):
            heads = index == 0
            attributes = "<< /O /Table /Scope /Row >>" if heads else ""
            cell = element.add("TH" if heads else "TD", attributes=attributes)
            style = self._style(column, heads=heads, is_last=is_last)
            cells.append(_paragraphs(text, style, cell, self._widths[index]))
        return _Cells(cells, row.source, is_last)

    def _style(self, column: Column, *, heads: bool, is_last: bool) -> TextStyle:
        if is_last:
            return CELL_STRONG.but(to_right=column.numeric)
        if heads and self._table.kind is TableKind.FACTS:
            return CELL.but(colour="quiet")
        return CELL.but(to_right=column.numeric)


def _paragraphs(text: str, style: TextStyle, cell: Element, width: float) -> list[TextBox]:
    lines = text.split("\n")
    if len(lines) == 1:
        return [text_box(text, style, cell, width)]
    return [text_box(line, style, cell.add("P"), width) for line in lines]


def _column_widths(table: Table, width: float) -> list[float]:
    if table.kind is TableKind.FACTS:
        labels = width * LABELS_SHARE
        return [labels, width - labels - _GAP]
    return column_widths(table, width - 2 * _INSET - _GAP * (len(table.columns) - 1), _MEASURES)


def table_box(table: Table, element: Element, width: float) -> TableBox:
    """Return a table laid out at a width; its rows become children of `element`."""
    return _TableMaker(table, element, width).box()
