"""The command palette (Ctrl+K) and the sheet of all shortcuts (F1)."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from kompass_core.fields import FieldRef, Section
from kompass_gui.main_window import MainWindow
from kompass_gui.workbench.command_finder import (
    Command,
    CommandFinder,
    action_title,
    commands_of,
    shortcut_text,
)
from kompass_gui.workbench.evidence_texts import kind_name, source_label
from kompass_gui.workbench.note_lines import note_place
from kompass_gui.workbench.source_chooser import in_order
from kompass_gui.workbench.workbench import Workbench
from kompass_gui.workspace.workspace import Workspace
from widgets.colours import Colours


class Palette(QObject):
    """Lists everything that can be done, and every place that can be gone to.

    Signals:
        field_asked: the keyboard is to go to this field (FieldRef).
    """

    field_asked = Signal(object)

    def __init__(self, colours: Colours, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._commands = CommandFinder(
            self.tr("Do or go to: a command, a page, a question, a source"), colours, window
        )
        self._shortcuts = CommandFinder(self.tr("All shortcuts"), colours, window)
        self._trace = CommandFinder(self.tr("Notes that the text was made from"), colours, window)

    def open(self, actions: list[QAction], workbench: Workbench | None) -> None:
        """Come up with what can be done now."""
        commands = commands_of(actions)
        if workbench is not None:
            commands += self._pages(self._window.workspace)
            commands += self._sources(workbench)
            commands += self._questions(workbench)
            commands += self._authors(workbench)
        self._commands.open(commands)

    def open_shortcuts(self, actions: list[QAction]) -> None:
        """Come up with every command that has a shortcut, and the keys of the lists."""
        with_keys = [action for action in actions if shortcut_text(action)]
        commands = [
            Command(action_title(action), action.trigger, shortcut_text(action))
            for action in with_keys
        ]
        self._shortcuts.open([*commands, *self._keys()])

    def open_trace(self, workbench: Workbench, notes: tuple[str, ...]) -> None:
        """Come up with the notes that a text was made from; those that are gone are not named."""
        found = [note for note in map(workbench.index.note, notes) if note is not None]
        self._trace.open(
            [
                Command(
                    note.text,
                    partial(self.field_asked.emit, FieldRef(Section.NOTE, note.id)),
                    detail=note_place(workbench, note),
                )
                for note in found
                if workbench.may_be_seen(note)
            ]
        )

    def close(self) -> None:
        """Go away."""
        for finder in (self._commands, self._shortcuts, self._trace):
            finder.close()

    def _pages(self, workspace: Workspace | None) -> Iterator[Command]:
        if workspace is None:
            return
        for key, title in workspace.sections().items():
            yield Command(title, partial(workspace.show_section, key), detail=self.tr("Page"))

    def _sources(self, workbench: Workbench) -> Iterator[Command]:
        if workbench.private:
            return
        for source in in_order(workbench.evaluation.sources):
            title = self.tr("Take notes: {source}").format(source=source_label(source))
            field = FieldRef(Section.NOTE, "", source.id)
            go = partial(self.field_asked.emit, field)
            yield Command(title, go, detail=kind_name(source.kind))

    def _questions(self, workbench: Workbench) -> Iterator[Command]:
        for area in workbench.evaluation.edition.areas:
            for question in area.questions:
                field = FieldRef(Section.FLAG, question.id)
                go = partial(self.field_asked.emit, field)
                yield Command(f"{question.number}  {question.heading}", go, detail=area.name)

    def _authors(self, workbench: Workbench) -> Iterator[Command]:
        for evaluator in workbench.evaluation.visit.evaluators:
            if evaluator.name and evaluator.name != workbench.author.name:
                title = self.tr("Write notes as {name}").format(name=evaluator.name)
                yield Command(title, partial(workbench.author.set_name, evaluator.name))

    def _keys(self) -> Iterator[Command]:
        """The keys that work where the keyboard is, for reading: choosing one does nothing."""
        note = self.tr("While typing a note")
        notes = self.tr("In a list of notes")
        lists = self.tr("In a list of questions")
        points = self.tr("At points")
        items = self.tr("In a list of strengths or improvement areas")
        report = self.tr("In the report")
        saved = self.tr("Among saved evaluations")
        for title, key, detail in (
            (self.tr("Make a note of what is typed"), "⏎", note),
            (self.tr("A new line in the note"), self.tr("Shift+⏎"), note),
            (self.tr("Tie the note to a question"), "#1.4", note),
            (self.tr("Quote, to check, follow up, strength, improvement"), "Alt+1 … Alt+5", note),
            (self.tr("Go to the notes above"), "↑", note),
            (self.tr("Change the note"), "⏎", notes),
            (self.tr("Checked or followed up"), self.tr("Space"), notes),
            (self.tr("Into the question's text"), "T", notes),
            (self.tr("Make it a strength"), "S", notes),
            (self.tr("Make it an improvement area"), "F", notes),
            (self.tr("Add a file, open the files"), "B, O", notes),
            (self.tr("Remove the note"), "Del", notes),
            (self.tr("Show the question"), "⏎", lists),
            (self.tr("Tick off as asked"), self.tr("Space"), lists),
            (self.tr("Type points"), "0 … 9", points),
            (self.tr("A step of 0.05, a whole point"), "← →, PgUp PgDn", points),
            (self.tr("The next item"), "⏎", items),
            (self.tr("Move the item"), "Ctrl+↑, Ctrl+↓", items),
            (self.tr("Remove the item"), "Ctrl+Del", items),
            (
                self.tr("Larger, smaller, as wide as there is room"),
                "Ctrl++, Ctrl+−, Ctrl+0",
                report,
            ),
            (self.tr("From text to text, to its field"), "← →, ⏎", report),
            (self.tr("Open, duplicate, to the trash"), "⏎, Ctrl+D, Del", saved),
        ):
            yield Command(title, _nothing, key, detail)


def _nothing() -> None:
    """Do nothing: the key itself does it, where it works."""
