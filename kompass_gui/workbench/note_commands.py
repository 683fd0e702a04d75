"""Everything that can be done to the notes of one list, by key and by menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kompass_core.evidence import Note
from kompass_core.fields import FieldRef, Section
from kompass_core.items import written
from kompass_core.questionnaire import question_number
from kompass_core.traces import fields_from
from kompass_gui.workbench.notebook import Notebook
from kompass_gui.workbench.workbench import Workbench
from widgets.note_list import NoteList
from widgets.note_marks import MARKS, mark_name

_MOST_LETTERS = 70
"""How much of a strength is shown in a menu."""


class NoteCommands(QObject):
    """Binds a list of notes to the notebook; of what is opened for reading, to what shows it.

    Signals:
        edit_wanted: a note is to be changed where notes are typed (str id).
        reveal_wanted: the keyboard is to go to this field (FieldRef).
    """

    edit_wanted = Signal(str)
    reveal_wanted = Signal(object)

    def __init__(
        self, workbench: Workbench, view: NoteList, question: Callable[[], str] = lambda: ""
    ) -> None:
        """Act on the notes of `view`, which are those of a question if `question` returns one."""
        super().__init__(view)
        self._workbench = workbench
        self._notebook = Notebook(workbench)
        self._view = view
        self._question = question
        self._read_only = workbench.session.read_only
        if not self._read_only:
            view.edit_wanted.connect(self.edit_wanted)
            view.remove_wanted.connect(self._notebook.remove)
            view.settled_toggled.connect(self._notebook.toggle_settled)
            view.mark_toggled.connect(self._notebook.toggle_mark)
        view.letter_pressed.connect(self._on_letter)
        view.menu_wanted.connect(self._show_menu)

    def _on_letter(self, note_id: str, letter: str) -> None:
        note = self._workbench.index.note(note_id)
        commands: dict[str, Callable[[Note], None]] = {"O": self._open_all}
        if not self._read_only:
            commands |= {
                "T": self._to_text,
                "S": partial(self._to_item, Section.STRENGTH),
                "F": partial(self._to_item, Section.IMPROVEMENT),
                "B": self._attach,
            }
        if note is not None and letter in commands:
            commands[letter](note)

    def _question_of(self, note: Note) -> str:
        """The question into whose text a note would go: the list's, or the note's first."""
        return self._question() or next(iter(note.questions), "")

    def _to_text(self, note: Note) -> None:
        question = self._question_of(note)
        if question:
            self._notebook.send_to_text(note.id, question)

    def _to_item(self, section: Section, note: Note) -> None:
        question = self._question_of(note)
        if question:
            area = self._workbench.evaluation.edition.areas_by_question[question]
            self._notebook.send_as_item(note.id, section, area.number)

    def _attach(self, note: Note) -> None:
        store = self._workbench.attachments
        keep = partial(self._notebook.attach, note.id)
        self._workbench.files.ask(self._view.window(), store, keep)

    def _open_all(self, note: Note) -> None:
        for attachment in note.attachments:
            self._workbench.files.open(attachment, self._workbench.attachments)

    # --- the menu -------------------------------------------------------------------------------

    def _show_menu(self, note_id: str, place: QPoint) -> None:
        note = self._workbench.index.note(note_id)
        if note is not None:
            menu = self.menu(note)
            menu.aboutToHide.connect(menu.deleteLater)
            if menu.isEmpty():  # of a note that can only be read, with nothing to open or go to
                menu.deleteLater()
            else:
                menu.popup(place)

    def menu(self, note: Note) -> QMenu:
        """Return the menu of a note, each command with its key."""
        menu = QMenu(self._view)
        if not self._read_only:
            self._add_changes(menu, note)
        for attachment in note.attachments:
            text = self.tr("Open {file}").format(file=attachment.name) + "\tO"
            store = self._workbench.attachments
            _add(menu, text, partial(self._workbench.files.open, attachment, store))
        self._add_traces(menu, note)
        if not self._read_only:
            menu.addSeparator()
            _add(menu, self.tr("Remove") + "\tDel", partial(self._notebook.remove, note.id))
        return menu

    def _add_changes(self, menu: QMenu, note: Note) -> None:
        _add(menu, self.tr("Change") + "\t⏎", partial(self.edit_wanted.emit, note.id))
        self._add_sending(menu, note)
        self._add_grounds(menu, note)
        menu.addSeparator()
        self._add_marks(menu, note)
        menu.addSeparator()
        _add(menu, self.tr("Add a file…") + "\tB", partial(self._attach, note))

    def _add_sending(self, menu: QMenu, note: Note) -> None:
        question = self._question_of(note)
        to_text = self.tr("Into the text of {question}").format(
            question=question_number(question) or "…"
        )
        strength = partial(self._to_item, Section.STRENGTH, note)
        improvement = partial(self._to_item, Section.IMPROVEMENT, note)
        for text, command in (
            (to_text + "\tT", partial(self._to_text, note)),
            (self.tr("Make it a strength") + "\tS", strength),
            (self.tr("Make it an improvement area") + "\tF", improvement),
        ):
            _add(menu, text, command).setEnabled(bool(question))

    def _add_grounds(self, menu: QMenu, note: Note) -> None:
        """Offer the area's strengths and improvement areas that the note may be a ground of."""
        question = self._question_of(note)
        if not question:
            return
        area = self._workbench.evaluation.edition.areas_by_question[question]
        text = self._workbench.evaluation.area_text(area.number)
        grounds = QMenu(self.tr("Name it as a ground of"), menu)
        for section, items in (
            (Section.STRENGTH, text.strengths),
            (Section.IMPROVEMENT, text.improvements),
        ):
            for item in written(items):
                field = FieldRef(section, str(area.number), item.id)
                action = _add(
                    grounds,
                    item.text[:_MOST_LETTERS].replace("&", "&&"),
                    partial(self._notebook.put_behind, note.id, field),
                )
                action.setCheckable(True)
                action.setChecked(note.id in item.notes)
                action.setEnabled(note.id not in item.notes)
        if not grounds.isEmpty():
            menu.addMenu(grounds)

    def _add_marks(self, menu: QMenu, note: Note) -> None:
        for number, mark in enumerate(MARKS, 1):
            toggle = partial(self._notebook.toggle_mark, note.id, mark)
            action = _add(menu, f"{mark_name(mark)}\t{number}", toggle)
            action.setCheckable(True)
            action.setChecked(mark in note.marks)
        settle = partial(self._notebook.toggle_settled, note.id)
        settled = _add(menu, self.tr("Checked or followed up") + "\t" + self.tr("Space"), settle)
        settled.setCheckable(True)
        settled.setChecked(note.asks and note.settled)
        settled.setEnabled(note.asks)

    def _add_traces(self, menu: QMenu, note: Note) -> None:
        fields = list(fields_from(self._workbench.evaluation, note.id))
        if fields:
            menu.addSeparator()
        for field in fields:
            reveal = partial(self.reveal_wanted.emit, field)
            _add(menu, self.tr("Go to {place}").format(place=self._place(field)), reveal)

    def _place(self, field: FieldRef) -> str:
        names = {
            Section.STRENGTH: self.tr("the strength in area {key}"),
            Section.IMPROVEMENT: self.tr("the improvement area in area {key}"),
        }
        return names.get(field.section, self.tr("the text of {key}")).format(key=field.key)


def _add(menu: QMenu, text: str, command: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(command)
    return action
