"""A table of figures to read: as high as its rows, walked through by keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from widgets.colours import Colours

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


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


class PlainTable(QTableWidget):
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
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(30)
        self.cellClicked.connect(lambda row, _column: self.row_activated.emit(row))

    def set_table(self, columns: Sequence[TableColumn], rows: Sequence[TableRow]) -> None:
        """Show these rows under these columns; the current row stays where it is. Silent."""
        if tuple(columns) == self._columns and tuple(rows) == self._rows:
            return
        if tuple(columns) != self._columns:
            self._columns = tuple(columns)
            self._make_columns()
        self._rows = tuple(rows)
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self._show_row(place, row)
        self._fit_rows()

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
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.row_activated.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _make_columns(self) -> None:
        self.setColumnCount(len(self._columns))
        header = self.horizontalHeader()
        for place, column in enumerate(self._columns):
            item = QTableWidgetItem(column.title)
            item.setTextAlignment(_RIGHT if column.numeric else _LEFT)
            self.setHorizontalHeaderItem(place, item)
            texts = not column.numeric and place > 0
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(place, mode.Stretch if texts else mode.ResizeToContents)
        if not self._columns[0].numeric:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _show_row(self, place: int, row: TableRow) -> None:
        colours = {Tone.ALARM: self._colours.danger, Tone.MUTED: self._colours.text_muted}
        font = QFont(self.font())
        font.setBold(row.tone is Tone.SUM)
        for column, text in enumerate(row.cells):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_RIGHT if self._columns[column].numeric else _LEFT)
            item.setFont(font)
            item.setForeground(QBrush(colours.get(row.tone, self._colours.text)))
            item.setToolTip(text if len(text) > 40 else "")
            self.setItem(place, column, item)

    def _fit_rows(self) -> None:
        """Make every row as high as its texts, and the table as high as its rows."""
        self.horizontalHeader().length()  # has the columns get their widths now
        least = self.fontMetrics().height() + 12
        self.resizeRowsToContents()
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(self.rowHeight(row) + 6, least))
        self.updateGeometry()
