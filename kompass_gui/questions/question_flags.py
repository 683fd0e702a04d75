"""What evaluators hang on a question to find it again, beside what the question rests on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from kompass_core.evaluation import AnswerState, Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.flags import with_bookmark_toggled, with_reminder, without_reminder
from kompass_gui.workbench.evidence_texts import rest_text
from kompass_gui.workbench.workbench import Workbench
from widgets.colours import Colours
from widgets.evidence_marks import EvidenceMarks
from widgets.line_field import LineField

_MARKED, _NOT_MARKED = "★", "☆"


class QuestionFlags(QWidget):
    """One line: three marks of evidence, how well they carry, a bookmark and a reminder."""

    def __init__(
        self,
        question_id: str,
        workbench: Workbench,
        colours: Colours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question = question_id
        self._workbench = workbench
        self._colours = colours
        self._marks = EvidenceMarks(colours, self)
        self._text = QLabel(self)
        self._bookmark = QToolButton(self)
        self._return = QToolButton(self)
        self._why = LineField(self)
        self._lay_out()
        self._bookmark.clicked.connect(self._toggle_bookmark)
        self._return.clicked.connect(self._toggle_reminder)
        self._why.text_edited.connect(self._set_why)
        self.refresh()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours

    def refresh(self) -> None:
        """Show what stands now."""
        evaluation = self._workbench.evaluation
        rest = self._workbench.index.rest(self._question)
        scored = evaluation.answer(self._question).state is not AnswerState.NOT_SCORED
        self._marks.set_kinds(rest.kinds)
        self._text.setText(rest_text(rest, scored=scored))
        weak = scored and rest.weak
        if self._text.property("weak") != weak:
            self._text.setProperty("weak", weak)
            self._text.style().polish(self._text)
        marked = self._question in evaluation.bookmarks
        self._bookmark.setChecked(marked)
        self._bookmark.setText(_MARKED if marked else _NOT_MARKED)
        why = evaluation.reminders.get(self._question)
        self._return.setChecked(why is not None)
        self._why.setVisible(why is not None)
        self._why.set_text(why or "")

    def _lay_out(self) -> None:
        self._text.setObjectName("restText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._bookmark.setAccessibleName(self.tr("Bookmark"))
        self._bookmark.setToolTip(self.tr("Bookmark (Ctrl+B)"))
        self._return.setText("↩")
        self._return.setAccessibleName(self.tr("Return to this"))
        self._return.setToolTip(self.tr("Return to this (Ctrl+R)"))
        for button in (self._bookmark, self._return):
            button.setCheckable(True)
            button.setProperty("autoRaise", True)
        self._why.setAccessibleName(self.tr("Why to return to it"))
        self._why.setPlaceholderText(self.tr("Why to return to it"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._marks)
        row.addWidget(self._text)
        row.addStretch(1)
        row.addWidget(self._why, 2)
        row.addWidget(self._return)
        row.addWidget(self._bookmark)

    def _toggle_bookmark(self) -> None:
        self._edit(with_bookmark_toggled(self._workbench.evaluation, self._question), alone=True)
        self.refresh()

    def _toggle_reminder(self) -> None:
        evaluation = self._workbench.evaluation
        if self._question in evaluation.reminders:
            self._edit(without_reminder(evaluation, self._question), alone=True)
        else:
            self._edit(with_reminder(evaluation, self._question, ""), alone=True)
            self._why.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _set_why(self, why: str) -> None:
        self._edit(with_reminder(self._workbench.evaluation, self._question, why), alone=False)

    def _edit(self, after: Evaluation, *, alone: bool) -> None:
        field = FieldRef(Section.FLAG, self._question)
        self._workbench.session.edit(field, after, alone=alone)
