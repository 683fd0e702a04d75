"""What a chart over the years shows: the total, or one area of one edition."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.points import Points
from kompass_core.questionnaire import AREA_MAX_POINTS
from kompass_core.results import EditionRun, runs_over_years

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


@dataclass(frozen=True)
class SeriesValue:
    """Points in one year."""

    year: int
    points: Points


@dataclass(frozen=True)
class SeriesRun:
    """Values of one edition, by year: one line."""

    edition: str
    """The edition's name: "2010"."""
    values: tuple[SeriesValue, ...]


@dataclass(frozen=True)
class Series:
    """What one chart shows."""

    edition: str
    """The edition that an area is of; empty for the total, which goes through all of them."""
    area: str
    """The area's name; empty for the total."""
    runs: tuple[SeriesRun, ...]
    most: int
    """The most points that there can be, in whole points."""


def total_series(results: Sequence[MunicipalityResult]) -> Series:
    """Return one municipality's totals through all editions, a line for each run of one."""
    runs = tuple(
        run
        for each in runs_over_years(results)
        if (run := SeriesRun(each.edition, _totals(each))).values
    )
    most = max((result.max_points for result in results), default=8 * AREA_MAX_POINTS)
    return Series("", "", runs, most)


def area_series(results: Sequence[MunicipalityResult]) -> tuple[Series, ...]:
    """Return the areas of each edition of which some points are known, newest edition first."""
    runs = runs_over_years(results)
    editions = dict.fromkeys(run.edition_id for run in reversed(runs))
    found = []
    for edition_id in editions:
        own = [run for run in runs if run.edition_id == edition_id]
        for place, name in enumerate(own[0].area_names):
            lines = tuple(
                line for run in own if (line := SeriesRun(run.edition, _area(run, place))).values
            )
            if lines:
                found.append(Series(own[0].edition, name, lines, AREA_MAX_POINTS))
    return tuple(found)


def average_value(average: ReferenceProfile, area: int | None) -> SeriesValue | None:
    """Return an average at the last year that it covers; None while year or points are unknown.

    Args:
        average: the average.
        area: the place of an area in its edition, from 0; None for the total.
    """
    years = _YEAR.findall(average.period) or _YEAR.findall(average.label)
    points = average.total if area is None else average.areas[area]
    if not years or points is None:
        return None
    return SeriesValue(int(years[-1]), points)


def _totals(run: EditionRun) -> tuple[SeriesValue, ...]:
    return tuple(
        SeriesValue(result.year, total)
        for result in run.results
        if (total := result.profile.total) is not None
    )


def _area(run: EditionRun, place: int) -> tuple[SeriesValue, ...]:
    return tuple(
        SeriesValue(result.year, points)
        for result in run.results
        if (points := result.areas[place]) is not None
    )
