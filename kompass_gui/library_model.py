"""The saved evaluations as rows of a table, and their sorting and filtering."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QIcon
from typing_extensions import override

from kompass_gui.error_sentences import error_sentence
from kompass_gui.icons import Icons
from kompass_gui.result_texts import points_text
from kompass_gui.times import moment_text
from storage.library_entry import LibraryEntry

Index = QModelIndex | QPersistentModelIndex

SORT_ROLE = int(Qt.ItemDataRole.UserRole)


class Column(IntEnum):
    """What a column shows."""

    MUNICIPALITY = 0
    YEAR = 1
    EDITION = 2
    TOTAL = 3
    DECIDED = 4
    SAVED = 5


class LibraryModel(QAbstractTableModel):
    """Rows of saved evaluations, in the order that they are given in."""

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._entries: tuple[LibraryEntry, ...] = ()
        self._headers = {
            Column.MUNICIPALITY: self.tr("Municipality"),
            Column.YEAR: self.tr("Year"),
            Column.EDITION: self.tr("Edition"),
            Column.TOTAL: self.tr("Total"),
            Column.DECIDED: self.tr("Decided"),
            Column.SAVED: self.tr("Saved"),
        }

    def set_entries(self, entries: Sequence[LibraryEntry]) -> None:
        """Show these evaluations instead of those before."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry(self, row: int) -> LibraryEntry:
        """Return the evaluation of a row."""
        return self._entries[row]

    def row_of(self, path: Path) -> int | None:
        """Return the row of a file's evaluation, or None."""
        rows = (row for row, entry in enumerate(self._entries) if entry.path == path)
        return next(rows, None)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column)
        if role == SORT_ROLE:
            return self._sort_key(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explanation(entry)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.MUNICIPALITY:
            return self._mark(entry)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def _mark(self, entry: LibraryEntry) -> QIcon | None:
        if entry.problem is not None:
            return self._icons.icon("warning")
        return self._icons.icon("duplicate") if entry.copy_of is not None else None

    def _explanation(self, entry: LibraryEntry) -> str:
        """Return what the mouse is told over a row."""
        if entry.problem is not None:
            return error_sentence(entry.problem)
        if entry.copy_of is not None:
            return self.tr(
                "{file} is the same evaluation as {original}, changed in two places at the same"
                " time. Open both, keep what is right, and move the other to the trash."
            ).format(file=entry.path.name, original=entry.copy_of.name)
        return str(entry.path)

    def _name(self, entry: LibraryEntry) -> str:
        if entry.copy_of is not None:
            return self.tr("{municipality}, conflict copy").format(municipality=entry.municipality)
        return entry.municipality

    def _text(self, entry: LibraryEntry, column: Column) -> str:
        if entry.problem is not None and column is Column.MUNICIPALITY:
            return error_sentence(entry.problem)
        if column is Column.SAVED:
            return moment_text(entry.modified)
        if entry.total is None:
            return ""
        texts = {
            Column.MUNICIPALITY: self._name(entry),
            Column.YEAR: str(entry.year),
            Column.EDITION: entry.edition,
            Column.TOTAL: points_text(entry.total),
            Column.DECIDED: f"{entry.total.decided}/{entry.total.questions}",
        }
        return texts[column]

    def _sort_key(self, entry: LibraryEntry, column: Column) -> object:
        if column is Column.SAVED:
            return entry.modified.timestamp()
        if entry.total is None:
            return "" if column in (Column.MUNICIPALITY, Column.EDITION) else -1
        keys: dict[Column, object] = {
            Column.MUNICIPALITY: entry.municipality,
            Column.YEAR: entry.year or 0,
            Column.EDITION: entry.edition,
            Column.TOTAL: int(entry.total.points),
            Column.DECIDED: entry.total.decided,
        }
        return keys[column]


def _alignment(column: Column) -> int:
    """Figures stand at the right, under their heading; words at the left."""
    figure = column in (Column.TOTAL, Column.DECIDED)
    side = Qt.AlignmentFlag.AlignRight if figure else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
