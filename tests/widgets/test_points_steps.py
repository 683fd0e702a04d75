"""Each key's step, in hundredths, from wherever the points are."""

import pytest

from kompass_core.points import Points
from widgets.points_steps import page_down, page_up, snapped, step_down, step_up


@pytest.mark.parametrize(
    ("points", "up", "down"),
    [(None, 5, None), (0, 5, 0), (5, 10, 0), (523, 525, 520), (525, 530, 520), (1500, 1500, 1495)],
)
def test_a_step_goes_to_the_next_slider_step(
    points: Points | None, up: int, down: int | None
) -> None:
    assert step_up(points, 15) == up
    assert step_down(points) == down


@pytest.mark.parametrize(
    ("points", "up", "down"),
    [(None, 100, None), (0, 100, 0), (523, 625, 425), (1450, 1500, 1350), (50, 150, 0)],
)
def test_a_page_goes_a_whole_point(points: Points | None, up: int, down: int | None) -> None:
    assert page_up(points, 15) == up
    assert page_down(points, 15) == down


@pytest.mark.parametrize(
    ("points", "nearest"), [(-3, 0), (0, 0), (2.4, 0), (2.5, 5), (527, 525), (1503, 1500)]
)
def test_any_place_has_a_nearest_step_within_the_max(points: float, nearest: int) -> None:
    assert snapped(points, 15) == nearest
