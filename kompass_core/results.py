"""An evaluation's own result, as something to compare, and one municipality's over the years."""

from collections.abc import Iterable
from dataclasses import dataclass

from kompass_core.comparison import MunicipalityResult
from kompass_core.duplicate import duplicate_number
from kompass_core.evaluation import Evaluation
from kompass_core.example import example_number
from kompass_core.scoring import area_results, total_result


def result_of(evaluation: Evaluation) -> MunicipalityResult:
    """Return what an evaluation amounts to. What is not scored whole is not known."""
    edition = evaluation.edition
    total = total_result(evaluation)
    return MunicipalityResult(
        municipality=evaluation.municipality,
        year=evaluation.year,
        edition_id=edition.id,
        edition=edition.edition,
        area_names=tuple(area.name for area in edition.areas),
        areas=tuple(
            result.points if result.complete else None for result in area_results(evaluation)
        ),
        total=total.points if total.complete else None,
        questions={
            question_id: answer.points
            for question_id, answer in evaluation.answers.items()
            if answer.points is not None
        },
        evaluation_id=evaluation.id,
    )


@dataclass(frozen=True)
class EditionRun:
    """Results of one municipality that follow each other in one edition: one line of a chart."""

    edition_id: str
    edition: str
    """The edition's name: "2010"."""
    area_names: tuple[str, ...]
    results: tuple[MunicipalityResult, ...]
    """By year."""


def runs_over_years(results: Iterable[MunicipalityResult]) -> tuple[EditionRun, ...]:
    """Return results by year, broken where the edition changes: no line leads across."""
    runs: list[EditionRun] = []
    for result in sorted(results, key=lambda each: (each.year, each.edition_id)):
        last = runs[-1] if runs else None
        if last is not None and last.edition_id == result.edition_id:
            joined = (*last.results, result)
            runs[-1] = EditionRun(last.edition_id, last.edition, last.area_names, joined)
        else:
            runs.append(EditionRun(result.edition_id, result.edition, result.area_names, (result,)))
    return tuple(runs)


def precedence(result: MunicipalityResult) -> tuple[bool, bool, int]:
    """Return what is greater for the one of two results of a year that stands for the year.

    A saved evaluation comes before its own duplicates, those before a published result, and that
    before an example.
    """
    saved = result.evaluation_id
    return (not example_number(saved), bool(saved), -duplicate_number(saved, result.year))


def one_a_year(results: Iterable[MunicipalityResult]) -> tuple[MunicipalityResult, ...]:
    """Return results by year, without doubles: of equal `precedence`, the first."""
    known: dict[tuple[int, str], MunicipalityResult] = {}
    for result in results:
        key = _year(result)
        if key not in known or precedence(result) > precedence(known[key]):
            known[key] = result
    return tuple(known[key] for key in sorted(known))


def with_result(
    results: Iterable[MunicipalityResult], result: MunicipalityResult
) -> tuple[MunicipalityResult, ...]:
    """Return results by year with one that was asked for, in the place of any other of its year."""
    return one_a_year((*(each for each in results if _year(each) != _year(result)), result))


def _year(result: MunicipalityResult) -> tuple[int, str]:
    return (result.year, result.edition_id)
