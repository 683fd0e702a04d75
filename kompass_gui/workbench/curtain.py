"""What stands in a page's place, or over it, while an interviewee sees the screen."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


def way_back() -> str:
    """Return the sentence that says how to come back, and nothing of what is hidden."""
    return QCoreApplication.translate("curtain", "Hidden mode – F12 shows everything again")


class Curtain(QWidget):
    """A calm surface that says how to come back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageContent")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        text = QLabel(way_back(), self)
        text.setObjectName("emptyState")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(text.text())
        QVBoxLayout(self).addWidget(text)
