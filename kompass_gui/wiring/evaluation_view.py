"""Shows what lies on the desk: its workspace, its header, its undo and its saved state."""

from pathlib import Path

from PySide6.QtCore import QObject

from kompass_core.evaluation import Evaluation
from kompass_gui.actions import Actions
from kompass_gui.author import Author
from kompass_gui.main_window import MainWindow
from kompass_gui.pages.page_context import PageContext, Surroundings
from kompass_gui.saving.autosave import Autosave
from kompass_gui.session.evaluation_session import EvaluationSession
from kompass_gui.titles import evaluation_title
from kompass_gui.workbench.note_files import NoteFiles
from kompass_gui.workbench.workbench import Workbench
from kompass_gui.workspace.workspace import Workspace
from kompass_gui.workspace.workspace_pages import page_specs


class EvaluationView(QObject):
    """The window's view of one open evaluation after another."""

    def __init__(
        self,
        window: MainWindow,
        actions: Actions,
        around: Surroundings,
        author: Author,
        files: NoteFiles,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._around = around
        self._author = author
        self._files = files
        self._session: EvaluationSession | None = None
        actions.undo.triggered.connect(self._undo)
        actions.redo.triggered.connect(self._redo)
        actions.next_section.triggered.connect(lambda: self._step_section(1))
        actions.previous_section.triggered.connect(lambda: self._step_section(-1))
        actions.next_open.triggered.connect(self._reveal_next_open)
        actions.profile.triggered.connect(self._show_profile)
        window.page_changed.connect(self._show_commands)

    def show(self, session: EvaluationSession, autosave: Autosave, path: Path) -> Workbench:
        """Show an evaluation that was opened from a file; return what its pages share."""
        self._session = session
        label = self._window.header.save_label
        if session.read_only:
            label.show_read_only()
        else:
            autosave.state_changed.connect(label.show_state)
            label.show_state(autosave.state)
        session.changed.connect(self._show_change)
        session.revisited.connect(self._window.leave_aside)  # a notice may offer to undo
        privacy = self._window.privacy
        workbench = Workbench(session, self._author, self._files, path, privacy)
        context = PageContext(session, self._around)
        self._actions.set_evaluation_open(is_open=True)
        self._show_title(session.evaluation)
        specs = page_specs(context, workbench)
        self._window.show_workspace(Workspace(workbench, specs, context.colours))
        return workbench

    def forget(self) -> None:
        """Let go of the evaluation: it is put away."""
        self._session = None
        self._actions.set_evaluation_open(is_open=False)
        self._show_commands()
        self._window.setWindowTitle("Kommunkompassen")

    def _undo(self) -> None:
        if self._session is not None:
            self._session.undo()

    def _redo(self) -> None:
        if self._session is not None:
            self._session.redo()

    def _show_change(self, before: Evaluation, after: Evaluation) -> None:
        self._show_commands()
        if before.municipality is not after.municipality or before.year != after.year:
            self._show_title(after)

    def _show_commands(self) -> None:
        """Let what changes or shows something of the evaluation be chosen while that is seen."""
        session = self._session
        self._actions.set_evaluation_shown(
            is_shown=session is not None and self._window.shows_evaluation,
            can_undo=session is not None and session.can_undo,
            can_redo=session is not None and session.can_redo,
        )

    def _show_title(self, evaluation: Evaluation) -> None:
        self._window.header.show_evaluation(evaluation)
        self._window.setWindowTitle(f"{evaluation_title(evaluation)} – Kommunkompassen")

    def _step_section(self, step: int) -> None:
        if self._window.workspace is not None:
            self._window.workspace.step_section(step)

    def _show_profile(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.show_profile()

    def _reveal_next_open(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.reveal_next_open()
