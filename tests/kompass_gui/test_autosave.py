"""Saving by itself."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kompass_core.errors import DiskFullError, KompassError
from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.points import Points
from kompass_gui.saving.autosave import QUIET_MS, Autosave, SaveStage
from kompass_gui.session.evaluation_session import EvaluationSession
from tests.builders import evaluation

SAVED_AT = datetime(2012, 11, 5, 14, 3, tzinfo=UTC)


class _Disk:
    """Takes saves, as slowly or badly as a test wants."""

    def __init__(self) -> None:
        self.saved: list[Evaluation] = []
        self.full = False
        self.ready = Event()
        self.ready.set()

    def save(self, evaluation: Evaluation) -> datetime:
        assert self.ready.wait(10)
        if self.full:
            raise DiskFullError(Path("kalix.kompass"), "No space left on device")
        self.saved.append(evaluation)
        return SAVED_AT


@pytest.fixture
def disk() -> _Disk:
    return _Disk()


@pytest.fixture
def session(qapp: object) -> EvaluationSession:
    return EvaluationSession(evaluation())


@pytest.fixture
def autosave(disk: _Disk, session: EvaluationSession) -> Iterator[Autosave]:
    made = Autosave(session, disk.save)
    yield made
    disk.ready.set()
    made.close()


def _edit(session: EvaluationSession, hundredths: int) -> None:
    after = session.evaluation.with_points("1.1", Points(hundredths))
    session.edit(FieldRef(Section.POINTS, "1.1"), after)


def _type(session: EvaluationSession, text: str) -> None:
    after = session.evaluation.with_question_text("1.1", text)
    session.edit(FieldRef(Section.QUESTION_TEXT, "1.1"), after)


def test_a_change_is_saved_by_itself(
    autosave: Autosave, session: EvaluationSession, disk: _Disk, qtbot: QtBot
) -> None:
    _edit(session, 100)
    assert autosave.state.stage is SaveStage.WAITING
    qtbot.waitUntil(lambda: autosave.state.stage is SaveStage.SAVED)
    assert disk.saved == [session.evaluation]
    assert autosave.state.saved_at == SAVED_AT


def test_a_slow_disk_does_not_hold_an_edit_up(
    autosave: Autosave, session: EvaluationSession, disk: _Disk, qtbot: QtBot
) -> None:
    disk.ready.clear()
    _edit(session, 100)
    qtbot.waitUntil(lambda: autosave.state.stage is SaveStage.SAVING)
    _edit(session, 200)
    assert session.evaluation.answer("1.1").points == 200
    disk.ready.set()
    qtbot.waitUntil(lambda: autosave.all_saved)
    assert [saved.answer("1.1").points for saved in disk.saved] == [100, 200]


def test_flush_waits_until_everything_is_on_disk(
    autosave: Autosave, session: EvaluationSession, disk: _Disk
) -> None:
    _edit(session, 100)
    assert autosave.flush()
    assert disk.saved[-1] is session.evaluation


def test_flush_with_nothing_changed_writes_nothing(autosave: Autosave, disk: _Disk) -> None:
    assert autosave.flush()
    assert disk.saved == []


def test_a_failed_save_is_told_and_the_next_one_works(
    autosave: Autosave, session: EvaluationSession, disk: _Disk
) -> None:
    disk.full = True
    _edit(session, 100)
    assert not autosave.flush()
    assert autosave.state.stage is SaveStage.FAILED
    assert isinstance(autosave.state.error, DiskFullError)
    disk.full = False
    assert autosave.flush()
    assert autosave.state.stage is SaveStage.SAVED


def test_undone_to_what_is_on_disk_is_saved_again(
    autosave: Autosave, session: EvaluationSession, disk: _Disk
) -> None:
    _edit(session, 100)
    autosave.flush()
    session.undo()
    assert autosave.flush()
    assert disk.saved[-1].answer("1.1").points is None


def test_what_is_undone_before_it_was_saved_is_told_as_saved(
    autosave: Autosave, session: EvaluationSession, disk: _Disk, qtbot: QtBot
) -> None:
    _type(session, "Ortsråd")
    session.undo()
    qtbot.waitUntil(lambda: autosave.state.stage is SaveStage.SAVED, timeout=2 * QUIET_MS)
    assert disk.saved == []


def test_undone_after_a_failed_save_it_is_saved_as_it_was(
    autosave: Autosave, session: EvaluationSession, disk: _Disk
) -> None:
    """As the one that failed may stand in the file: only its name was not made durable."""
    disk.full = True
    _type(session, "Ortsråd")
    autosave.flush()
    disk.full = False
    session.undo()
    assert autosave.flush()
    assert disk.saved == [session.evaluation]
    assert autosave.state.stage is SaveStage.SAVED


def test_a_failed_save_stands_until_one_succeeds(
    autosave: Autosave, session: EvaluationSession, disk: _Disk
) -> None:
    stages: list[SaveStage] = []
    autosave.state_changed.connect(lambda state: stages.append(state.stage))
    disk.full = True
    _edit(session, 100)
    autosave.flush()
    _edit(session, 200)
    autosave.flush()
    disk.full = False
    autosave.flush()
    waiting, saving, failed, saved = (
        SaveStage.WAITING,
        SaveStage.SAVING,
        SaveStage.FAILED,
        SaveStage.SAVED,
    )
    assert stages == [waiting, saving, failed, failed, saved]


def test_a_failed_save_is_tried_again_by_itself(
    disk: _Disk, session: EvaluationSession, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kompass_gui.saving.autosave.RETRY_MS", 20)
    autosave = Autosave(session, disk.save)
    disk.full = True
    _edit(session, 100)
    autosave.flush()
    disk.full = False
    qtbot.waitUntil(lambda: autosave.state.stage is SaveStage.SAVED)
    autosave.close()


def test_what_nobody_foresaw_is_a_failed_save_and_told_as_a_fault(
    session: EvaluationSession, qtbot: QtBot
) -> None:
    def fault(_: Evaluation) -> datetime:
        raise ZeroDivisionError

    autosave = Autosave(session, fault)
    _edit(session, 100)
    with qtbot.captureExceptions() as faults:
        assert not autosave.flush()
    assert [kind for kind, *_ in faults] == [ZeroDivisionError]
    assert autosave.state.stage is SaveStage.FAILED
    assert isinstance(autosave.state.error, KompassError)
    autosave.close()
