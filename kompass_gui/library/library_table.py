"""The table of evaluations, as the start page and the trash show it: sorted, narrowed, by keys."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from kompass_gui.icons import Icons
from kompass_gui.library.library_model import Column, LibraryModel
from kompass_gui.session.privacy import Privacy
from kompass_gui.times import WIDEST_MOMENT
from storage.library_entry import LibraryEntry

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_ROOM_FOR_ALL = 78
"""How wide the table must be to show every column, in letters."""


class LibraryTable(QTableView):
    """One row for each evaluation; without its points while someone else sees the screen.

    Signals:
        entry_opened: the user asks for the evaluation in this file (Path).
        entry_chosen: another row is chosen, or several, or none.
    """

    entry_opened = Signal(Path)
    entry_chosen = Signal()

    def __init__(self, icons: Icons, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._privacy = privacy
        self._model = LibraryModel(icons, self)
        self.setModel(self._model)
        self._dress()
        self._model.modelReset.connect(self._span_problems)
        self._model.layoutChanged.connect(self._span_problems)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(self.entry_chosen)
        privacy.changed.connect(self._choose_columns)

    def set_entries(self, entries: Sequence[LibraryEntry]) -> None:
        """Show these evaluations; the current row stays with its file, or else where it was."""
        entry, row = self.current_entry(), self.currentIndex().row()
        self._model.set_entries(entries)
        self._choose(entry.path if entry is not None else None, row)

    def set_narrowed(self, typed: str, found: Collection[str]) -> None:
        """Show only rows with every typed word in what they show, and these files."""
        entry = self.current_entry()
        self._model.set_narrowed(typed, found)
        self._choose(entry.path if entry is not None else None, 0)

    def show_file(self, path: Path) -> None:
        """Make the evaluation in a file the current row, if it is there."""
        self._choose(path, self.currentIndex().row())

    def shown(self) -> int:
        """Return how many rows are shown."""
        return self._model.rowCount()

    def current_entry(self) -> LibraryEntry | None:
        """Return the evaluation of the current row, or None."""
        index = self.currentIndex()
        return self._model.entry(index.row()) if index.isValid() else None

    def chosen_entries(self) -> list[LibraryEntry]:
        """Return the evaluations of all rows that are chosen, from above."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.entry(row) for row in rows]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter, which a table itself does only on some systems."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paint the ring anew, and not as Qt does every row: none looks otherwise without it."""
        self.update(QRegion(self.rect()).subtracted(QRegion(self.contentsRect())))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns: unheard, or Qt would paint all rows for them again after this."""
        with QSignalBlocker(self.horizontalHeader()):
            super().resizeEvent(event)
            self._choose_columns()
        self.updateGeometries()

    def _dress(self) -> None:
        self.setSortingEnabled(True)
        self._sort_by_saved()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 18)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.MUNICIPALITY, QHeaderView.ResizeMode.Stretch)
        for column in Column:
            if column is not Column.MUNICIPALITY:
                header.resizeSection(column, self._width(column))

    def _choose_columns(self) -> None:
        """Leave out what is hidden, and where the name would have no room what can be spared."""
        private = self._privacy.on
        # Not the viewport's own width: to name it, PySide would make all widgets' classes ready.
        width = self.maximumViewportSize().width()
        narrow = width // self.fontMetrics().averageCharWidth() < _ROOM_FOR_ALL
        self.setColumnHidden(Column.TOTAL, private)
        self.setColumnHidden(Column.DECIDED, private or narrow)
        self.setColumnHidden(Column.EDITION, narrow)
        if private and self.isColumnHidden(self.horizontalHeader().sortIndicatorSection()):
            self._sort_by_saved()  # the order would tell what is hidden

    def _sort_by_saved(self) -> None:
        self.sortByColumn(Column.SAVED, Qt.SortOrder.DescendingOrder)

    def _width(self, column: Column) -> int:
        """Return a width for the widest text that a column has: no row need be asked for its."""
        widest = {
            Column.YEAR: "2026",
            Column.EDITION: "2010",
            Column.TOTAL: "000–800",
            Column.DECIDED: "45/45",
            Column.SAVED: WIDEST_MOMENT,
        }
        title = str(self._model.headerData(column, Qt.Orientation.Horizontal))
        metrics = self.fontMetrics()
        return max(metrics.horizontalAdvance(text) for text in (widest[column], title)) + 30

    def _span_problems(self) -> None:
        """Let the sentence of a file with a problem take the room of the figures it has not."""
        self.clearSpans()
        for row in range(self.shown()):
            if self._model.entry(row).problem is not None:
                self.setSpan(row, Column.MUNICIPALITY, 1, Column.SAVED)

    def _choose(self, path: Path | None, otherwise: int) -> None:
        """Make a file's row the current one; where it is gone, the row that took its place."""
        row = self._model.row_of(path) if path is not None else None
        if row is None:
            row = max(0, min(otherwise, self.shown() - 1))
        if self.shown():
            # Not `selectRow`, which adds the row to those chosen before while Ctrl is held.
            how = QItemSelectionModel.SelectionFlag
            index = self._model.index(row, 0)
            self.selectionModel().setCurrentIndex(index, how.ClearAndSelect | how.Rows)
        else:
            self.entry_chosen.emit()

    def _open(self, index: QModelIndex) -> None:
        self.entry_opened.emit(self._model.entry(index.row()).path)
