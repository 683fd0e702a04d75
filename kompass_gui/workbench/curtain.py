"""What stands in a page's place while an interviewee sees the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class Curtain(QWidget):
    """A calm surface that says how to come back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageContent")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        text = QLabel(self.tr("Hidden. F12 shows the page again."), self)
        text.setObjectName("emptyState")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(text.text())
        QVBoxLayout(self).addWidget(text)
