"""The report's two charts of the areas, with all that they say in words."""

from collections.abc import Callable, Iterator, Sequence

from kompass_core.comparison import ReferenceProfile
from kompass_core.evaluation import Evaluation
from kompass_core.report_blocks import Chart, ChartKind, ProfilePoint
from kompass_core.report_text import band, enumeration, one_line
from kompass_core.report_words import Phrases, area_count, average_label, average_of
from kompass_core.scoring import area_results, total_result


def bar_chart(evaluation: Evaluation, phrases: Phrases) -> Chart:
    """Return the areas as bars."""
    average = average_of(evaluation)
    beside = ""
    if average is not None:
        label = average_label(average, phrases)
        beside = f" {phrases['result.bars_average'].format(label=label)}"
    alternative = _alternative("bars", evaluation, phrases, beside)
    caption = phrases["result.bars_caption"]
    return _chart(ChartKind.BARS, (caption, alternative), evaluation, average, phrases)


def radar_chart(evaluation: Evaluation, phrases: Phrases) -> Chart:
    """Return the areas as a radar."""
    average = average_of(evaluation)
    if average is not None and not average.complete:
        average = None  # an outline needs every area
    areas = area_count(evaluation.edition, phrases)
    caption = phrases["result.radar_caption"].format(areas=areas)
    beside = ""
    if average is not None:
        caption = phrases["result.radar_caption_average"]
        text = phrases["result.radar_average"].format(
            label=average_label(average, phrases),
            comparison=_comparison(evaluation, average, phrases),
        )
        beside = f" {text}"
    alternative = _alternative("radar", evaluation, phrases, beside)
    return _chart(ChartKind.RADAR, (caption, alternative), evaluation, average, phrases)


def _chart(
    kind: ChartKind,
    texts: tuple[str, str],
    evaluation: Evaluation,
    average: ReferenceProfile | None,
    phrases: Phrases,
) -> Chart:
    caption, alternative = texts
    points = tuple(_profile_points(evaluation, phrases, average))
    return Chart(
        kind=kind,
        caption=caption,
        alternative=alternative,
        points=points,
        profile_label=phrases["result.profile"].format(
            municipality=one_line(evaluation.municipality.title), year=evaluation.year
        ),
        average_label=average_label(average, phrases) if average is not None else "",
        band_label="" if total_result(evaluation).complete else phrases["result.band"],
    )


def _profile_points(
    evaluation: Evaluation, phrases: Phrases, average: ReferenceProfile | None
) -> Iterator[ProfilePoint]:
    results = area_results(evaluation)
    shares: tuple[float | None, ...] = (None,) * len(results)
    if average is not None:
        shares = tuple(None if points is None else points / 10_000 for points in average.areas)
    for index, (area, result) in enumerate(zip(evaluation.edition.areas, results, strict=True)):
        shown = band(result.shown_points, result.shown_highest)
        yield ProfilePoint(
            name=one_line(area.name),
            short_name=one_line(area.short_name),
            shown=shown if result.scored else phrases["result.not_scored"],
            share=result.share,
            highest_share=result.highest_share,
            average_share=shares[index],
        )


def _alternative(chart: str, evaluation: Evaluation, phrases: Phrases, beside: str) -> str:
    complete = total_result(evaluation).complete
    return phrases[f"result.{chart}_alternative"].format(
        areas=area_count(evaluation.edition, phrases),
        best=_extreme(evaluation, phrases, max),
        worst=_extreme(evaluation, phrases, min),
        average=beside,
        band="" if complete else f" {phrases['result.band_alternative']}",
        table=phrases["result.table_caption"],
    )


def _extreme(
    evaluation: Evaluation, phrases: Phrases, extreme: Callable[[Sequence[int]], int]
) -> str:
    """Return the areas with the most or the fewest points, as "Styrning med 65 poäng"."""
    results = area_results(evaluation)
    value = extreme([result.points for result in results])
    names = [
        one_line(area.name)
        for area, result in zip(evaluation.edition.areas, results, strict=True)
        if result.points == value
    ]
    shown = next(
        band(result.shown_points, result.shown_highest)
        for result in results
        if result.points == value
    )
    name = enumeration(names, phrases["document.and"])
    return phrases["result.point"].format(name=name, points=shown)


def _comparison(evaluation: Evaluation, average: ReferenceProfile, phrases: Phrases) -> str:
    """Return where the profile is above, below and at the average, from exact points."""
    sides: dict[str, list[str]] = {"above": [], "below": [], "equal": []}
    pairs = zip(area_results(evaluation), average.areas, strict=True)
    for area, (result, points) in zip(evaluation.edition.areas, pairs, strict=True):
        if points is None:
            continue
        side = (
            "equal" if result.points == points else "above" if result.points > points else "below"
        )
        sides[side].append(one_line(area.name))
    parts = (
        phrases[f"result.{side}"].format(areas=enumeration(names, phrases["document.and"]))
        for side, names in sides.items()
        if names
    )
    return "; ".join(parts)
