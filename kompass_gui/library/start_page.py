"""The page that the program starts with: new, example, and the saved evaluations to reopen."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kompass_gui.actions import Actions
from kompass_gui.icons import Icons
from kompass_gui.library.begin_column import BeginColumn
from kompass_gui.library.entry_actions import EntryActions
from kompass_gui.library.library_place import LibraryPlace
from kompass_gui.library.library_table import LibraryTable
from kompass_gui.library.library_tools import LibraryTools
from kompass_gui.pages.room import room_in
from kompass_gui.session.privacy import Privacy
from kompass_gui.tab_order import follow_layout
from storage.library_entry import LibraryEntry
from widgets.elided_label import ElidedLabel
from widgets.progress_line import ProgressLine

_BESIDE_FROM_LETTERS = 120
_LEAST_ROWS = 4


class StartPage(QScrollArea):
    """What can be begun with, beside or, where it is narrow, above the saved evaluations.

    Signals:
        open_asked: the user asks for the evaluation in this file (Path).
        search_typed: the user looks for evaluations by these words (str).
    """

    open_asked = Signal(Path)
    search_typed = Signal(str)

    def __init__(
        self, actions: Actions, icons: Icons, privacy: Privacy, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content = QWidget(self)
        self.setWidget(self._content)
        self._begin = BeginColumn(actions, icons, self._content)
        self._search = QLineEdit(self._content)
        self._stack = QStackedWidget(self._content)
        self._empty = QLabel(self._stack)
        self._table = LibraryTable(icons, privacy, self._stack)
        self._entry_actions = EntryActions(self._table, icons)
        self._tools = LibraryTools(self._entry_actions, icons, self._content)
        self._progress = ProgressLine(self._content)
        self._title = ElidedLabel(self._content)
        self._count = QLabel(self._content)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._saved = QVBoxLayout()
        self._all = 0
        self._away = False
        self._dress(icons)
        self._lay_out()
        self._search.textChanged.connect(self._narrow)
        self._search.returnPressed.connect(self._table.setFocus)
        self._table.entry_opened.connect(self.open_asked)
        self._entry_actions.open_asked.connect(lambda entry: self.open_asked.emit(entry.path))

    @property
    def entry_actions(self) -> EntryActions:
        """The commands for the current evaluation."""
        return self._entry_actions

    @property
    def place(self) -> LibraryPlace:
        """Where the evaluations lie."""
        return self._begin.place

    @property
    def tools(self) -> LibraryTools:
        """The line under the evaluations."""
        return self._tools

    @property
    def progress(self) -> ProgressLine:
        """The line that tells how far exports have come."""
        return self._progress

    def set_entries(self, entries: Sequence[LibraryEntry], *, away: bool = False) -> None:
        """Show these saved evaluations, newest first; or that their folder is `away`.

        The keyboard goes to the first ones, unless someone has begun with something else.
        """
        first = entries and not self._all
        self._all = len(entries)
        self._away = away
        self._empty.setText(self._empty_text())
        self._table.set_entries(entries)
        self._stack.setCurrentWidget(self._table if entries else self._empty)
        self._search.setVisible(bool(entries))
        self._show_count()
        if first and self.window().focusWidget() is self._begin.first_button:
            self.focus_first()

    def show_reading(self, done: int, files: int) -> None:
        """Say that so many of so many files have been read, until there are entries to show."""
        text = self.tr("Reading the evaluations: {done} of {files}")
        self._count.setText(text.format(done=done, files=files))
        if not self._all:
            self._empty.setText("")

    def show_file(self, path: Path) -> None:
        """Make the evaluation in a file the current one."""
        self._table.show_file(path)

    def set_found(self, typed: str, found: Collection[str]) -> None:
        """Show also the files in whose texts these words were found, if they still are wanted."""
        if typed == self._search.text():
            self._table.set_narrowed(typed, found)
            self._show_count()

    def focus_first(self) -> None:
        """Take the keyboard to the newest evaluation, or to what begins the first one."""
        (self._table if self._all else self._begin.first_button).setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _narrow(self, typed: str) -> None:
        """Narrow by what the rows show at once; what is in the texts is found a moment later."""
        self._table.set_narrowed(typed, ())
        self._show_count()
        self.search_typed.emit(typed)

    def _show_count(self) -> None:
        shown = self._table.shown()
        if shown != self._all:
            self._count.setText(
                self.tr("{shown} of %n evaluation(s)", "", self._all).format(shown=shown)
            )
        elif shown:
            self._count.setText(self.tr("%n evaluation(s)", "", shown))
        else:
            self._count.setText("" if self._away else self.tr("None yet"))

    def _empty_text(self) -> str:
        if self._away:
            return self.tr("The folder of your evaluations cannot be reached now.")
        return self.tr(
            "Here your evaluations will be listed.\n"
            "Begin with a new one, or look around in the example."
        )

    def _dress(self, icons: Icons) -> None:
        self.setObjectName("page")
        self._content.setObjectName("pageContent")
        self.setAccessibleName(self.tr("Start page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title.setText(self.tr("Saved evaluations"))
        self._title.setObjectName("pageTitle")
        self._count.setObjectName("muted")
        self._empty.setObjectName("emptyState")
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._search.setPlaceholderText(self.tr("Find by municipality, year, edition or any word"))
        self._search.setAccessibleName(self.tr("Find among saved evaluations"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(
            QAction(icons.icon("search"), "", self), QLineEdit.ActionPosition.LeadingPosition
        )
        self._empty.setText(self._empty_text())
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._table.setAccessibleName(self.tr("Saved evaluations"))

    def _lay_out(self) -> None:
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(self._begin)
        self._sides.addLayout(self._saved, 1)
        self._saved.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._search, 1)
        self._saved.addLayout(top)
        for part in (self._count, self._progress, self._stack, self._tools):
            self._saved.addWidget(part, 1 if part is self._stack else 0)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)
        follow_layout(self._content)

    def _arrange(self) -> None:
        """Lay everything out as fits the room there is."""
        metrics = self.fontMetrics()
        beside = room_in(self.size(), metrics).letters >= _BESIDE_FROM_LETTERS
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._begin.show_as_band(band=not beside)
        if beside:
            self._saved.setContentsMargins(28, 32, 28, 24)
        else:
            self._saved.setContentsMargins(20, 12, 20, 12)
        self._search.setMaximumWidth(metrics.averageCharWidth() * 40)
        self._stack.setMinimumHeight((metrics.height() + 18) * _LEAST_ROWS)
