"""What an evaluation may be shown beside: averages, and results of other years or municipalities.

An average always carries its label, edition, number of municipalities and period. Two editions
never share a radar, and nothing is computed across them unless a `QuestionMapping` says which
questions answer to each other (METHOD: the areas' names and contents differ).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from kompass_core.municipality import Municipality
from kompass_core.points import Points
from kompass_core.questionnaire import AREA_MAX_POINTS, Edition

MOST_OTHERS = 3
"""How many other municipalities are shown beside an evaluation at the most."""


@dataclass(frozen=True)
class ReferenceProfile:
    """A named profile to compare with: an average, or one municipality's result."""

    label: str
    """As it stands in the legend: "Sverigesnitt 2021"."""
    edition_id: str
    areas: tuple[Points | None, ...]
    """Points of each area in the edition's order, 0 to 100 points, in hundredths.

    None where it is not known, or not typed in yet; drawn only when it is `complete`.
    """
    municipalities: int | None = None
    """How many municipalities it is made of; None where that is not known."""
    period: str = ""
    """The years it covers: "2010–2012"."""
    source: str = ""
    known_total: Points | None = None
    """The total where it is known by itself, as a published one or a mean's own; else None."""
    questions: Mapping[str, Points] = field(default_factory=dict)
    """Points of each question that is known, under its id."""
    distribution: tuple[tuple[Points, ...], ...] = ()
    """What an average was made of: every municipality's points, sorted, for each area in order and
    then for the total. Empty where only the average is known."""

    @property
    def complete(self) -> bool:
        """Whether every area's points are known."""
        return None not in self.areas

    @property
    def total(self) -> Points | None:
        """The total, in hundredths; None while it can be told neither by itself nor by areas.

        A total that is known by itself comes first: Kalix 2012 has 415, its shown areas sum to 413.
        """
        if self.known_total is not None:
            return self.known_total
        known = [points for points in self.areas if points is not None]
        return Points(sum(known)) if len(known) == len(self.areas) else None

    @property
    def shares(self) -> tuple[float, ...] | None:
        """Each area's share of its points, 0 to 1, for a chart; None while one is not known."""
        if not self.complete:
            return None
        return tuple((points or 0) / (AREA_MAX_POINTS * 100) for points in self.areas)

    def comparable_with(self, edition: Edition) -> bool:
        """Whether it may be drawn on the radar of an evaluation in `edition`."""
        return self.edition_id == edition.id and len(self.areas) == len(edition.areas)

    def with_areas(self, areas: tuple[Points | None, ...]) -> "ReferenceProfile":
        """Return this profile with other areas, less what had been counted from the old ones."""
        return replace(self, areas=areas, known_total=None, questions={}, distribution=())


@dataclass(frozen=True)
class MunicipalityResult:
    """One municipality's result of one year: from a saved evaluation, or as it was published."""

    municipality: Municipality
    year: int
    edition_id: str
    edition: str
    """The edition's name: "2010"."""
    area_names: tuple[str, ...]
    """In the edition's order, so that the result can be read where its edition is not known."""
    areas: tuple[Points | None, ...]
    """Points of each area, in hundredths; None where it is not scored whole, or not published."""
    total: Points | None = None
    """In hundredths; None where it is not known. A published result may have nothing else."""
    questions: Mapping[str, Points] = field(default_factory=dict)
    """Points of each question that is scored, under its id."""
    source: str = ""
    """Where it was published; empty for an evaluation of one's own."""
    evaluation_id: str = ""
    """The saved evaluation that it comes from; empty for a published result."""

    @property
    def label(self) -> str:
        """As it stands in a legend: "Kalix 2012"."""
        return f"{self.municipality.name} {self.year}"

    @property
    def complete(self) -> bool:
        """Whether every area's points are known."""
        return None not in self.areas

    @property
    def max_points(self) -> int:
        """The most that the total can be, in whole points: 800."""
        return AREA_MAX_POINTS * len(self.area_names)

    @property
    def profile(self) -> ReferenceProfile:
        """The result as a profile to draw and to count differences with."""
        return ReferenceProfile(
            label=self.label,
            edition_id=self.edition_id,
            areas=self.areas,
            period=str(self.year),
            source=self.source,
            known_total=self.total,
            questions=self.questions,
        )


