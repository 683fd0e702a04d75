"""The report's comparisons: other profiles, differences, the spread, other editions, the years."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from kompass_core.averages import rank, spread
from kompass_core.beside import (
    further_profiles,
    mapped_to,
    results_of_other_editions,
    results_over_years,
)
from kompass_core.chart_series import SeriesRun, average_value, total_series
from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.differences import area_differences, by_change, total_difference
from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.points import Points, shown_points
from kompass_core.report_blocks import (
    Block,
    Bullet,
    BulletList,
    Chart,
    Column,
    FurtherProfile,
    Heading,
    Paragraph,
    Role,
    Row,
    Table,
    TableKind,
    TimeChart,
)
from kompass_core.report_text import enumeration, number, one_line, paragraphs, signed
from kompass_core.report_words import Phrases, average_label, average_of
from kompass_core.results import result_of

_EARLIER = FieldRef(Section.COMPARED, "earlier")
_OTHERS = FieldRef(Section.COMPARED, "others")
_EXAMPLES = FieldRef(Section.COMPARED, "examples")
_WIDE = 4
"""From more profiles on than this, the areas stand with their short names."""


def comparison_blocks(evaluation: Evaluation, phrases: Phrases, radar: Chart) -> Iterator[Block]:
    """Yield what the result is shown beside; nothing where there is nothing.

    Args:
        evaluation: the evaluation.
        phrases: the report's phrases.
        radar: its own profile as a radar, to which the others are added.
    """
    yield from _profiles(evaluation, phrases, radar)
    yield from _spread(evaluation, phrases)
    yield from _years(evaluation, phrases)
    yield from _other_editions(evaluation, phrases)
    yield from _examples(evaluation, phrases)


def points_text(points: Points | None, phrases: Phrases) -> str:
    """Return points as they are shown; a dash where they are not known."""
    return phrases["result.none"] if points is None else number(shown_points(points))


def _profiles(evaluation: Evaluation, phrases: Phrases, radar: Chart) -> Iterator[Block]:
    further = further_profiles(evaluation)
    if not further:
        return
    labels = [one_line(each.label) for each in further]
    yield Heading(phrases["comparison.profiles_heading"], level=3, source=_OTHERS)
    named = enumeration(labels, phrases["document.and"])
    yield replace(
        radar,
        caption=phrases["comparison.radar_caption"].format(others=named),
        alternative=phrases["comparison.radar_alternative"].format(
            own=radar.profile_label,
            others=named,
            table=phrases["comparison.profiles_caption"],
        ),
        further=tuple(
            FurtherProfile(label, each.shares or ())
            for label, each in zip(labels, further, strict=True)
        ),
    )
    yield _profiles_table(evaluation, phrases, further)
    published = [each for each in further if one_line(each.source)]
    if published:
        named = "; ".join(f"{one_line(each.label)}: {one_line(each.source)}" for each in published)
        yield Paragraph(phrases["comparison.sources_note"].format(sources=named), Role.NOTE)
    last = next(
        (each.profile for each in reversed(evaluation.compared.earlier) if each.profile in further),
        None,
    )
    if last is not None:
        yield _differences_table(evaluation, phrases, last)
        yield Paragraph(phrases["comparison.differences_note"], Role.NOTE)


def _profiles_table(
    evaluation: Evaluation, phrases: Phrases, further: tuple[ReferenceProfile, ...]
) -> Table:
    own = result_of(evaluation).profile
    profiles = (own, *further)
    rows = tuple(
        Row(
            (
                one_line(area.short_name if len(profiles) > _WIDE else area.name),
                *(points_text(profile.areas[place], phrases) for profile in profiles),
            )
        )
        for place, area in enumerate(evaluation.edition.areas)
    )
    totals = (points_text(profile.total, phrases) for profile in profiles)
    columns = (Column(one_line(profile.label), numeric=True) for profile in profiles)
    return Table(
        TableKind.POINTS,
        phrases["comparison.profiles_caption"],
        (Column(phrases["result.area"]), *columns),
        rows,
        Row((phrases["result.total"], *totals)),
    )


def _differences_table(evaluation: Evaluation, phrases: Phrases, other: ReferenceProfile) -> Table:
    own, edition = result_of(evaluation).profile, evaluation.edition
    differences = by_change(area_differences(edition, own, other))
    rows = tuple(
        Row(
            (
                one_line(each.name),
                points_text(each.own, phrases),
                points_text(each.other, phrases),
                signed(each.shown_change, phrases["result.none"]),
            )
        )
        for each in differences
    )
    total = total_difference(edition, own, other)
    last = None
    if total is not None:
        last = Row(
            (
                phrases["result.total"],
                points_text(total.own, phrases),
                points_text(total.other, phrases),
                signed(total.shown_change, phrases["result.none"]),
            )
        )
    label = one_line(other.label)
    return Table(
        TableKind.POINTS,
        phrases["comparison.differences_caption"].format(other=label),
        (
            Column(phrases["result.area"]),
            Column(one_line(own.label), numeric=True),
            Column(label, numeric=True),
            Column(phrases["comparison.difference"], numeric=True),
        ),
        rows,
        last,
    )


def _spread(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
    """Yield how the municipalities of the average lie, where it is known what it was made of."""
    average = average_of(evaluation)
    if average is None or len(average.distribution) != len(average.areas) + 1:
        return
    source = FieldRef(Section.AVERAGE)
    yield Heading(phrases["comparison.spread_heading"], level=3, source=source)
    own = result_of(evaluation).profile
    names = [one_line(area.short_name) for area in evaluation.edition.areas]
    lines = zip(
        (*names, phrases["result.total"]),
        (*own.areas, own.total),
        (*average.areas, average.total),
        average.distribution,
        strict=True,
    )
    *rows, last = (_spread_row(*line, phrases) for line in lines)
    titles = ("own", "rank", "mean", "lower", "median", "upper")
    yield Table(
        TableKind.POINTS,
        phrases["comparison.spread_caption"].format(label=average_label(average, phrases)),
        (
            Column(phrases["result.area"]),
            *(Column(phrases[f"comparison.{title}"], numeric=True) for title in titles),
        ),
        tuple(rows),
        last,
    )
    yield Paragraph(phrases["comparison.spread_note"], Role.NOTE)


def _spread_row(
    name: str,
    own: Points | None,
    mean: Points | None,
    ordered: tuple[Points, ...],
    phrases: Phrases,
) -> Row:
    lies = spread(ordered)
    place = phrases["result.none"]
    if own is not None:
        found = rank(own, ordered)
        place = phrases["comparison.place"].format(place=found.place, of=found.of)
    quartiles = (lies.lower_quartile, lies.median, lies.upper_quartile)
    return Row(
        (
            name,
            points_text(own, phrases),
            place,
            points_text(mean, phrases),
            *(points_text(points, phrases) for points in quartiles),
        )
    )


def _years(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
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


def _other_editions(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
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
    title = phrases["comparison.edition_of"]
    return Table(
        TableKind.POINTS,
        phrases["comparison.side_by_side_caption"].format(
            own=one_line(own.label), other=one_line(result.label)
        ),
        (
            Column(title.format(label=one_line(own.label), edition=one_line(own.edition))),
            Column(phrases["areas.points"], numeric=True),
            Column(
                title.format(label=one_line(result.label), edition=one_line(result.edition)),
                weight=1.0,
            ),
            Column(phrases["areas.points"], numeric=True),
        ),
        rows,
        last,
    )


def _mapped_table(
    evaluation: Evaluation, result: MunicipalityResult, phrases: Phrases
) -> Iterator[Block]:
    mapped = tuple(mapped_to(evaluation, result))
    if not mapped:
        return
    first, last = sorted((evaluation.year, result.year))
    yield Table(
        TableKind.POINTS,
        phrases["comparison.mapped_caption"].format(other=one_line(result.label)),
        (
            Column(phrases["comparison.mapped"]),
            Column(phrases["comparison.percent_of"].format(year=first), numeric=True),
            Column(phrases["comparison.percent_of"].format(year=last), numeric=True),
            Column(phrases["comparison.percentage_points"], numeric=True),
        ),
        tuple(
            Row(
                (
                    f"{one_line(each.name)} ({each.earlier_id} → {each.later_id})",
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


def _examples(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
    """Yield the strengths that others can be learnt from, with municipality and year."""
    examples = evaluation.compared.examples
    if not examples:
        return
    yield Heading(phrases["comparison.examples_heading"], level=3, source=_EXAMPLES)
    yield Paragraph(phrases["comparison.examples"])
    yield BulletList(
        tuple(
            Bullet(
                (
                    phrases["comparison.example"].format(
                        municipality=one_line(each.municipality),
                        year=each.year,
                        area=one_line(each.area),
                    ),
                    *paragraphs(each.text),
                ),
                _EXAMPLES,
            )
            for each in examples
        )
    )
