"""The page that the program starts with: new, example, and the saved evaluations to reopen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kompass_gui.actions import Actions
from kompass_gui.icons import Icons
from kompass_gui.library_model import SORT_ROLE, Column, LibraryModel
from storage.library_entry import LibraryEntry


class StartPage(QWidget):
    """What can be begun with.

    Signals:
        open_asked: the user asks for the evaluation in this file (Path).
    """

    open_asked = Signal(Path)

    def __init__(self, actions: Actions, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LibraryModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._table = QTableView(self)
        self._search = QLineEdit(self)
        self._count = _label("", "muted")
        self._empty = _label("", "emptyState")
        self._stack = QStackedWidget(self)
        self._dress(icons)
        self._lay_out(actions, icons)
        self._search.textChanged.connect(self._sorted.setFilterFixedString)
        self._table.activated.connect(lambda index: self._open(index.row()))
        self._table.installEventFilter(self)

    def set_entries(self, entries: Sequence[LibraryEntry]) -> None:
        """Show these saved evaluations, newest first."""
        self._model.set_entries(entries)
        self._stack.setCurrentWidget(self._table if entries else self._empty)
        self._search.setVisible(bool(entries))
        self._count.setText(
            self.tr("%n evaluation(s)", "", len(entries)) if entries else self.tr("None yet")
        )
        if entries:
            self._table.selectRow(0)

    def focus_first(self) -> None:
        """Take the keyboard to the newest evaluation, or to what begins the first one."""
        (self._table if self._model.rowCount() else self._first_button).setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the current row with Enter, which a table itself does only on some systems."""
        if (
            watched is self._table
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self._table.currentIndex().isValid()
        ):
            self._open(self._table.currentIndex().row())
            return True
        return super().eventFilter(watched, event)

    def _dress(self, icons: Icons) -> None:
        self._search.setPlaceholderText(self.tr("Find by municipality, year or edition"))
        self._search.setAccessibleName(self.tr("Find among saved evaluations"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(
            QAction(icons.icon("search"), "", self), QLineEdit.ActionPosition.LeadingPosition
        )
        self._empty.setText(
            self.tr(
                "Here your evaluations will be listed.\n"
                "Begin with a new one, or look around in the example."
            )
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._sorted.setSortLocaleAware(True)
        table = self._table
        table.setModel(self._sorted)
        table.setAccessibleName(self.tr("Saved evaluations"))
        table.setSortingEnabled(True)
        table.sortByColumn(Column.SAVED, Qt.SortOrder.DescendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 18)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.MUNICIPALITY, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self, actions: Actions, icons: Icons) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._begin_column(actions, icons))
        row.addLayout(self._saved_column(), 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)

    def _begin_column(self, actions: Actions, icons: Icons) -> QWidget:
        frame = QFrame(self)
        frame.setObjectName("beginColumn")
        frame.setFixedWidth(320)
        column = QVBoxLayout(frame)
        column.setContentsMargins(28, 32, 28, 24)
        column.setSpacing(10)
        mark = QLabel(frame)
        mark.setPixmap(icons.icon("compass").pixmap(QSize(64, 64)))
        column.addWidget(mark)
        column.addWidget(_label("Kommunkompassen", "programTitle"))
        column.addWidget(
            _label(
                self.tr("Evaluation of a municipality's leadership and ways of working"), "muted"
            )
        )
        column.addSpacing(14)
        self._first_button = _action_button(actions.new, frame)
        self._first_button.setProperty("primary", True)
        self._first_button.setIcon(icons.icon_on_accent("new"))
        column.addWidget(self._first_button)
        column.addWidget(_action_button(actions.open_example, frame))
        column.addWidget(_action_button(actions.open_file, frame))
        column.addStretch(1)
        column.addWidget(
            _label(self.tr("Everything is saved on this computer only, by itself."), "muted")
        )
        return frame

    def _saved_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(28, 32, 28, 24)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(_label(self.tr("Saved evaluations"), "pageTitle"))
        top.addStretch(1)
        self._search.setFixedWidth(320)
        top.addWidget(self._search)
        column.addLayout(top)
        column.addWidget(self._count)
        column.addWidget(self._stack, 1)
        return column

    def _open(self, row: int) -> None:
        source = self._sorted.mapToSource(self._sorted.index(row, 0))
        self.open_asked.emit(self._model.path(source.row()))


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(name == "muted")
    return label


def _action_button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(20, 20))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Expanding)
    button.setSizePolicy(policy)
    button.setMinimumHeight(button.fontMetrics().height() + 20)
    return button
