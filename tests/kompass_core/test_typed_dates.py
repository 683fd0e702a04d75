"""Dates and times are typed as people do, and what is none is refused."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_core.errors import (
    DateNotUnderstoodError,
    DayNotUnderstoodError,
    EndBeforeStartError,
    TimeNotUnderstoodError,
)
from kompass_core.typed_dates import (
    MONTHS,
    TypedDate,
    TypedTime,
    parse_date,
    parse_day,
    parse_time,
)

DATES = st.dates(date(1000, 1, 1), date(9999, 12, 31))


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("2012-11-05", TypedDate(2012, 11, 5)),
        (" 2012-11-5 ", TypedDate(2012, 11, 5)),
        ("20121105", TypedDate(2012, 11, 5)),
        ("5/11", TypedDate(2012, 11, 5)),
        ("5.11.", TypedDate(2012, 11, 5)),
        ("5 11", TypedDate(2012, 11, 5)),
        ("5.11.2013", TypedDate(2013, 11, 5)),
        ("5/11 2013", TypedDate(2013, 11, 5)),
        ("5/11-2013", TypedDate(2013, 11, 5)),
        ("5 nov", TypedDate(2012, 11, 5)),
        ("5 Nov. 2013", TypedDate(2013, 11, 5)),
        ("den 5:e november", TypedDate(2012, 11, 5)),
        ("29/2", TypedDate(2012, 2, 29)),
        ("nov 2013", TypedDate(2013, 11)),
        ("november 2013", TypedDate(2013, 11)),
        ("2013-11", TypedDate(2013, 11)),
        ("2013", TypedDate(2013)),
    ],
)
def test_a_date_is_typed_as_people_do(typed: str, understood: TypedDate) -> None:
    assert parse_date(typed, 2012) == understood


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "torsdag",
        "hösten",
        "5",
        "5/13",
        "31/2",
        "99/99",
        "30 februari",
        "5 ma",
        "2019-13",
        "2019-02-30",
        "2019-",
        "2019-06-30-1",
        "20199",
        "0000",
        "5/11 0000",
        "２０１９",
    ],
)
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(DateNotUnderstoodError):
        parse_date(typed, 2012)


@given(DATES, st.integers(3, 9))
def test_every_date_is_understood_however_it_is_written(day: date, letters: int) -> None:
    name = MONTHS[day.month - 1]
    for written in (
        day.isoformat(),
        f"{day:%Y%m%d}",
        f"{day.day}/{day.month} {day.year}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day} {name} {day.year}",
        f"{day.day} {name[:letters]}. {day.year}",
    ):
        assert parse_date(written).last_day() == day
        assert parse_day(written, 1) == day.isoformat()
    month = parse_date(f"{name} {day.year}").last_day()
    assert (month.year, month.month) == (day.year, day.month)
    assert month >= day


@given(st.text("0123456789/.-: nokveajdl", max_size=14) | st.text(max_size=14))
def test_anything_typed_is_understood_or_refused(typed: str) -> None:
    with suppress(DateNotUnderstoodError):
        parse_date(typed).last_day()
    with suppress(TimeNotUnderstoodError):
        time = parse_time(typed)
        assert parse_time(time.start) == (time.start, None)


@pytest.mark.parametrize("typed", ["november 2012", "2012", "torsdag", "31/2"])
def test_a_month_is_no_day(typed: str) -> None:
    with pytest.raises(DayNotUnderstoodError):
        parse_day(typed, 2012)


def test_nothing_typed_is_no_day_and_no_time() -> None:
    assert (parse_day(" ", 2012), parse_time(" ")) == ("", TypedTime(""))


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("9", "09:00"),
        ("9.30", "09:30"),
        ("09:30", "09:30"),
        ("0930", "09:30"),
        ("930", "09:30"),
        ("kl 9", "09:00"),
        ("Kl. 9.30", "09:30"),
        ("klockan 13", "13:00"),
    ],
)
def test_a_time_is_typed_as_people_do(typed: str, time: str) -> None:
    assert parse_time(typed) == TypedTime(time)


@pytest.mark.parametrize(
    ("typed", "time", "minutes"),
    [
        ("9-10", "09:00", 60),
        ("9-10.30", "09:00", 90),
        ("15-15.45", "15:00", 45),
        ("kl 9.30 – 10.15", "09:30", 45),
        ("0-23:59", "00:00", 1439),
    ],
)
def test_the_length_follows_from_the_end(typed: str, time: str, minutes: int) -> None:
    assert parse_time(typed) == TypedTime(time, minutes)


@pytest.mark.parametrize("typed", ["10-9", "9.30-9", "9-9", "23-0"])
def test_an_end_that_is_not_after_the_start_is_refused(typed: str) -> None:
    with pytest.raises(EndBeforeStartError):
        parse_time(typed)


@pytest.mark.parametrize("typed", ["24", "9.60", "nio", "9-25", "9-", "förmiddag"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(TimeNotUnderstoodError):
        parse_time(typed)
