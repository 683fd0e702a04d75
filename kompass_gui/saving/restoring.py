"""An earlier state of the open evaluation made its present one, as one step that can be undone."""

from dataclasses import replace

from kompass_core.changes import changes
from kompass_core.evaluation import Evaluation, checked_evaluation
from kompass_core.fields import FieldRef, Section
from kompass_gui.session.evaluation_session import EvaluationSession

_SHOWN = (
    Section.POINTS,
    Section.QUESTION_TEXT,
    Section.GENERAL,
    Section.STRENGTH,
    Section.IMPROVEMENT,
    Section.SUMMARY,
    Section.COMPARISONS,
    Section.KEY_FACT,
)
"""What undoing the restoring takes one to; without any of it, to the facts of the evaluation."""


def restore(session: EvaluationSession, then: Evaluation) -> bool:
    """Take what `then` says of the session's evaluation; False if nothing differs.

    The history of points is not taken back: it tells also of this.

    Raises:
        InvalidEvaluationError: `then` does not agree with the evaluation's questionnaire.
    """
    now = session.evaluation
    differences = changes(now, then)
    if not differences or session.read_only:
        return False
    after = replace(then, id=now.id, edition=now.edition, history=now.history)
    places = (each.field for each in differences if each.field.section in _SHOWN)
    session.edit(next(places, FieldRef(Section.VISIT)), checked_evaluation(after), alone=True)
    return True
