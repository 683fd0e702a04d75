"""The page that shows what lies in the trash, and from which it comes back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kompass_gui.icons import Icons
from kompass_gui.library.library_table import LibraryTable
from kompass_gui.session.privacy import Privacy
from kompass_gui.tab_order import follow_layout
from storage.library_entry import LibraryEntry
from widgets.escape_key import on_escape


class TrashPage(QWidget):
    """Evaluations that were moved to the trash.

    Signals:
        restore_asked: the user wants this one back (LibraryEntry).
        empty_asked: the user wants all of it gone.
        left: the user is done here.
    """

    restore_asked = Signal(object)
    empty_asked = Signal()
    left = Signal()

    def __init__(self, icons: Icons, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self.tr("Trash"), self)
        self._remark = QLabel(self)
        self._table = LibraryTable(icons, privacy, self)
        self._restore = QPushButton(self.tr("Bring back"), self)
        self._empty = QPushButton(self.tr("Empty the trash…"), self)
        self._back = QPushButton(self.tr("Back to all evaluations"), self)
        self._lay_out()
        self._table.entry_opened.connect(self._ask)
        self._table.entry_chosen.connect(self._follow)
        self._restore.clicked.connect(self._ask)
        self._empty.clicked.connect(self.empty_asked)
        self._back.clicked.connect(self.left)
        on_escape(self, self.left.emit)

    def set_entries(self, entries: Sequence[LibraryEntry]) -> None:
        """Show these evaluations."""
        self._table.set_entries(entries)
        self._follow()

    def focus_first(self) -> None:
        """Take the keyboard to the newest evaluation, or to the way back."""
        (self._table if self._table.shown() else self._back).setFocus()

    def _lay_out(self) -> None:
        self._title.setObjectName("pageTitle")
        self._remark.setObjectName("muted")
        self._table.setAccessibleName(self.tr("Evaluations in the trash"))
        self._restore.setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 32, 28, 24)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._remark)
        column.addWidget(self._table, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._restore)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._empty)
        column.addLayout(buttons)
        follow_layout(self)

    def _follow(self) -> None:
        filled = self._table.shown() > 0
        self._restore.setEnabled(self._table.current_entry() is not None)
        self._empty.setEnabled(filled)
        self._remark.setText(
            self.tr("What lies here stays until the trash is emptied. Enter brings the row back.")
            if filled
            else self.tr("The trash is empty.")
        )

    def _ask(self) -> None:
        entry = self._table.current_entry()
        if entry is not None:
            self.restore_asked.emit(entry)
