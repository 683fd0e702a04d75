"""An earlier state of the open evaluation made its present one, as one step that can be undone."""

from dataclasses import replace

from kompass_core.changes import changes
from kompass_core.evaluation import Evaluation, checked_evaluation
from kompass_gui.evaluation_session import EvaluationSession


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
    session.edit(differences[0].field, checked_evaluation(after), alone=True)
    return True
