"""What evaluators hang on a question to find it again: a bookmark, or a reminder to return."""

from dataclasses import replace

from kompass_core.evaluation import Evaluation


def with_bookmark_toggled(evaluation: Evaluation, question_id: str) -> Evaluation:
    """Return `evaluation` with a question bookmarked, or no longer so."""
    marked = set(evaluation.bookmarks) ^ {question_id}
    in_order = tuple(each for each in evaluation.edition.questions_by_id if each in marked)
    return replace(evaluation, bookmarks=in_order)


def with_reminder(evaluation: Evaluation, question_id: str, why: str) -> Evaluation:
    """Return `evaluation` with a reminder to return to a question; the why may be empty."""
    return replace(evaluation, reminders={**evaluation.reminders, question_id: why})


def without_reminder(evaluation: Evaluation, question_id: str) -> Evaluation:
    """Return `evaluation` without the reminder to return to a question."""
    kept = {each: why for each, why in evaluation.reminders.items() if each != question_id}
    return replace(evaluation, reminders=kept)
