"""Evaluations made up for trying out many at once: real municipalities, points by a formula.

None of the points is anyone's result. Two runs make the same ones.
"""

from collections.abc import Iterator
from itertools import count, islice

from kompass_core.comparison import MunicipalityResult
from kompass_core.evaluation import Answer, AreaText, Evaluation, Item
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from kompass_core.questionnaire import Edition
from kompass_core.results import result_of
from resources.register import RegisterEntry, municipalities
from storage.questionnaire_file import builtin_editions


def edition_of(year: str) -> Edition:
    """Return the built-in edition of that name."""
    (edition,) = (each for each in builtin_editions() if each.edition == year)
    return edition


def registered(entry: RegisterEntry) -> Municipality:
    """Return a municipality of the register."""
    return Municipality(
        entry.name, entry.code, entry.full_name, entry.county, entry.group_2011, entry.group_2023
    )


def synthetic_evaluations(most: int, edition: Edition | None = None) -> Iterator[Evaluation]:
    """Yield so many evaluations: round after round of all municipalities, a round every year."""
    asked = edition or edition_of("2010")
    yield from islice(_rounds(asked), most)


def synthetic_results(most: int, edition: Edition | None = None) -> list[MunicipalityResult]:
    """Return the results of so many evaluations."""
    return [result_of(evaluation) for evaluation in synthetic_evaluations(most, edition)]


def _rounds(edition: Edition) -> Iterator[Evaluation]:
    for lap in count():
        for place, entry in enumerate(municipalities()):
            yield _synthetic(edition, entry, 2010 + lap, lap * 1009 + place * 31)


def _synthetic(edition: Edition, entry: RegisterEntry, year: int, seed: int) -> Evaluation:
    answers = {
        question.id: Answer(
            _points(question.max_points, seed + place), decided=True, text="Påhitt."
        )
        for place, question in enumerate(edition.questions())
    }
    strengths = {
        area.number: AreaText(
            strengths=(Item("a", f"Påhittad styrka {seed}", worth_learning=True),)
        )
        for area in edition.areas[seed % 8 : seed % 8 + 1]
    }
    name = f"synthetic-{entry.code}-{year}"
    return Evaluation(name, registered(entry), year, edition, answers=answers, area_texts=strengths)


def _points(most: int, seed: int) -> Points:
    """Return points in steps of 0.05, between a fifth and all of the most."""
    steps = most * 16
    return Points(5 * (most * 4 + (seed * 2654435761 >> 7) % (steps + 1)))
