"""The text of one item in a list, with the keys that work on the list."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from widgets.caret import show_caret_in_new_room
from widgets.item_lines import item_lines
from widgets.text_field import TextField

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_MAX_LINES = 12


class ItemField(TextField):
    """One item's text. It is one paragraph: Enter goes on to the next item.

    Signals:
        entered(): the field got the keyboard.
        next_wanted(): Enter at the end of the text.
        lines_wanted(list[str]): the item is to become these items, the first in its own place.
        move_wanted(int): the item is to go that many places down; -1 is up.
        remove_wanted(): the item is to go.
        left(int): the keyboard is to go to the next item (1) or the one before (-1).
    """

    entered = Signal()
    next_wanted = Signal()
    lines_wanted = Signal(list)
    move_wanted = Signal(int)
    remove_wanted = Signal()
    left = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_lines(1, _MAX_LINES)

    def place_cursor(self, *, at_end: bool) -> None:
        """Put the cursor at the end of the text, or at its beginning."""
        end, start = QTextCursor.MoveOperation.End, QTextCursor.MoveOperation.Start
        self.moveCursor(end if at_end else start)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        done = False
        if event.matches(QKeySequence.StandardKey.Paste):
            # Not Qt's own, which shows its caret after, also where the keyboard has gone on.
            self.paste()
            done = True
        elif modifiers == _CTRL:
            done = self._key_on_item(key)
        elif key in _RETURNS:
            self._end_item()
            done = True
        elif modifiers == _PLAIN:
            done = self._key_at_edge(key)
        if not done:
            super().keyPressEvent(event)

    def _key_on_item(self, key: Qt.Key) -> bool:
        """Do what a key with Ctrl does to the whole item; return whether it does anything."""
        match key:
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Delete:
                self.remove_wanted.emit()
            case _:
                return False
        return True

    def _move(self, step: int) -> None:
        self.move_wanted.emit(step)
        show_caret_in_new_room()

    def _key_at_edge(self, key: Qt.Key) -> bool:
        """Do what a key does that has nowhere to go in this text."""
        if key == Qt.Key.Key_Backspace and not self.text():
            self.remove_wanted.emit()
            return True
        moves = {
            Qt.Key.Key_Up: (QTextCursor.MoveOperation.Up, -1),
            Qt.Key.Key_Down: (QTextCursor.MoveOperation.Down, 1),
        }
        if key in moves:
            operation, step = moves[key]
            if not QTextCursor(self.textCursor()).movePosition(operation):
                self.left.emit(step)
                return True
        return False

    def _end_item(self) -> None:
        before, after = self._around_selection()
        if after:
            self.lines_wanted.emit([before, after])
        else:
            self.next_wanted.emit()

    def _around_selection(self) -> tuple[str, str]:
        """The text before and after the cursor, less what is selected."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        cursor.setPosition(0)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        before = cursor.selectedText()
        cursor.setPosition(end)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        return before.replace("\u2029", "\n"), cursor.selectedText().replace("\u2029", "\n")

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = item_lines(source.text())
        before, after = self._around_selection()
        if len(lines) > 1:
            self.lines_wanted.emit([before + lines[0], *lines[1:-1], lines[-1] + after])
        elif before or after:
            self.insertPlainText(source.text().strip("\r\n"))
        else:
            self.insertPlainText("".join(lines))
        show_caret_in_new_room()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
