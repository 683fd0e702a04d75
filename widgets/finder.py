"""A field over the window in which one types to find something, with what is found under it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from widgets.colours import Colours
from widgets.finder_model import FinderModel
from widgets.finder_row import FinderDelegate, FinderRow
from widgets.line_field import LineField
from widgets.spoken import say

_LETTERS = 90
_TOP = 56
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Finder(QFrame):
    """Lies over its window while it is open. Arrow keys and Enter choose, Esc goes back.

    Signals:
        typed(str): what is searched for is now this.
        option_toggled(bool): the box under the list was ticked, or no longer is.
        chosen(object key): the user chose the row with this key; the finder has closed.
    """

    typed = Signal(str)
    option_toggled = Signal(bool)
    chosen = Signal(object)

    def __init__(self, colours: Colours, window: QWidget, *, two_lines: bool = False) -> None:
        """Lie over `window`; with `two_lines` a row's detail stands under its title."""
        super().__init__(window)
        self._window = window
        self._back: QWidget | None = None
        self._said = ""
        self._field = LineField(self)
        self._list = QListView(self)
        self._model = FinderModel(self)
        self._nothing = QLabel(self.tr("Nothing found"), self)
        self._footer = QLabel(self)
        self._option = QCheckBox(self)
        self._dress(FinderDelegate(colours, self._list, two_lines=two_lines))
        self._lay_out()
        self._field.text_edited.connect(self.typed)
        self._option.toggled.connect(self.option_toggled)
        self._list.clicked.connect(lambda index: self._choose(index.row()))
        self._field.installEventFilter(self)
        self.hide()

    def set_title(self, title: str) -> None:
        """Say what can be found: in the empty field, and to a screen reader."""
        self._field.setPlaceholderText(title)
        self._field.setAccessibleName(title)
        self._list.setAccessibleName(title)

    def set_option(self, text: str) -> None:
        """Offer a choice under the list."""
        self._option.setText(text)
        self._option.show()

    def set_rows(self, rows: Sequence[FinderRow], footer: str = "") -> None:
        """Show what is found, the first of it chosen; a line under it says what else there is."""
        self._model.set_rows(rows)
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._list.setVisible(bool(rows) or not self.text())
        self._nothing.setVisible(self._list.isHidden())
        self._footer.setText(footer)
        self._footer.setVisible(bool(footer))
        self._say_found()

    def open(self) -> None:
        """Come up with the keyboard; what was typed last is there, selected."""
        if not self.isVisible():
            self._back = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._field.selectAll()
        self._said = ""

    def close_finder(self) -> None:
        """Go away, and give the keyboard back to where it was."""
        if self.isVisible():
            self.hide()
            if self._back is not None and self._back.isVisible():
                self._back.setFocus(Qt.FocusReason.PopupFocusReason)

    def text(self) -> str:
        """Return what is searched for."""
        return self._field.text()

    def _dress(self, delegate: FinderDelegate) -> None:
        self.setObjectName("overlay")
        self._nothing.setObjectName("emptyState")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        self._footer.setObjectName("muted")
        self._footer.setTextFormat(Qt.TextFormat.PlainText)
        self._option.hide()
        self._list.setModel(self._model)
        self._list.setItemDelegate(delegate)
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._footer)
        column.addWidget(self._option)

    def _say_found(self) -> None:
        """Say the chosen row, which has not the keyboard, and how many there are."""
        found = self._model.row_at(self._list.currentIndex().row())
        if found is None and not self.text():
            return
        row = (found.title, found.detail) if found is not None else (self._nothing.text(), "")
        words = ", ".join(part for part in (*row, self._footer.text()) if part)
        if self.isVisible() and words != self._said:
            self._said = words
            say(self._field, words)

    def _place(self) -> None:
        window = self._window
        width = min(_LETTERS * self.fontMetrics().averageCharWidth(), window.width() - 40)
        height = min(round(window.height() * 0.72), window.height() - _TOP - 20)
        self.setGeometry((window.width() - width) // 2, _TOP, width, height)

    def _choose(self, row: int) -> None:
        found = self._model.row_at(row)
        if found is not None:
            self.close_finder()
            self.chosen.emit(found.key)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._window.installEventFilter(self)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._window.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._key(event)
        if watched is self._field and isinstance(event, QFocusEvent) and event.lostFocus():
            self._go_if_left(event.reason())
        return super().eventFilter(watched, event)

    def _go_if_left(self, reason: Qt.FocusReason) -> None:
        """Go away when the keyboard goes elsewhere in the window."""
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        if reason != Qt.FocusReason.ActiveWindowFocusReason and not inside:
            self.hide()

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        row = self._list.currentIndex().row()
        if key == Qt.Key.Key_Escape:
            self.close_finder()
        elif key in _RETURNS:
            self._choose(row)
        elif key in _MOVES and self._model.rowCount():
            last = self._model.rowCount() - 1
            self._list.setCurrentIndex(self._model.index(max(0, min(row + _MOVES[key], last)), 0))
            self._say_found()
        else:
            return False
        return True
