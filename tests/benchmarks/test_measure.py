"""Ratios, targets and turns are what the table says they are."""

from functools import partial

import pytest

from benchmarks.measure import Effort, Row, Target, in_turns, medians
from benchmarks.table import as_json, printed

FLOOR = Target(2.0, "floor")
PEER = Target(0.5, "peer")


def row(ours: float, *targets: Target) -> Row:
    return Row("a row", "large", ours, {"floor": 10.0, "peer": 100.0}, targets, floor="floor")


@pytest.mark.parametrize(
    ("ours", "targets", "met"),
    [
        (20.0, (FLOOR,), True),
        (20.1, (FLOOR,), False),
        (20.0, (FLOOR, PEER), True),
        (51.0, (Target(6.0, "floor"), PEER), False),
        (51.0, (Target(50.0),), False),
        (50.0, (Target(50.0),), True),
        (20.0, (Target(1.0, "not installed"),), None),
        (20.0, (FLOOR, Target(1.0, "not installed")), True),
        (20.0, (), None),
    ],
)
def test_every_target_that_could_be_measured_must_be_met(
    ours: float, targets: tuple[Target, ...], met: bool | None
) -> None:
    assert row(ours, *targets).met is met


def test_the_ratio_is_to_the_floor() -> None:
    assert row(25.0, PEER).ratio == 2.5


def test_only_ratios_make_a_row_far_out_of_line() -> None:
    assert row(1000.0, Target(1.0)).excess == 0
    assert row(120.0, FLOOR).excess == 6.0


def test_the_first_round_is_not_counted() -> None:
    taken = iter([100.0, 1.0, 2.0, 3.0])
    assert in_turns({"one": lambda: (next(taken),)}, rounds=3) == {"one": [1.0, 2.0, 3.0]}


def test_all_have_their_turn_in_every_round_and_who_begins_changes() -> None:
    turns: list[str] = []

    def turn(name: str) -> tuple[float]:
        turns.append(name)
        return (0.0,)

    in_turns({name: partial(turn, name) for name in "abc"}, rounds=2)
    assert turns == [*"abc", *"bca", *"cab"]


def test_seconds_are_shown_as_milliseconds() -> None:
    assert medians({"one": lambda: (0.002, 0.004, 0.003)}, rounds=1) == {"one": pytest.approx(3.0)}


def test_a_quick_run_takes_fewer_rounds_but_never_one() -> None:
    assert [Effort(quick=True).rounds(most) for most in (25, 5, 1)] == [5, 2, 2]


def test_the_json_tells_the_floor_from_the_peers() -> None:
    (content,) = as_json([row(25.0, FLOOR)])
    assert (content["floor"], content["peers"]) == (10.0, {"peer": 100.0})
    assert content["met"] is False


def test_the_table_says_no_where_a_target_is_missed() -> None:
    lines = printed([row(25.0, FLOOR), row(15.0, FLOOR)]).splitlines()
    assert ["NO" in line for line in lines] == [False, False, True, False]
