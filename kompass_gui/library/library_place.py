"""Where the saved evaluations lie, in words, and the way to have them lie elsewhere."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kompass_gui.icons import Icons
from widgets.plain_tip import plain_tip
from widgets.sign_button import SignButton

_ZERO_WIDTH_SPACE = "\u200b"
"""Lets a path break into lines after its slashes."""


class LibraryPlace(QWidget):
    """The folder of the evaluations.

    Signals:
        folder_asked: the user wants the evaluations to lie elsewhere.
    """

    folder_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._other = SignButton(self.tr("Other folder…"), self)
        self._text.setObjectName("muted")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._other.setIcon(icons.icon("open"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addWidget(self._other)
        self._other.clicked.connect(self.folder_asked)

    def set_folder(self, folder: Path, *, fixed: bool) -> None:
        """Show where the evaluations lie; a `fixed` place was set outside the program."""
        shown = _from_home(folder)
        for separator in "/\\":
            shown = shown.replace(separator, f"{separator}{_ZERO_WIDTH_SPACE}")
        self._text.setText(
            self.tr("Everything is saved by itself, in {folder}").format(folder=shown)
        )
        self._text.setToolTip(plain_tip(str(folder)))
        self._other.setVisible(not fixed)


def _from_home(folder: Path) -> str:
    """Return a folder's name, from "~" where it lies in the person's own."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
