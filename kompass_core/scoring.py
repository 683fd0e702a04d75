"""What an evaluation's points amount to: each area, the total, and how much is decided.

Sums are of exact points; each shown figure is rounded by itself. With questions not scored a
result is a band, from none to all of their points.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kompass_core.evaluation import Answer, Evaluation
from kompass_core.points import Points, shown_percent, shown_points, whole_points
from kompass_core.questionnaire import Area, Question


@dataclass(frozen=True)
class Result:
    """The points of some questions together: an area's, or the whole evaluation's."""

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


def area_result(evaluation: Evaluation, area: Area) -> Result:
    """Return what the area's questions amount to."""
    return _result(evaluation, area.questions)


def area_results(evaluation: Evaluation) -> tuple[Result, ...]:
    """Return every area's result, in the edition's order."""
    return tuple(area_result(evaluation, area) for area in evaluation.edition.areas)


def total_result(evaluation: Evaluation) -> Result:
    """Return what all questions amount to, summed unrounded: 415 for Kalix 2012, not 413."""
    return _result(evaluation, evaluation.edition.questions())


def _result(evaluation: Evaluation, questions: Iterable[Question]) -> Result:
    points = open_points = max_points = count = scored = decided = 0
    empty = Answer()
    for question in questions:
        answer = evaluation.answers.get(question.id, empty)
        count += 1
        max_points += question.max_points
        if answer.points is None:
            open_points += whole_points(question.max_points)
        else:
            scored += 1
            points += answer.points
            decided += answer.decided
    return Result(Points(points), max_points, Points(open_points), count, scored, decided)
