"""The report's words on other years and other editions, which are never drawn as comparable."""

from collections.abc import Iterator
from itertools import zip_longest

from kompass_core.beside import (
    by_year,
    mapped_to,
    results_of_other_editions,
    results_over_years,
)
from kompass_core.chart_series import SeriesRun, average_value, total_series
from kompass_core.comparison import MunicipalityResult
from kompass_core.differences import MappedDifference
from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.points import Points, shown_points
from kompass_core.questionnaire import question_number
from kompass_core.report_blocks import (
    Block,
    Column,
    Heading,
    Paragraph,
    Role,
    Row,
    Table,
    TableKind,
    TimeChart,
)
from kompass_core.report_text import number, one_line, signed
from kompass_core.report_words import Phrases, average_label, average_of
from kompass_core.results import result_of

_EARLIER = FieldRef(Section.COMPARED, "earlier")


def points_text(points: Points | None, phrases: Phrases) -> str:
    """Return points as they are shown; a dash where they are not known."""
    return phrases["result.none"] if points is None else number(shown_points(points))


def years_blocks(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
    """Yield the totals through all editions, where there is more than the evaluation's own."""
    results = results_over_years(evaluation)
    series = total_series(results)
    if sum(len(run.values) for run in series.runs) < 2:
        return
    average = average_of(evaluation)
    value = average_value(average, None) if average is not None else None
    name = one_line(evaluation.municipality.name)
    yield Heading(phrases["comparison.years_heading"], level=3, source=_EARLIER)
    yield TimeChart(
        caption=phrases["comparison.years_caption"].format(municipality=name),
        alternative=_years_alternative(series.runs, phrases),
        series=series,
        profile_label=name,
        average=value,
        average_label=average_label(average, phrases) if average is not None else "",
        edition_label=phrases["comparison.edition"],
    )
    yield _years_table(results, phrases)
    if len(series.runs) > 1:
        yield Paragraph(phrases["comparison.editions_note"], Role.NOTE)


def _years_alternative(runs: tuple[SeriesRun, ...], phrases: Phrases) -> str:
    lines = (
        phrases["comparison.years_line"].format(
            edition=run.edition,
            values=", ".join(f"{value.year}: {shown_points(value.points)}" for value in run.values),
        )
        for run in runs
    )
    return phrases["comparison.years_alternative"].format(lines=" ".join(lines))


def _years_table(results: tuple[MunicipalityResult, ...], phrases: Phrases) -> Table:
    known = [result for result in results if result.profile.total is not None]
    return Table(
        TableKind.POINTS,
        phrases["comparison.years_table"],
        (
            Column(phrases["comparison.year"]),
            Column(phrases["comparison.edition_column"], numeric=True),
            Column(phrases["comparison.max"], numeric=True),
            Column(phrases["result.total"], numeric=True),
            Column(phrases["comparison.source"], weight=2.0),
        ),
        tuple(
            Row(
                (
                    str(result.year),
                    one_line(result.edition),
                    number(result.max_points),
                    points_text(result.profile.total, phrases),
                    one_line(result.source) or phrases["comparison.evaluation"],
                ),
                _EARLIER,
            )
            for result in known
        ),
    )


def other_editions_blocks(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
    """Yield results of another edition, each beside the evaluation's own areas."""
    others = results_of_other_editions(evaluation)
    if not others:
        return
    yield Heading(phrases["comparison.other_editions_heading"], level=3, source=_EARLIER)
    yield Paragraph(phrases["comparison.other_editions"])
    for result in others:
        yield _side_by_side(evaluation, result, phrases)
        yield from _mapped_table(evaluation, result, phrases)
    if evaluation.edition.id == "kommunkompassen-2010" and any(each.year < 2010 for each in others):
        yield Paragraph(phrases["result.comparability"], Role.NOTE)


def _side_by_side(evaluation: Evaluation, result: MunicipalityResult, phrases: Phrases) -> Table:
    own = result_of(evaluation)
    mine = zip(own.area_names, own.areas, strict=True)
    theirs = zip(result.area_names, result.areas, strict=True)
    nothing = ("", None)
    rows = tuple(
        Row(
            (
                one_line(left),
                points_text(ours, phrases),
                one_line(right),
                points_text(other, phrases),
            )
        )
        for (left, ours), (right, other) in zip_longest(mine, theirs, fillvalue=nothing)
    )
    total = phrases["comparison.not_comparable"]
    last = Row(
        (
            total,
            points_text(own.total, phrases),
            total,
            points_text(result.profile.total, phrases),
        )
    )
    return Table(
        TableKind.POINTS,
        phrases["comparison.side_by_side_caption"].format(
            own=one_line(own.label), other=one_line(result.label)
        ),
        (*_edition_columns(own, phrases), *_edition_columns(result, phrases, weight=1.0)),
        rows,
        last,
    )


def _edition_columns(
    result: MunicipalityResult, phrases: Phrases, weight: float = 0.0
) -> tuple[Column, Column]:
    """Return the columns of a result's areas and points, headed by its edition."""
    title = phrases["comparison.edition_of"].format(
        label=one_line(result.label), edition=one_line(result.edition)
    )
    return Column(title, weight=weight), Column(phrases["areas.points"], numeric=True)


def _mapped_table(
    evaluation: Evaluation, result: MunicipalityResult, phrases: Phrases
) -> Iterator[Block]:
    mapped = tuple(mapped_to(evaluation, result))
    if not mapped:
        return
    columns = (
        phrases["comparison.percent_of"].format(label=one_line(each.label))
        for each in by_year(evaluation, result)
    )
    yield Table(
        TableKind.POINTS,
        phrases["comparison.mapped_caption"].format(other=one_line(result.label)),
        (
            Column(phrases["comparison.mapped"]),
            *(Column(each, numeric=True) for each in columns),
            Column(phrases["comparison.percentage_points"], numeric=True),
        ),
        tuple(
            Row(
                (
                    f"{one_line(each.name)} ({_numbers(each)})",
                    str(each.shown_earlier_percent),
                    str(each.shown_later_percent),
                    signed(each.shown_change, phrases["result.none"]),
                )
            )
            for each in mapped
        ),
    )
    sources = {one_line(each.source) for each in evaluation.compared.mappings if each.source}
    if sources:
        named = ", ".join(sorted(sources))
        yield Paragraph(phrases["comparison.mapping_note"].format(source=named), Role.NOTE)


def _numbers(each: MappedDifference) -> str:
    return f"{question_number(each.earlier_id)} → {question_number(each.later_id)}"
