"""One municipality's results over the years."""

from dataclasses import replace
from itertools import permutations

from kompass_core.comparison import MunicipalityResult
from kompass_core.duplicate import duplicate_id
from kompass_core.example import example_id
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from kompass_core.results import one_a_year, runs_over_years, with_result

OSTERSUND = Municipality("Östersund", "2380")


def result(
    year: int, edition: str, evaluation_id: str = "", total: int = 400
) -> MunicipalityResult:
    names = ("Ett", "Två")
    return MunicipalityResult(
        OSTERSUND,
        year,
        edition,
        edition,
        names,
        (None, None),
        Points(total),
        evaluation_id=evaluation_id,
    )


def test_a_line_breaks_where_the_edition_changes() -> None:
    results = [
        result(2018, "2016"),
        result(2003, "2002"),
        result(2010, "2010"),
        result(2013, "2010"),
    ]
    runs = runs_over_years(results)
    assert [(run.edition, [each.year for each in run.results]) for run in runs] == [
        ("2002", [2003]),
        ("2010", [2010, 2013]),
        ("2016", [2018]),
    ]


def test_a_return_to_an_edition_is_a_line_of_its_own() -> None:
    runs = runs_over_years([result(2010, "a"), result(2011, "b"), result(2012, "a")])
    assert [run.edition_id for run in runs] == ["a", "b", "a"]


def test_an_evaluation_of_ones_own_hides_what_was_published_of_it() -> None:
    own, published = result(2012, "2010", "e1", 41_512), result(2012, "2010", total=41_500)
    for order in ([own, published], [published, own]):
        assert one_a_year(order) == (own,)
    assert one_a_year([own, result(2003, "2002")])[0].year == 2003
    assert len(one_a_year([own, replace(published, edition_id="2016")])) == 2


def test_an_example_comes_after_all_that_is_real() -> None:
    example = result(2012, "2010", example_id(1), 500)
    for real in (result(2012, "2010", "e1"), result(2012, "2010")):
        assert one_a_year([example, real]) == one_a_year([real, example]) == (real,)
    assert one_a_year([example]) == (example,)


def test_an_evaluation_comes_before_its_duplicates_in_any_order() -> None:
    own = result(2012, "2010", "a1")
    first = result(2012, "2010", duplicate_id("z9", 2012, 1), 500)
    second = result(2012, "2010", duplicate_id("z8", 2012, 2), 600)
    for order in permutations([own, first, second]):
        assert one_a_year(order) == (own,)
    assert one_a_year([second, first]) == (first,)
    assert with_result((own,), first) == (first,)
    assert with_result((first,), own) == (own,)
    made_into_another_year = replace(first, year=2013)
    assert one_a_year([own, made_into_another_year]) == (own, made_into_another_year)
