"""The page on which an earlier version is chosen: the versions, and what the chosen one was."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_gui.pages.profile_panel import ProfilePanel
from kompass_gui.pages.room import Arrangement, room_in
from kompass_gui.saving.change_texts import ChangeRow
from kompass_gui.saving.version_model import VersionColumn, VersionFacts, VersionModel
from storage.versions import Version
from widgets.colours import Colours
from widgets.escape_key import on_escape

_BESIDE_A_CELL = 16
"""What the style sheet keeps free beside a cell's text, in pixels, both sides together."""


class VersionsPage(QWidget):
    """Lists earlier versions with date, total and what differs; shows one before it is restored.

    Signals:
        version_chosen: the user looks at the version in this row.
        restore_asked: the user wants the version in this row back.
        cancelled: the user wants none.
    """

    version_chosen = Signal(int)
    restore_asked = Signal(int)
    cancelled = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = VersionModel(self)
        self._versions = QTableView(self)
        self._nothing = _label(
            self.tr("There is no earlier version of this evaluation yet."), "emptyState"
        )
        self._heading = _label("", "questionHeading")
        self._remark = _label("", "muted")
        self._changes = QTableWidget(self)
        self._profile = ProfilePanel(colours, self)
        self._profile_wanted = False
        self._restore = QPushButton(self.tr("Restore this version"), self)
        self._back = QPushButton(self.tr("Back without restoring"), self)
        self._dress()
        self._lay_out()
        self._connect()
        on_escape(self, self.cancelled.emit)

    def set_versions(self, versions: Sequence[Version]) -> None:
        """Show these versions, newest first."""
        self._model.set_versions(versions)
        self._restore.setEnabled(False)
        self._show_profile(wanted=bool(versions))
        self._changes.setVisible(bool(versions))
        self._heading.setText("")
        self._say("")
        self._versions.setVisible(bool(versions))
        self._nothing.setVisible(not versions)
        if versions:
            self._versions.selectRow(0)
        (self._versions if versions else self._back).setFocus()

    def set_facts(self, row: int, facts: VersionFacts) -> None:
        """Show what a row's version was found to be."""
        self._model.set_facts(row, facts)

    def show_version(self, heading: str, then: Evaluation, rows: Sequence[ChangeRow]) -> None:
        """Show the chosen version: its profile, and what differs from now."""
        self._heading.setText(heading)
        self._say("" if rows else self.tr("It says the same as the evaluation now."))
        self._profile.show_evaluation(then)
        self._show_profile(wanted=True)
        self._changes.setVisible(bool(rows))
        self._changes.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate((row.place, row.now, row.then)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                self._changes.setItem(number, column, item)
        self._changes.resizeRowsToContents()
        self._restore.setEnabled(bool(rows))

    def show_problem(self, heading: str, sentence: str) -> None:
        """Say why the chosen version cannot be read."""
        self._heading.setText(heading)
        self._say(sentence)
        self._show_profile(wanted=False)
        self._changes.hide()
        self._restore.setEnabled(False)

    def _say(self, remark: str) -> None:
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))

    def _dress(self) -> None:
        table = self._versions
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Earlier versions"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 14)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(VersionColumn.SAVED, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(VersionColumn.SAVED, table.fontMetrics().averageCharWidth() * 22)
        header.setSectionResizeMode(VersionColumn.DIFFERENCES, QHeaderView.ResizeMode.Stretch)
        self._dress_changes()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._restore.setProperty("primary", True)

    def _dress_changes(self) -> None:
        table = self._changes
        table.setObjectName("differences")
        table.setColumnCount(3)
        table.setHorizontalHeaderLabels([self.tr("Where"), self.tr("Now"), self.tr("Then")])
        table.setAccessibleName(self.tr("What differs"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(True)
        table.setItemDelegate(_WrappedCells(table))
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        # The columns get their widths after the texts, when the first version is shown.
        table.horizontalHeader().sectionResized.connect(table.resizeRowsToContents)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(8)
        column.addWidget(_label(self.tr("Earlier versions"), "pageTitle"))
        column.addWidget(
            _label(
                self.tr("Kept by themselves on this computer, closer together the newer they are."),
                "muted",
            )
        )
        column.addWidget(self._versions, 2)
        column.addWidget(self._nothing, 2)
        column.addSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._remark)
        column.addWidget(self._changes, 3)
        buttons = QHBoxLayout()
        buttons.addWidget(self._restore)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        column.addLayout(buttons)
        row.addLayout(column, 1)
        row.addWidget(self._profile)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_profile(wanted=self._profile_wanted)

    def _show_profile(self, *, wanted: bool) -> None:
        """Show the profile beside what differs, if there is room for both.

        Where there is not, the total of each version stands in the list.
        """
        self._profile_wanted = wanted
        room = room_in(self.size(), self.fontMetrics())
        letter = self.fontMetrics().averageCharWidth()
        self._profile.setFixedWidth(room.profile_letters * letter)
        self._profile.setVisible(wanted and room.arrangement is not Arrangement.SLIM)

    def _connect(self) -> None:
        self._versions.selectionModel().currentRowChanged.connect(self._choose)
        self._restore.clicked.connect(
            lambda: self.restore_asked.emit(self._versions.currentIndex().row())
        )
        self._back.clicked.connect(self.cancelled)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.version_chosen.emit(index.row())


class _WrappedCells(QStyledItemDelegate):
    """Asks for room for all lines of a text.

    Qt's own answer leaves out what the style sheet keeps free beside it.
    """

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -_BESIDE_A_CELL, 0)
        return super().sizeHint(narrower, index)


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
