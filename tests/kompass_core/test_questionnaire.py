"""The questionnaire and what it must follow."""

from dataclasses import replace

import pytest

from kompass_core.errors import InvalidQuestionnaireError
from kompass_core.questionnaire import (
    Area,
    Edition,
    Question,
    area_without_questions,
    checked_edition,
)
from tests.builders import area, edition


def test_an_edition_of_eight_areas_has_800_points() -> None:
    assert edition().max_points == 800
    assert checked_edition(edition()).area(3).number == 3


def test_an_area_without_public_questions_is_one_question_of_100_points() -> None:
    whole = area_without_questions(1, "Samhällsutveckling", "Samhälle")
    assert whole.max_points == 100
    assert whole.scored_as_a_whole
    assert whole.questions[0].heading == "Samhällsutveckling"


@pytest.mark.parametrize(
    ("used", "year"),
    [("2010–2015", 2010), ("2020–", 2020), ("från 2026", 2026), ("", None), ("på prov", None)],
)
def test_an_edition_came_in_the_first_year_that_it_was_used(used: str, year: int | None) -> None:
    assert replace(edition(), used=used).first_year == year


def _with_area(changed: Area) -> Edition:
    return replace(edition(), areas=(changed, *edition().areas[1:]))


@pytest.mark.parametrize(
    ("faulty", "word"),
    [
        (replace(edition(), areas=()), "no areas"),
        (replace(edition(), areas=(area(1), area(1))), "twice"),
        (_with_area(replace(area(1), questions=area(2).questions)), "question id"),
        (_with_area(replace(area(1), questions=area(1).questions[1:])), "90"),
        (_with_area(replace(area(1), name=" ")), "no name"),
        (_with_area(replace(area(1), questions=(Question("1.1", "?", "", 100),))), "heading"),
        (
            _with_area(
                replace(
                    area(1), questions=(Question("a", "?", "x", 0), Question("b", "?", "x", 100))
                )
            ),
            "max points",
        ),
    ],
)
def test_what_does_not_follow_the_method_is_refused(faulty: Edition, word: str) -> None:
    with pytest.raises(InvalidQuestionnaireError) as caught:
        checked_edition(faulty)
    assert word in caught.value.reason
