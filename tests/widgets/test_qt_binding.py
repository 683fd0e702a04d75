"""A canary: PySide6 6.12.0 on Python 3.11 loses a reference at each emit and aborts in the end."""

import sys

from PySide6.QtCore import QObject, Signal


class Emitter(QObject):
    """Something that tells of nothing."""

    told = Signal()
    told_of = Signal(bool)


def test_emitting_keeps_the_references_to_none_and_true() -> None:
    emitter = Emitter()
    heard: list[None] = []
    emitter.told.connect(heard.clear)
    emitter.told_of.connect(lambda _: None)
    none_before, true_before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(10_000):
        emitter.told.emit()
        emitter.told_of.emit(True)
    assert sys.getrefcount(None) > none_before - 1_000
    assert sys.getrefcount(True) > true_before - 1_000
