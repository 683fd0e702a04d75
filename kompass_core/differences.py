"""Differences between two profiles, per area and per question, and their order by change.

Differences are of exact points, each rounded by itself for show. Across editions there are none,
except for the questions of a mapping that someone supplied, and then in percentage points.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kompass_core.comparison import QuestionMapping, ReferenceProfile
from kompass_core.points import Points, shown_percent
from kompass_core.questionnaire import Edition


@dataclass(frozen=True)
class Difference:
    """What one row of a comparison says: the same area, question or total of two profiles."""

    key: str
    """The area's or the question's number; empty for the total."""
    name: str
    max_points: int
    """In whole points."""
    own: Points | None
    other: Points | None

    @property
    def change(self) -> int | None:
        """How much more `own` is than `other`, in hundredths; None where one is not known."""
        if self.own is None or self.other is None:
            return None
        return self.own - self.other

    @property
    def shown_change(self) -> int | None:
        """The change in whole points, rounded half away from zero."""
        return None if self.change is None else _rounded(self.change, 100)


def area_differences(
    edition: Edition, own: ReferenceProfile, other: ReferenceProfile
) -> tuple[Difference, ...]:
    """Return the areas' differences in the edition's order; none if one is of another edition."""
    if not (own.comparable_with(edition) and other.comparable_with(edition)):
        return ()
    pairs = zip(own.areas, other.areas, strict=True)
    return tuple(
        Difference(str(area.number), area.name, area.max_points, mine, theirs)
        for area, (mine, theirs) in zip(edition.areas, pairs, strict=True)
    )


def total_difference(
    edition: Edition, own: ReferenceProfile, other: ReferenceProfile
) -> Difference | None:
    """Return the totals' difference; None if one is of another edition."""
    if not (own.comparable_with(edition) and other.comparable_with(edition)):
        return None
    return Difference("", "", edition.max_points, own.total, other.total)


def question_differences(
    edition: Edition, own: ReferenceProfile, other: ReferenceProfile
) -> tuple[Difference, ...]:
    """Return the differences of the questions that both know, in the edition's order."""
    if not (own.comparable_with(edition) and other.comparable_with(edition)):
        return ()
    return tuple(
        Difference(
            question.number,
            question.heading,
            question.max_points,
            own.questions[question.id],
            other.questions[question.id],
        )
        for question in edition.questions()
        if question.id in own.questions and question.id in other.questions
    )


def by_change(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """Return differences with the greatest gain first and what is not known last."""
    return tuple(sorted(differences, key=lambda each: (each.change is None, -(each.change or 0))))


@dataclass(frozen=True)
class MappedDifference:
    """A question of two editions that a mapping says answer to each other."""

    name: str
    later_id: str
    earlier_id: str
    later: Points
    later_max: int
    earlier: Points
    earlier_max: int

    @property
    def shown_later_percent(self) -> int:
        """What the later one has of its max."""
        return shown_percent(self.later, self.later_max)

    @property
    def shown_earlier_percent(self) -> int:
        """What the earlier one has of its max."""
        return shown_percent(self.earlier, self.earlier_max)

    @property
    def shown_change(self) -> int:
        """How much more of its max the later one has, in whole percentage points.

        From exact points, rounded half away from zero.
        """
        over = self.later * self.earlier_max - self.earlier * self.later_max
        return _rounded(over, self.later_max * self.earlier_max)


def mapped_differences(
    mapping: QuestionMapping, later: ReferenceProfile, earlier: ReferenceProfile
) -> tuple[MappedDifference, ...]:
    """Return the differences that a mapping allows, in its order; none if it is of other editions.

    An area that is scored as a whole is a question too (`area_without_questions`).
    """
    editions = (mapping.later_edition_id, mapping.earlier_edition_id)
    if (later.edition_id, earlier.edition_id) != editions:
        return ()
    return tuple(
        MappedDifference(
            name=pair.name,
            later_id=pair.later_id,
            earlier_id=pair.earlier_id,
            later=later.questions[pair.later_id],
            later_max=pair.later_max,
            earlier=earlier.questions[pair.earlier_id],
            earlier_max=pair.earlier_max,
        )
        for pair in mapping.questions
        if pair.later_id in later.questions and pair.earlier_id in earlier.questions
    )


def _rounded(value: int, unit: int) -> int:
    """Return `value` in whole units, rounded half away from zero."""
    size = (2 * abs(value) + unit) // (2 * unit)
    return size if value >= 0 else -size
