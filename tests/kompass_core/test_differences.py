"""Differences between profiles: of one edition, or where a mapping says so."""

from fractions import Fraction

import pytest

from kompass_core.comparison import (
    MappedQuestion,
    QuestionMapping,
    ReferenceProfile,
    drawable,
)
from kompass_core.differences import (
    Difference,
    area_differences,
    by_change,
    mapped_differences,
    question_differences,
    total_difference,
)
from kompass_core.points import Points
from kompass_core.results import result_of, runs_over_years
from storage.example import example_evaluation
from tests.builders import edition, evaluation
from tests.synthetic import edition_of, synthetic_evaluations

OTHER = ReferenceProfile("Annan", "annan", (Points(5000),) * 8)


def profile(label: str, *areas: int | None) -> ReferenceProfile:
    points = tuple(None if each is None else Points(each) for each in areas)
    return ReferenceProfile(label, "prov", points)


def test_another_editions_profile_is_never_drawn_nor_subtracted() -> None:
    own = profile("Egen", *(5000,) * 8)
    assert drawable(edition(), [own, OTHER]) == (own,)
    assert area_differences(edition(), own, OTHER) == ()
    assert question_differences(edition(), own, OTHER) == ()
    assert total_difference(edition(), own, OTHER) is None


def test_an_evaluation_of_2010_and_one_of_2020_have_nothing_to_draw_together() -> None:
    kalix = example_evaluation()
    (later,) = synthetic_evaluations(1, edition_of("2020"))
    profiles = [result_of(kalix).profile, result_of(later).profile]
    assert [each.label for each in drawable(kalix.edition, profiles)] == ["Kalix 2012"]
    assert len(drawable(later.edition, profiles)) == 1
    assert len(runs_over_years([result_of(kalix), result_of(later)])) == 2


def test_a_profile_with_gaps_is_not_drawn() -> None:
    assert drawable(edition(), [profile("Halv", *(5000,) * 7, None)]) == ()


def test_differences_are_of_exact_points() -> None:
    own = profile("Egen", 4149, None, *(0,) * 6)
    other = profile("Annan", 4101, 5000, *(0,) * 6)
    first, second, *rest = area_differences(edition(), own, other)
    assert (first.change, first.shown_change) == (48, 0)
    assert (second.change, second.shown_change) == (None, None)
    assert all(each.change == 0 for each in rest)


@pytest.mark.parametrize(
    ("own", "other", "shown"),
    [(4150, 4100, 1), (4100, 4150, -1), (4149, 4100, 0), (4100, 4149, 0), (6349, 4100, 22)],
)
def test_a_fall_is_rounded_as_a_rise_is(own: int, other: int, shown: int) -> None:
    assert Difference("1", "", 100, Points(own), Points(other)).shown_change == shown


def test_the_greatest_gain_comes_first_and_the_unknown_last() -> None:
    own = profile("Egen", 10, None, 300, 200, 0, 0, 0, 0)
    other = profile("Annan", 90, 5, 0, 0, 0, 0, 0, 0)
    ordered = by_change(area_differences(edition(), own, other))
    assert [each.change for each in ordered] == [300, 200, 0, 0, 0, 0, -80, None]


def test_questions_that_both_know_are_compared() -> None:
    own = result_of(evaluation({"1.1": 250, "1.2": 300})).profile
    other = result_of(evaluation({"1.1": 100, "1.3": 300})).profile
    (only,) = question_differences(edition(), own, other)
    assert (only.key, only.name, only.max_points, only.change) == ("1.1", "Rubrik 1.1", 10, 150)


def test_a_result_knows_an_area_only_when_it_is_scored_whole() -> None:
    half = result_of(evaluation({"1.1": 250}))
    assert half.areas == (None,) * 8
    assert half.total is None
    whole = result_of(evaluation(dict.fromkeys(("1.1", "1.2", "1.3", "1.4", "1.5"), 105)))
    assert whole.areas == (525, *(None,) * 7)
    kalix = result_of(example_evaluation())
    assert (kalix.label, kalix.max_points) == ("Kalix 2012", 800)
    assert kalix.profile.total == kalix.total


def test_a_published_total_is_not_the_sum_of_published_areas() -> None:
    areas = tuple(Points(each * 100) for each in (41, 40, 65, 60, 40, 58, 50, 59))
    published = ReferenceProfile("Kalix 2012", "prov", areas, known_total=Points(41_500))
    assert sum(areas) == 41_300
    assert published.total == 41_500


def test_changing_an_areas_points_forgets_what_was_counted_from_the_old_ones() -> None:
    average = ReferenceProfile(
        "s", "prov", (Points(1),), 3, known_total=Points(1), distribution=((Points(1),),)
    )
    changed = average.with_areas((Points(7),))
    assert (changed.total, changed.distribution, changed.municipalities) == (7, (), 3)


MAPPING = QuestionMapping("prov", "ny", (MappedQuestion("1.3", 20, "1.1", 15, "Dialog"),), "prov")


def test_a_mapping_lets_questions_of_two_editions_be_compared_in_percentage_points() -> None:
    later = ReferenceProfile("n", "ny", (), questions={"1.1": Points(1000), "1.2": Points(1)})
    earlier = ReferenceProfile("g", "prov", (), questions={"1.3": Points(835)})
    (only,) = mapped_differences(MAPPING, later, earlier)
    exact = Fraction(1000, 15) - Fraction(835, 20)
    assert exact == Fraction(299, 12)  # 24.92
    assert only.shown_change == 25
    assert only.name == "Dialog"


def test_a_mapping_of_other_editions_compares_nothing() -> None:
    later = ReferenceProfile("n", "annan", (), questions={"1.1": Points(1000)})
    earlier = ReferenceProfile("g", "prov", (), questions={"1.3": Points(835)})
    assert mapped_differences(MAPPING, later, earlier) == ()
    assert mapped_differences(MAPPING, earlier, later) == ()
