"""Whether someone sees the screen who may not see points and other people's notes."""

from PySide6.QtCore import QObject, Signal


class Privacy(QObject):
    """Whether points, radar and other people's notes are hidden, whatever the window shows.

    The command of F12 sets it, and nothing else does: it outlives every evaluation and every page.

    Signals:
        changed: what no interviewee may see is to be hidden, or shown again (bool).
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False

    @property
    def on(self) -> bool:
        """Whether they are hidden now."""
        return self._on

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signal comes here
        """Hide what no interviewee may see, at once, or show it again."""
        if on != self._on:
            self._on = on
            self.changed.emit(on)
