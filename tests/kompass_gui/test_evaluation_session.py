"""The one observable state, and undo."""

import pytest
from pytestqt.qtbot import QtBot

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.points import Points
from kompass_gui.session.evaluation_session import TYPING_PAUSE_SECONDS, EvaluationSession
from tests.builders import evaluation

POINTS = FieldRef(Section.POINTS, "1.1")
OTHER = FieldRef(Section.POINTS, "1.2")
TEXT = FieldRef(Section.QUESTION_TEXT, "1.1")


class _Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


@pytest.fixture
def session(clock: _Clock, qapp: object) -> EvaluationSession:
    return EvaluationSession(evaluation(), clock=clock)


def _type(session: EvaluationSession, text: str) -> None:
    for end in range(1, len(text) + 1):
        session.edit(TEXT, session.evaluation.with_question_text("1.1", text[:end]))


def _set(session: EvaluationSession, field: FieldRef, hundredths: int) -> None:
    session.edit(field, session.evaluation.with_points(field.key, Points(hundredths)))


def test_typing_is_taken_back_in_one_step(session: EvaluationSession) -> None:
    _type(session, "Kommunen har")
    session.undo()
    assert session.evaluation == evaluation()
    assert not session.can_undo
    session.redo()
    assert session.evaluation.answer("1.1").text == "Kommunen har"


def test_a_pause_begins_a_new_step(session: EvaluationSession, clock: _Clock) -> None:
    _type(session, "ett")
    clock.now += TYPING_PAUSE_SECONDS + 0.1
    session.edit(TEXT, session.evaluation.with_question_text("1.1", "ett två"))
    session.undo()
    assert session.evaluation.answer("1.1").text == "ett"


def test_a_drag_is_one_step_however_long_it_takes(
    session: EvaluationSession, clock: _Clock
) -> None:
    _set(session, POINTS, 100)
    session.begin_gesture()
    for hundredths in range(105, 500, 5):
        clock.now += 10
        _set(session, POINTS, hundredths)
    session.end_gesture()
    _set(session, POINTS, 700)
    session.undo()
    assert session.evaluation.answer("1.1").points == 495
    session.undo()
    assert session.evaluation.answer("1.1").points == 100


def test_edits_of_two_fields_are_two_steps(session: EvaluationSession) -> None:
    _set(session, POINTS, 100)
    _set(session, OTHER, 200)
    session.undo()
    assert session.evaluation.answer("1.1").points == 100
    assert session.evaluation.answer("1.2").points is None


def test_an_edit_that_stands_alone_is_its_own_step(session: EvaluationSession) -> None:
    _set(session, POINTS, 100)
    session.edit(POINTS, session.evaluation.with_points("1.1", None), alone=True)
    session.undo()
    assert session.evaluation.answer("1.1").points == 100


def test_a_new_edit_ends_what_could_be_done_again(session: EvaluationSession) -> None:
    _set(session, POINTS, 100)
    session.undo()
    assert session.can_redo
    _set(session, OTHER, 100)
    assert not session.can_redo


def test_an_edit_that_changes_nothing_is_no_step(session: EvaluationSession, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(session.changed):
        session.edit(POINTS, evaluation())
    assert not session.can_undo


def test_every_change_tells_before_and_after(session: EvaluationSession, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed) as change:
        _set(session, POINTS, 100)
    before, after = change.args
    assert isinstance(before, Evaluation)
    assert before.answer("1.1").points is None
    assert after is session.evaluation


def test_undo_tells_which_field_it_changed(session: EvaluationSession, qtbot: QtBot) -> None:
    _set(session, POINTS, 100)
    with qtbot.waitSignal(session.revisited) as revisited:
        session.undo()
    assert revisited.args == [POINTS]


def test_a_read_only_session_refuses_edits(qapp: object) -> None:
    session = EvaluationSession(evaluation(), read_only=True)
    _set(session, POINTS, 100)
    assert session.evaluation == evaluation()


def test_undo_with_nothing_to_take_back_does_nothing(session: EvaluationSession) -> None:
    session.undo()
    session.redo()
    assert session.evaluation == evaluation()
