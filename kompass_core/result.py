"""What some questions amount to together."""

from typing import NamedTuple

from kompass_core.points import Points, shown_percent, shown_points


class Result(NamedTuple):
    """The points of some questions together: an area's, or the whole evaluation's.

    A named tuple, as the library remembers one for each of thousands of files.
    """

    points: Points
    """The sum of the scored questions: the low end of the band, in hundredths."""
    max_points: int
    """The most that all the questions can give, in whole points."""
    open_points: Points
    """The most that the questions not scored can still give, in hundredths."""
    questions: int
    scored: int
    decided: int

    @property
    def highest(self) -> Points:
        """The high end of the band: the points if every question not scored got its max."""
        return Points(self.points + self.open_points)

    @property
    def complete(self) -> bool:
        """Whether every question is scored, so that the band is one figure."""
        return self.scored == self.questions

    @property
    def shown_points(self) -> int:
        """The low end of the band as it is shown."""
        return shown_points(self.points)

    @property
    def shown_highest(self) -> int:
        """The high end of the band as it is shown."""
        return shown_points(self.highest)

    @property
    def shown_percent(self) -> int:
        """The low end of the band in percent as it is shown."""
        return shown_percent(self.points, self.max_points)

    @property
    def highest_percent(self) -> int:
        """The high end of the band in percent as it is shown."""
        return shown_percent(self.highest, self.max_points)

    @property
    def share(self) -> float:
        """The low end of the band as a share of the max, 0 to 1."""
        return self.points / (self.max_points * 100)

    @property
    def highest_share(self) -> float:
        """The high end of the band as a share of the max, 0 to 1."""
        return self.highest / (self.max_points * 100)
