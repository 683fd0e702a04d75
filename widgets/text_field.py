"""A text field that grows with its text and has no undo of its own."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from widgets.caret import show_caret, show_caret_in_new_room
from widgets.drag_kinds import NOTE_MIME
from widgets.line_field import is_undo_or_redo, show_menu_without_undo
from widgets.text_difference import Difference, difference

MIN_LINES = 3
MAX_LINES = 24
_WRITING = (QEvent.Type.KeyPress, QEvent.Type.InputMethod)


class TextField(QPlainTextEdit):
    """Plain text of any length, as high as its lines between a least and a most.

    Tab goes to the next field. Keys for undo and redo go to the window. What it lies in is scrolled
    with the caret of the one who writes, never by a text that is set.

    Signals:
        text_edited(str): the user changed the text, which is now this; lines end in a line feed.
    """

    text_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._min_lines = MIN_LINES
        self._max_lines = MAX_LINES
        self._lines = 1
        self._text = ""
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._follow_lines)

    def text(self) -> str:
        """Return the text as it was typed, no-break spaces and all; lines end in a line feed."""
        # toPlainText() would turn no-break spaces ("1 000 kr") into spaces.
        return self.document().toRawText().replace("\u2029", "\n")

    def set_text(self, text: str) -> None:
        """Show `text`, keeping the cursor and what is scrolled to. Silent.

        Only what differs is replaced, so setting what was just typed does nothing.
        """
        if text == self._text:
            return
        self._text = text
        change = difference(self.text(), text)
        position = self.textCursor().position()
        with QSignalBlocker(self):
            self._replace(change)
            if not self.hasFocus() and position == change.start:
                self._move_cursor(position)  # a text that is laid in is read from its beginning

    def set_lines(self, least: int, most: int) -> None:
        """Let the field be from `least` to `most` lines high."""
        self._min_lines, self._max_lines = least, most
        self._fit()

    def _replace(self, change: Difference) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(change.start)
        cursor.setPosition(change.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.text)

    def _move_cursor(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)

    def _on_text_changed(self) -> None:
        text = self.text()
        if text != self._text:
            self._text = text
            self.text_edited.emit(text)

    # --- size -----------------------------------------------------------------------------------

    def _follow_lines(self) -> None:
        lines = int(self.document().size().height())
        if lines != self._lines:
            self._lines = lines
            self._fit()

    def _fit(self) -> None:
        """Ask for the height that the lines take, and scroll only above the most.

        WORKAROUND: with padding from a style sheet, Qt finds too little room for the last line.
        """
        scrolled = self._lines > self._max_lines
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolled else policy.ScrollBarAlwaysOff
        )
        self.updateGeometry()

    def _height_of(self, lines: int) -> int:
        margins = self.contentsMargins()  # frame and padding, with a style sheet or without
        text = (
            lines * QFontMetricsF(self.font()).lineSpacing() + 2 * self.document().documentMargin()
        )
        return ceil(text) + margins.top() + margins.bottom()

    @override
    def sizeHint(self) -> QSize:
        lines = min(max(self._lines, self._min_lines), self._max_lines)
        return QSize(super().sizeHint().width(), self._height_of(lines))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height_of(self._min_lines))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_lines()
        if self.height() >= self.sizeHint().height() and self._lines <= self._max_lines:
            # A new line was scrolled to before there was room for it; now all are in view.
            self.verticalScrollBar().setValue(0)

    # --- keys, mouse and paste ------------------------------------------------------------------

    @override
    def event(self, event: QEvent) -> bool:
        if is_undo_or_redo(event) and event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()  # then the window's own command gets the key
            return False
        if event.type() in _WRITING:
            return self._write(event)
        return super().event(event)

    def _write(self, event: QEvent) -> bool:
        """Let a key do what it does, and follow the caret where it writes or goes."""
        position, text, lines = self.textCursor().position(), self._text, self._lines
        done = super().event(event)
        if self._lines != lines or not self.hasFocus():
            show_caret_in_new_room()
        elif self._text is not text or (
            self.textCursor().position() != position and not _selects_all(event)
        ):
            show_caret()
        return done

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo_or_redo(event):
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.insertPlainText("\n")  # a line is a line, with Shift or without
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the page is scrolled across many fields

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        show_menu_without_undo(self.createStandardContextMenu(), event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasFormat(NOTE_MIME)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())
        show_caret_in_new_room()


def _selects_all(event: QEvent) -> bool:
    """Whether an event is the key that selects all: the caret goes to the end, the eye stays."""
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.SelectAll)
