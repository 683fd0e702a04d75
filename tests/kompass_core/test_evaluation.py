"""An evaluation and the next one."""

from dataclasses import FrozenInstanceError, replace

import pytest

from kompass_core.comparison import ReferenceProfile
from kompass_core.errors import InvalidEvaluationError, PointsAboveMaxError
from kompass_core.evaluation import Answer, AnswerState, AreaText, Item, checked_evaluation
from kompass_core.points import Points, whole_points
from tests.builders import evaluation


def test_an_evaluation_cannot_be_changed_in_place() -> None:
    with pytest.raises(FrozenInstanceError):
        evaluation().year = 2013  # type: ignore[misc]


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Answer(), AnswerState.NOT_SCORED),
        (Answer(points=Points(0)), AnswerState.PROVISIONAL),
        (Answer(points=Points(0), decided=True), AnswerState.DECIDED),
    ],
)
def test_not_scored_is_not_zero(answer: Answer, state: AnswerState) -> None:
    assert answer.state is state


def test_the_next_evaluation_shares_what_did_not_change() -> None:
    before = evaluation({"1.1": 100}).with_area_text(2, AreaText("allmänt"))
    after = before.with_points("1.2", Points(200))
    assert after.answers["1.1"] is before.answers["1.1"]
    assert after.area_texts is before.area_texts
    assert before.answer("1.2").points is None


def test_taking_points_away_takes_the_decision_away_too() -> None:
    decided = evaluation({"1.1": 100}).with_decided("1.1", True)
    assert decided.with_points("1.1", None).answer("1.1").state is AnswerState.NOT_SCORED
    assert not decided.with_points("1.1", None).answer("1.1").decided


def test_points_above_the_questions_max_are_refused() -> None:
    with pytest.raises(PointsAboveMaxError):
        evaluation().with_points("1.1", whole_points(11))


@pytest.mark.parametrize("unknown", ["9.1", "", "1"])
def test_a_question_that_is_not_of_the_edition_is_refused(unknown: str) -> None:
    with pytest.raises(KeyError):
        evaluation().with_points(unknown, Points(0))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"answers": {"9.9": Answer()}}, "answers.9.9"),
        ({"answers": {"1.1": Answer(points=Points(1001))}}, "answers.1.1"),
        ({"answers": {"1.1": Answer(points=Points(-1))}}, "answers.1.1"),
        ({"answers": {"1.1": Answer(decided=True)}}, "answers.1.1"),
        ({"area_texts": {9: AreaText()}}, "area_texts.9"),
        ({"area_texts": {1: AreaText("", (Item("x", ""),), (Item("x", ""),))}}, "area_texts.1"),
        ({"average": ReferenceProfile("s", "annan", (Points(0),) * 8)}, "average"),
        ({"average": ReferenceProfile("s", "prov", (Points(0),) * 7)}, "average"),
        ({"average": ReferenceProfile("s", "prov", (Points(10_001),) * 8)}, "average"),
    ],
)
def test_what_contradicts_itself_is_found(changes: dict[str, object], field: str) -> None:
    with pytest.raises(InvalidEvaluationError) as caught:
        checked_evaluation(replace(evaluation(), **changes))  # type: ignore[arg-type]
    assert caught.value.field == field


def test_a_sound_evaluation_is_returned_as_it_is() -> None:
    sound = evaluation({"1.1": 1000}).with_decided("1.1", True)
    assert checked_evaluation(sound) is sound


def test_what_says_the_same_is_the_same_evaluation() -> None:
    made = evaluation({"1.1": 100})
    assert made.with_points("1.2", None) is made
    assert made.with_points("1.1", Points(100)) is made
    assert made.with_area_text(1, AreaText()) is made
