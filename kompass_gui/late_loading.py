"""What is heavy is loaded after the first paint, a part at a time, so that keys are taken between.

Charts, the evaluation's pages and what reads spreadsheets take several times as long to import as
the window with the saved evaluations, and nobody needs them before it stands there.
"""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kompass_gui.in_slices import InSlices
from storage.reading import Progress, Reading

_PAUSE_MS = 100
"""After the first paint, for whoever types at once."""
_PARTS = (
    "kompass_core.evaluation",
    "storage.evaluation_file",
    "kompass_gui.library.new_evaluation_page",
    "widgets.radar_chart",
    "kompass_gui.pages.page_context",
    "kompass_gui.comparison.comparison_page",
    "kompass_gui.workspace.workspace_pages",
    "kompass_gui.workspace.workspace",
    "kompass_gui.work",
)


class LateLoading(QObject):
    """Waits for a window's first paint, loads what is heavy, and then calls `done`.

    Signals:
        begun: the window has been painted, and whoever types at once has begun to.
    """

    begun = Signal()

    def __init__(self, window: QWidget, done: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._done = done
        self._slices = InSlices(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        window.installEventFilter(self)

    def stop(self) -> None:
        """Load nothing more: the window is closed, or all is there already."""
        self._window.removeEventFilter(self)
        self._pause.stop()
        self._slices.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._pause.start()
        return False

    def _begin(self) -> None:
        self.begun.emit()
        self._slices.start(_loading(), lambda _loaded: self._done())


def _loading() -> Reading[None]:
    for number, part in enumerate(_PARTS, 1):
        import_module(part)
        yield Progress(number, len(_PARTS))
