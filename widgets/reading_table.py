"""A table to read, row by row."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QWidget
from typing_extensions import override

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
_WALKED = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
"""The keyboard came here by the user's own keys, and not because of what a page showed."""
_COMES_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The keyboard went to another window, or to a menu, and will be here again."""


class ReadingTable(QTableWidget):
    """Rows that cannot be changed; one is marked once someone goes there, and none before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the row in hand be seen, if it was the user who went here."""
        super().focusInEvent(event)
        if event.reason() in _WALKED:
            self._take_in_hand()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self.clearSelection()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES and not self.in_hand:
            self._take_in_hand()
        else:
            super().keyPressEvent(event)

    @property
    def in_hand(self) -> bool:
        """Whether a row is marked, so that a key means that one."""
        return bool(self.selectedIndexes())

    def _take_in_hand(self) -> None:
        """Mark the row that the keyboard is at: the first if it was at none."""
        if self.rowCount():
            self.selectRow(max(self.currentRow(), 0))
