"""Interview mode: one field, and Enter makes a note. What is still to ask stands beside it."""

from dataclasses import replace

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.note_choice import NoteChoice, chosen_notes
from kompass_core.note_edits import with_source
from kompass_gui.pages.room import letters
from kompass_gui.pages.wide_page import WidePage
from kompass_gui.workbench.note_commands import NoteCommands
from kompass_gui.workbench.note_desk import NoteDesk, suggest_questions
from kompass_gui.workbench.note_lines import note_lines
from kompass_gui.workbench.notes_card import NotesCard
from kompass_gui.workbench.source_chooser import SourceChooser
from kompass_gui.workbench.still_to_ask_panel import StillToAskPanel
from kompass_gui.workbench.workbench import Workbench
from widgets.colours import Colours
from widgets.list_box import ListBox
from widgets.no_limit import NO_LIMIT
from widgets.note_entry import NoteEntry
from widgets.note_list import NoteList

_PANEL_LETTERS = 41


class InterviewPage(WidePage):
    """What is open while someone is talking."""

    shown_in_private = True

    def __init__(
        self, workbench: Workbench, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._stale = True
        self._slim = False
        self._chooser = SourceChooser(self)
        self._done = QCheckBox(self.tr("The interview is held"), self)
        self._choice = ListBox(self)
        self._list = NoteList(note_lines(workbench, self._of_one_source), colours, self)
        self._notes_card = NotesCard(self._list, self)
        self._entry = NoteEntry(lambda typed: suggest_questions(workbench, typed), self)
        self._panel = StillToAskPanel(workbench, colours, self)
        self._commands = NoteCommands(workbench, self._list)
        self._desk = NoteDesk(workbench, self._entry)
        self._lay_out()
        self._connect()

    @override
    def show_change(self, before: Evaluation, after: Evaluation) -> None:
        """Show the notes, the sources and what is left to ask, if they can be seen."""
        if not self.isVisible():
            self._stale = True
            return
        if before.sources is not after.sources:
            self._show_sources()
        if before.notes is not after.notes or before.sources is not after.sources:
            self._show_notes()
        if before.draft != after.draft:
            self._desk.show_draft(after)
        if before.answers is not after.answers or before.sources is not after.sources:
            self._panel.refresh()

    @override
    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to a note, or to the field for the next one of a source."""
        if field.item:
            self._workbench.set_source(field.item)
            self._choose(NoteChoice.SOURCE)
            self._entry.focus_field()
            return
        note = self._workbench.index.note(field.key)
        if note is None:
            self._entry.focus_field()
        elif not self._list.has_note(note.id):
            self._choose(NoteChoice.ALL)
        if note is not None:
            self._list.focus_note(note.id)

    @override
    def refuse_changes(self) -> None:
        """Let notes be read and chosen, and none be made."""
        self._entry.setEnabled(False)
        self._done.setEnabled(False)

    @override
    def focus_first(self) -> None:
        """Take the keyboard to the field for the next note."""
        self._entry.focus_field()

    @override
    def show_privately(self) -> None:
        private = self._workbench.private
        for part in (self._chooser, self._choice, self._done):
            part.setVisible(not private)
        self._panel.setVisible(not private and not self._slim)
        self._show_all()

    def change_note(self, note_id: str) -> None:
        """Take a note into the field, to be changed."""
        self.reveal(FieldRef(Section.NOTE, note_id))
        self._desk.change(note_id)

    def focus_still_to_ask(self) -> None:
        """Take the keyboard to what is still to ask, which comes up where there is little room."""
        if not self._workbench.private:
            self._panel.show()
            self._panel.focus_list()

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        """Where there is little room, leave it to the notes and the field for the next."""
        super().set_narrow(narrow=narrow)
        self._slim = narrow
        width = letters(_PANEL_LETTERS, self)
        self._panel.setMinimumWidth(0 if narrow else width)
        self._panel.setMaximumWidth(NO_LIMIT if narrow else width)
        self._panel.setVisible(not narrow and not self._workbench.private)
        self._title.setVisible(not narrow)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show_all()

    # --- layout ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.set_title(self.tr("Interview and notes"))
        for choice, text in (
            (NoteChoice.SOURCE, self.tr("Notes of this source")),
            (NoteChoice.ALL, self.tr("All notes")),
            (NoteChoice.NO_QUESTION, self.tr("Notes without a question")),
            (NoteChoice.CLAIM, self.tr("Claims to check")),
            (NoteChoice.FOLLOW_UP, self.tr("To follow up")),
        ):
            self._choice.addItem(text, choice)
        self._choice.setAccessibleName(self.tr("Which notes are shown"))
        self._list.setAccessibleName(self.tr("Notes"))
        self._entry.set_placeholder(self._how_to_note())
        self.add_to_top(self._chooser, self._done, self._choice)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._notes_card, 1)
        left.addWidget(self._entry)
        self.parts.addLayout(left, 1)
        self.parts.addWidget(self._panel)

    def _how_to_note(self) -> str:
        """Return how a note is made and tied, by an example that the edition has."""
        edition = self._workbench.evaluation.edition
        if edition.areas[0].scored_as_a_whole:
            sentence = self.tr(
                "Write, and press Enter. # ties the note to an area, as in #{number}"
            )
        else:
            sentence = self.tr(
                "Write, and press Enter. # ties the note to a question, as in #{number}"
            )
        return sentence.format(number=next(iter(edition.questions())).number)

    def _connect(self) -> None:
        workbench = self._workbench
        self._chooser.source_chosen.connect(workbench.set_source)
        self._chooser.picked.connect(self._entry.focus_field)
        self._done.clicked.connect(self._set_done)
        self._choice.activated.connect(lambda: self._choose(NoteChoice(self._choice.currentData())))
        self._notes_card.all_asked.connect(lambda: self._choose(NoteChoice.ALL))
        self._entry.left_up.connect(lambda: self._list.focus_note(""))
        self._list.left_down.connect(self._entry.focus_field)
        self._commands.edit_wanted.connect(self._desk.change)
        self._commands.reveal_wanted.connect(self.field_asked)
        self._desk.note_added.connect(self._list.scrollToBottom)
        self._desk.change_ended.connect(self._list.focus_note)
        self._panel.question_chosen.connect(self._desk.tie_next)
        for moved in (
            self._chooser.picked,
            self._entry.left_up,
            self._list.left_down,
            self._commands.edit_wanted,
            self._desk.change_ended,
            self._panel.question_chosen,
        ):
            moved.connect(self.scroll_to_keyboard)
        workbench.source_changed.connect(self._show_all)
        workbench.evidence_changed.connect(self._show_evidence)
        workbench.used_changed.connect(self._list.refresh)

    # --- what is shown --------------------------------------------------------------------------

    def _show_all(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._show_sources()
        self._show_notes()
        self._desk.show_draft(self._workbench.evaluation)
        self._panel.refresh()

    def _show_sources(self) -> None:
        source = self._workbench.source
        current = source.id if source is not None else ""
        self._chooser.set_sources(self._workbench.evaluation.sources, current)
        self._done.setVisible(source is not None and not self._workbench.private)
        self._done.setChecked(source is not None and source.done)

    def _show_notes(self) -> None:
        source = self._workbench.source
        evaluation, index = self._workbench.evaluation, self._workbench.index
        choice = self._workbench.note_choice
        self._choice.setCurrentIndex(self._choice.findData(choice))
        if self._workbench.private:
            choice = NoteChoice.SOURCE
        notes = chosen_notes(evaluation, index, choice, source.id if source is not None else "")
        if self._workbench.private:
            notes = tuple(note for note in notes if self._workbench.may_be_seen(note))
        elsewhere = 0 if self._workbench.private else len(evaluation.notes) - len(notes)
        self._notes_card.show_notes(notes, elsewhere)

    def _of_one_source(self) -> bool:
        return self._workbench.private or self._workbench.note_choice is NoteChoice.SOURCE

    def _show_evidence(self) -> None:
        if self.isVisible():
            self._panel.refresh()

    def _choose(self, choice: NoteChoice) -> None:
        self._workbench.note_choice = choice
        self._show_all()

    def _set_done(self, done: bool) -> None:  # noqa: FBT001 - Qt's own signal
        source = self._workbench.source
        if source is not None:
            after = with_source(self._workbench.evaluation, replace(source, done=done))
            self._workbench.session.edit(FieldRef(Section.SOURCE, source.id), after, alone=True)
