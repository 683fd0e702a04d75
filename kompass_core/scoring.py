"""What an evaluation's points amount to: each area, the total, and how much is decided.

Sums are of exact points; each shown figure is rounded by itself. With questions not scored a
result is a band, from none to all of their points.
"""

from collections.abc import Iterable

from kompass_core.evaluation import Answer, Evaluation
from kompass_core.points import Points, whole_points
from kompass_core.questionnaire import Area, Question
from kompass_core.result import Result


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
