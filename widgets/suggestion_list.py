"""The names that may be meant, under what is being typed."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QWidget

from widgets.spoken import say

_MOST_LINES = 8
_LETTERS = 58


class Suggestion(NamedTuple):
    """One name: what is put into the text, and what it stands for."""

    key: str
    title: str


class SuggestionList(QListWidget):
    """Suggestions in their window, over everything else in it; it never takes the keyboard.

    Signals:
        chosen(str key): the user clicked a suggestion.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys: list[str] = []  # and no items of Python's, which are gone with each letter
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.Box)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Questions that may be meant"))
        self.clicked.connect(lambda index: self.chosen.emit(self._keys[index.row()]))
        self.hide()

    def offer(self, suggestions: Sequence[Suggestion], at: QRect) -> None:
        """Show suggestions below a place in the window, or above it where there is no room."""
        self._keys = [each.key for each in suggestions]
        self.clear()
        self.addItems([f"{each.key}  {each.title}" for each in suggestions])
        if not suggestions:
            self.hide()
            return
        self.setCurrentRow(0)
        self._place(at)
        self.raise_()
        self.show()
        self._say_current()

    def current_key(self) -> str:
        """Return the suggestion that Enter would take, or nothing if none is offered."""
        row = self.currentRow()
        return self._keys[row] if self.isVisible() and row >= 0 else ""

    def step(self, step: int) -> None:
        """Go down the suggestions, round the ends."""
        self.setCurrentRow((self.currentRow() + step) % self.count())
        self._say_current()

    def _say_current(self) -> None:
        """Say what Enter would take: the keyboard stays in the text."""
        say(self, str(self.currentIndex().data()))

    def _place(self, at: QRect) -> None:
        window = self._window.rect()
        lines = min(self.count(), _MOST_LINES)
        height = lines * self.sizeHintForRow(0) + 2 * self.frameWidth()
        width = min(_LETTERS * self.fontMetrics().averageCharWidth(), window.width())
        left = max(0, min(at.left(), window.width() - width))
        below = at.bottom() + 4
        top = below if below + height <= window.height() else max(0, at.top() - 4 - height)
        self.setGeometry(left, top, width, height)
