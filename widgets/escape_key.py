"""What Esc does on a page or a panel, wherever in it the keyboard is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


def on_escape(part: QWidget, act: Callable[[], object]) -> None:
    """Call `act` when Esc is pressed in `part`, and nothing in it has a use of its own for it."""
    part.installEventFilter(_EscapeKey(part, act))


class _EscapeKey(QObject):
    """Sees the keys that none of a part's own widgets took."""

    def __init__(self, part: QWidget, act: Callable[[], object]) -> None:
        super().__init__(part)
        self._act = act

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        self._act()
        return True
