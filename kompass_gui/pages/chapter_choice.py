"""Whether one of the last chapters is in the report."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.report_follow_up import FOLLOW_UP, PLAN, SCORECARD
from kompass_gui.session.evaluation_session import EvaluationSession

_SECTIONS = {
    FOLLOW_UP: Section.FOLLOWED_UP,
    PLAN: Section.ACTION,
    SCORECARD: Section.SCORECARD,
}
"""Where each chapter is written."""


class ChapterChoice(QCheckBox):
    """A box to check, bound to the evaluation's `chapters_left_out`."""

    def __init__(
        self, chapter: str, session: EvaluationSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chapter = chapter
        self._session = session
        self.setText(self.tr("A chapter of the report"))
        self.clicked.connect(self._set)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show whether the chapter is in the report."""
        self.setChecked(self._chapter not in evaluation.chapters_left_out)

    def _set(self, included: bool) -> None:  # noqa: FBT001 - Qt's signal
        evaluation = self._session.evaluation
        others = tuple(each for each in evaluation.chapters_left_out if each != self._chapter)
        left_out = others if included else (*others, self._chapter)
        after = replace(evaluation, chapters_left_out=left_out)
        self._session.edit(FieldRef(_SECTIONS[self._chapter]), after, alone=True)
