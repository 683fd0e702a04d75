"""Long reading during which nothing else may be done: what is read must not change meanwhile."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from kompass_gui.in_slices import InSlices
from kompass_gui.pages.room import letters
from storage.reading import Progress, Reading
from widgets.progress_line import ProgressLine

_T = TypeVar("_T")
_LETTERS = 80


class ModalReading(QObject):
    """Reads in slices, with the window out of reach.

    Who waits for it longer is told how far it has come, and may give it up.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._slices = InSlices(self)
        self._dialog: _Dialog | None = None
        self._text = ""
        self._given_up: Callable[[], None] = lambda: None
        self._slices.progressed.connect(self._show_progress)

    def start(
        self,
        reading: Reading[_T],
        text: str,
        done: Callable[[_T], None],
        given_up: Callable[[], None],
    ) -> None:
        """Read, and call `done` with what was read, or `given_up`.

        `text` is what is said of it meanwhile, with "{done}" of "{files}".
        """
        self._text = text
        self._given_up = given_up
        self._slices.start(self._alone(reading), done)

    def stop(self) -> None:
        """Give up what is being read, and tell nobody."""
        self._slices.stop()

    def _alone(self, reading: Reading[_T]) -> Reading[_T]:
        """Read with the window disabled, until it is read, given up or raises."""
        self._window.setEnabled(False)
        try:
            return (yield from reading)
        finally:
            self._let_go()

    def _let_go(self) -> None:
        self._window.setEnabled(True)
        if self._dialog is not None:
            self._dialog.accept()  # `close` would count as giving up
            self._dialog = None

    def _show_progress(self, progress: Progress) -> None:
        if self._dialog is None:
            self._dialog = _Dialog(self._window)
            self._dialog.line.cancel_asked.connect(self._give_up)
            self._dialog.rejected.connect(self._give_up)
            self._dialog.open()
        text = self._text.format(done=progress.done, files=progress.files)
        self._dialog.line.show_progress(progress.done, progress.files, text)

    def _give_up(self) -> None:
        if self._slices.running:
            self._slices.stop()
            self._given_up()


class _Dialog(QDialog):
    """Shows how far it has come."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(window.windowTitle())
        self.line = ProgressLine(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.addWidget(self.line)
        self.resize(QSize(letters(_LETTERS, self), self.sizeHint().height()))
