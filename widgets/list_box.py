"""A list to choose one entry from, which leaves the wheel to the page."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

_LEAST_LETTERS = 14


class ListBox(QComboBox):
    """Qt's own, but a page that is scrolled across it does not change what is chosen.

    A long entry does not make it wider than the page either: it is cut short.
    """

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def setAccessibleName(self, name: str) -> None:
        """Set what a screen reader calls it, also where Qt puts the chosen entry for the name."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        return QSize(min(hint.width(), least), hint.height())
