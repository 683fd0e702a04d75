"""A small button with a drawn mark, for what is done to one row of a list."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from widgets.colours import Colours, blended
from widgets.focus_ring import paint_focus_ring
from widgets.plain_tip import plain_tip

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)

Line = tuple[tuple[float, float], ...]


class Mark(Enum):
    """A mark, as lines through points of a unit square."""

    UP = (((0.2, 0.62), (0.5, 0.32), (0.8, 0.62)),)
    DOWN = (((0.2, 0.38), (0.5, 0.68), (0.8, 0.38)),)
    CROSS = (((0.22, 0.22), (0.78, 0.78)), ((0.78, 0.22), (0.22, 0.78)))
    PLUS = (((0.5, 0.15), (0.5, 0.85)), ((0.15, 0.5), (0.85, 0.5)))


class IconButton(QAbstractButton):
    """A mark, with a text beside it where one is set; without, its name is in the tooltip."""

    def __init__(
        self, mark: Mark, name: str, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._mark = mark
        self._colours = colours
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()  # Qt would go along the tab order; what holds the button knows better
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() + 8
        if not self.text():
            return QSize(side, side)
        return QSize(side + self.fontMetrics().horizontalAdvance(self.text()) + 10, side)

    @override
    def minimumSizeHint(self) -> QSize:
        side = self.sizeHint().height()
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        colours = self._colours
        ink = colours.text if self.underMouse() or self.hasFocus() else colours.text_muted
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        painter.setPen(QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        size = self.fontMetrics().height() * 0.6
        inset = (self.height() - size) / 2
        for line in self._mark.value:
            painter.drawPolyline([QPointF(inset + x * size, inset + y * size) for x, y in line])
        place = self.rect().adjusted(self.height() - 2, 0, 0, 0)
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._colours
        rect = QRectF(self.rect())
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(
                blended(colours.text, colours.surface, 0.14 if self.isDown() else 0.07)
            )
            painter.drawRoundedRect(rect, 5, 5)
        if self.hasFocus():
            paint_focus_ring(painter, rect, colours, 5)
