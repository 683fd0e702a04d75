"""A label for figures that change while one looks: nothing around it is moved for that."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override


class SteadyLabel(QWidget):
    """A label that asks for another place only when its text needs more width or another height.

    A bare QLabel has the whole page laid out anew with every text that it is given, as wide or as
    high as the one before or not.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._height = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def label(self) -> QLabel:
        """The label itself, to be dressed; its text is set here."""
        return self._label

    def set_text(self, text: str) -> None:
        """Show a text."""
        if text == self._label.text():
            return
        self._label.setText(text)
        if self._label.wordWrap():
            needed = QSize(0, self._label.heightForWidth(self.width()))
        else:
            needed = self._label.sizeHint()
        if needed.height() != self._height or needed.width() > self.width():
            self._height = needed.height()
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self._label.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._label.minimumSizeHint()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        wraps = self._label.wordWrap()
        return self._label.heightForWidth(width) if wraps else self._label.sizeHint().height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label.resize(event.size())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
