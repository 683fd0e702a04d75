"""Finding strengths worth learning from: who is strong where this municipality is weak?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kompass_core.comparison import GoodExample, MunicipalityResult
from kompass_core.evaluation import Evaluation
from kompass_core.points import Points
from kompass_core.questionnaire import AREA_MAX_POINTS
from kompass_core.scoring import area_results


@dataclass(frozen=True)
class MarkedStrength:
    """A strength that its evaluators marked as worth learning from."""

    area: int
    """The area's place in its edition, from 1."""
    item_id: str
    text: str


@dataclass(frozen=True)
class MarkedResult:
    """An evaluation's result with its marked strengths: what the search goes through."""

    result: MunicipalityResult
    strengths: tuple[MarkedStrength, ...]


@dataclass(frozen=True)
class ExampleQuery:
    """What is asked for; what is left empty does not restrict."""

    edition_id: str = ""
    area: int | None = None
    """An area's place, from 1; it means something only with an edition."""
    question_id: str = ""
    """Then `least_percent` is of this question, and the area is the question's."""
    words: str = ""
    """All of them stand in the strength; case does not matter."""
    group: str = ""
    """A municipality group: its number of 2011 or its code of 2023."""
    least_percent: int = 0


def marked_strengths(evaluation: Evaluation) -> tuple[MarkedStrength, ...]:
    """Return an evaluation's strengths that are marked as worth learning from."""
    return tuple(
        MarkedStrength(place, item.id, item.text)
        for place, area in enumerate(evaluation.edition.areas, 1)
        for item in evaluation.area_text(area.number).strengths
        if item.worth_learning and item.text.strip()
    )


def find_examples(
    marked: Iterable[MarkedResult], query: ExampleQuery, question_max: Mapping[str, int]
) -> tuple[GoodExample, ...]:
    """Return the strengths that are asked for, the strongest municipality's first.

    Args:
        marked: results with their marked strengths.
        query: what is asked for.
        question_max: max points of the queried edition's questions, in whole points.
    """
    found: list[tuple[float, GoodExample]] = []
    words = query.words.casefold().split()
    for each in marked:
        if not _asked(each.result, query):
            continue
        for strength in each.strengths:
            if query.area not in (None, strength.area):
                continue
            share = _share(each.result, strength.area, query, question_max)
            text = strength.text.casefold()
            if share * 100 >= query.least_percent and all(word in text for word in words):
                found.append((share, _example(each.result, strength)))
    found.sort(key=lambda pair: (-pair[0], pair[1].municipality, -pair[1].year))
    return tuple(example for _, example in found)


def weakest_areas(evaluation: Evaluation, count: int) -> tuple[int, ...]:
    """Return the places, from 1, of the areas with the fewest points, of those scored whole."""
    results = enumerate(area_results(evaluation), 1)
    whole = sorted((result.points, place) for place, result in results if result.complete)
    return tuple(place for _, place in whole[:count])


def without_own(examples: Sequence[GoodExample], evaluation: Evaluation) -> tuple[GoodExample, ...]:
    """Return examples less the evaluation's own."""
    return tuple(each for each in examples if each.evaluation_id != evaluation.id)


def _asked(result: MunicipalityResult, query: ExampleQuery) -> bool:
    municipality = result.municipality
    return query.edition_id in ("", result.edition_id) and query.group in (
        "",
        municipality.group_2011,
        municipality.group_2023,
    )


def _share(
    result: MunicipalityResult, area: int, query: ExampleQuery, question_max: Mapping[str, int]
) -> float:
    """Return the share of the points that the search goes by; 0 where they are not known."""
    if query.question_id:
        most = question_max.get(query.question_id, 0) * 100
        return result.questions.get(query.question_id, 0) / most if most else 0.0
    return (_area_points(result, area) or 0) / (AREA_MAX_POINTS * 100)


def _area_points(result: MunicipalityResult, area: int) -> Points | None:
    return result.areas[area - 1]


def _example(result: MunicipalityResult, strength: MarkedStrength) -> GoodExample:
    return GoodExample(
        municipality=result.municipality.name,
        year=result.year,
        edition=result.edition,
        area=result.area_names[strength.area - 1],
        text=strength.text,
        points=_area_points(result, strength.area),
        evaluation_id=result.evaluation_id,
        item_id=strength.item_id,
    )
