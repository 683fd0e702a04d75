"""What published points can be beside each other, each figure being rounded by itself.

The published analysis of Kalix kommun 2012 shows a total of 415 over areas that sum to 413.
"""

from collections.abc import Sequence

from kompass_core.points import Points, whole_points
from kompass_core.questionnaire import AREA_MAX_POINTS

_ROUNDED = 50
"""What one published figure may be off by, in hundredths: half a point."""


def total_is_possible(total: Points, areas: Sequence[Points | None]) -> bool:
    """Whether a published total leaves room for the areas, and they for it.

    Each figure may be rounded; an area that is not known (None) has anything from 0 to its max.
    """
    most = whole_points(AREA_MAX_POINTS)
    least_of_all = sum(max(each - _ROUNDED, 0) for each in areas if each is not None)
    most_of_all = sum(most if each is None else min(each + _ROUNDED, most) for each in areas)
    return least_of_all - _ROUNDED <= total <= most_of_all + _ROUNDED
