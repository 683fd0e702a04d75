"""A list to choose one entry from, which leaves the wheel to the page."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox
from typing_extensions import override

_LEAST_LETTERS = 14
_BESIDE_TEXT = 2
"""What Qt keeps free beside the shown entry, in pixels."""


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
    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText,
            Qt.TextElideMode.ElideRight,
            self._room_for_text(option),
        )

    def _room_for_text(self, option: QStyleOptionComboBox) -> int:
        """Return how wide the shown entry may be, in pixels."""
        style = self.style()
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        return style.subControlRect(control, option, part, self).width() - _BESIDE_TEXT

    @override
    def sizeHint(self) -> QSize:
        """Qt's own, but as wide as its entries need beside an arrow that grows with the text."""
        hint = super().sizeHint()
        if self.minimumContentsLength():  # it is told how wide to be
            return hint
        metrics = self.fontMetrics()
        texts = (self.itemText(place) for place in range(self.count()))
        widest = max(map(metrics.horizontalAdvance, texts), default=0)
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        option.rect = QRect(QPoint(0, 0), hint)
        lacking = widest + _BESIDE_TEXT - self._room_for_text(option)
        return QSize(hint.width() + max(lacking, 0), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        return QSize(min(hint.width(), least), hint.height())
