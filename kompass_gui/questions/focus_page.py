"""One question on the screen, large, with all that is known of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.history import changes_of
from kompass_core.questionnaire import question_number
from kompass_gui.pages.page import Page
from kompass_gui.pages.room import letters
from kompass_gui.questions.question_card import QuestionCard
from kompass_gui.workbench.evidence_texts import change_text
from kompass_gui.workbench.note_desk import NoteDesk, suggest_questions
from kompass_gui.workbench.workbench import Workbench
from widgets.colours import Colours
from widgets.line_field import LineField
from widgets.note_entry import NoteEntry
from widgets.spoken import say

_JUMP_LETTERS = 17
_MOST_CHANGES = 12


class FocusPage(Page):
    """The question in hand: its points by digits, its notes, its history, and ways to the next."""

    shown_in_private = True

    def __init__(
        self, workbench: Workbench, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._colours = colours
        self._ids = list(workbench.evaluation.edition.questions_by_id)
        self._by_number = {question_number(each): each for each in self._ids}
        self._question = self._ids[0]
        self._card: QuestionCard | None = None
        self._jump = LineField(self)
        self._no_such = QLabel(self)
        self._area = QLabel(self)
        self._buttons: list[QToolButton] = []
        self._entry = NoteEntry(lambda typed: suggest_questions(workbench, typed), self)
        self._desk = NoteDesk(workbench, self._entry, self._question)
        self._history = QLabel(self)
        self._lay_out()
        self._jump.returnPressed.connect(self._go_to_typed)
        self._jump.text_edited.connect(lambda: self._say_none(""))
        self._entry.left_up.connect(self._focus_notes)
        workbench.evidence_changed.connect(self._show_flags)
        self._show()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours

    @override
    def show_change(self, before: Evaluation, after: Evaluation) -> None:
        """Show what is new of the question in hand."""
        if self._card is None:
            return
        if before.answers.get(self._question) is not after.answers.get(self._question):
            self._card.show_answer(after.answer(self._question))
        if before.bookmarks is not after.bookmarks or before.reminders is not after.reminders:
            self._card.show_flags()
        if before.history is not after.history:
            self._show_history()
        if before.draft != after.draft and self.isVisible():
            self._desk.show_draft(after)

    @override
    def reveal(self, field: FieldRef) -> None:
        """Show the question of a field, with the keyboard there; at its points if it is no text."""
        if field.key != self._question:
            self.show_question(field.key)
        if field.section is Section.QUESTION_TEXT and self._card is not None:
            self._card.focus_text()
        else:
            self.focus_first()

    def show_question(self, question_id: str) -> None:
        """Show a question, with the keyboard at its points."""
        self._question = question_id
        self._jump.clear()
        self._say_none("")
        self._show()
        self.focus_first()

    @override
    def question_in_hand(self) -> str:
        """Return the id of the question in hand."""
        return self._question

    def step(self, step: int) -> None:
        """Show the question `step` places further on, round the ends."""
        place = (self._ids.index(self._question) + step) % len(self._ids)
        self.show_question(self._ids[place])

    def ask_where(self) -> None:
        """Take the keyboard to the field in which the number of a question is typed."""
        self._jump.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._jump.selectAll()

    @override
    def focus_first(self) -> None:
        """Take the keyboard to the points, or in private to the field for notes."""
        if self._workbench.private or self._card is None:
            self._entry.focus_field()
        else:
            self._card.focus_points()

    @override
    def show_privately(self) -> None:
        if self._card is not None:
            self._card.set_private(private=self._workbench.private)
        self._show_history()

    @override
    def refuse_changes(self) -> None:
        """Let questions be gone through, and nothing be changed."""
        self._entry.setEnabled(False)
        if self._card is not None:
            self._card.refuse_changes()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.show_draft(self._workbench.evaluation)

    def _lay_out(self) -> None:
        self._area.setTextFormat(Qt.TextFormat.PlainText)
        self._area.setObjectName("muted")
        self._jump.setAccessibleName(self.tr("Number of the question to show"))
        example = question_number(self._ids[len(self._ids) // 2])
        self._jump.setPlaceholderText(self.tr("Go to, e.g. {number}").format(number=example))
        self._jump.setFixedWidth(letters(_JUMP_LETTERS, self))
        self._history.setObjectName("muted")
        self._history.setTextFormat(Qt.TextFormat.PlainText)
        self._history.setWordWrap(True)
        self._history.setAccessibleName(self.tr("History of the points"))
        self._entry.set_placeholder(self.tr("A note on this question"))
        top = QHBoxLayout()
        top.addWidget(self._area, 1)
        top.addWidget(self._jump)
        for text, name, act in (
            ("‹", self.tr("Previous question"), lambda: self.step(-1)),
            ("›", self.tr("Next question"), lambda: self.step(1)),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(act)
            top.addWidget(button)
            self._buttons.append(button)
        self._no_such.setObjectName("fault")
        self._no_such.setTextFormat(Qt.TextFormat.PlainText)
        self._no_such.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._no_such.setWordWrap(True)
        self._no_such.hide()
        self._title.hide()
        self._column.insertLayout(0, top)
        self._column.insertWidget(1, self._no_such)
        self._column.addWidget(self._entry)
        self._column.addWidget(self._history)
        self._column.addStretch(1)

    def _show(self) -> None:
        """Lay the question in hand on the page in place of the one before."""
        question = self._workbench.evaluation.edition.questions_by_id[self._question]
        area = self._workbench.evaluation.edition.areas_by_question[self._question]
        before, self._card = (
            self._card,
            QuestionCard(question, self._workbench, self._colours, self),
        )
        self._card.enlarge()
        self._card.show_question_text(shown=not area.scored_as_a_whole)
        self._card.field_asked.connect(self.field_asked)
        self._card.notes_left.connect(self._entry.focus_field)
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._column.insertWidget(2, self._card)
        self._card.show()  # at once, so that it can have the keyboard
        self.follow_reading()
        self._area.setText(f"{area.number}  {area.name}")
        self.setAccessibleName(f"{question.number} {question.heading}")
        self._desk.set_question(self._question)
        self._card.set_private(private=self._workbench.private)
        if self._workbench.session.read_only:
            self._card.refuse_changes()
        self._show_history()

    def _focus_notes(self) -> None:
        if self._card is not None:
            self._card.focus_notes()

    def _show_history(self) -> None:
        changes = changes_of(self._workbench.evaluation, self._question)[-_MOST_CHANGES:]
        lines = [change_text(change) for change in reversed(changes)]
        self._history.setText("\n".join([self.tr("History"), *lines] if lines else []))
        self._history.setVisible(bool(lines) and not self._workbench.private)

    def _show_flags(self, questions: frozenset[str]) -> None:
        if self._card is not None and self._question in questions:
            self._card.show_flags()

    def _go_to_typed(self) -> None:
        typed = self._jump.text().strip().replace(",", ".")
        if typed in self._by_number:
            self.show_question(self._by_number[typed])
            return
        self._jump.selectAll()
        if typed:
            self._say_none(self.tr("There is no question {number}.").format(number=typed))

    def _say_none(self, sentence: str) -> None:
        """Say that no question has the number that was typed, or "" no longer."""
        self._no_such.setText(sentence)
        self._no_such.setVisible(bool(sentence))
        self._jump.set_faulty(faulty=bool(sentence))
        say(self._jump, sentence)
