"""Typing is never held up by a save, however slow the disk is."""

import os
import statistics
import time

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from kompass_gui.saving.autosave import SaveStage, SaveState
from tests.builders import evaluation
from tests.kompass_gui.hands import Hands
from tests.storage.conftest import Figures

FSYNC_SECONDS = 1.0
SAVES = 2
HELD_UP_SECONDS = 0.5
"""Half of one fsync: a key that waited for the disk takes longer, a busy computer does not."""


@pytest.mark.journey
def test_typing_is_never_held_up_by_a_disk_whose_fsync_takes_a_second(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, figures: Figures
) -> None:
    hands.program.work.desk.create(evaluation())
    hands.settle()
    field = hands.find(QPlainTextEdit, "Text till 1.1")
    field.setFocus()
    stages: list[SaveStage] = []
    autosave = hands.program.work.desk.autosave
    assert autosave is not None

    def note(state: SaveState) -> None:
        stages.append(state.stage)

    autosave.state_changed.connect(note)
    synced = os.fsync

    def slow(descriptor: int) -> None:
        time.sleep(FSYNC_SECONDS)
        synced(descriptor)

    taken = []
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", slow)
        while stages.count(SaveStage.SAVING) <= SAVES:  # so many were done, and one is under way
            before = time.perf_counter()
            hands.type("e")
            taken.append(time.perf_counter() - before)
            until = before + 0.03
            while time.perf_counter() < until:
                QApplication.processEvents()
    assert max(taken) < HELD_UP_SECONDS
    figures(
        f"{len(taken)} keys typed while each fsync takes {FSYNC_SECONDS:.0f} s",
        f"{statistics.median(taken) * 1000:.0f} ms a key in half of them,"
        f" {max(taken) * 1000:.0f} ms at the most",
    )
