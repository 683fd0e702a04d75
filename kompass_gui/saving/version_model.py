"""Earlier versions of an evaluation as rows of a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from kompass_core.changes import Change
from kompass_core.errors import KompassError
from kompass_core.fields import Section
from kompass_core.result import Result
from kompass_gui.error_sentences import error_summary
from kompass_gui.pages.result_texts import points_text
from kompass_gui.times import moment_text
from storage.versions import Version

Index = QModelIndex | QPersistentModelIndex

_TEXTS = (
    Section.QUESTION_TEXT,
    Section.GENERAL,
    Section.STRENGTH,
    Section.IMPROVEMENT,
    Section.SUMMARY,
    Section.COMPARISONS,
)


@dataclass(frozen=True)
class VersionFacts:
    """What is shown of one version, once it was read."""

    total: Result | None = None
    differences: tuple[Change, ...] = ()
    """From the evaluation as it stands."""
    problem: KompassError | None = None
    """Why it cannot be read."""


class VersionColumn(IntEnum):
    """What a column shows."""

    SAVED = 0
    TOTAL = 1
    DIFFERENCES = 2


class VersionModel(QAbstractTableModel):
    """Rows of versions, newest first, whose facts come one by one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[Version, ...] = ()
        self._facts: dict[int, VersionFacts] = {}
        self._headers = {
            VersionColumn.SAVED: self.tr("Saved"),
            VersionColumn.TOTAL: self.tr("Total"),
            VersionColumn.DIFFERENCES: self.tr("Differs from now"),
        }

    def set_versions(self, versions: Sequence[Version]) -> None:
        """Show these versions, of which nothing but the time is known yet."""
        self.beginResetModel()
        self._versions = tuple(versions)
        self._facts = {}
        self.endResetModel()

    def set_facts(self, row: int, facts: VersionFacts) -> None:
        """Show what a row's version was found to be."""
        self._facts[row] = facts
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(VersionColumn) - 1))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._versions)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else len(VersionColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[VersionColumn(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        column = VersionColumn(index.column())
        if column is VersionColumn.SAVED:
            return moment_text(self._versions[index.row()].saved)
        facts = self._facts.get(index.row())
        if facts is None:
            return "…"
        if facts.total is None:
            return _problem_text(facts) if column is VersionColumn.DIFFERENCES else ""
        if column is VersionColumn.TOTAL:
            return points_text(facts.total)
        return self._differences_text(facts.differences)

    def _differences_text(self, differences: Sequence[Change]) -> str:
        """Return how much differs, by kind; that all is as now where nothing does."""
        kinds = [_kind(change) for change in differences]
        points, texts = kinds.count(_Kind.POINTS), kinds.count(_Kind.TEXT)
        examples, rest = kinds.count(_Kind.EXAMPLE), kinds.count(_Kind.OTHER)
        parts = (
            self.tr("points of %n question(s)", "", points) if points else "",
            self.tr("%n text(s)", "", texts) if texts else "",
            self.tr("marks of %n good example(s)", "", examples) if examples else "",
            self.tr("%n other fact(s)", "", rest) if rest else "",
        )
        return ", ".join(filter(None, parts)) or self.tr("As now")


class _Kind(Enum):
    """What a difference is counted as."""

    POINTS = auto()
    TEXT = auto()
    EXAMPLE = auto()
    OTHER = auto()


def _kind(change: Change) -> _Kind:
    if change.field.section is Section.POINTS:
        return _Kind.POINTS
    if change.field.section in _TEXTS and not change.same_text:
        return _Kind.TEXT
    return _Kind.EXAMPLE if "worth_learning" in change.differs else _Kind.OTHER


def _problem_text(facts: VersionFacts) -> str:
    return error_summary(facts.problem) if facts.problem is not None else ""
