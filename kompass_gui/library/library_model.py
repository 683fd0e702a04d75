"""The saved evaluations as rows of a table: sorted by any column, narrowed by what is looked for.

Rows are sorted and narrowed here and not in a proxy of Qt's, which would ask for two texts at every
comparison: with hundreds of evaluations that is felt.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from enum import IntEnum
from operator import attrgetter, itemgetter
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from typing_extensions import override

from kompass_core.errors import KompassError
from kompass_core.search_words import folded, search_words
from kompass_gui.error_sentences import error_sentence, error_summary
from kompass_gui.icons import Icons
from kompass_gui.pages.result_texts import points_text
from kompass_gui.times import moment_text
from kompass_gui.titles import entry_title, summary_municipality
from storage.file_names import SUFFIX
from storage.library_entry import LibraryEntry, Summary
from widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex

_LAST_LETTERS = str.maketrans("åäö", "{|}")
"""The three last letters of the Swedish alphabet, as what comes after z."""


class Column(IntEnum):
    """What a column shows."""

    MUNICIPALITY = 0
    YEAR = 1
    EDITION = 2
    TOTAL = 3
    DECIDED = 4
    SAVED = 5


_COLUMNS = tuple(Column)
# Asked for thousands of times in each second of scrolling: Qt's enums take their time.
_TEXT = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ANSWERED = (_TEXT, _TIP, int(Qt.ItemDataRole.DecorationRole))
_FIGURE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WORDS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_ALIGNMENTS = tuple(
    _FIGURE if column in (Column.TOTAL, Column.DECIDED) else _WORDS for column in Column
)
"""Figures stand at the right, under their heading; words at the left."""


class LibraryModel(QAbstractTableModel):
    """Rows of saved evaluations; at first the one last saved comes first."""

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._all: tuple[LibraryEntry, ...] = ()
        self._rows: list[LibraryEntry] = []
        self._sorted_by = (Column.SAVED, Qt.SortOrder.DescendingOrder)
        self._words: tuple[str, ...] = ()
        self._found: frozenset[str] = frozenset()
        self._searched: dict[str, str] = {}
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
        if tuple(entries) == self._all:
            return
        self.beginResetModel()
        self._all = tuple(entries)
        self._searched = {}
        self._arrange()
        self.endResetModel()

    def set_narrowed(self, typed: str, found: Collection[str]) -> None:
        """Show only rows with every typed word in what they show, and these files."""
        self.beginResetModel()
        self._words = search_words(typed)
        self._found = frozenset(found)
        self._arrange()
        self.endResetModel()

    def entry(self, row: int) -> LibraryEntry:
        """Return the evaluation of a row."""
        return self._rows[row]

    def row_of(self, path: Path) -> int | None:
        """Return the row of a file's evaluation, or None."""
        rows = (row for row, entry in enumerate(self._rows) if entry.name == path.name)
        return next(rows, None)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else len(Column)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        names = [self._rows[index.row()].name for index in before]
        self._sorted_by = (Column(column), order)
        self._arrange()
        rows = {entry.name: row for row, entry in enumerate(self._rows)}
        pairs = zip(before, names, strict=True)
        after = [self.index(rows[name], index.column()) for index, name in pairs]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _TEXT:
            return self._headers[_COLUMNS[section]]
        return _ALIGNMENTS[section] if role == _ALIGNMENT else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == _ALIGNMENT:
            return _ALIGNMENTS[index.column()]
        if role not in _ANSWERED:  # most are, for each cell that is painted
            return None
        entry, column = self._rows[index.row()], _COLUMNS[index.column()]
        if role == _TEXT:
            return self._text(entry, column)
        if role == _TIP:
            return plain_tip(self._explanation(entry))
        return self._mark(entry) if column is Column.MUNICIPALITY else None

    def _arrange(self) -> None:
        """Let the rows be those that fit what is looked for, in the order that is asked for."""
        column, order = self._sorted_by
        shown = [entry for entry in self._all if self._fits(entry)] if self._words else self._all
        self._rows = _sorted(shown, column, order)

    def _fits(self, entry: LibraryEntry) -> bool:
        if entry.name in self._found:
            return True
        text = self._searched.get(entry.name)
        if text is None:
            text = self._searched[entry.name] = _searched_text(entry)
        return all(word in text for word in self._words)

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
            ).format(file=entry.name, original=entry.copy_of.name)
        return str(entry.path)

    def _text(self, entry: LibraryEntry, column: Column) -> str:
        if column is Column.MUNICIPALITY:
            return self._name(entry)
        if column is Column.SAVED:
            return moment_text(entry.modified)
        summary = entry.summary
        if summary is None:
            return ""
        texts = {
            Column.YEAR: str(summary.year),
            Column.EDITION: summary.edition,
            Column.TOTAL: points_text(summary.total),
            Column.DECIDED: f"{summary.total.decided}/{summary.total.questions}",
        }
        return texts[column]

    def _name(self, entry: LibraryEntry) -> str:
        if isinstance(entry.known, KompassError):
            return error_summary(entry.known)
        name = summary_municipality(entry.known)
        if entry.copy_of is not None:
            return self.tr("{municipality}, conflict copy").format(municipality=name)
        return name


def _searched_text(entry: LibraryEntry) -> str:
    """Return what is searched of a row: what it shows, and its file's name."""
    edition = entry.summary.edition if entry.summary else ""
    return folded(f"{entry_title(entry)} {edition} {entry.name.removesuffix(SUFFIX)}")


_SORT_KEYS: dict[Column, Callable[[Summary], float | str]] = {
    Column.MUNICIPALITY: lambda each: folded(each.municipality).translate(_LAST_LETTERS),
    Column.YEAR: lambda each: each.year,
    Column.EDITION: lambda each: each.edition,
    Column.TOTAL: lambda each: each.total.points,
    Column.DECIDED: lambda each: each.total.decided,
}


def _sorted(
    entries: Iterable[LibraryEntry], column: Column, order: Qt.SortOrder
) -> list[LibraryEntry]:
    """Return the entries by a column; those with a problem have nothing to sort by but a time."""
    descending = order is Qt.SortOrder.DescendingOrder
    key = _SORT_KEYS.get(column)
    if key is None:
        return sorted(entries, key=attrgetter("modified"), reverse=descending)
    known, problems = [], []
    for entry in entries:
        if entry.summary is None:
            problems.append(entry)
        else:
            known.append((key(entry.summary), entry))
    known.sort(key=itemgetter(0), reverse=descending)
    rows = [entry for _, entry in known]
    return [*rows, *problems] if descending else [*problems, *rows]
