"""The history of points, kept so that it is honest and can be read.

Every change is recorded as it is made, undo and redo included, so that the history always ends in
the points that stand. What one person does to one question in one go, such as a drag of the slider
through thirty values, is one entry; what they take back in that go leaves none.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from kompass_core.evaluation import Answer, Evaluation
from kompass_core.points_change import PointsChange

ONE_GO = timedelta(seconds=60)
"""Changes of one question with shorter pauses than this are one entry."""


def following(now: Evaluation, then: Evaluation, at: str, by: str) -> Evaluation:
    """Return `then` as what comes after `now`, be it by an edit, undo or redo.

    The history is never undone: it is carried over from `now`, and what differs in points is
    recorded in it. The draft of a note is carried over too.

    Args:
        now: the evaluation as it stands.
        then: what it is to be.
        at: the time, in ISO 8601 with its offset from UTC.
        by: who does it.
    """
    if then.history is not now.history or then.draft != now.draft:
        then = replace(then, history=now.history, draft=now.draft)
    if then.answers is now.answers:
        return then
    history = now.history
    for change in _changes(now, then, at, by):
        history = _recorded(history, change)
    return then if history is now.history else replace(then, history=history)


def points_differ(before: Evaluation, after: Evaluation) -> bool:
    """Return whether the points or the state of any question differ."""
    return before.answers is not after.answers and any(_changes(before, after, "", ""))


def with_reason(evaluation: Evaluation, question_id: str, reason: str) -> Evaluation:
    """Return `evaluation` with another reason for the newest change of a question's points.

    It is unchanged if there is none.
    """
    history = list(evaluation.history)
    for place in range(len(history) - 1, -1, -1):
        if history[place].question == question_id:
            history[place] = replace(history[place], reason=reason)
            return replace(evaluation, history=tuple(history))
    return evaluation


def changes_of(evaluation: Evaluation, question_id: str) -> tuple[PointsChange, ...]:
    """Return every recorded change of a question's points, oldest first."""
    return tuple(change for change in evaluation.history if change.question == question_id)


def asks_for_reason(change: PointsChange) -> bool:
    """Return whether decided points were changed, so that one may want to say why."""
    return change.was_decided and change.after != change.before


def _changes(now: Evaluation, then: Evaluation, at: str, by: str) -> Iterator[PointsChange]:
    nothing = Answer()
    for question_id in then.edition.questions_by_id:
        before = now.answers.get(question_id, nothing)
        after = then.answers.get(question_id, nothing)
        if before is not after and _standing(before) != _standing(after):
            yield PointsChange(
                question=question_id,
                at=at,
                by=by,
                before=before.points,
                after=after.points,
                was_decided=before.decided,
                decided=after.decided,
            )


def _standing(answer: Answer) -> tuple[int | None, bool]:
    return answer.points, answer.decided


def _recorded(history: tuple[PointsChange, ...], change: PointsChange) -> tuple[PointsChange, ...]:
    """Return `history` with a change at its end, or grown into the entry that it goes on from."""
    for place in range(len(history) - 1, -1, -1):
        last = history[place]
        if last.question != change.question:
            continue
        if not _goes_on(last, change):
            break
        rest = (*history[:place], *history[place + 1 :])
        taken_back = (last.before, last.was_decided) == (change.after, change.decided)
        grown = replace(last, at=change.at, after=change.after, decided=change.decided)
        return rest if taken_back else (*rest, grown)
    return (*history, change)


def _goes_on(last: PointsChange, change: PointsChange) -> bool:
    """Return whether a change belongs to the entry before it.

    An entry that decided the points is closed: changing decided points is told by itself, unless
    it only takes the decision back.
    """
    if last.by != change.by or not _soon_after(last.at, change.at):
        return False
    taken_back = (last.before, last.was_decided) == (change.after, change.decided)
    return taken_back or last.was_decided == last.decided


def _soon_after(first: str, second: str) -> bool:
    try:
        pause = datetime.fromisoformat(second) - datetime.fromisoformat(first)
    except (ValueError, TypeError):
        return False
    return timedelta(0) <= pause <= ONE_GO
