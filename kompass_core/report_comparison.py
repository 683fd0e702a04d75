"""The report's comparisons: other profiles, differences, the spread, other editions, the years."""

from collections.abc import Iterator
from dataclasses import replace

from kompass_core.averages import rank, spread
from kompass_core.beside import further_profiles
from kompass_core.comparison import ReferenceProfile
from kompass_core.differences import area_differences, by_change, total_difference
from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.points import Points
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
)
from kompass_core.report_text import enumeration, one_line, paragraphs, signed
from kompass_core.report_words import Phrases, average_label, average_of
from kompass_core.report_years import other_editions_blocks, points_text, years_blocks
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
    yield from years_blocks(evaluation, phrases)
    yield from other_editions_blocks(evaluation, phrases)
    yield from _examples(evaluation, phrases)


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
