"""The one at this computer is named on what they do, and the history is never undone."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from kompass_core.fields import FieldRef, Section
from kompass_core.history import with_reason
from kompass_core.points import Points
from kompass_gui.author import Author
from kompass_gui.session.evaluation_session import EvaluationSession
from tests.builders import evaluation

POINTS = FieldRef(Section.POINTS, "1.1")


class _Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.time = datetime.fromisoformat("2012-11-05T09:00:00.5+01:00")

    def __call__(self) -> datetime:
        return self.time


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


@pytest.fixture
def author(tmp_path: Path, clock: _Clock) -> Author:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    return Author(settings, clock=clock)


@pytest.fixture
def session(author: Author, qapp: object) -> EvaluationSession:
    author.set_name(" Ida ")
    return EvaluationSession(evaluation(), record=author.record)


def test_before_a_name_is_said_it_is_the_login_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "ida")
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    author = Author(settings)
    assert author.name == "ida"
    author.set_name("Ida L")
    assert (author.name, Author(settings).name) == ("Ida L", "Ida L")
    author.set_name(" ")
    assert (author.name, Author(settings).name) == ("ida", "ida")


def test_a_computer_without_user_names_gives_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> str:
        raise OSError

    monkeypatch.setattr("getpass.getuser", refuse)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert Author(settings).name == ""


def test_a_drag_leaves_one_entry_and_undo_adds_to_the_history(
    session: EvaluationSession, clock: _Clock
) -> None:
    session.begin_gesture()
    for hundredths in range(5, 155, 5):
        session.edit(POINTS, session.evaluation.with_points("1.1", Points(hundredths)))
    session.end_gesture()
    clock.time += timedelta(minutes=5)
    session.undo()
    assert [(each.by, each.at, each.before, each.after) for each in session.evaluation.history] == [
        ("Ida", "2012-11-05T09:00:00+01:00", None, 150),
        ("Ida", "2012-11-05T09:05:00+01:00", 150, None),
    ]


def test_a_reason_is_no_step_of_its_own_and_outlives_undo(
    session: EvaluationSession, clock: _Clock
) -> None:
    session.edit(POINTS, session.evaluation.with_points("1.1", Points(500)))
    session.amend(with_reason(session.evaluation, "1.1", "ny uppgift"))
    clock.time += timedelta(minutes=5)
    session.undo()
    assert not session.can_undo
    assert session.evaluation.history[0].reason == "ny uppgift"


def test_renewing_forgets_what_could_be_undone(session: EvaluationSession) -> None:
    session.edit(POINTS, session.evaluation.with_points("1.1", Points(500)))
    session.edit(POINTS, session.evaluation.with_points("1.1", Points(600)))
    session.undo()
    session.renew(evaluation())
    assert session.evaluation == evaluation()
    assert not session.can_undo
    assert not session.can_redo


def test_what_can_only_be_read_is_neither_amended_nor_renewed(qapp: object) -> None:
    session = EvaluationSession(evaluation(), read_only=True)
    session.amend(evaluation({"1.1": 5}))
    session.renew(evaluation({"1.1": 5}))
    assert session.evaluation == evaluation()
