"""The field in which notes are typed as fast as people talk."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kompass_core.note_entry import unfinished
from widgets.note_marks import MARKS
from widgets.suggestion_list import Suggestion, SuggestionList
from widgets.text_difference import utf16_length
from widgets.text_field import TextField

Suggest = Callable[[str], Sequence[Suggestion]]
"""Returns the questions that may be meant by what was typed after a "#"."""

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DIGITS = {Qt.Key(Qt.Key.Key_1 + place): mark for place, mark in enumerate(MARKS)}
_MAX_LINES = 6


class NoteField(TextField):
    """One line that grows to some. Enter makes a note of it, Shift+Enter a new line in it.

    "#" names a question: those that may be meant are offered while it is typed. What was typed
    here can be undone here, until it is a note.

    Signals:
        note_entered(): Enter: what stands in the field is to be a note.
        mark_toggled(Mark): the note is to have a mark, or not: Alt+1 to Alt+5.
        cancelled(): Esc where nothing is offered.
        left_up(): the keyboard is to go to the notes above.
        image_pasted(QImage): a picture is to go with the note.
        files_pasted(list[str]): files are to go with the note.
    """

    note_entered = Signal()
    mark_toggled = Signal(object)
    cancelled = Signal()
    left_up = Signal()
    image_pasted = Signal(QImage)
    files_pasted = Signal(list)

    def __init__(self, suggest: Suggest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggest = suggest
        self._list: SuggestionList | None = None
        self.set_lines(1, _MAX_LINES)
        self.setUndoRedoEnabled(True)
        self.textChanged.connect(self._offer)
        self.cursorPositionChanged.connect(self._follow_cursor)

    @override
    def set_text(self, text: str) -> None:
        """Show `text`. Silent; what stood here before cannot be undone to."""
        if text == self.text():
            return
        super().set_text(text)
        self.document().clearUndoRedoStacks()
        self.place_cursor_last()
        self._hide_list()

    def place_cursor_last(self) -> None:
        """Place the cursor behind the last character."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    # --- suggestions ----------------------------------------------------------------------------

    def _before_cursor(self) -> str:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _offer(self) -> None:
        name = unfinished(self._before_cursor()) if self.hasFocus() else None
        if name is None:
            self._hide_list()
            return
        self._shown_list().offer(self._suggest(name.typed), self._cursor_in_window())

    def _shown_list(self) -> SuggestionList:
        if self._list is None:
            self._list = SuggestionList(self.window())
            self._list.chosen.connect(self._accept)
        return self._list

    def _hide_list(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _follow_cursor(self) -> None:
        if self._list is not None and unfinished(self._before_cursor()) is None:
            self._list.hide()

    def _cursor_in_window(self) -> QRect:
        rect = self.cursorRect()
        corner = self.viewport().mapTo(self.window(), QPoint(0, 0))
        return rect.translated(corner)

    def _accept(self, key: str) -> None:
        """Put a question's number in place of what was typed of its name."""
        before = self._before_cursor()
        name = unfinished(before)
        if name is None:
            return
        cursor = self.textCursor()
        typed = utf16_length(before[name.start :])
        cursor.setPosition(cursor.position() - typed, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"#{key} ")
        self._hide_list()

    def _key_in_list(self, key: Qt.Key) -> bool:
        """Do what a key does while suggestions are offered; return whether it does anything."""
        suggested = self._list.current_key() if self._list is not None else ""
        if not suggested or self._list is None:
            return False
        name = unfinished(self._before_cursor())
        whole = name is not None and name.typed == suggested
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._list.step(1 if key == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Escape:
                self._hide_list()
            case Qt.Key.Key_Tab:
                self._accept(suggested)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not whole:
                self._accept(suggested)
            case _:
                return False
        return True

    # --- keys -----------------------------------------------------------------------------------

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (self._undoes(event) or _mark_of(event) is not None)
        ):
            event.accept()
            return True
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self._key_in_list(Qt.Key.Key_Tab)
        ):
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._key_in_list(Qt.Key(event.key())) or self._key_of_note(event)):
            super().keyPressEvent(event)

    def _key_of_note(self, event: QKeyEvent) -> bool:
        """Do what a key does to the note as a whole; return whether it does anything."""
        mark = _mark_of(event)
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if mark is not None:
            self.mark_toggled.emit(mark)
        elif event.key() in _RETURNS and not shifted:
            self._hide_list()
            self.note_entered.emit()
        elif self._undoes(event):
            self.undo() if event.matches(QKeySequence.StandardKey.Undo) else self.redo()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() == Qt.Key.Key_Up and not self.text():
            self.left_up.emit()
        else:
            return False
        return True

    def _undoes(self, event: QKeyEvent) -> bool:
        """Return whether a key takes back, or does again, something typed here."""
        document = self.document()
        return (event.matches(QKeySequence.StandardKey.Undo) and document.isUndoAvailable()) or (
            event.matches(QKeySequence.StandardKey.Redo) and document.isRedoAvailable()
        )

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._hide_list()
        super().focusOutEvent(event)

    # --- paste ----------------------------------------------------------------------------------

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_pasted.emit(files)
        elif source.hasText():
            super().insertFromMimeData(source)
        elif source.hasImage():
            self.image_pasted.emit(QImage(source.imageData()))


def _mark_of(event: QKeyEvent) -> object:
    """Return the mark that a key sets or takes away, or None."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return None
    return _DIGITS.get(Qt.Key(event.key()))
