"""The field for notes, bound to the notebook: new notes, and those that are being changed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Attachment, Mark, Note
from kompass_core.note_edits import toggled
from kompass_core.note_entry import Entry, suggestions, understood, unknown_questions
from kompass_core.questionnaire import question_number
from kompass_gui.workbench.evidence_texts import noted_time, source_label
from kompass_gui.workbench.notebook import Notebook
from kompass_gui.workbench.workbench import Workbench
from widgets.note_entry import NoteEntry
from widgets.spoken import say
from widgets.suggestion_list import Suggestion


@dataclass
class _Typing:
    """What stands in the field from one note to the next."""

    note: str = ""
    """Id of the note that came of it; empty while there is none, and where it was let go."""


class NoteDesk(QObject):
    """What is typed is kept as the evaluation's draft, so that no crash loses it.

    Signals:
        note_added: a new note was made.
        change_ended: the note with this id (str) was changed, or left as it was.
    """

    note_added = Signal()
    change_ended = Signal(str)

    def __init__(self, workbench: Workbench, entry: NoteEntry, question: str = "") -> None:
        """Take notes with `entry`; each is tied to `question`, if one is given."""
        super().__init__(entry)
        self._workbench = workbench
        self._notebook = Notebook(workbench)
        self._entry = entry
        self._question = question
        self._changed: Note | None = None
        self._marks: tuple[Mark, ...] = ()
        self._attachments: tuple[Attachment, ...] = ()
        self._typing = _Typing()
        entry.text_edited.connect(self._keep_draft)
        entry.note_entered.connect(self._finish)
        entry.mark_toggled.connect(self._toggle_mark)
        entry.cancelled.connect(self._cancel)
        entry.files_pasted.connect(self._keep_files)
        entry.image_pasted.connect(self._keep_picture)
        workbench.to_be_saved.connect(self._take_half_changed)
        self.show_draft(workbench.evaluation)

    def show_draft(self, evaluation: Evaluation) -> None:
        """Show the draft as it stands, unless a note is being changed."""
        if self._changed is None and evaluation.draft != self._entry.text():
            self._entry.set_text(evaluation.draft)
        self._show()

    def set_question(self, question_id: str) -> None:
        """Tie each note from now on to a question; "" ties it to those that are named in it."""
        self._question = question_id
        self._show()

    def change(self, note_id: str) -> None:
        """Take a note into the field, to be changed there."""
        note = self._workbench.index.note(note_id)
        if note is None:
            return
        self._changed, self._typing = note, _Typing()
        self._marks, self._attachments = note.marks, note.attachments
        self._entry.set_text(
            " ".join((note.text, *(f"#{question_number(each)}" for each in note.questions)))
        )
        self._show()
        self._entry.focus_field()

    def tie_next(self, question_id: str) -> None:
        """Name a question in the field, and take the keyboard there."""
        text = f"{self._entry.text().rstrip()} #{question_number(question_id)} ".lstrip()
        self._entry.set_text(text)
        self._keep_draft(text)
        self._entry.focus_field()

    # --- what the user does ---------------------------------------------------------------------

    def _finish(self) -> None:
        """Make a note of what stands in the field, or take over what was changed."""
        typed = self._entry.text()
        entry = self._understood(typed)
        remarks = self._unknown(typed)
        if self._changed is not None:
            self._take_over(self._changed, entry)
        elif entry.text or self._attachments:
            self._add(entry, "")
            say(self._entry, " ".join((self.tr("Noted."), *remarks)))
        else:
            return
        if remarks:
            self._entry.set_tied(remarks)  # until more is typed: Enter may come at once

    def _understood(self, typed: str) -> Entry:
        entry = understood(typed, self._workbench.evaluation.edition)
        if self._question and self._changed is None and self._question not in entry.questions:
            return entry._replace(questions=(self._question, *entry.questions))
        return entry

    def _add(self, entry: Entry, draft: str) -> None:
        self._typing.note = self._notebook.add(entry, self._marks, self._attachments)
        self._clear(draft)
        self.note_added.emit()

    def _take_over(self, note: Note, entry: Entry) -> None:
        """Take over what was changed here; a note that was removed meanwhile is made anew."""
        present = self._workbench.index.note(note.id)
        if present is None:
            self._add(entry, self._workbench.evaluation.draft)
            return
        self._notebook.change(
            replace(
                present,
                text=entry.text,
                questions=entry.questions,
                marks=self._marks,
                attachments=self._attachments,
            )
        )
        self._typing.note = note.id
        self._clear(self._workbench.evaluation.draft)
        self.change_ended.emit(note.id)

    def _take_half_changed(self) -> None:
        """Take over what stands in the field of a note that is being changed: no draft keeps it."""
        entry = self._understood(self._entry.text())
        if self._changed is not None and entry.text:
            self._take_over(self._changed, entry)

    def _cancel(self) -> None:
        """Let go of a change; of a new note, let go of its marks and files."""
        if self._changed is not None:
            note = self._changed
            self._clear(self._workbench.evaluation.draft)
            self.change_ended.emit(note.id)
        else:
            self._marks, self._attachments, self._typing = (), (), _Typing()
            self._show()

    def _clear(self, text: str) -> None:
        self._changed, self._marks, self._attachments, self._typing = None, (), (), _Typing()
        self._entry.set_text(text)
        self._show()

    def _keep_draft(self, text: str) -> None:
        if self._changed is None:
            self._workbench.session.amend(replace(self._workbench.evaluation, draft=text))
        self._show()

    def _toggle_mark(self, mark: Mark) -> None:
        self._marks = toggled(self._marks, mark)
        self._show()

    def _keep_files(self, names: list[str]) -> None:
        then = partial(self._take_file, self._typing)
        store = self._workbench.attachments
        self._workbench.files.keep([Path(name) for name in names], store, then)

    def _keep_picture(self, picture: QImage) -> None:
        at = self._workbench.author.now().partition("+")[0].replace("T", " ").replace(":", ".")
        name = self.tr("Picture {time}").format(time=at) + ".png"
        then = partial(self._take_file, self._typing)
        self._workbench.files.keep_picture(picture, name, self._workbench.attachments, then)

    def _take_file(self, typing: _Typing, attachment: Attachment) -> None:
        """Take a file that was kept to the field, or to the note that was made there meanwhile."""
        if typing is self._typing:
            self._attachments = (*self._attachments, attachment)
            self._show()
        else:
            self._notebook.attach(typing.note, attachment)

    # --- what is shown --------------------------------------------------------------------------

    def _show(self) -> None:
        self._entry.set_marks(self._marks)
        self._entry.set_title(*self._title())
        entry = understood(self._entry.text(), self._workbench.evaluation.edition)
        questions = self._workbench.evaluation.edition.questions_by_id
        tied = [f"{questions[each].number} {questions[each].heading}" for each in entry.questions]
        tied += [each.name for each in self._attachments]
        self._entry.set_tied([*tied, *self._unknown(self._entry.text())])

    def _unknown(self, typed: str) -> list[str]:
        """Return what is to be said of numbers that name no question, if there are any."""
        numbers = unknown_questions(typed, self._workbench.evaluation.edition)
        sentence = self.tr("There is no question {numbers}; it stays as words in the note")
        return [sentence.format(numbers=", ".join(numbers))] if numbers else []

    def _title(self) -> tuple[str, str]:
        """Return what stands above the field, the source if there is one, and the field's name."""
        source = self._workbench.source
        if self._changed is not None:
            title = self.tr("Changing the note of {time} – Esc leaves it as it was").format(
                time=noted_time(self._changed)
            )
            return title, title
        if source is None:
            return self.tr("New note"), self.tr("New note")
        label = source_label(source)
        return label, self.tr("New note: {source}").format(source=label)


def suggest_questions(workbench: Workbench, typed: str) -> Sequence[Suggestion]:
    """Return the questions that may be meant by what is typed after "#"."""
    found = suggestions(typed, workbench.evaluation.edition)
    return [Suggestion(question.number, question.heading) for question in found]
