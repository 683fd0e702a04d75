"""A page that needs the whole width and height of the window, without the profile beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_gui.pages.page import Page

_NARROW_LETTERS = 115
"""A page with room for fewer letters than this in a line is narrow."""
_TOOLS_WHERE_NARROW = 3


class WidePage(Page):
    """Its parts share the height; nothing but their own lists is scrolled."""

    takes_all_room = True
    letters_wide = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column.setContentsMargins(18, 12, 18, 14)
        self._column.setSpacing(10)
        self._tools: list[QWidget] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self._is_narrow: bool | None = None
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(10)
        self._column.removeWidget(self._title)
        self._top.addWidget(self._title, 1)
        self._top.addLayout(self._grid)
        self._column.insertLayout(0, self._top)
        self._column.addLayout(self._row, 1)

    @property
    def parts(self) -> QBoxLayout:
        """The parts of the page: side by side, or under each other where it is narrow."""
        return self._row

    def add_to_top(self, *widgets: QWidget) -> None:
        """Add controls to the line of the heading, or under it where it is narrow."""
        self._tools += widgets
        for place, widget in enumerate(self._tools):
            self._grid.addWidget(widget, 0, place)

    def set_narrow(self, *, narrow: bool) -> None:
        """Lay the page out for little width, or for enough."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._top.setDirection(below if narrow else beside)
        self._row.setDirection(below if narrow else beside)
        in_a_row = _TOOLS_WHERE_NARROW if narrow else max(len(self._tools), 1)
        for place, widget in enumerate(self._tools):
            self._grid.addWidget(widget, place // in_a_row, place % in_a_row)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * _NARROW_LETTERS
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.set_narrow(narrow=narrow)


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
