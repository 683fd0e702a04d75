"""Averages and other profiles that an evaluation may be shown beside.

An average always carries its label, edition, number of municipalities and period; two editions
never share a radar (METHOD: the areas' names and contents differ).
"""

from dataclasses import dataclass

from kompass_core.points import Points
from kompass_core.questionnaire import Edition


@dataclass(frozen=True)
class ReferenceProfile:
    """A named profile to compare with: an average, or one municipality's published result."""

    label: str
    """As it stands in the legend: "Sverigesnitt 2021"."""
    edition_id: str
    areas: tuple[Points, ...]
    """Points of each area in the edition's order, 0 to 100 points, in hundredths."""
    municipalities: int | None = None
    """How many municipalities it is made of; None where that is not known."""
    period: str = ""
    """The years it covers: "2010–2012"."""
    source: str = ""

    @property
    def total(self) -> Points:
        """The sum of the areas, in hundredths."""
        return Points(sum(self.areas))

    def comparable_with(self, edition: Edition) -> bool:
        """Whether it may be drawn on the radar of an evaluation in `edition`."""
        return self.edition_id == edition.id and len(self.areas) == len(edition.areas)