@dataclass(frozen=True)
class MappedQuestion:
    """A question of an earlier edition and the one of a later edition that answers to it."""

    earlier_id: str
    earlier_max: int
    """Whole points."""
    later_id: str
    later_max: int
    name: str
    """What is compared, as it stands in a table."""


@dataclass(frozen=True)
class QuestionMapping:
    """Which questions of two editions answer to each other, in the words of who supplied it."""

    earlier_edition_id: str
    later_edition_id: str
    questions: tuple[MappedQuestion, ...]
    source: str = ""
    """Who made it, as it is to stand beside figures that rest on it."""

    @property
    def edition_ids(self) -> frozenset[str]:
        """The two editions, whichever is called the earlier one."""
        return frozenset((self.earlier_edition_id, self.later_edition_id))

    @property
    def turned(self) -> "QuestionMapping":
        """The same mapping with the editions' places exchanged."""
        questions = tuple(
            MappedQuestion(
                each.later_id, each.later_max, each.earlier_id, each.earlier_max, each.name
            )
            for each in self.questions
        )
        return QuestionMapping(
            self.later_edition_id, self.earlier_edition_id, questions, self.source
        )


@dataclass(frozen=True)
class GoodExample:
    """A strength of another evaluation that is worth learning from."""

    municipality: str
    year: int
    edition: str
    """The edition's name: "2010"."""
    area: str
    """The area's name."""
    text: str
    points: Points | None = None
    """The area's points there, in hundredths; None where they are not known."""
    evaluation_id: str = ""
    item_id: str = ""


@dataclass(frozen=True)
class Comparison:
    """What an evaluation is shown beside, carried within it. Its average is apart, and older."""

    earlier: tuple[MunicipalityResult, ...] = ()
    """The same municipality's results of other years, in any edition."""
    others: tuple[MunicipalityResult, ...] = ()
    """Up to three other municipalities."""
    mappings: tuple[QuestionMapping, ...] = ()
    examples: tuple[GoodExample, ...] = ()

    def with_mapping(self, mapping: QuestionMapping) -> "Comparison":
        """Return this comparison with a mapping, in the place of one of the same two editions."""
        kept = (each for each in self.mappings if each.edition_ids != mapping.edition_ids)
        return replace(self, mappings=(*kept, mapping))


def drawable(
    edition: Edition, profiles: Iterable[ReferenceProfile]
) -> tuple[ReferenceProfile, ...]:
    """Return those profiles that may be drawn together on a radar of `edition`, and are whole.

    The one way to a radar with several profiles: another edition's never passes.
    """
    return tuple(
        profile for profile in profiles if profile.comparable_with(edition) and profile.complete
    )


def comparison_fault(comparison: Comparison) -> str:
    """Return what is wrong with a comparison that was read from a file; empty if nothing is."""
    for result in (*comparison.earlier, *comparison.others):
        fault = result_fault(result)
        if fault:
            return f"{result.label}: {fault}"
    if len(comparison.others) > MOST_OTHERS:
        return "there are too many other municipalities"
    return ""


def result_fault(result: MunicipalityResult) -> str:
    """Return what is wrong with a result that was read from a file; empty if nothing is."""
    if not result.area_names or len(result.areas) != len(result.area_names):
        return "it has another number of areas than names"
    most = AREA_MAX_POINTS * 100
    known = [points for points in result.areas if points is not None]
    if any(not 0 <= points <= most for points in known):
        return "an area's points are out of range"
    if result.total is not None and not 0 <= result.total <= most * len(result.areas):
        return "the total is out of range"
    return ""
