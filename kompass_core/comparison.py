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
    areas: tuple[Points | None, ...]
    """Points of each area in the edition's order, 0 to 100 points, in hundredths.

    None where it is not known, or not typed in yet; drawn only when it is `complete`.
    """
    municipalities: int | None = None
    """How many municipalities it is made of; None where that is not known."""
    period: str = ""
    """The years it covers: "2010–2012"."""
    source: str = ""

    @property
    def complete(self) -> bool:
        """Whether every area's points are known."""
        return None not in self.areas

    @property
    def total(self) -> Points | None:
        """The sum of the areas, in hundredths; None while an area's points are not known."""
        known = [points for points in self.areas if points is not None]
        return Points(sum(known)) if len(known) == len(self.areas) else None

    @property
    def shares(self) -> tuple[float, ...] | None:
        """Each area's share of its points, 0 to 1, for a chart; None while one is not known."""
        if not self.complete:
            return None
        return tuple((points or 0) / 10_000 for points in self.areas)

    def comparable_with(self, edition: Edition) -> bool:
        """Whether it may be drawn on the radar of an evaluation in `edition`."""
        return self.edition_id == edition.id and len(self.areas) == len(edition.areas)
