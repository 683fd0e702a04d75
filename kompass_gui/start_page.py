"""The page that the program starts with: new, example, and the saved evaluations to reopen."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kompass_gui.actions import Actions
from kompass_gui.entry_actions import EntryActions
from kompass_gui.icons import Icons
from kompass_gui.library_place import LibraryPlace
from kompass_gui.library_table import LibraryTable
from kompass_gui.library_tools import LibraryTools
from storage.library_entry import LibraryEntry
from widgets.progress_line import ProgressLine


class StartPage(QWidget):
    """What can be begun with.

    Signals:
        open_asked: the user asks for the evaluation in this file (Path).
        search_typed: the user looks for evaluations by these words (str).
    """

    open_asked = Signal(Path)
    search_typed = Signal(str)

    def __init__(self, actions: Actions, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = LibraryTable(icons, self)
        self._entry_actions = EntryActions(self._table, icons)
        self._tools = LibraryTools(self._entry_actions, icons, self)
        self._progress = ProgressLine(self)
        self._place = LibraryPlace(icons, self)
        self._search = QLineEdit(self)
        self._count = _label("", "muted")
        self._empty = _label("", "emptyState")
        self._stack = QStackedWidget(self)
        self._all = 0
        self._dress(icons)
        self._lay_out(actions, icons)
        self._search.textChanged.connect(self._narrow)
        self._search.returnPressed.connect(self._table.setFocus)
        self._table.entry_opened.connect(self.open_asked)

    @property
    def entry_actions(self) -> EntryActions:
        """The commands for the current evaluation."""
        return self._entry_actions

    @property
    def place(self) -> LibraryPlace:
        """Where the evaluations lie."""
        return self._place

    @property
    def tools(self) -> LibraryTools:
        """The line under the evaluations."""
        return self._tools

    @property
    def progress(self) -> ProgressLine:
        """The line that tells how far exports have come."""
        return self._progress

    def set_entries(self, entries: Sequence[LibraryEntry]) -> None:
        """Show these saved evaluations, newest first."""
        self._all = len(entries)
        self._table.set_entries(entries)
        self._stack.setCurrentWidget(self._table if entries else self._empty)
        self._search.setVisible(bool(entries))
        self._show_count()

    def set_found(self, typed: str, found: Collection[Path]) -> None:
        """Show also the files in whose texts these words were found, if they still are wanted."""
        if typed == self._search.text():
            self._table.set_narrowed(typed, found)
            self._show_count()

    def focus_first(self) -> None:
        """Take the keyboard to the newest evaluation, or to what begins the first one."""
        (self._table if self._all else self._first_button).setFocus()

    def _narrow(self, typed: str) -> None:
        """Narrow by what the rows show at once; what is in the texts is found a moment later."""
        self._table.set_narrowed(typed, ())
        self._show_count()
        self.search_typed.emit(typed)

    def _show_count(self) -> None:
        shown = self._table.shown()
        if shown != self._all:
            self._count.setText(
                self.tr("{shown} of {all} evaluations").format(shown=shown, all=self._all)
            )
        elif shown:
            self._count.setText(self.tr("%n evaluation(s)", "", shown))
        else:
            self._count.setText(self.tr("None yet"))

    def _dress(self, icons: Icons) -> None:
        self._search.setPlaceholderText(self.tr("Find by municipality, year, edition or any word"))
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
        self._table.setAccessibleName(self.tr("Saved evaluations"))

    def _lay_out(self, actions: Actions, icons: Icons) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._begin_column(actions, icons), 1)
        row.addLayout(self._saved_column(), 3)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)

    def _begin_column(self, actions: Actions, icons: Icons) -> QWidget:
        frame = QFrame(self)
        frame.setObjectName("beginColumn")
        frame.setMinimumWidth(296)
        frame.setMaximumWidth(320)
        column = QVBoxLayout(frame)
        column.setContentsMargins(22, 32, 22, 24)
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
        column.addWidget(self._place)
        return frame

    def _saved_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(28, 32, 28, 24)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(_label(self.tr("Saved evaluations"), "pageTitle"), 1)
        self._search.setMaximumWidth(320)
        top.addWidget(self._search, 1)
        column.addLayout(top)
        column.addWidget(self._count)
        column.addWidget(self._progress)
        column.addWidget(self._stack, 1)
        column.addWidget(self._tools)
        return column


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
