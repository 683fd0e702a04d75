"""Long reading on the window's own thread, a slice at a time: between two the window answers.

Reading thousands of files is work for Python, which does one thing at a time: on a thread of its
own it would keep the window waiting as much, and whatever it shares would need locks.
"""

from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from storage.reading import Progress, Reading

_T = TypeVar("_T")

_SLICE_SECONDS = 0.03
_TOLD_AFTER_SECONDS = 0.5
"""Who waits no longer needs no word of it."""


class InSlices(QObject):
    """Reads one thing at a time. What takes no longer than a slice is done at once.

    A reading that raises is given up, and the exception goes on to whoever took the slice.

    Signals:
        progressed(Progress): so far it has come, and it goes on; nothing of what is soon done.
        ended_late: what was not read at once has been read, and `done` was called.
    """

    progressed = Signal(object)
    ended_late = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._go_on: Callable[[], None] | None = None
        self._started = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take_next_slice)

    @property
    def running(self) -> bool:
        """Whether there is more to read."""
        return self._go_on is not None

    def start(self, reading: Reading[_T], done: Callable[[_T], None]) -> None:
        """Read, and call `done` with what was read; what was being read is given up."""
        self._started = perf_counter()
        self._go_on = lambda: self._read(reading, done)
        self._take_slice()
        if self.running:
            self._timer.start()

    def stop(self) -> None:
        """Give up what is being read."""
        self._timer.stop()
        self._go_on = None

    def _take_next_slice(self) -> None:
        self._take_slice()
        if not self.running:
            self.ended_late.emit()

    def _take_slice(self) -> None:
        if self._go_on is not None:
            self._go_on()

    def _read(self, reading: Reading[_T], done: Callable[[_T], None]) -> None:
        end = perf_counter() + _SLICE_SECONDS
        progress = Progress(0, 0)
        try:
            while perf_counter() < end:
                progress = next(reading)
        except StopIteration as stop:
            self.stop()
            done(stop.value)
        except BaseException:
            self.stop()  # else the next slice would find the reading ended, with nothing read
            raise
        else:
            if end - self._started > _TOLD_AFTER_SECONDS:
                self.progressed.emit(progress)
