"""The users' guide: built when it is first asked for, closed with the program's window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kompass_gui.main_window import MainWindow
from resources.reader import guide_text
from widgets.colours import Colours

if TYPE_CHECKING:
    from kompass_gui.guide_window import GuideWindow


class Guide(QObject):
    """Shows the guide beside the program's window."""

    def __init__(self, window: MainWindow, colours: Colours) -> None:
        super().__init__(window)
        self._window = window
        self._colours = colours
        self._view: GuideWindow | None = None

    def show(self) -> None:
        """Bring up the guide."""
        if self._view is None:
            from kompass_gui.guide_window import GuideWindow  # noqa: PLC0415 - start-up time

            self._view = GuideWindow(guide_text(), self._colours, self._window)
        self._view.show_beside()

    def set_colours(self, colours: Colours) -> None:
        """Build the guide in another theme's colours."""
        self._colours = colours

    def close(self) -> None:
        """Put the guide away."""
        if self._view is not None:
            self._view.close()
