"""The history of points ends in the points that stand, and tells each decision once."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kompass_core.evaluation import Evaluation
from kompass_core.history import asks_for_reason, changes_of, following, points_differ, with_reason
from kompass_core.points import Points
from tests.builders import evaluation

START = datetime.fromisoformat("2012-11-05T09:00:00+01:00")


def at(seconds: float) -> str:
    return (START + timedelta(seconds=seconds)).isoformat()


def points_set(now: Evaluation, points: int | None, seconds: float, by: str = "Ida") -> Evaluation:
    then = now.with_points("1.1", None if points is None else Points(points))
    return following(now, then, at(seconds), by)


def decided(now: Evaluation, value: bool, seconds: float) -> Evaluation:
    return following(now, now.with_decided("1.1", value), at(seconds), "Ida")


def told(now: Evaluation) -> list[tuple[int | None, int | None]]:
    return [(change.before, change.after) for change in now.history]


def test_a_drag_through_thirty_values_is_one_entry() -> None:
    now = evaluation()
    for step in range(30):
        now = points_set(now, 5 * step + 5, step * 0.1)
    assert told(now) == [(None, 150)]
    assert now.history[0].at == at(2.9)


def test_changes_far_apart_are_told_each() -> None:
    now = points_set(points_set(evaluation(), 500, 0), 700, 61)
    assert told(now) == [(None, 500), (500, 700)]


def test_changes_of_two_people_are_told_each() -> None:
    now = points_set(points_set(evaluation(), 500, 0, "Ida"), 700, 1, "Olle")
    assert [(change.by, change.after) for change in now.history] == [("Ida", 500), ("Olle", 700)]


def test_what_is_taken_back_at_once_leaves_no_entry() -> None:
    start = evaluation({"1.1": 500})
    edited = points_set(start, 700, 0)
    undone = following(edited, start, at(5), "Ida")
    assert undone.history == ()


def test_what_is_undone_later_is_told_and_the_history_is_not_undone() -> None:
    start = evaluation({"1.1": 500})
    edited = points_set(start, 700, 0)
    undone = following(edited, start, at(600), "Ida")
    redone = following(undone, edited, at(1200), "Ida")
    assert told(redone) == [(500, 700), (700, 500), (500, 700)]


def test_changing_decided_points_is_told_by_itself() -> None:
    now = decided(points_set(evaluation(), 500, 0), True, 2)
    now = points_set(now, 700, 4)
    now = points_set(now, 800, 5)
    assert told(now) == [(None, 500), (500, 800)]
    assert [asks_for_reason(change) for change in now.history] == [False, True]


def test_points_differ_when_points_or_state_do() -> None:
    start = evaluation({"1.1": 500})
    assert not points_differ(start, start)
    assert not points_differ(start, start.with_question_text("1.1", "Text"))
    assert points_differ(start, start.with_points("1.1", Points(505)))
    assert points_differ(start, start.with_decided("1.1", True))
    assert points_differ(start, start.with_points("1.2", Points(0)))


def test_another_edit_leaves_the_history_alone() -> None:
    start = points_set(evaluation(), 500, 0)
    now = following(start, start.with_question_text("1.1", "Text"), at(5), "Ida")
    assert now.history is start.history


def test_undoing_a_text_keeps_the_draft_of_a_note() -> None:
    start = evaluation()
    now = replace(start.with_question_text("1.1", "Text"), draft="halvskriven")
    assert following(now, start, at(5), "Ida").draft == "halvskriven"


def test_a_reason_is_given_to_the_newest_change_of_its_question() -> None:
    now = points_set(points_set(evaluation(), 500, 0), 700, 100)
    now = following(now, now.with_points("1.2", Points(100)), at(101), "Ida")
    now = with_reason(now, "1.1", "ny uppgift")
    assert [change.reason for change in now.history] == ["", "ny uppgift", ""]
    assert changes_of(now, "1.2")[0].reason == ""
    assert with_reason(now, "1.3", "x") is now


EDITS = st.lists(
    st.tuples(
        st.one_of(st.none(), st.integers(0, 10), st.booleans()),
        st.floats(0.5, 200),
        st.sampled_from(["Ida", "Olle"]),
    ),
    max_size=20,
)


@given(EDITS)
def test_entries_lead_from_each_to_the_next_up_to_what_stands(
    edits: list[tuple[int | bool | None, float, str]],
) -> None:
    now, clock = evaluation(), 0.0
    for value, pause, by in edits:
        clock += pause
        if isinstance(value, bool):
            then = now.with_decided("1.1", value)
        else:
            then = now.with_points("1.1", None if value is None else Points(value * 100))
        now = following(now, then, at(clock), by)
        standing: tuple[int | None, bool] = (None, False)
        for change in now.history:
            assert (change.before, change.was_decided) == standing
            standing = (change.after, change.decided)
        answer = now.answer("1.1")
        assert standing == (answer.points, answer.decided)
