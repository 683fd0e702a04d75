"""The notes that are shown of an evaluation, and the word of those that stand elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kompass_core.evidence import Note
from kompass_gui.pages.room import lines
from kompass_gui.pages.wide_page import Card
from widgets.note_list import NoteList

_LIST_LINES = 3


class NotesCard(Card):
    """A list of notes; where it is empty it says so, and how many there are that it does not show.

    Signals:
        all_asked: all notes are to be shown.
    """

    all_asked = Signal()

    def __init__(self, notes: NoteList, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._list = notes
        self._show_all = QPushButton(self.tr("Show all notes"), self)
        self._show_all.hide()
        self._show_all.clicked.connect(self.all_asked)
        self.column.addWidget(self._show_all, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(notes, 1)

    def show_notes(self, notes: Sequence[Note], elsewhere: int) -> None:
        """Show these notes.

        Args:
            notes: the notes.
            elsewhere: how many more there are that may be shown.
        """
        self._list.set_notes(notes)
        self._list.setMinimumHeight(lines(_LIST_LINES, self) if notes else 1)
        self._show_all.setVisible(not notes and elsewhere > 0)
        if notes:
            self.set_heading("")
        elif elsewhere:
            self.set_heading(self.tr("No notes here; %n note(s) stand elsewhere", "", elsewhere))
        else:
            self.set_heading(self.tr("No notes here yet"))
