"""A page that needs the whole width and height of the window, without the profile beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kompass_gui.page import Page

_ANY_WIDTH = 16_777_215
"""Qt's own "no limit"."""


class WidePage(Page):
    """Its parts share the height; nothing but their own lists is scrolled."""

    takes_all_room = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content.setMaximumWidth(_ANY_WIDTH)
        self._column.setContentsMargins(18, 12, 18, 14)
        self._column.setSpacing(10)
        self._title.setWordWrap(False)
        self._top = QHBoxLayout()
        self._top.setSpacing(10)
        self._column.removeWidget(self._title)
        self._top.addWidget(self._title)
        self._column.insertLayout(0, self._top)

    def add_to_top(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a control to the line of the heading."""
        self._top.addWidget(widget, stretch)

    def end_of_top(self) -> None:
        """Let what is added to the line of the heading from now on stand at its right end."""
        self._top.addStretch(1)

    def add_row(self) -> QHBoxLayout:
        """Return a row for parts side by side, which takes the height that is left."""
        row = QHBoxLayout()
        row.setSpacing(12)
        self._column.addLayout(row, 1)
        return row


class Card(QFrame):
    """A raised part of a wide page: a heading, and what stands under it."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 10, 14, 12)
        self.column.setSpacing(8)
        self._heading = QLabel(heading, self)
        self._heading.setObjectName("questionHeading")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._heading.setVisible(bool(heading))
        self.column.addWidget(self._heading)

    def set_heading(self, heading: str) -> None:
        """Show another heading."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
