"""Pages of a document on which places lead somewhere, as a passage does to where it is written."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from widgets.colours import Colours
from widgets.focus_ring import paint_focus_ring
from widgets.page_layout import MARGIN
from widgets.page_view import PageView
from widgets.plain_tip import plain_tip


@dataclass(frozen=True)
class Place:
    """A part of a page that leads somewhere."""

    page: int
    """From 1."""
    area: QRectF
    """In points from the page's upper left corner."""
    name: str
    """Where it leads, in words."""


class PlaceView(PageView):
    """Pages with places. Left and Right go from place to place, Enter or a click follows one.

    Signals:
        place_followed(int index): the user follows the place of that index.
    """

    place_followed = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._places: tuple[Place, ...] = ()
        self._pointed = -1
        self._current = -1
        self.viewport().setMouseTracking(True)

    def set_places(self, places: Sequence[Place]) -> None:
        """Let these places of the pages lead somewhere. Silent."""
        self._places = tuple(places)
        self._point_at(-1)
        self._current = -1
        self.setAccessibleDescription("")

    def _place_at(self, position: QPointF) -> int:
        """Return the index of the smallest place at a position of the viewport, or -1."""
        found = self._layout.to_page(position + QPointF(self._origin()))
        if found is None:
            return -1
        page, point = found
        here = [
            (place.area.width() * place.area.height(), index)
            for index, place in enumerate(self._places)
            if place.page == page and place.area.contains(point)
        ]
        return min(here)[1] if here else -1

    def _point_at(self, index: int) -> None:
        if index != self._pointed:
            self._pointed = index
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand if index >= 0 else arrow)
            self.viewport().update()

    def _step(self, step: int) -> None:
        """Go to the place before or after the current one, or to the first in sight."""
        if not self._places:
            return
        if self._current >= 0:
            index = max(0, min(len(self._places) - 1, self._current + step))
        else:
            seen = self._pages_in_sight()
            in_sight = (i for i, place in enumerate(self._places) if place.page in seen)
            index = next(in_sight, 0)
        self._current = index
        place, bar = self._places[index], self.verticalScrollBar()
        self.setAccessibleDescription(place.name)
        area = self._layout.from_page(place.page, place.area)
        if area.top() < bar.value() or area.bottom() > bar.value() + bar.pageStep():
            bar.setValue(round(area.top() - 3 * MARGIN))
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.place_followed.emit(self._current)
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._place_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(-1)
        super().leaveEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what follows a place is the release

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._place_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and index >= 0:
            self.place_followed.emit(index)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._place_at(QPointF(event.pos()))
            name = self._places[index].name if index >= 0 else ""
            QToolTip.showText(event.globalPos(), plain_tip(name), self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def _paint_over(self, painter: QPainter) -> None:
        for index in {self._pointed, self._current} - {-1}:
            place = self._places[index]
            area = self._layout.from_page(place.page, place.area).adjusted(-5, -3, 5, 3)
            if index == self._current and self.hasFocus():
                paint_focus_ring(painter, area, self._colours, 4)
            else:
                painter.setPen(self._colours.accent)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area, 4, 4)
