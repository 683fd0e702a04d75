"""Work that takes long, on a thread of its own, with its result back on the window's."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

Result = TypeVar("Result")


class _Bridge(QObject):
    """Carries a finished future from the worker's thread to the window's.

    Signals:
        finished: a Future is done.
    """

    finished = Signal(object)


class Background(Generic[Result]):
    """Runs one kind of work, one piece at a time.

    `done` is called on the window's thread with the Future of what was done, whose `result()`
    raises what the work raised.
    """

    def __init__(self, name: str, done: Callable[["Future[Result]"], None]) -> None:
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._bridge = _Bridge()
        self._bridge.finished.connect(done)

    def start(self, work: Callable[[], Result]) -> "Future[Result]":
        """Begin a piece of work, after those begun before, and return its future."""
        future = self._worker.submit(work)
        future.add_done_callback(self._tell)
        return future

    def close(self) -> None:
        """Wait for what is under way, and end the thread; what has not begun never does."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _tell(self, future: "Future[Result]") -> None:
        if not future.cancelled():
            self._bridge.finished.emit(future)
