"""A text in a drawing that no line goes through."""

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override


class PlateText(QGraphicsSimpleTextItem):
    """A text on a plate that hides what lies under it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._plate = QColor()

    def set_plate(self, colour: QColor) -> None:
        """Give the plate the colour of what the drawing is on."""
        self._plate = colour
        self.update()

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.fillRect(self.boundingRect(), self._plate)
        super().paint(painter, option, widget)  # type: ignore[arg-type]  # Qt's own default is None
