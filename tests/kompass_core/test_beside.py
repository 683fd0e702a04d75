"""What stands beside an evaluation: of two editions, each figure under its own year."""

from dataclasses import replace

import pytest

from kompass_core.beside import by_year, mapped_to
from kompass_core.comparison import (
    Comparison,
    MappedQuestion,
    MunicipalityResult,
    QuestionMapping,
)
from kompass_core.evaluation import Evaluation
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from tests.builders import evaluation

MAPPING = QuestionMapping("prov", "ny", (MappedQuestion("1.3", 20, "1.1", 10, "Dialog"),), "Vi")


def of_another_edition(year: int) -> MunicipalityResult:
    """Return a result with 80 per cent of its first question."""
    questions = {"1.1": Points(800)}
    return MunicipalityResult(
        Municipality("Umeå"), year, "ny", "2016", ("Ett",), (None,), questions=questions
    )


def beside(result: MunicipalityResult, mapping: QuestionMapping) -> Evaluation:
    """Return an evaluation of 2012 with 25 per cent of the question that is mapped."""
    compared = Comparison(others=(result,), mappings=(mapping,))
    return replace(evaluation({"1.3": 500}), compared=compared)


@pytest.mark.parametrize("mapping", [MAPPING, MAPPING.turned])
@pytest.mark.parametrize(("year", "shown"), [(2018, (25, 80, 55)), (2003, (80, 25, -55))])
def test_mapped_figures_follow_the_years_whichever_edition_a_mapping_calls_the_earlier(
    mapping: QuestionMapping, year: int, shown: tuple[int, int, int]
) -> None:
    result = of_another_edition(year)
    own = beside(result, mapping)
    (only,) = mapped_to(own, result)
    found = (only.shown_earlier_percent, only.shown_later_percent, only.shown_change)
    assert found == shown
    assert [each.year for each in by_year(own, result)] == sorted((2012, year))


def test_a_mapping_takes_the_place_of_one_of_the_same_two_editions() -> None:
    other = QuestionMapping("prov", "annan", ())
    compared = Comparison(mappings=(MAPPING, other))
    assert compared.with_mapping(MAPPING.turned).mappings == (other, MAPPING.turned)
