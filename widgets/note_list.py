"""A list of notes, few or thousands, scrolled smoothly and worked by keys."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from kompass_core.evidence import Note
from widgets.colours import Colours
from widgets.note_delegate import NoteDelegate
from widgets.note_marks import MARKS
from widgets.note_model import Describe, NoteModel

MOST_IN_FULL = 300
"""From more notes than this on, all rows have one height: then a list costs what is seen of it."""

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_DIGITS = {Qt.Key(Qt.Key.Key_1 + place): mark for place, mark in enumerate(MARKS)}
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier)


class NoteList(QTableView):
    """Notes under each other. Keys act on the current one; the list changes nothing itself.

    It is a table of one column, as Qt's list goes through all rows each time one is added.

    Signals:
        edit_wanted(str id): Enter, F2 or a double click on a note.
        remove_wanted(str id): Delete.
        settled_toggled(str id): Space: it was checked or followed up, or not after all.
        mark_toggled(str id, Mark): 1 to 5.
        letter_pressed(str id, str letter): a letter, for what else is done to a note.
        menu_wanted(str id, QPoint): its menu is to be shown, there on the screen.
        left_down(): Down on the last note: the keyboard is to go on below.
        heights_changed(): rows have become higher or lower, as when the list is made narrower.
    """

    edit_wanted = Signal(str)
    remove_wanted = Signal(str)
    settled_toggled = Signal(str)
    mark_toggled = Signal(str, object)
    letter_pressed = Signal(str, str)
    menu_wanted = Signal(str, QPoint)
    left_down = Signal()
    heights_changed = Signal()

    def __init__(self, describe: Describe, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = NoteModel(describe, self)
        self._delegate = NoteDelegate(self._model, colours, self)
        self._short = False
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._dress()
        self.doubleClicked.connect(lambda index: self.edit_wanted.emit(self._id(index.row())))

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Show these notes; where the last one was seen, a new last one is. Silent."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        longer = len(notes) > self._model.rowCount()
        anew = self._choose_height(len(notes))
        changed = self._model.set_notes(notes)
        self._fit_rows(range(self._model.rowCount()) if anew else changed)
        if at_end and longer:
            self.scrollToBottom()

    def refresh(self) -> None:
        """Describe all notes anew."""
        self._model.refresh()

    def current_note(self) -> str:
        """Return the id of the current note, or nothing."""
        row = self.currentIndex().row()
        return self._id(row) if row >= 0 else ""

    def focus_note(self, note_id: str) -> None:
        """Take the keyboard to a note, or to the last one if it is not there."""
        row = self._model.row_of(note_id)
        index = self._model.index(row if row >= 0 else self._model.rowCount() - 1)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def has_note(self, note_id: str) -> bool:
        """Return whether a note is among those that are shown."""
        return self._model.row_of(note_id) >= 0

    def height_of_rows(self, most: int) -> int:
        """Return how high the first notes are together, at most so many of them."""
        return sum(self.rowHeight(row) for row in range(min(most, self._model.rowCount())))

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._delegate.set_colours(colours)
        self.viewport().update()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)

    def _choose_height(self, count: int) -> bool:
        """Show notes in full or short, by how many they are; return whether that changes."""
        short = count > MOST_IN_FULL
        if short == self._short:
            return False
        self._short = short
        self._delegate.set_short(short=short)
        return True

    def _fit_rows(self, rows: Iterable[int]) -> None:
        """Give rows the height of their notes."""
        header = self.verticalHeader()
        if self._short:
            header.setDefaultSectionSize(self._delegate.short_height(self.font()))
        width = self.viewport().width()
        for row in rows:
            height = self._delegate.height_of(self._model.note_at(row), self.font(), width)
            if header.sectionSize(row) != height:
                header.resizeSection(row, height)

    def _id(self, row: int) -> str:
        return self._model.note_at(row).id

    @override
    def sizeHint(self) -> QSize:
        """Ask for a few lines: a list takes what room there is, and pushes nothing out of sight."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        note_id = self.current_note()
        last = self.currentIndex().row() == self._model.rowCount() - 1
        if event.key() == Qt.Key.Key_Down and last:
            self.left_down.emit()
        elif not (note_id and event.modifiers() in _BARE and self._act(note_id, event)):
            super().keyPressEvent(event)

    def _act(self, note_id: str, event: QKeyEvent) -> bool:
        """Tell what a key wants done to a note; return whether it wants anything."""
        key = Qt.Key(event.key())
        if key in _RETURNS:
            self.edit_wanted.emit(note_id)
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit(note_id)
        elif key == Qt.Key.Key_Space:
            self.settled_toggled.emit(note_id)
        elif key in _DIGITS:
            self.mark_toggled.emit(note_id, _DIGITS[key])
        elif key == Qt.Key.Key_Menu:
            place = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(note_id, self.viewport().mapToGlobal(place))
        elif len(event.text()) == 1 and event.text().isalpha():
            self.letter_pressed.emit(note_id, event.text().upper())
        else:
            return False
        return True

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self._id(index.row()), event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self._short:
            self._fit_rows(range(self._model.rowCount()))
            self.heights_changed.emit()
