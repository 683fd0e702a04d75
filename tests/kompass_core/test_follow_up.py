"""Outcomes, actions and their last days."""

from datetime import date

import pytest

from kompass_core.errors import DateNotUnderstoodError
from kompass_core.follow_up import (
    Action,
    ActionState,
    FollowedUp,
    Outcome,
    by_due,
    in_state,
    parse_due,
)

TODAY = date(2019, 7, 1)


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("  ", None),
        ("30/6 2027", date(2027, 6, 30)),
        ("juni 2027", date(2027, 6, 30)),
        ("2020-02", date(2020, 2, 29)),
        ("2027", date(2027, 12, 31)),
    ],
)
def test_a_last_day_is_a_day_a_month_or_a_year(typed: str, due: date | None) -> None:
    assert parse_due(typed) == due


def test_a_last_day_needs_its_year() -> None:
    with pytest.raises(DateNotUnderstoodError):
        parse_due("30/6")


@pytest.mark.parametrize(
    ("due", "state", "overdue"),
    [
        (date(2019, 6, 30), ActionState.PLANNED, True),
        (date(2019, 6, 30), ActionState.UNDER_WAY, True),
        (date(2019, 6, 30), ActionState.DONE, False),
        (date(2019, 6, 30), ActionState.DROPPED, False),
        (TODAY, ActionState.PLANNED, False),
        (None, ActionState.PLANNED, False),
    ],
)
def test_an_action_is_overdue_the_day_after_its_last(
    due: date | None, state: ActionState, overdue: bool
) -> None:
    assert Action("a", 1, due=due, state=state).overdue(TODAY) is overdue


def test_actions_without_a_last_day_come_last() -> None:
    actions = [Action("a", 1), Action("b", 1, due=TODAY), Action("c", 1, due=date(2018, 1, 1))]
    assert [each.id for each in by_due(actions)] == ["c", "b", "a"]


def test_what_nobody_judged_is_not_counted_as_not_achieved() -> None:
    areas = [FollowedUp("1", "A", "x"), FollowedUp("2", "A", "y", Outcome.NOT_ACHIEVED)]
    assert in_state(areas, Outcome.NOT_ACHIEVED) == 1
    assert in_state(areas, Outcome.NOT_JUDGED) == 1
