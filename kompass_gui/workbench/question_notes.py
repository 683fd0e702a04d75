"""The notes that a question rests on, beside its points."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_core.questionnaire import question_number
from kompass_gui.workbench.note_commands import NoteCommands
from kompass_gui.workbench.note_lines import note_lines
from kompass_gui.workbench.workbench import Workbench
from widgets.colours import Colours
from widgets.note_list import NoteList

_MOST_ROWS = 4


class QuestionNotes(QWidget):
    """A list as high as its first notes; nothing at all while there are none.

    Signals:
        reveal_wanted: the keyboard is to go to this field (FieldRef).
        left_down: Down on the last note: the keyboard is to go on below.
    """

    reveal_wanted = Signal(object)
    left_down = Signal()

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
        self._list = NoteList(note_lines(workbench), colours, self)
        self._commands = NoteCommands(workbench, self._list, lambda: self._question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        self._commands.edit_wanted.connect(workbench.change_asked)
        self._commands.reveal_wanted.connect(self.reveal_wanted)
        self._list.left_down.connect(self.left_down)
        self._list.heights_changed.connect(self._fit)
        workbench.used_changed.connect(self._list.refresh)
        workbench.evidence_changed.connect(self._refresh_if_touched)
        workbench.private_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the notes as they stand."""
        notes = self._workbench.index.of_question(self._question)
        if self._workbench.private:
            notes = tuple(note for note in notes if self._workbench.may_be_seen(note))
        name = self.tr("Notes on {question}").format(question=question_number(self._question))
        self._list.setAccessibleName(name)
        self._list.set_notes(notes)
        self.setVisible(bool(notes))
        self._fit()

    def _fit(self) -> None:
        """Be as high as the first notes."""
        self._list.setFixedHeight(self._list.height_of_rows(_MOST_ROWS) + 4)

    def focus_note(self, note_id: str) -> None:
        """Take the keyboard to a note, or to the last one if it is not there."""
        if self.isVisible():
            self._list.focus_note(note_id)

    def _refresh_if_touched(self, questions: frozenset[str]) -> None:
        if self._question in questions:
            self.refresh()
