"""The one observable state: the evaluation being worked on, with undo and redo.

Everything on screen shows `evaluation` and tells the session what the user wants instead; nobody
else keeps a copy. An evaluation is frozen and shares what did not change with the one before, so a
step back is simply the evaluation from then.
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, Signal

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef
from kompass_core.undo_steps import typing_goes_on

TYPING_PAUSE_SECONDS = 2.0
"""After a longer pause than this, an edit of the same field is a step of its own."""

_STEPS_KEPT = 500

Record = Callable[[Evaluation, Evaluation], Evaluation]
"""Returns the second evaluation as what comes after the first, with the change in its history."""


@dataclass(frozen=True)
class _Step:
    """What one undo takes back: everything done to one field in one go."""

    field: FieldRef
    before: Evaluation
    after: Evaluation


class EvaluationSession(QObject):
    """The evaluation being worked on.

    Signals:
        changed: the evaluation is another one: (before, after), by an edit, undo or redo.
        revisited: undo or redo has changed this field (FieldRef): show it.
    """

    changed = Signal(object, object)
    revisited = Signal(object)

    def __init__(
        self,
        evaluation: Evaluation,
        *,
        read_only: bool = False,
        clock: Callable[[], float] = monotonic,
        record: Record = lambda _, after: after,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._evaluation = evaluation
        self._read_only = read_only
        self._clock = clock
        self._record = record
        self._undo_steps: list[_Step] = []
        self._redo_steps: list[_Step] = []
        self._open_field: FieldRef | None = None
        self._open_until = 0.0
        self._in_gesture = False
        self._redo_before_gesture: tuple[_Step, ...] = ()

    @property
    def evaluation(self) -> Evaluation:
        """The evaluation as it stands."""
        return self._evaluation

    @property
    def read_only(self) -> bool:
        """Whether edits are refused, as when another has the evaluation open."""
        return self._read_only

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._undo_steps)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._redo_steps)

    def edit(self, field: FieldRef, after: Evaluation, *, alone: bool = False) -> None:
        """Take `after` as the evaluation, made from the present one by editing `field`.

        Edits of one field that follow closely are one undo step, of a text some words or what
        there is to the end of a sentence; unless the edit stands `alone`, as the removal of an
        item does.
        """
        if self._read_only or after == self._evaluation:
            return
        before = self._evaluation
        after = self._record(before, after)
        now = self._clock()
        if not alone and self._continues(field, now, after):
            before_step = self._undo_steps.pop().before
        else:
            before_step = before
            if alone or self._open_field is not None:
                self.end_gesture()  # it was of something else
        self._undo_steps.append(_Step(field, before_step, after))
        del self._undo_steps[:-_STEPS_KEPT]
        self._redo_steps.clear()
        self._open_field = None if alone else field
        self._open_until = now + TYPING_PAUSE_SECONDS
        self._take(after)

    def amend(self, after: Evaluation) -> None:
        """Take `after` without a step to undo: for what undo never takes back, as the history."""
        if not self._read_only and after != self._evaluation:
            self._take(after)

    def renew(self, after: Evaluation) -> None:
        """Take `after` and forget every step, as when a person's name is to be gone from them."""
        if self._read_only:
            return
        self._undo_steps.clear()
        self._redo_steps.clear()
        self.end_gesture()
        self._take(after)

    def begin_gesture(self) -> None:
        """Make all edits until `end_gesture` one step, as those of one drag of a slider."""
        self._open_field = None
        self._in_gesture = True
        self._redo_before_gesture = tuple(self._redo_steps)

    def end_gesture(self) -> None:
        """End the gesture: the next edit is a step of its own."""
        self._in_gesture = False
        self._redo_before_gesture = ()
        self._open_field = None

    def give_up_gesture(self) -> None:
        """End the gesture as if it had not been; it stays if something else was done meanwhile."""
        step = self._undo_steps[-1] if self._in_gesture and self._open_field is not None else None
        if step is not None and step.after is self._evaluation:
            self._undo_steps.pop()
            self._redo_steps[:] = self._redo_before_gesture
            self._take(step.before)
        self.end_gesture()

    def undo(self) -> None:
        """Take the last step back; nothing happens if there is none."""
        if self._undo_steps and not self._read_only:
            step = self._undo_steps.pop()
            self._redo_steps.append(step)
            self._revisit(step.field, step.before)

    def redo(self) -> None:
        """Do the step that was taken back last again; nothing happens if there is none."""
        if self._redo_steps and not self._read_only:
            step = self._redo_steps.pop()
            self._undo_steps.append(step)
            self._revisit(step.field, step.after)

    def _continues(self, field: FieldRef, now: float, after: Evaluation) -> bool:
        if field != self._open_field or not self._undo_steps:
            return False
        if self._in_gesture:
            return True
        began = self._undo_steps[-1].before
        return now <= self._open_until and typing_goes_on(began, self._evaluation, after)

    def _revisit(self, field: FieldRef, evaluation: Evaluation) -> None:
        self.end_gesture()
        self._take(self._record(self._evaluation, evaluation))
        self.revisited.emit(field)

    def _take(self, evaluation: Evaluation) -> None:
        before, self._evaluation = self._evaluation, evaluation
        self.changed.emit(before, evaluation)
