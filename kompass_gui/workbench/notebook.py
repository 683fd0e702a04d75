"""What is done to notes: each thing one step that can be undone."""

from dataclasses import replace

from PySide6.QtCore import QObject

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Attachment, Mark, Note
from kompass_core.fields import FieldRef, Section
from kompass_core.note_edits import (
    with_mark_toggled,
    with_note,
    with_note_added,
    without_note,
)
from kompass_core.note_entry import Entry
from kompass_core.traces import with_note_as_item, with_note_behind_item, with_note_in_text
from kompass_gui.new_id import new_id
from kompass_gui.workbench.workbench import Workbench


class Notebook(QObject):
    """The notes of an open evaluation, written through its session."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._workbench = workbench
        self._session = workbench.session

    def add(
        self, entry: Entry, marks: tuple[Mark, ...], attachments: tuple[Attachment, ...] = ()
    ) -> str:
        """Make a note of what was typed, with the time and the source of now; return its id."""
        source = self._workbench.source
        note = Note(
            id=new_id(),
            text=entry.text,
            at=self._workbench.author.now(),
            source=source.id if source is not None else "",
            questions=entry.questions,
            marks=marks,
            by=self._workbench.author.name,
            attachments=attachments,
        )
        # By itself: an edit carries the draft over, so that undoing one never takes it back.
        self._session.amend(replace(self._session.evaluation, draft=""))
        self._edit(note.id, with_note_added(self._session.evaluation, note))
        return note.id

    def change(self, note: Note) -> None:
        """Take a note as it was changed."""
        self._edit(note.id, with_note(self._session.evaluation, note))

    def remove(self, note_id: str) -> None:
        """Remove a note; what was written from it stays."""
        self._edit(note_id, without_note(self._session.evaluation, note_id))

    def toggle_mark(self, note_id: str, mark: Mark) -> None:
        """Give a note a mark, or take it away."""
        note = self._workbench.index.note(note_id)
        if note is not None:
            self.change(with_mark_toggled(note, mark))

    def toggle_settled(self, note_id: str) -> None:
        """Say that what a note asks for is done, or that it is not after all."""
        note = self._workbench.index.note(note_id)
        if note is not None and note.asks:
            self.change(replace(note, settled=not note.settled))

    def attach(self, note_id: str, attachment: Attachment) -> None:
        """Let a file go with a note."""
        note = self._workbench.index.note(note_id)
        if note is not None:
            self.change(replace(note, attachments=(*note.attachments, attachment)))

    def send_to_text(self, note_id: str, question_id: str) -> None:
        """Write a note's words into a question's text, with the way back kept."""
        note = self._workbench.index.note(note_id)
        if note is not None:
            after = with_note_in_text(self._session.evaluation, note, question_id)
            self._session.edit(FieldRef(Section.QUESTION_TEXT, question_id), after, alone=True)

    def send_as_item(self, note_id: str, section: Section, area: int) -> FieldRef | None:
        """Make a note a strength or an improvement of an area; return where it stands."""
        note = self._workbench.index.note(note_id)
        if note is None:
            return None
        item_id = new_id()
        after = with_note_as_item(self._session.evaluation, note, section, area, item_id)
        field = FieldRef(section, str(area), item_id)
        self._session.edit(field, after, alone=True)
        return field

    def put_behind(self, note_id: str, field: FieldRef) -> None:
        """Name a note as the ground of a strength or an improvement that is there."""
        after = with_note_behind_item(
            self._session.evaluation, note_id, field.section, int(field.key), field.item
        )
        self._session.edit(field, after, alone=True)

    def _edit(self, note_id: str, after: Evaluation) -> None:
        self._session.edit(FieldRef(Section.NOTE, note_id), after, alone=True)
