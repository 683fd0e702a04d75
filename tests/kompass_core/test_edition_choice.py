"""A year is evaluated in the newest edition that was used then and whose questions are known."""

from dataclasses import replace

import pytest

from kompass_core.edition_choice import preferred_edition, used_in
from kompass_core.questionnaire import Edition, area_without_questions
from tests.builders import edition


def used(years: str, *, known: bool = True) -> Edition:
    areas = edition().areas
    if not known:
        areas = tuple(area_without_questions(each.number, each.name, "O") for each in areas)
    return replace(edition(), id=years, edition=years[:4], used=years, areas=areas)


@pytest.mark.parametrize(
    ("years", "year", "was_used"),
    [
        ("2010–2015", 2010, True),
        ("2010-2015", 2015, True),
        ("2010–2015", 2016, False),
        ("2010–2015", 2009, False),
        ("2020–", 2026, True),
        ("2020–", 2019, False),
        ("2012", 2012, True),
        ("2012", 2013, False),
        ("", 2026, True),
        ("ibland", 2026, True),
    ],
)
def test_an_edition_says_when_it_was_used(years: str, year: int, was_used: bool) -> None:
    assert used_in(used(years), year) is was_used


OLD, NOW = used("2010–2015"), used("2020–")
WHOLE = used("2016–2019", known=False)


@pytest.mark.parametrize(
    ("editions", "year", "preferred"),
    [
        ((OLD, WHOLE), 2026, OLD),
        ((OLD, WHOLE), 2017, OLD),
        ((NOW, OLD), 2026, NOW),
        ((NOW, OLD), 2012, OLD),
        ((NOW, OLD), 2017, NOW),
        ((WHOLE, used("2002–2009", known=False)), 2003, used("2002–2009", known=False)),
    ],
)
def test_the_edition_suits_the_year(
    editions: tuple[Edition, ...], year: int, preferred: Edition
) -> None:
    assert preferred_edition(editions, year) == preferred
