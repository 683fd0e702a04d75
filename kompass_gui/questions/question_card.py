"""One question on its area's page: heading, question, points and the report's text."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from kompass_core.evaluation import Answer, AnswerState
from kompass_core.fields import FieldRef, Section
from kompass_core.points import Points
from kompass_core.questionnaire import Question
from kompass_gui.questions.previous_answer import PreviousAnswer
from kompass_gui.questions.question_flags import QuestionFlags
from kompass_gui.questions.reason_field import ReasonField
from kompass_gui.workbench.note_drop import NoteDrop
from kompass_gui.workbench.notebook import Notebook
from kompass_gui.workbench.question_notes import QuestionNotes
from kompass_gui.workbench.workbench import Workbench
from widgets.colours import Colours
from widgets.points_editor import PointsEditor
from widgets.text_field import TextField


class QuestionCard(QFrame):
    """What the evaluators say of one question, and what that rests on.

    Signals:
        field_asked: the keyboard is to go to this field (FieldRef).
        notes_left: Down on the last note: the keyboard is to go on below.
    """

    field_asked = Signal(object)
    notes_left = Signal()

    def __init__(
        self,
        question: Question,
        workbench: Workbench,
        colours: Colours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._session = session = workbench.session
        self._heading = QLabel(f"{question.number}  {question.heading}", self)
        self._question_text = QLabel(question.text, self)
        self._guidance = QLabel(question.guidance, self)
        self._editor = PointsEditor(question.max_points, colours, self)
        self._previous = PreviousAnswer(question, session, self)
        self._reason = ReasonField(question.id, workbench, self)
        self._flags = QuestionFlags(question.id, workbench, colours, self)
        self._notes = QuestionNotes(question.id, workbench, colours, self)
        self._text = TextField(self)
        self._drop = NoteDrop(self._text)
        self._notebook = Notebook(workbench)
        self._stood = session.evaluation.answer(question.id)  # before the points are edited
        self._dress()
        self._lay_out()
        self._connect()
        self.show_answer(session.evaluation.answer(question.id))

    def show_answer(self, answer: Answer) -> None:
        """Show what is said of the question now."""
        self._editor.set_answer(answer.points, answer.state)
        self._text.set_text(answer.text)
        self._reason.refresh()
        self._flags.refresh()

    def show_flags(self) -> None:
        """Show what the question rests on now, and what hangs on it."""
        self._flags.refresh()

    def show_question_text(self, *, shown: bool) -> None:
        """Show or hide the question itself: an area scored as a whole has only its name."""
        self._question_text.setVisible(shown)

    def enlarge(self) -> None:
        """Show the question in large type, as it stands alone on its page."""
        self._heading.setObjectName("largeHeading")
        self._question_text.setObjectName("largeText")

    def set_private(self, *, private: bool) -> None:
        """Leave only the question, for an interviewee to see; or show the rest again."""
        for part in (self._editor, self._flags, self._text):
            part.setVisible(not private)
        self._guidance.setVisible(bool(self._question.guidance) and not private)
        self._previous.set_private(private=private)
        self._notes.refresh()
        self._reason.refresh()

    def refuse_changes(self) -> None:
        """Let everything be read and nothing be changed."""
        self._text.setReadOnly(True)
        for part in (self._editor, self._flags, self._reason):
            part.setEnabled(False)

    def focus_points(self) -> None:
        """Take the keyboard to the points."""
        self._editor.focus_points()

    def focus_text(self) -> None:
        """Take the keyboard to the text."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_notes(self) -> None:
        """Take the keyboard to the last note on the question, if there is any."""
        self._notes.focus_note("")

    def _dress(self) -> None:
        self.setObjectName("card")
        self._heading.setObjectName("questionHeading")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._question_text.setObjectName("muted")
        self._question_text.setTextFormat(Qt.TextFormat.PlainText)
        self._question_text.setWordWrap(True)
        self._guidance.setObjectName("muted")
        self._guidance.setTextFormat(Qt.TextFormat.PlainText)
        self._guidance.setWordWrap(True)
        self._guidance.setVisible(bool(self._question.guidance))
        name = f"{self._question.number} {self._question.heading}"
        self._editor.set_subject(name)
        self._text.setAccessibleName(self.tr("Text of {question}").format(question=name))
        self._text.setPlaceholderText(
            self.tr("The report's text under “{heading}”").format(heading=self._question.heading)
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._question_text)
        column.addWidget(self._guidance)
        column.addWidget(self._editor)
        column.addWidget(self._previous)
        column.addWidget(self._reason)
        column.addWidget(self._flags)
        column.addWidget(self._notes)
        column.addWidget(self._text)

    def _connect(self) -> None:
        self._notes.reveal_wanted.connect(self.field_asked)
        self._notes.left_down.connect(self.notes_left)
        self._drop.dropped.connect(
            lambda note: self._notebook.send_to_text(note, self._question.id)
        )
        self._editor.points_edited.connect(self._set_points)
        self._editor.state_chosen.connect(self._set_state)
        self._editor.edit_started.connect(self._begin_points)
        self._editor.edit_finished.connect(self._session.end_gesture)
        self._editor.edit_given_up.connect(self._give_up_points)
        self._text.text_edited.connect(self._set_text)

    def _begin_points(self) -> None:
        self._stood = self._session.evaluation.answer(self._question.id)
        self._session.begin_gesture()

    def _give_up_points(self) -> None:
        self._session.give_up_gesture()
        # If something else was done meanwhile it stays, and so does the edit, to be undone by one.
        evaluation, question_id = self._session.evaluation, self._question.id
        points, decided = self._stood.points, self._stood.decided
        answer = replace(evaluation.answer(question_id), points=points, decided=decided)
        after = evaluation.with_answer(question_id, answer)
        self._session.edit(FieldRef(Section.POINTS, question_id), after)

    def _set_points(self, points: Points | None) -> None:
        after = self._session.evaluation.with_points(self._question.id, points)
        self._session.edit(FieldRef(Section.POINTS, self._question.id), after)

    def _set_state(self, state: AnswerState) -> None:
        question_id = self._question.id
        evaluation = self._session.evaluation
        if state is AnswerState.NOT_SCORED:
            after = evaluation.with_points(question_id, None)
        else:
            after = evaluation.with_decided(question_id, state is AnswerState.DECIDED)
        self._session.edit(FieldRef(Section.POINTS, question_id), after, alone=True)

    def _set_text(self, text: str) -> None:
        after = self._session.evaluation.with_question_text(self._question.id, text)
        self._session.edit(FieldRef(Section.QUESTION_TEXT, self._question.id), after)
