"""All questions as rows of a table, and how they are sorted and narrowed."""

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from typing_extensions import override

from kompass_core.overview import OverviewRow, Show, overview
from kompass_core.points import exact_text
from kompass_gui.workbench.evidence_texts import state_name
from kompass_gui.workbench.workbench import Workbench
from widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The OverviewRow itself."""
SORT_ROLE = ROW_ROLE + 1


class Column(IntEnum):
    """What a column shows."""

    QUESTION = 0
    POINTS = 1
    MAX = 2
    PERCENT = 3
    STATE = 4
    EVIDENCE = 5
    NOTES = 6
    FLAGS = 7
    TEXT = 8


NUMBERS = (Column.POINTS, Column.MAX, Column.PERCENT, Column.NOTES, Column.TEXT)


class OverviewModel(QAbstractTableModel):
    """One row for each question, in the questionnaire's order."""

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._rows: list[OverviewRow] = []
        self._headers = {
            Column.QUESTION: self.tr("Question"),
            Column.POINTS: self.tr("Points"),
            Column.MAX: self.tr("Max"),
            Column.PERCENT: "%",
            Column.STATE: self.tr("State"),
            Column.EVIDENCE: self.tr("Rests on"),
            Column.NOTES: self.tr("Notes"),
            Column.FLAGS: self.tr("Flags"),
            Column.TEXT: self.tr("Text"),
        }
        self.refresh()

    def refresh(self) -> None:
        """Show the questions as they stand."""
        rows = list(overview(self._workbench.evaluation, self._workbench.index))
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            self._rows = rows
            last = self.index(len(rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_at(self, row: int) -> OverviewRow:
        """Return the question of a row."""
        return self._rows[row]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

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
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == ROW_ROLE:
            return row
        if role == SORT_ROLE:
            return _sort_key(row, column, index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            tips = {Column.QUESTION: row.question.text, Column.FLAGS: self._flags(row)}
            return plain_tip(tips.get(column, ""))
        return None

    def _text(self, row: OverviewRow, column: Column) -> str:
        points = row.answer.points
        text = {
            Column.QUESTION: f"{row.question.number}  {row.question.heading}",
            Column.POINTS: "–" if points is None else exact_text(points),
            Column.MAX: str(row.question.max_points),
            Column.PERCENT: "" if row.percent is None else str(row.percent),
            Column.STATE: state_name(row.answer.state).capitalize(),
            Column.EVIDENCE: "",
            Column.NOTES: str(row.rest.notes or ""),
            Column.FLAGS: self._flags(row),
            Column.TEXT: str(len(row.answer.text.strip()) or ""),
        }
        return text[column]

    def _flags(self, row: OverviewRow) -> str:
        flags = []
        if row.bookmarked:
            flags.append("★")
        if row.reminder is not None:
            flags.append(self.tr("return") + (f": {row.reminder}" if row.reminder else ""))
        if row.rest.unsettled:
            flags.append(self.tr("%n to check", "", row.rest.unsettled))
        return "  ".join(flags)


class OverviewOrder(QSortFilterProxyModel):
    """The rows that are asked for, in the order of one column."""

    def __init__(self, model: OverviewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._show = Show.ALL
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)

    def narrow(self, show: Show) -> None:
        """Show these questions only."""
        self._show = show
        self.invalidate()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return self._model.row_at(source_row).belongs_to(self._show)


def _sort_key(row: OverviewRow, column: Column, place: int) -> object:
    keys: dict[Column, object] = {
        Column.POINTS: -1 if row.answer.points is None else int(row.answer.points),
        Column.MAX: row.question.max_points,
        Column.PERCENT: -1 if row.percent is None else row.percent,
        Column.STATE: list(type(row.answer.state)).index(row.answer.state),
        Column.EVIDENCE: len(row.rest.kinds),
        Column.NOTES: row.rest.notes,
        Column.FLAGS: row.bookmarked + 2 * (row.reminder is not None) + 4 * row.rest.unsettled,
        Column.TEXT: len(row.answer.text.strip()),
    }
    return keys.get(column, place)


def _alignment(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
