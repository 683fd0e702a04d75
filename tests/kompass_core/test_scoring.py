"""What points amount to."""

from kompass_core.points import Points
from kompass_core.scoring import area_result, area_results, total_result
from tests.builders import evaluation


def test_nothing_scored_is_a_band_from_none_to_all() -> None:
    total = total_result(evaluation())
    assert (total.points, total.highest, total.max_points) == (0, 80_000, 800)
    assert (total.questions, total.scored, total.decided) == (40, 0, 0)
    assert not total.complete


def test_zero_points_are_scored_and_not_open() -> None:
    made = evaluation({"1.1": 0})
    result = area_result(made, made.edition.area(1))
    assert (result.scored, result.points, result.open_points) == (1, 0, 9_000)


def test_sums_are_of_exact_points_and_rounded_only_for_show() -> None:
    made = evaluation({"1.1": 145, "1.2": 145, "1.3": 145, "1.4": 145, "1.5": 145})
    result = area_result(made, made.edition.area(1))
    assert result.points == 725
    assert result.shown_points == 7  # five shown ones would add up to 5
    assert result.complete


def test_the_total_is_summed_from_points_and_not_from_areas_as_shown() -> None:
    made = evaluation({f"{area}.1": 140 for area in range(1, 9)})
    assert sum(result.shown_points for result in area_results(made)) == 8
    assert total_result(made).shown_points == 11


def test_decided_counts_only_decided_questions() -> None:
    made = evaluation({"1.1": 100, "1.2": 100}).with_decided("1.2", True)
    assert total_result(made).decided == 1
    assert total_result(made).scored == 2


def test_shares_are_of_the_max_points() -> None:
    made = evaluation({"1.5": 2500})
    result = area_result(made, made.edition.area(1))
    assert result.share == 0.25
    assert result.highest_share == 0.95
    assert result.highest == Points(9_500)
