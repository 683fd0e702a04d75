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


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("Kort. Nästa", ["Kort. ", ""]),
        ("Rad ett\nrad två", ["Rad ett\n", ""]),
        ("Kommunen har en tydlig vision för sitt arbete", ["Kommunen har en tydlig ", ""]),
        ("Hej!” Sa de", ["Hej!” ", ""]),
        ("ca 1.5 och 3.4", [""]),
        ("EnEndaMycketLångSammansättning", [""]),
    ],
)
def test_typing_without_a_pause_is_taken_back_by_sentences_and_some_words(
    session: EvaluationSession, typed: str, left: list[str]
) -> None:
    _type(session, typed)
    for text in left:
        session.undo()
        assert session.evaluation.answer("1.1").text == text
    assert not session.can_undo


def test_a_removal_belongs_to_what_was_typed(session: EvaluationSession) -> None:
    _type(session, "Kort. Nä")
    for text in ("Kort. N", "Kort. ", "Kort."):
        session.edit(TEXT, session.evaluation.with_question_text("1.1", text))
    session.undo()
    assert session.evaluation.answer("1.1").text == "Kort. "


def test_words_typed_within_a_text_are_steps_too(session: EvaluationSession) -> None:
    begun = session.evaluation.with_question_text("1.1", "Här är slutet")
    session.edit(TEXT, begun, alone=True)
    typed = " finns det många långa ord som står"
    for end in range(1, len(typed) + 1):
        text = f"Här{typed[:end]} är slutet"
        session.edit(TEXT, session.evaluation.with_question_text("1.1", text))
    session.undo()
    assert session.evaluation.answer("1.1").text == "Här finns det många långa  är slutet"
    session.undo()
    assert session.evaluation.answer("1.1").text == "Här är slutet"


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


def test_a_gesture_that_is_given_up_has_not_been(session: EvaluationSession) -> None:
    _set(session, OTHER, 200)
    _set(session, POINTS, 100)
    session.undo()
    before = session.evaluation
    session.begin_gesture()
    _set(session, POINTS, 300)
    _set(session, POINTS, 400)
    session.give_up_gesture()
    assert session.evaluation is before
    session.redo()
    assert session.evaluation.answer("1.1").points == 100
    session.undo()
    session.undo()
    assert not session.can_undo


def test_a_gesture_is_not_given_up_with_what_was_done_meanwhile(
    session: EvaluationSession,
) -> None:
    _set(session, OTHER, 200)
    session.undo()
    session.begin_gesture()
    _set(session, POINTS, 300)
    session.edit(TEXT, session.evaluation.with_question_text("1.1", "text"))
    _set(session, POINTS, 400)
    stands = session.evaluation
    session.give_up_gesture()
    assert session.evaluation is stands
    assert not session.can_redo


def test_a_gesture_with_nothing_done_gives_up_nothing(session: EvaluationSession) -> None:
    _set(session, POINTS, 100)
    session.begin_gesture()
    session.give_up_gesture()
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
