"""A watch on the first paint of a process's window, which it closes in the end.

It imports Qt: a process that imports something else first imports this after it. It imports nothing
else that a bare window has no need of, as `override` would.
"""

# ruff: noqa: N802 - Qt's names

import json
import resource
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_RESTS_MS = 700
"""How long the window is left alone after the key, so that what it loads late is counted too."""
_PAINTED = QEvent.Type(QEvent.registerEventType())


class _Watch(QObject):
    """Follows one window from its first paint to its end."""

    def __init__(self, window: QWidget, started: int) -> None:
        super().__init__(window)
        self._window = window
        self._started = started
        self._times: dict[str, float] = {}
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            # Delivered before anything else, once all that this paint began is painted.
            QCoreApplication.postEvent(
                self, QEvent(_PAINTED), Qt.EventPriority.HighEventPriority.value
            )
        return False

    def customEvent(self, _event: QEvent) -> None:
        self._times["paint"] = self._since_start()
        QTimer.singleShot(0, self, self._press)  # after what the program put off to after the paint

    def _press(self) -> None:
        focused = QApplication.focusWidget() or self._window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(
                focused, QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t")
            )
        QTimer.singleShot(0, self, self._accepted)

    def _accepted(self) -> None:
        self._times["key"] = self._since_start()
        QTimer.singleShot(_RESTS_MS, self, self._end)

    def _end(self) -> None:
        self._times["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps(self._times), flush=True)
        self._window.close()

    def _since_start(self) -> float:
        return (time.monotonic_ns() - self._started) / 1e9


def watch_from_exec(started: int) -> None:
    """Begin to watch as the event loop begins: the window is made by then, and not yet painted."""
    execute = QApplication.exec

    def watched(_application: object = None) -> int:
        (window,) = (each for each in QApplication.topLevelWidgets() if each.isVisible())
        _Watch(window, started)
        return execute()

    # The program is to run as it is, with a watch on its window from the first event on.
    QApplication.exec = watched  # type: ignore[method-assign]  # as said
