"""Where one undo step ends and the next begins while a text is typed."""

import re
from typing import NamedTuple

from kompass_core.changed_span import changed_span
from kompass_core.changes import each_change
from kompass_core.evaluation import Evaluation

_ENOUGH_LETTERS = 20
"""A step is a few words: it ends with a word once it has so many letters."""

_SENTENCE_ENDED = re.compile(r"(?:[.!?…][\"'”’)]*\s+|\n\s*)\Z")


class _PutIn(NamedTuple):
    """What stands in a text now and did not before."""

    text: str
    follows: str
    """All that stands before it."""


def typing_goes_on(before: Evaluation, now: Evaluation, after: Evaluation) -> bool:
    """Return whether an edit belongs to the undo step of what was typed right before it.

    A word that follows a sentence, a new line or some words is a new step.

    Args:
        before: the evaluation when the step began.
        now: the evaluation as it stands.
        after: what the next edit of the same field makes of it.
    """
    word = _put_in(now, after)
    if word.text.isspace() or not word.follows[-1:].isspace():
        return True
    typed = _put_in(before, now).text
    if not typed.strip():
        return True
    return len(typed) < _ENOUGH_LETTERS and _SENTENCE_ENDED.search(word.follows) is None


def _put_in(before: Evaluation, after: Evaluation) -> _PutIn:
    """Return what was put into the one text that differs; nothing where none does."""
    for change in each_change(before, after):
        span = changed_span(change.before, change.after)
        if span.after_end > span.start:
            return _PutIn(change.after[span.start : span.after_end], change.after[: span.start])
    return _PutIn("", "")
