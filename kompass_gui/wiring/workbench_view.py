"""The workbench over one open evaluation after another: finders, commands, where one left."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kompass_core.errors import KompassError
from kompass_core.fields import FieldRef
from kompass_core.note_choice import NoteChoice
from kompass_core.still_to_ask import ToAsk
from kompass_core.traces import notes_behind
from kompass_gui.error_sentences import error_sentence
from kompass_gui.exporting.handouts import Handouts
from kompass_gui.main_window import MainWindow
from kompass_gui.pages.page_context import Surroundings
from kompass_gui.saving.desk import Again, Desk
from kompass_gui.session.left_place import LeftPlace, Place
from kompass_gui.system_programs import SystemPrograms
from kompass_gui.wiring.palette import Palette
from kompass_gui.wiring.question_commands import QuestionCommands
from kompass_gui.workbench.name_removal import NameRemoval
from kompass_gui.workbench.search_finder import SearchFinder
from kompass_gui.workbench.workbench import Workbench
from kompass_gui.workbench.workbench_actions import WorkbenchActions


class WorkbenchView(QObject):
    """Does what the workbench's commands say.

    Attributes:
        actions: the commands.
        left: where evaluations were left.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        around: Surroundings,
        settings: QSettings,
        actions: WorkbenchActions,
    ) -> None:
        super().__init__(window)
        colours = around.colours
        self._window = window
        self._around = around
        self._workbench: Workbench | None = None
        self._last = ""
        self.actions = actions
        self.left = LeftPlace(settings)
        self._programs = SystemPrograms()
        self._commands = QuestionCommands(window, self.actions)
        self._search = SearchFinder(colours, window)
        self._palette = Palette(colours, window)
        self._removal = NameRemoval(desk, colours, window)
        self._handouts = Handouts(around.questions, self)
        self._search.field_asked.connect(self._reveal)
        self._palette.field_asked.connect(self._reveal)
        desk.to_be_saved.connect(self._take_half_written)
        self._removal.removed.connect(self._tell_removed)
        self._removal.not_saved.connect(self._tell_not_saved)
        self._removal.failed.connect(around.tell)
        self._handouts.written.connect(self._tell_written)
        self._handouts.failed.connect(around.tell)
        self.actions.remove_name.triggered.connect(lambda: self._removal.open(""))
        self.actions.trace.triggered.connect(self._open_trace)
        self.actions.find.triggered.connect(self._find)
        window.page_changed.connect(self._show_commands)
        window.privacy.changed.connect(self._clear_away)

    def show(self, workbench: Workbench) -> None:
        """Work at an evaluation that was opened, where it was left."""
        self._workbench = workbench
        self._show_commands()
        workbench.change_asked.connect(self._commands.change_note)
        workbench.removal_asked.connect(self._removal.open)
        workbench.schedule_asked.connect(self._write_schedule)
        workbench.questions_asked.connect(self._write_questions)
        workspace = self._window.workspace
        place = self.left.place(workbench.evaluation.id)
        if workbench.index.source(place.source) is not None and not self._is_of_others(workbench):
            workbench.set_source(place.source)
        if place.notes in tuple(NoteChoice):
            workbench.note_choice = NoteChoice(place.notes)
        if workspace is not None and place.section in workspace.sections():
            workspace.return_to(place.section, place.field)
        workbench.source_changed.connect(self._keep_place)  # a crash does not wait for the end

    def forget(self) -> None:
        """Let go of the evaluation, remembering where it was left: it is put away."""
        self._keep_place()
        if self._workbench is not None:
            self._last = self._workbench.evaluation.id
        self._search.forget()
        self._palette.close()
        self._removal.forget()
        self._workbench = None
        self._show_commands()

    def close(self) -> None:
        """Wait for a document being written."""
        self._handouts.close()

    def _take_half_written(self) -> None:
        if self._workbench is not None:
            self._workbench.to_be_saved.emit()

    def _keep_place(self) -> None:
        workspace, workbench = self._window.workspace, self._workbench
        if workspace is not None and workbench is not None:
            place = Place(
                workspace.current_section(),
                workspace.current_page().question_in_hand(),
                workbench.source.id if workbench.source is not None else "",
                workbench.note_choice,
            )
            self.left.keep(workbench.evaluation.id, place)

    def _is_of_others(self, workbench: Workbench) -> bool:
        """Return whether someone sees the screen whom the interview that was left was not with."""
        return workbench.private and workbench.evaluation.id != self._last

    def _show_commands(self) -> None:
        """Let the commands be chosen that do something to what is seen."""
        is_shown = self._workbench is not None and self._window.shows_evaluation
        may_change = self._workbench is not None and not self._workbench.session.read_only
        self.actions.set_evaluation_shown(is_shown=is_shown, may_change=may_change)

    def _write_schedule(self) -> None:
        if self._workbench is not None:
            self._handouts.write_schedule(self._workbench.evaluation, self._window)

    def _write_questions(self, to_ask: tuple[ToAsk, ...]) -> None:
        if self._workbench is not None:
            workbench = self._workbench
            self._handouts.write_questions(
                workbench.evaluation, workbench.source, to_ask, self._window
            )

    def _tell_written(self, path: Path) -> None:
        open_it = partial(self._programs.open_file, path)
        text = self.tr("Written: {file}").format(file=path.name)
        self._around.notice.show_info(text, {self.tr("Open it"): open_it}, passing=True)

    def _tell_removed(self, places: int) -> None:
        self._around.notice.show_info(self.tr("The name is removed from %n place(s).", "", places))

    def _tell_not_saved(self, error: KompassError, again: Again) -> None:
        text = self.tr(
            "The name is removed here, but that could not be saved: the file still has it, and so"
            " has what was kept before. {reason}"
        ).format(reason=error_sentence(error))
        self._around.notice.show_error(text, {self.tr("Try again"): again})

    def _reveal(self, field: FieldRef) -> None:
        if self._window.workspace is not None:
            self._window.leave_aside()
            self._window.workspace.reveal(field)

    def _find(self) -> None:
        if self._workbench is not None:
            self._search.open(self._workbench)

    def _open_trace(self) -> None:
        """Show the notes behind the text in hand, or say that there are none."""
        workspace = self._window.workspace
        field = workspace.current_page().text_in_hand() if workspace is not None else None
        if self._workbench is None or field is None:
            return
        notes = notes_behind(self._workbench.evaluation, field)
        if notes:
            self._palette.open_trace(self._workbench, notes)
        else:
            self._around.notice.show_info(self.tr("No note lies behind this text."))

    def open_palette(self) -> None:
        """Show every command, to be found by its name."""
        seen = self._workbench if self._window.shows_evaluation else None
        self._palette.open(self._all_actions(), seen)

    def open_shortcuts(self) -> None:
        """Show the sheet of all shortcuts."""
        self._palette.open_shortcuts(self._all_actions())

    def _all_actions(self) -> list[QAction]:
        """Every command of the window's menus, in their order."""
        menus = self._window.menuBar().findChildren(QMenu)
        found = [action for menu in menus for action in menu.actions()]
        return [action for action in found if not action.isSeparator()]

    def _clear_away(self, private: bool) -> None:  # noqa: FBT001 - Qt's own signal
        """In private, let go what lies over the evaluation, or in its place, and may tell of it."""
        if private:
            self._search.forget()
            self._palette.close()
            self._removal.hide()
            self._window.leave_aside()
