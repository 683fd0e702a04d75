"""A line that tells how far some work has come, and lets one stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

_BAR_WIDTH = 180


class ProgressLine(QFrame):
    """What is being done, a bar, and a button; hidden while nothing is done.

    Signals:
        cancel_asked: the user wants the work to stop.
    """

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._bar = QProgressBar(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("Progress"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._bar)
        row.addWidget(self._text, 1)
        row.addWidget(self._cancel)
        self._cancel.clicked.connect(self.cancel_asked)
        self.hide()

    def show_progress(self, done: int, count: int, text: str) -> None:
        """Show that so many of so many parts are done, and in words what is done now."""
        self._bar.setRange(0, count)
        self._bar.setValue(done)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    def text(self) -> str:
        """Return what is said to be done now, or nothing."""
        return "" if self.isHidden() else self._text.text()
