"""Finding strengths worth learning from."""

import pytest

from kompass_core.evaluation import AreaText, Evaluation, Item
from kompass_core.good_examples import (
    ExampleQuery,
    MarkedResult,
    find_examples,
    marked_strengths,
    weakest_areas,
    without_own,
)
from kompass_core.municipality import Municipality
from kompass_core.results import result_of
from tests.builders import evaluation

FIRST_AREA = ("1.1", "1.2", "1.3", "1.4", "1.5")
QUESTION_MAX = {"1.1": 10, "1.2": 15}


def municipality(name: str, group: str, points: int, *strengths: Item) -> Evaluation:
    made = evaluation(dict.fromkeys(FIRST_AREA, points)).with_area_text(1, AreaText("", strengths))
    known = Municipality(name, group_2011=group)
    return Evaluation(**{**vars(made), "id": name, "municipality": known})


def good(text: str) -> Item:
    return Item(text, text, worth_learning=True)


EVALUATIONS = (
    municipality("Lagom", "4", 500, good("Medborgardialog med unga"), Item("x", "Dialog, omärkt")),
    municipality("Bäst", "10", 900, good("Öppna data"), good("Tidig dialog i planeringen")),
    municipality("Tyst", "10", 1000),
)
MARKED = [MarkedResult(result_of(each), marked_strengths(each)) for each in EVALUATIONS]


def found(query: ExampleQuery) -> list[tuple[str, str]]:
    return [(each.municipality, each.text) for each in find_examples(MARKED, query, QUESTION_MAX)]


def test_the_strongest_municipalitys_strengths_come_first() -> None:
    assert [name for name, _ in found(ExampleQuery())] == ["Bäst", "Bäst", "Lagom"]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        (ExampleQuery(words="DIALOG"), ["Bäst", "Lagom"]),
        (ExampleQuery(words="unga dialog"), ["Lagom"]),
        (ExampleQuery(words="omärkt"), []),
        (ExampleQuery(group="4"), ["Lagom"]),
        (ExampleQuery(area=1, words="data"), ["Bäst"]),
        (ExampleQuery(area=2), []),
        (ExampleQuery(least_percent=45), ["Bäst", "Bäst"]),
        (ExampleQuery(question_id="1.2", least_percent=60), ["Bäst", "Bäst"]),
        (ExampleQuery(question_id="1.2", least_percent=61), []),
        (ExampleQuery(question_id="2.1", least_percent=1), []),
        (ExampleQuery(edition_id="annan"), []),
    ],
)
def test_a_query_restricts_by_all_that_it_says(query: ExampleQuery, names: list[str]) -> None:
    assert [name for name, _ in found(query)] == names


def test_an_example_tells_where_it_is_from() -> None:
    first = find_examples(MARKED, ExampleQuery(), QUESTION_MAX)[0]
    assert (first.municipality, first.year, first.edition) == ("Bäst", 2012, "2010")
    assert (first.area, first.points) == ("Område nummer 1", 4500)


def test_ones_own_strengths_are_no_examples_to_oneself() -> None:
    examples = find_examples(MARKED, ExampleQuery(), QUESTION_MAX)
    assert [each.municipality for each in without_own(examples, EVALUATIONS[1])] == ["Lagom"]


def test_the_weakest_areas_are_those_scored_whole_with_fewest_points() -> None:
    points = {f"{area}.{n}": area * 10 for area in (3, 2, 7) for n in range(1, 6)}
    assert weakest_areas(evaluation({**points, "1.1": 0}), 2) == (2, 3)
