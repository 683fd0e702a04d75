"""Averages to be shown beside an evaluation."""

from kompass_core.comparison import ReferenceProfile
from kompass_core.points import Points, whole_points
from tests.builders import edition


def test_a_half_typed_average_has_no_total_and_no_shares() -> None:
    half = ReferenceProfile("s", "prov", (whole_points(50), None))
    assert not half.complete
    assert half.total is None
    assert half.shares is None


def test_a_complete_average_has_shares_of_an_areas_points() -> None:
    whole = ReferenceProfile("s", "prov", (whole_points(50), Points(6250)))
    assert whole.total == 11_250
    assert whole.shares == (0.5, 0.625)


def test_only_an_average_of_the_same_edition_may_stand_on_its_radar() -> None:
    eight = (Points(0),) * 8
    assert ReferenceProfile("s", "prov", eight).comparable_with(edition())
    assert not ReferenceProfile("s", "annan", eight).comparable_with(edition())
    assert not ReferenceProfile("s", "prov", eight[1:]).comparable_with(edition())
