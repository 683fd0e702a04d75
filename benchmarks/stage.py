"""The real program in this process, and what is common to driving it with a stopwatch."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, sleep
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from benchmarks.screen import HEIGHT, WIDTH
from kompass_gui.theme import STYLE, apply_theme
from kompass_gui.translation import install_translation
from tests.kompass_gui.hands import Hands
from widgets.colours import Colours

_PATIENCE_SECONDS = 20.0
_dressed: list[Colours] = []


def application() -> QApplication:
    """Return Qt's one application, without a blinking cursor, whose paints would be counted."""
    made = cast("QApplication | None", QApplication.instance()) or QApplication(
        ["benchmarks", "-style", STYLE]
    )
    made.setCursorFlashTime(0)
    qInstallMessageHandler(_pass_on)
    return made


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Print what Qt has to say, but not what it says of every window that is on no display."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


@contextmanager
def program(folder: Path, file: Path | None = None) -> Iterator[Hands]:
    """Start the program in its own look and language, and close it in the end."""
    if not _dressed:
        install_translation(application())
        _dressed.append(apply_theme(application()))
    hands = Hands(folder, _dressed[0])
    hands.window.resize(WIDTH, HEIGHT)
    hands.start(file)
    hands.window.activateWindow()
    hands.settle()
    yield hands
    hands.end()


class PaintWatch(QObject):
    """Tells when a widget has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._painted = False
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._painted = True
        return False

    def seconds_until_painted(self, act: Callable[[], object], since: float | None = None) -> float:
        """Do something, and return how long after that, or after `since`, the window was painted.

        Everything that is painted along with the widget is counted.
        """
        start = perf_counter() if since is None else since
        self._painted = False
        act()
        while not self._painted:
            QApplication.processEvents()
            if perf_counter() - start > _PATIENCE_SECONDS:
                raise TimeoutError("nothing was painted")
        return perf_counter() - start


def settle() -> None:
    """Let everything be done that is to be done at once."""
    for _ in range(5):
        QApplication.processEvents()


def wait_until(moment: float) -> None:
    """Let the program go on by itself until a moment of `perf_counter`."""
    while (left := moment - perf_counter()) > 0:
        QApplication.processEvents()
        if left > 0.003:
            sleep(0.001)


def type_letter(widget: QWidget, letter: str) -> None:
    """Press and release one key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)
