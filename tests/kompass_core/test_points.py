"""Exact points and rounding for show."""

import pytest

from kompass_core.errors import PointsAboveMaxError, PointsNotANumberError
from kompass_core.points import (
    Points,
    checked_points,
    exact_text,
    parse_points,
    shown_percent,
    shown_points,
    whole_points,
)


@pytest.mark.parametrize(
    ("hundredths", "shown"),
    [(0, 0), (49, 0), (50, 1), (149, 1), (150, 2), (250, 3), (525, 5), (745, 7), (770, 8)],
)
def test_points_are_shown_rounded_half_up(hundredths: int, shown: int) -> None:
    assert shown_points(Points(hundredths)) == shown


@pytest.mark.parametrize(
    ("hundredths", "most", "percent"),
    [(525, 15, 35), (295, 15, 20), (620, 10, 62), (745, 15, 50), (0, 15, 0), (1500, 15, 100)],
)
def test_percent_comes_from_exact_points(hundredths: int, most: int, percent: int) -> None:
    assert shown_percent(Points(hundredths), most) == percent


def test_percent_of_shown_points_would_be_another_figure() -> None:
    assert shown_percent(Points(525), 15) == 35
    assert shown_percent(whole_points(shown_points(Points(525))), 15) == 33


@pytest.mark.parametrize(
    ("typed", "hundredths"),
    [("5", 500), ("5,25", 525), ("5.25", 525), (" 5,2 ", 520), (",5", 50), ("5,", 500),
     ("0", 0), ("0,00", 0), ("15", 1500), ("", None), ("  ", None)],
)  # fmt: skip
def test_typed_points_are_read_exactly(typed: str, hundredths: int | None) -> None:
    assert parse_points(typed, 15) == hundredths


@pytest.mark.parametrize("typed", ["x", "-1", "5,255", "5,2,5", "1e1", ",", ".", "٣", "½", "1 0"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(PointsNotANumberError) as caught:
        parse_points(typed, 15)
    assert caught.value.typed == typed


@pytest.mark.parametrize("typed", ["15,01", "16", "9999", "99999", "9" * 5000])
def test_points_above_max_are_refused_and_the_max_is_told(typed: str) -> None:
    with pytest.raises(PointsAboveMaxError) as caught:
        parse_points(typed, 15)
    assert caught.value.max_points == 15


def test_negative_points_are_refused() -> None:
    with pytest.raises(PointsNotANumberError):
        checked_points(Points(-5), 15)


@pytest.mark.parametrize(("hundredths", "text"), [(0, "0,00"), (5, "0,05"), (525, "5,25")])
def test_points_are_written_with_a_decimal_comma(hundredths: int, text: str) -> None:
    assert exact_text(Points(hundredths)) == text


def test_every_exact_text_is_read_back_as_the_same_points() -> None:
    for hundredths in range(3001):
        assert parse_points(exact_text(Points(hundredths)), 30) == hundredths
