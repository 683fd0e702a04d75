"""A button with a sign before its text."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

_GAP = 5
"""What Qt leaves between sign and text is too little to tell them apart, by so many pixels."""


class SignButton(QToolButton):
    """Its sign is as high as its text, however large that is, and stands alone without it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_text(shown=True)

    def show_text(self, *, shown: bool) -> None:
        """Show the text beside the sign, or the sign alone."""
        styles = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            styles.ToolButtonTextBesideIcon if shown else styles.ToolButtonIconOnly
        )
        self._fit()

    def text_width(self) -> int:
        """Return how much wider the button is with its text, as Qt counts it, than without."""
        metrics = self.fontMetrics()
        text = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return text + 2 * metrics.horizontalAdvance(" ") + 4 + _GAP

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        beside = self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        side = self.fontMetrics().height() + 2
        self.setIconSize(QSize(side + _GAP if beside else side, side))
