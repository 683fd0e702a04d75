"""Saving by itself: a moment after the last change, on a thread of its own.

Typing never waits for a disk: what is saved is a frozen evaluation, handed to one worker thread
that writes one save at a time. There is no Save button to forget.
"""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_gui.session.evaluation_session import EvaluationSession

QUIET_MS = 700
"""How long after the last change a save starts."""
LONGEST_WAIT_MS = 2500
"""How long a change waits at the most while one goes on typing."""
RETRY_MS = 10_000
"""How long after a failed save the next try comes by itself."""


class SaveStage(Enum):
    """Where the newest change stands."""

    SAVED = auto()
    WAITING = auto()
    SAVING = auto()
    FAILED = auto()


@dataclass(frozen=True)
class SaveState:
    """The stage, when the last save was done, and why the last one failed."""

    stage: SaveStage
    saved_at: datetime | None = None
    error: KompassError | None = None


Save = Callable[[Evaluation], datetime]
"""Writes an evaluation and returns when; raises KompassError. Called on the worker thread."""


class Autosave(QObject):
    """Saves a session's evaluation by itself.

    Signals:
        state_changed: there is a new SaveState to show.
    """

    state_changed = Signal(object)
    _finished = Signal(object)

    def __init__(
        self,
        session: EvaluationSession,
        save: Save,
        saved_at: datetime | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._save = save
        self._state = SaveState(SaveStage.SAVED, saved_at)
        self._saved: Evaluation | None = session.evaluation  # None where that is not known
        self._running: Future[datetime] | None = None
        self._being_saved: Evaluation | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="save")
        self._quiet = self._timer(QUIET_MS)
        self._longest = self._timer(LONGEST_WAIT_MS)
        self._retry = self._timer(RETRY_MS)
        self._finished.connect(self._take_result)
        session.changed.connect(self._wait)

    @property
    def state(self) -> SaveState:
        """What is to be shown now."""
        return self._state

    @property
    def all_saved(self) -> bool:
        """Whether the evaluation as it stands is on disk."""
        return self._session.evaluation is self._saved

    def flush(self) -> bool:
        """Save what is not saved, wait for it, and return whether all is on disk."""
        self._await_running()
        self._start()
        self._await_running()
        return self.all_saved

    def close(self) -> None:
        """End the worker thread. What is not saved then is lost: call `flush` first."""
        self._session.changed.disconnect(self._wait)
        self._stop_timers()
        self._worker.shutdown(wait=True)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._start)
        return timer

    def _stop_timers(self) -> None:
        for timer in (self._quiet, self._longest, self._retry):
            timer.stop()

    def _wait(self) -> None:
        self._quiet.start()
        if not self._longest.isActive():
            self._longest.start()
        if self._state.stage not in (SaveStage.SAVING, SaveStage.FAILED):
            self._show(SaveStage.WAITING)

    def _start(self) -> None:
        if self._running is not None:
            return
        self._stop_timers()
        if self.all_saved:  # by undo, what was changed stands as it was saved
            self._show(SaveStage.SAVED)
            return
        self._being_saved = self._session.evaluation
        if self._state.stage is not SaveStage.FAILED:  # which stands until a save succeeds
            self._show(SaveStage.SAVING)
        self._running = self._worker.submit(self._save, self._being_saved)
        self._running.add_done_callback(self._finished.emit)

    def _await_running(self) -> None:
        if self._running is not None:
            running = self._running
            running.exception()
            self._take_result(running)

    def _take_result(self, finished: Future[datetime]) -> None:
        if finished is not self._running:
            return  # flush has taken it already
        self._running = None
        error = finished.exception()
        if error is None:
            self._saved = self._being_saved
            stage = SaveStage.SAVED if self.all_saved else SaveStage.WAITING
            self._show(stage, finished.result())
            if not self.all_saved and not self._quiet.isActive():
                self._quiet.start()
        else:
            self._saved = None  # the file may hold what failed, if only its name is not durable
            self._retry.start()
            foreseen = error if isinstance(error, KompassError) else KompassError()
            self._state = SaveState(SaveStage.FAILED, self._state.saved_at, foreseen)
            self.state_changed.emit(self._state)
            if foreseen is not error:  # told, and not raised: whoever waits for the save goes on
                sys.excepthook(type(error), error, error.__traceback__)

    def _show(self, stage: SaveStage, saved_at: datetime | None = None) -> None:
        state = SaveState(stage, saved_at or self._state.saved_at)
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
