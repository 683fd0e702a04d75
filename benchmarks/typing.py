"""A key typed until it is shown, while the evaluation is saved on a disk that is slow to sync."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtWidgets import QPlainTextEdit

from benchmarks.libraries import home, with_notes
from benchmarks.measure import OURS, Contestant, Effort, Row, Samples, Target, beside, in_turns
from benchmarks.stage import PaintWatch, program, settle, type_letter, wait_until
from storage.evaluation_file import EvaluationFile
from tests.kompass_gui.hands import Hands

_BARE = "bare QPlainTextEdit"
_SYNC_SECONDS = 1.0
_EVERY = 0.04
"""Seconds from one key to the next: faster than anyone types for long."""
_KEYS = 150
"""In a row: long enough for a save to begin while one types."""
_LETTERS = "kommunens mål följs upp varje tertial. "


def rows(effort: Effort, folder: Path) -> Iterator[Row]:
    """Yield the typing in a question's text, with few and with many notes in the evaluation."""
    for notes in (10, 500 if effort.quick else 5000):
        file = folder / f"{notes}.kompass"
        EvaluationFile.create(file, with_notes(notes)).close()
        with home(folder), program(folder, file) as hands, _slow_disk() as synced:
            contestants: dict[str, Contestant] = {OURS: _Typing(_field(hands)), _BARE: _bare(hands)}
            before = len(synced)
            keys = in_turns(contestants, effort.rounds(5))
            if len(synced) == before:
                raise AssertionError("nothing was saved while it was measured")
        figures = {name: median(taken) * 1e3 for name, taken in keys.items()}
        worst = {name: max(taken) * 1e3 for name, taken in keys.items()}
        size = f"{notes} notes"
        target = (Target(2.0, _BARE),)
        yield Row("key to shown", size, figures[OURS], beside(figures), target, floor=_BARE)
        yield Row("slowest key", size, worst[OURS], beside(worst), (Target(50),), floor=_BARE)


@contextmanager
def _slow_disk() -> Iterator[list[int]]:
    """Let every fsync take a second, and yield a list that grows with each."""
    real, calls = os.fsync, list[int]()

    def slow(descriptor: int) -> None:
        calls.append(descriptor)
        time.sleep(_SYNC_SECONDS)
        real(descriptor)

    os.fsync = slow  # type: ignore[assignment]  # for a while: its own takes files, too
    try:
        yield calls
    finally:
        os.fsync = real


class _Typing:
    """Someone who types at an even pace into one field.

    A key counts from when it was due: what keeps the program from taking it is counted too.
    """

    def __init__(self, field: QPlainTextEdit) -> None:
        self._field = field
        self._watch = PaintWatch(field.viewport())

    def __call__(self) -> Samples:
        window = self._field.window()
        window.show()
        window.activateWindow()
        self._field.setFocus()
        settle()
        start = perf_counter() + _EVERY
        taken = [self._key(start + place * _EVERY, place) for place in range(_KEYS)]
        if window is self._field:
            window.hide()
        return taken

    def _key(self, due: float, place: int) -> float:
        letter = _LETTERS[place % len(_LETTERS)]
        wait_until(due)
        return self._watch.seconds_until_painted(lambda: type_letter(self._field, letter), due)


def _field(hands: Hands) -> QPlainTextEdit:
    """Return the text of the first question."""
    return hands.find(QPlainTextEdit, "Text till 1.1")


def _bare(hands: Hands) -> Contestant:
    """Return the same typing in a field of Qt's own, as large and with as much in it."""
    like = _field(hands)
    field = QPlainTextEdit()
    field.resize(like.size())
    field.setPlainText(like.toPlainText())
    return _Typing(field)
