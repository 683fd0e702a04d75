"""What stands beside an evaluation: on its radar, over the years, and of other editions."""

from collections.abc import Iterable, Iterator

from kompass_core.comparison import MunicipalityResult, ReferenceProfile, drawable
from kompass_core.differences import MappedDifference, mapped_differences
from kompass_core.evaluation import Evaluation
from kompass_core.results import result_of, with_result

MOST_FURTHER = 5
"""How many profiles are told apart on one radar, beside the evaluation's own and its average."""


def further_profiles(evaluation: Evaluation) -> tuple[ReferenceProfile, ...]:
    """Return what is drawn beside an evaluation and its average: earlier results, then others.

    Only what is of its edition and whole, the newest earlier ones first, and no more than a radar
    takes: the other municipalities keep their places.
    """
    compared = evaluation.compared
    others = drawable(evaluation.edition, (each.profile for each in compared.others))
    earlier = drawable(evaluation.edition, (each.profile for each in reversed(compared.earlier)))
    return (*earlier[: MOST_FURTHER - len(others)], *others)


def not_whole(
    evaluation: Evaluation, results: Iterable[MunicipalityResult]
) -> tuple[MunicipalityResult, ...]:
    """Return those results of an evaluation's edition that no radar takes: an area is not known."""
    return tuple(
        each
        for each in results
        if each.profile.comparable_with(evaluation.edition) and not each.complete
    )


def results_over_years(evaluation: Evaluation) -> tuple[MunicipalityResult, ...]:
    """Return the municipality's results of other years and the evaluation's own, by year."""
    return with_result(evaluation.compared.earlier, result_of(evaluation))


def results_of_other_editions(evaluation: Evaluation) -> tuple[MunicipalityResult, ...]:
    """Return what stands beside an evaluation and is of another edition."""
    compared = evaluation.compared
    return tuple(
        result
        for result in (*compared.earlier, *compared.others)
        if result.edition_id != evaluation.edition.id
    )


def by_year(
    evaluation: Evaluation, result: MunicipalityResult
) -> tuple[MunicipalityResult, MunicipalityResult]:
    """Return a result and the evaluation's own, the earlier year's first."""
    own = result_of(evaluation)
    return (own, result) if own.year < result.year else (result, own)


def mapped_to(evaluation: Evaluation, result: MunicipalityResult) -> Iterator[MappedDifference]:
    """Yield what the evaluation's mappings allow, in the years' order (`by_year`).

    It may be another order than the editions': a mapping may call either one the earlier.
    """
    first, last = (each.profile for each in by_year(evaluation, result))
    for mapping in evaluation.compared.mappings:
        yield from mapped_differences(mapping, last, first)
        yield from mapped_differences(mapping.turned, last, first)
