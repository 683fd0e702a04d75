"""What the last evaluation said of a question: its points, and its text on demand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from kompass_core.evaluation import Answer, Evaluation
from kompass_core.points import shown_percent, shown_points
from kompass_core.questionnaire import Question
from kompass_core.re_evaluation import previous_answer
from kompass_gui.session.evaluation_session import EvaluationSession


class PreviousAnswer(QWidget):
    """One line, hidden where the evaluation follows up none in the same edition."""

    def __init__(
        self, question: Question, session: EvaluationSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._session = session
        self._private = False
        self._points = QLabel(self)
        self._toggle = QToolButton(self)
        self._text = QLabel(self)
        self._dress()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._points)
        row.addWidget(self._toggle)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._text)
        self._toggle.clicked.connect(lambda: self._unfold(unfolded=self._text.isHidden()))
        session.changed.connect(self._follow)
        self._show()

    def set_private(self, *, private: bool) -> None:
        """Hide it while an interviewee sees the screen."""
        self._private = private
        self._show()

    def _dress(self) -> None:
        self._points.setObjectName("muted")
        self._toggle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._text.setObjectName("muted")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._unfold(unfolded=False)

    def _follow(self, before: Evaluation, after: Evaluation) -> None:
        if before.previous is not after.previous:
            self._show()

    def _show(self) -> None:
        evaluation = self._session.evaluation
        answer = previous_answer(evaluation, self._question.id)
        known = answer is not None and (answer.points is not None or bool(answer.text))
        self.setVisible(known and not self._private)
        if answer is None or evaluation.previous is None:
            return
        self._points.setText(self._points_text(answer, evaluation.previous.year))
        self._text.setText(answer.text)
        self._toggle.setVisible(bool(answer.text.strip()))

    def _points_text(self, answer: Answer, year: int) -> str:
        if answer.points is None:
            return self.tr("{year}: not scored").format(year=year)
        return self.tr("{year}: {points} of {max} points ({percent} %)").format(
            year=year,
            points=shown_points(answer.points),
            max=self._question.max_points,
            percent=shown_percent(answer.points, self._question.max_points),
        )

    def _unfold(self, *, unfolded: bool) -> None:
        self._text.setVisible(unfolded)
        show, hide = self.tr("Show last time's text"), self.tr("Hide last time's text")
        self._toggle.setText(hide if unfolded else show)
        self._toggle.setAccessibleName(f"{self._toggle.text()}, {self._question.number}")
