"""What a chart over the years shows."""

from kompass_core.chart_series import area_series, average_value, total_series
from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.municipality import Municipality
from kompass_core.points import Points

NAMES = {"2002": ("Insyn", "Ledning"), "2010": ("Demokrati", "Styrning")}


def result(
    year: int, edition: str, *areas: int | None, total: int | None = None
) -> MunicipalityResult:
    points = tuple(None if each is None else Points(each) for each in areas)
    known = None if total is None else Points(total)
    who = Municipality("Östersund")
    return MunicipalityResult(who, year, edition, edition, NAMES[edition], points, known)


RESULTS = (
    result(2003, "2002", None, None, total=8000),
    result(2010, "2010", 5000, 4000),
    result(2013, "2010", 5500, None, total=10_000),
    result(2014, "2010", None, None),
)


def test_totals_go_through_all_editions_without_a_line_between_them() -> None:
    series = total_series(RESULTS)
    assert series.most == 200
    assert [(run.edition, [(v.year, v.points) for v in run.values]) for run in series.runs] == [
        ("2002", [(2003, 8000)]),
        ("2010", [(2010, 9000), (2013, 10_000)]),
    ]


def test_areas_are_of_one_edition_each() -> None:
    found = area_series(RESULTS)
    assert [(each.edition, each.area) for each in found] == [
        ("2010", "Demokrati"),
        ("2010", "Styrning"),
    ]
    assert [value.year for value in found[0].runs[0].values] == [2010, 2013]


def test_an_average_stands_at_the_last_year_that_it_covers() -> None:
    average = ReferenceProfile("Snitt", "2010", (Points(1), Points(2)), period="2010–2012")
    total, area = average_value(average, None), average_value(average, 1)
    assert total is not None
    assert (total.year, total.points) == (2012, 3)
    assert area is not None
    assert area.points == 2
    assert average_value(ReferenceProfile("Snitt", "2010", (Points(1),)), None) is None
    assert average_value(ReferenceProfile("Snitt", "2010", (None,), period="2012"), None) is None
