"""Averages of many results: exact, of one edition, one result a municipality."""

import statistics
from dataclasses import replace
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_core.averages import (
    Rank,
    Selection,
    average_of_results,
    period_text,
    rank,
    selected,
    spread,
)
from kompass_core.comparison import MunicipalityResult
from kompass_core.duplicate import duplicate_id
from kompass_core.example import example_id
from kompass_core.municipality import Municipality
from kompass_core.points import Points, shown_points

NAMES = tuple(f"Område {n}" for n in range(1, 9))
hundredths = st.integers(0, 10_000).map(Points)


def result(
    name: str,
    year: int = 2012,
    areas: tuple[int | None, ...] = (5000,) * 8,
    edition: str = "prov",
    **facts: str,
) -> MunicipalityResult:
    points = tuple(None if each is None else Points(each) for each in areas)
    known = [each for each in points if each is not None]
    total = Points(sum(known)) if len(known) == 8 else None
    return MunicipalityResult(Municipality(name, **facts), year, edition, "P", NAMES, points, total)


def names(
    results: list[MunicipalityResult],
    selection: Selection,
    populations: dict[str, int] | None = None,
    apart: Municipality | None = None,
) -> list[str]:
    chosen = selected(results, selection, populations or {}, apart)
    return [each.label for each in chosen.results]


@given(st.lists(st.tuples(*[hundredths] * 8), min_size=1, max_size=40))
def test_a_mean_is_shown_as_if_it_had_never_been_rounded(rows: list[tuple[Points, ...]]) -> None:
    average = average_of_results(
        [result(f"K{n}", 2012, row) for n, row in enumerate(rows)], "s", ""
    )
    assert average is not None
    for place, points in enumerate(average.areas):
        exact = Fraction(sum(row[place] for row in rows), len(rows)) / 100
        assert points is not None
        assert shown_points(points) == int(exact + Fraction(1, 2))
    total = Fraction(sum(map(sum, rows)), len(rows)) / 100
    assert average.total is not None
    assert shown_points(average.total) == int(total + Fraction(1, 2))


def test_the_total_of_an_average_is_the_mean_of_totals() -> None:
    rows = [(1,) * 8, (0,) * 8, (0,) * 8]
    average = average_of_results(
        [result(f"K{n}", 2012, row) for n, row in enumerate(rows)], "s", ""
    )
    assert average is not None
    assert average.areas == (0,) * 8
    assert average.total == 2  # 8/3 hundredths, not the 0 that the areas add up to


def test_an_average_carries_what_it_was_made_of() -> None:
    rows = [result("A", 2012, (6000,) * 8), result("B", 2010, (4000,) * 8)]
    average = average_of_results(rows, "Prov", "egna utvärderingar")
    assert average is not None
    assert (average.label, average.edition_id, average.municipalities) == ("Prov", "prov", 2)
    assert (average.period, average.source) == ("2010–2012", "egna utvärderingar")
    assert average.distribution == ((4000, 6000),) * 8 + ((32_000, 48_000),)


def test_there_is_no_average_of_nothing() -> None:
    assert average_of_results([], "s", "") is None


@given(st.lists(hundredths, min_size=1, max_size=60))
def test_quantiles_are_those_of_a_spreadsheet(values: list[Points]) -> None:
    found = spread(sorted(values))
    assert found.least == min(values)
    assert found.greatest == max(values)
    if len(values) > 1:
        exact = statistics.quantiles([Fraction(v) for v in values], n=4, method="inclusive")
        lower, median, upper = (int(each) for each in exact)
        assert (found.lower_quartile, found.median, found.upper_quartile) == (lower, median, upper)


@pytest.mark.parametrize(
    ("points", "others", "expected"),
    [
        (500, [], Rank(1, 1, 0)),
        (500, [100, 200, 300], Rank(1, 4, 0)),
        (0, [100, 200, 300], Rank(4, 4, 0)),
        (200, [100, 200, 200, 300], Rank(2, 5, 2)),
        (199, [100, 200, 200, 300], Rank(4, 5, 0)),
    ],
)
def test_rank_counts_those_with_more_points(points: int, others: list[int], expected: Rank) -> None:
    assert rank(Points(points), [Points(each) for each in others]) == expected


def test_each_municipality_counts_once_with_its_newest_whole_result() -> None:
    results = [
        result("A", 2010),
        result("A", 2012),
        result("A", 2014, (None,) * 8),
        result("B", 2011),
        result("C", 2012, (5000,) * 7 + (None,)),
    ]
    assert names(results, Selection("prov")) == ["A 2012", "B 2011"]
    assert selected(results, Selection("prov"), {}).gaps == 1


def test_an_average_holds_evaluations_and_neither_their_duplicates_nor_examples() -> None:
    own = replace(result("A", areas=(5000,) * 8), evaluation_id="a1")
    trial = replace(result("A", areas=(9000,) * 8), evaluation_id=duplicate_id("z9", 2012, 1))
    example = replace(result("Kalix"), evaluation_id=example_id(2))
    for order in permutations([own, trial, example]):
        chosen = selected(order, Selection("prov"), {})
        assert chosen.results == (own,)
        assert chosen.gaps == 0


def test_no_other_edition_is_ever_averaged_in() -> None:
    results = [result("A"), result("B", edition="annan")]
    assert names(results, Selection("prov")) == ["A 2012"]


def test_a_municipality_is_compared_with_the_others_without_itself() -> None:
    results = [result("Kalix", code="2514"), result("Habo"), result("Håbo")]
    kalix = Municipality("Kalix kommun", code="2514")
    assert names(results, Selection("prov"), apart=kalix) == ["Habo 2012", "Håbo 2012"]


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection("prov", county="Norrbottens län"), ["A 2012", "C 2011"]),
        (Selection("prov", group="10"), ["A 2012"]),
        (Selection("prov", group="C8"), ["B 2010"]),
        (Selection("prov", first_year=2011), ["A 2012", "C 2011"]),
        (Selection("prov", last_year=2011), ["B 2010", "C 2011"]),
        (Selection("prov", first_year=2011, last_year=2011), ["C 2011"]),
        (Selection("prov", smallest=10_000), ["A 2012", "B 2010"]),
        (Selection("prov", largest=10_000), ["B 2010"]),
    ],
)
def test_a_selection_takes_what_it_says(selection: Selection, expected: list[str]) -> None:
    results = [
        result("A", 2012, code="1", county="Norrbottens län", group_2011="10", group_2023="B5"),
        result("B", 2010, code="2", county="Kronobergs län", group_2011="4", group_2023="C8"),
        result("C", 2011, code="3", county="Norrbottens län", group_2011="4"),
    ]
    assert names(results, selection, {"1": 16_000, "2": 10_000}) == expected


def test_questions_are_averaged_when_all_of_them_know_the_same_ones() -> None:
    def with_questions(name: str, questions: dict[str, Points]) -> MunicipalityResult:
        known = result(name)
        return MunicipalityResult(**{**vars(known), "questions": questions})

    whole = [
        with_questions("A", {"1.1": Points(100)}),
        with_questions("B", {"1.1": Points(201)}),
    ]
    average = average_of_results(whole, "s", "")
    assert average is not None
    assert average.questions == {"1.1": 150}
    mixed = average_of_results([*whole, result("C")], "s", "")
    assert mixed is not None
    assert mixed.questions == {}


@pytest.mark.parametrize(
    ("years", "text"), [([], ""), ([2012], "2012"), ([2012, 2010, 2012], "2010–2012")]
)
def test_a_period_is_its_first_and_last_year(years: list[int], text: str) -> None:
    assert period_text(years) == text
