"""A table of texts that is typed in, or pasted from a spreadsheet."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from widgets.colours import Colours
from widgets.sparkline import paint_sparkline

Grid = tuple[tuple[str, ...], ...]
Values = Callable[[Sequence[str]], Sequence[float | None]]
"""Returns the figures of a row's texts, without its first cell, for a small chart."""

_FIGURES = int(Qt.ItemDataRole.UserRole)
_CHART_LETTERS = 14
_FREE_ROWS = 1


class GridEditor(QTableWidget):
    """Rows of texts under fixed columns; the first column says what a row is about.

    There is always an empty row to go on in. Ctrl+V takes what a spreadsheet copied, from the
    current cell on; Ctrl+C copies the selected cells, Delete empties them.

    Signals:
        grid_edited(Grid): the user changed the texts, which are now these, without the empty row.
        pasted(int): the user pasted a table, of which so many columns had no room.
    """

    grid_edited = Signal(object)
    pasted = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._grid: Grid = ()
        self._values: Values | None = None
        self._chart_title = ""
        self._chart = _ChartDelegate(colours, self)
        self._silent = False
        self.set_read_only(read_only=False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.horizontalHeader().setHighlightSections(False)
        self.cellChanged.connect(self._on_changed)

    def set_chart(self, title: str, values: Values) -> None:
        """Draw a small chart of each row's figures in a last column of that title."""
        self._values = values
        self._chart_title = title

    def set_grid(self, columns: Sequence[str], grid: Grid) -> None:
        """Show these texts under these columns; the current cell stays where it is. Silent."""
        if tuple(columns) == self._columns and grid == self._grid:
            return
        self._silent = True
        if tuple(columns) != self._columns:
            self._columns = tuple(columns)
            self._make_columns()
        self._grid = grid
        self.setRowCount(len(grid) + _FREE_ROWS)
        for row in range(self.rowCount()):
            texts = grid[row] if row < len(grid) else ("",) * len(self._columns)
            self._show_row(row, texts)
        self._silent = False
        self.updateGeometry()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the texts be read and copied only, or be changed again."""
        self._read_only = read_only
        triggers = QAbstractItemView.EditTrigger
        usual = triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        self.setEditTriggers(triggers.NoEditTriggers if read_only else usual)

    @override
    def sizeHint(self) -> QSize:
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), rows + self._scroll_bar_height() + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the cell in hand be seen: it is the first if there was none."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentCell(0, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._selected_text())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._empty_selected()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() is not QAbstractItemView.State.EditingState:
                self._go_on()
        else:
            super().keyPressEvent(event)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on after Enter once what was typed is taken: Qt takes it again from a cell left."""
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_on()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
            self.updateGeometry()

    # --- what is shown --------------------------------------------------------------------------

    def _make_columns(self) -> None:
        titles = [*self._columns, *([self._chart_title] if self._values else [])]
        self.setColumnCount(len(titles))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(len(titles)):
            alignment = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            item = QTableWidgetItem(titles[column])
            item.setTextAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
            self.setItemDelegateForColumn(column, None)  # type: ignore[arg-type]  # Qt's default
        if self._values:
            place = len(titles) - 1
            self.setItemDelegateForColumn(place, self._chart)
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            letter = self.fontMetrics().averageCharWidth()
            header.resizeSection(place, _CHART_LETTERS * letter)

    def _show_row(self, row: int, texts: Sequence[str]) -> None:
        for column, text in enumerate(texts):
            item = self.item(row, column)
            if item is None:
                item = QTableWidgetItem()
                if column:
                    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    item.setTextAlignment(right)
                self.setItem(row, column, item)
            if item.text() != text:
                item.setText(text)
        self._show_chart(row, texts)

    def _show_chart(self, row: int, texts: Sequence[str]) -> None:
        if self._values is None:
            return
        item = QTableWidgetItem()
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setData(_FIGURES, list(self._values(texts[1:])))
        self.setItem(row, len(self._columns), item)

    def _scroll_bar_height(self) -> int:
        bar = self.horizontalScrollBar()
        return bar.sizeHint().height() if bar.maximum() > 0 else 0

    # --- what the user does ---------------------------------------------------------------------

    def _on_changed(self, _row: int, column: int) -> None:
        if self._silent or column >= len(self._columns):
            return
        self._take(self._texts())

    def _texts(self) -> list[list[str]]:
        """Return what stands in every cell, with the empty row."""
        width = len(self._columns)
        return [
            [item.text() if (item := self.item(row, column)) else "" for column in range(width)]
            for row in range(self.rowCount())
        ]

    def _take(self, texts: list[list[str]]) -> None:
        """Show what the user made of the texts, and tell of it."""
        if self._read_only:
            return
        while texts and not any(text.strip() for text in texts[-1]):
            texts.pop()
        grid = tuple(tuple(row) for row in texts)
        if grid == self._grid:
            return
        self.set_grid(self._columns, grid)
        self.grid_edited.emit(grid)

    def _paste(self, text: str) -> None:
        lines = text.replace("\r\n", "\n").rstrip("\n").split("\n")
        cells = [line.split("\t") for line in lines]
        top, left = max(self.currentRow(), 0), max(self.currentColumn(), 0)
        texts = self._texts()
        width = len(self._columns)
        for down, line in enumerate(cells):
            while top + down >= len(texts):
                texts.append([""] * width)
            for along, cell in enumerate(line[: width - left]):
                texts[top + down][left + along] = " ".join(cell.split())
        widest = max(len("\t".join(line).rstrip().split("\t")) for line in cells)
        self._take(texts)
        self.pasted.emit(max(left + widest - width, 0))

    def _empty_selected(self) -> None:
        texts = self._texts()
        for index in self.selectedIndexes():
            if index.column() < len(self._columns):
                texts[index.row()][index.column()] = ""
        self._take(texts)

    def _selected_text(self) -> str:
        ranges = self.selectedRanges()
        if not ranges:
            return ""
        chosen = ranges[0]
        return "\n".join(
            "\t".join(row[chosen.leftColumn() : chosen.rightColumn() + 1])
            for row in self._texts()[chosen.topRow() : chosen.bottomRow() + 1]
        )

    def _go_on(self) -> None:
        """Go down from the current cell: Enter after Enter fills a column."""
        row, column = self.currentRow(), self.currentColumn()
        if row + 1 < self.rowCount():
            self.setCurrentCell(row + 1, column)


class _ChartDelegate(QStyledItemDelegate):
    """Paints a row's figures as a small line."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        figures = index.data(_FIGURES)
        if figures:
            place = QRectF(option.rect).adjusted(8, 6, -8, -6)
            paint_sparkline(painter, place, figures, self._colours)
