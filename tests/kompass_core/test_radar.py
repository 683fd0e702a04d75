"""The radar's geometry."""

import pytest

from kompass_core.radar import outline, spoke


def test_the_first_spoke_points_up_and_the_next_follow_clockwise() -> None:
    assert spoke(0, 8) == pytest.approx((0, 1))
    assert spoke(2, 8) == pytest.approx((1, 0))
    assert spoke(4, 8) == pytest.approx((0, -1))


def test_a_corner_lies_at_its_share_of_the_way_out() -> None:
    corners = outline([1.0, 0.5, 0.0, 0.25])
    assert corners[1] == pytest.approx((0.5, 0))
    assert corners[2] == pytest.approx((0, 0))
    assert corners[3] == pytest.approx((-0.25, 0))
