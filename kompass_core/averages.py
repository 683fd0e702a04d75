"""Averages made of many municipalities' results: mean, median, quartiles and rank.

Sums are exact. A mean or a quantile that falls between two hundredths of a point is rounded down to
the lower one, once: rounded half up to whole points for show it is then the same figure as if it
had never been rounded. Quantiles are those that spreadsheets call "inclusive": the value at place
1 + (n − 1)·p of the sorted values, in proportion between its two neighbours.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.example import example_number
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from kompass_core.results import precedence


@dataclass(frozen=True)
class Selection:
    """Which results an average is made of; what is left empty does not restrict."""

    edition_id: str
    """Always one: nothing is averaged across editions."""
    first_year: int | None = None
    last_year: int | None = None
    county: str = ""
    group: str = ""
    """A municipality group: its number of 2011 ("10") or its code of 2023 ("C8")."""
    smallest: int | None = None
    """The fewest inhabitants."""
    largest: int | None = None
    """The most inhabitants."""

    def takes(self, result: MunicipalityResult, population: int | None) -> bool:
        """Whether a result is among those that the average is made of."""
        municipality = result.municipality
        return (
            result.edition_id == self.edition_id
            and _within(result.year, self.first_year, self.last_year)
            and self.county in ("", municipality.county)
            and self.group in ("", municipality.group_2011, municipality.group_2023)
            and _within(population, self.smallest, self.largest)
        )


def _within(value: int | None, least: int | None, most: int | None) -> bool:
    if least is None and most is None:
        return True
    if value is None:
        return False
    return (least is None or value >= least) and (most is None or value <= most)


@dataclass(frozen=True)
class Selected:
    """The results that a selection takes, one a municipality."""

    results: tuple[MunicipalityResult, ...]
    gaps: int
    """How many it would have taken, had they been scored whole."""


def selected(
    results: Iterable[MunicipalityResult],
    selection: Selection,
    populations: Mapping[str, int],
    apart: Municipality | None = None,
) -> Selected:
    """Return the results that `selection` takes: each municipality's newest that is whole.

    Examples are not among them: their figures are there to try the program with.

    Args:
        results: any results, of any editions.
        selection: what is asked for.
        populations: inhabitants under the municipality's code.
        apart: the municipality that is compared with the others and is not among them.
    """
    newest: dict[str, MunicipalityResult] = {}
    without: set[str] = set()
    left_out = apart.identity if apart is not None else ""
    for result in results:
        municipality = result.municipality
        who = municipality.identity
        if example_number(result.evaluation_id):
            continue
        if who == left_out or not selection.takes(result, populations.get(municipality.code)):
            continue
        if not result.complete:
            without.add(who)
        elif who not in newest or _standing(result) > _standing(newest[who]):
            newest[who] = result
    ordered = sorted(newest.values(), key=lambda each: each.municipality.name)
    return Selected(tuple(ordered), len(without - newest.keys()))


def _standing(result: MunicipalityResult) -> tuple[int, tuple[bool, bool, int]]:
    """Return what is greater for the one of two results that stands for its municipality."""
    return (result.year, precedence(result))


def average_of_results(
    results: Sequence[MunicipalityResult], label: str, source: str
) -> ReferenceProfile | None:
    """Return the mean of whole results of one edition, with what it was made of; None of none."""
    if not results:
        return None
    count = len(results)
    columns = [
        *zip(*(_known(result.areas) for result in results), strict=True),
        tuple(_total(result) for result in results),
    ]
    means = tuple(Points(sum(column) // count) for column in columns)
    return ReferenceProfile(
        label=label,
        edition_id=results[0].edition_id,
        areas=means[:-1],
        municipalities=count,
        period=period_text(result.year for result in results),
        source=source,
        known_total=means[-1],
        questions=_question_means(results),
        distribution=tuple(tuple(sorted(column)) for column in columns),
    )


def _known(areas: Iterable[Points | None]) -> tuple[Points, ...]:
    return tuple(points for points in areas if points is not None)


def _total(result: MunicipalityResult) -> Points:
    return result.total if result.total is not None else Points(sum(_known(result.areas)))


def _question_means(results: Sequence[MunicipalityResult]) -> dict[str, Points]:
    """Return the mean of every question that is known of each of the results."""
    first, count = results[0].questions, len(results)
    if any(result.questions.keys() != first.keys() for result in results):
        return {}
    tables = [result.questions for result in results]
    return {each: Points(sum(table[each] for table in tables) // count) for each in first}


def period_text(years: Iterable[int]) -> str:
    """Return the years that are covered, as in "2010–2012"; empty of none."""
    known = sorted(set(years))
    if not known:
        return ""
    return str(known[0]) if len(known) == 1 else f"{known[0]}–{known[-1]}"


@dataclass(frozen=True)
class Spread:
    """How values lie: the least, the quartiles with the median, and the greatest, in hundredths."""

    least: Points
    lower_quartile: Points
    median: Points
    upper_quartile: Points
    greatest: Points


def spread(ordered: Sequence[Points]) -> Spread:
    """Return how sorted values lie; ValueError of none."""
    if not ordered:
        raise ValueError("no values")
    return Spread(*(_quarter(ordered, quarter) for quarter in range(5)))


def _quarter(ordered: Sequence[Points], quarter: int) -> Points:
    place, beyond = divmod((len(ordered) - 1) * quarter, 4)
    if not beyond:
        return ordered[place]
    low, high = ordered[place], ordered[place + 1]
    return Points((low * (4 - beyond) + high * beyond) // 4)


@dataclass(frozen=True)
class Rank:
    """Where a municipality stands among the others and itself; 1 is the one with most points."""

    place: int
    of: int
    """How many they are, itself among them."""
    shared: int
    """How many others have exactly as many points."""


def rank(points: Points, ordered: Sequence[Points]) -> Rank:
    """Return the rank of exact `points` among others' sorted values."""
    above = len(ordered) - bisect_right(ordered, points)
    below = bisect_left(ordered, points)
    return Rank(above + 1, len(ordered) + 1, len(ordered) - above - below)
