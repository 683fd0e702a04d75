"""A table of figures to read: as high as its rows, walked through by keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from widgets.colours import Colours
from widgets.plain_tip import plain_tip
from widgets.reading_table import ReadingTable
from widgets.table_columns import ColumnNeed, broken_title, column_widths, text_need

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PADDING = 24
"""What stands free beside a cell's text, both sides together, with a little over."""
_TITLE_LETTERS = 14
"""A title over figures is broken where it is longer than this many letters."""
_WORD_LETTERS = 22
"""A column of texts is let be narrower than a word that is longer than this."""


@dataclass(frozen=True)
class TableColumn:
    """A column: its title, and whether it holds figures, which stand to the right."""

    title: str
    numeric: bool = True


class Tone(Enum):
    """What a row is, which decides how it is set."""

    PLAIN = auto()
    SUM = auto()
    """Sums up the others: in bold."""
    ALARM = auto()
    """Something that should have been done by now."""
    MUTED = auto()
    """Something that is over."""


@dataclass(frozen=True)
class TableRow:
    """A row: one text a column."""

    cells: tuple[str, ...]
    tone: Tone = Tone.PLAIN


class PlainTable(ReadingTable):
    """Rows under a header, to be read; the first column says what each is about.

    Signals:
        row_activated(int): the user asks for what this row is about.
    """

    row_activated = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._columns: tuple[TableColumn, ...] = ()
        self._rows: tuple[TableRow, ...] = ()
        self.setAlternatingRowColors(True)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setMinimumSectionSize(30)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.cellClicked.connect(lambda row, _column: self.row_activated.emit(row))

    def set_table(self, columns: Sequence[TableColumn], rows: Sequence[TableRow]) -> None:
        """Show these rows under these columns; the current row stays where it is. Silent."""
        if tuple(columns) == self._columns and tuple(rows) == self._rows:
            return
        if tuple(columns) != self._columns:
            self._columns = tuple(columns)
            self.setColumnCount(len(columns))
        self._rows = tuple(rows)
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self._show_row(place, row)
        self._fit()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        for place, row in enumerate(self._rows):
            self._show_row(place, row)

    @override
    def sizeHint(self) -> QSize:
        height = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar()
        return QSize(400, height + (bar.sizeHint().height() if bar.maximum() > 0 else 0) + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURNS and self.in_hand:
            self.row_activated.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _set_title(self, place: int, shown: str) -> None:
        """Show a column's title on as many lines as `shown` has."""
        column = self._columns[place]
        item = QTableWidgetItem(shown)
        item.setTextAlignment(_RIGHT if column.numeric else _LEFT)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, column.title)
        item.setToolTip(plain_tip(column.title) if shown != column.title else "")
        self.setHorizontalHeaderItem(place, item)

    def _show_row(self, place: int, row: TableRow) -> None:
        colours = {Tone.ALARM: self._colours.danger, Tone.MUTED: self._colours.text_muted}
        for column, text in enumerate(row.cells):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_RIGHT if self._columns[column].numeric else _LEFT)
            item.setFont(self._font(row))
            item.setForeground(QBrush(colours.get(row.tone, self._colours.text)))
            item.setToolTip(plain_tip(text) if len(text) > 40 else "")
            self.setItem(place, column, item)

    def _font(self, row: TableRow) -> QFont:
        font = QFont(self.font())
        if row.tone is Tone.SUM:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _fit(self) -> None:
        """Make columns and rows as large as their texts, and the table as high as its rows."""
        needs = [self._need(place, column) for place, column in enumerate(self._columns)]
        for place, width in enumerate(column_widths(needs, self.viewport().width())):
            self.setColumnWidth(place, width)
        for place, row in enumerate(self._rows):
            self.setRowHeight(place, self._height_of(row))
        self.updateGeometry()

    def _height_of(self, row: TableRow) -> int:
        """Return how high a row is with all its texts.

        Qt's own answer leaves out what the style sheet keeps free beside a text.
        """
        metrics = QFontMetrics(self._font(row))
        heights = (
            metrics.boundingRect(
                QRect(0, 0, self.columnWidth(column) - _PADDING + 2, 10_000),
                Qt.TextFlag.TextWordWrap,
                text,
            ).height()
            for column, text in enumerate(row.cells)
        )
        return max(heights, default=0) + 12

    def _need(self, place: int, column: TableColumn) -> ColumnNeed:
        """Return how wide a column is to be; if it holds figures, break its title to fit them."""
        metrics = self.horizontalHeader().fontMetrics()
        letter = metrics.averageCharWidth()
        texts = sum(not each.numeric for each in self._columns)
        share = self.viewport().width() // (2 * texts + 1)
        least, natural = self._need_of_cells(place, min(letter * _WORD_LETTERS, share))
        usual = letter * _TITLE_LETTERS
        title = column.title
        if column.numeric:
            title = broken_title(title, metrics, max(natural, usual))
            widest = max(map(metrics.horizontalAdvance, title.split("\n")))
            least = natural = max(natural, widest)
        else:
            natural = max(natural, metrics.horizontalAdvance(title))
            least = max(least, min(natural, usual, share))
        self._set_title(place, title)
        return ColumnNeed(least + _PADDING, natural + _PADDING, grows=not column.numeric)

    def _need_of_cells(self, place: int, longest: int) -> tuple[int, int]:
        """Return the least and the natural width of what stands under a title."""
        least, natural = 0, 0
        for row in self._rows:
            texts = row.cells[place : place + 1]
            own = text_need(texts, QFontMetrics(self._font(row)), longest)
            least, natural = max(least, own[0]), max(natural, own[1])
        return least, natural
