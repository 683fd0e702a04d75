"""The program: all parts built once and wired together."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from kompass_core.comparison import ReferenceProfile
from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_core.points import whole_points
from kompass_core.version import VERSION
from kompass_gui.actions import Actions
from kompass_gui.autosave import SaveStage, SaveState
from kompass_gui.desk import Desk
from kompass_gui.error_sentences import error_sentence
from kompass_gui.evaluation_session import EvaluationSession
from kompass_gui.file_questions import FileQuestions
from kompass_gui.icons import Icons
from kompass_gui.main_window import MainWindow
from kompass_gui.new_evaluation import NewEvaluation
from kompass_gui.new_evaluation_page import NewEvaluationPage
from kompass_gui.report_export import ReportExport
from kompass_gui.start_page import StartPage
from kompass_gui.workspace import Workspace
from resources.reader import reference_profiles
from storage.example import example_evaluation
from storage.library import Library
from storage.questionnaire_file import builtin_editions
from widgets.colours import Colours
from widgets.notice import Notice


class Program(QObject):
    """The only place where all parts meet."""

    def __init__(
        self, library: Library, settings: QSettings, questions: FileQuestions, colours: Colours
    ) -> None:
        super().__init__()
        self._library = library
        self._questions = questions
        self._colours = colours
        self._desk = Desk(library, self)
        self._export = ReportExport(questions, self)
        icons = Icons(colours.text, colours.border)
        self._notice = Notice(colours)
        self._form = NewEvaluationPage(builtin_editions())
        carrier = self._notice
        self._actions = Actions(icons, carrier)
        self._start = StartPage(self._actions, icons)
        self.window = MainWindow(self._actions, self._start, self._form, self._notice, settings)
        self._connect_actions()
        self._connect_parts()

    def start(self, file: Path | None) -> None:
        """Show the window with the start page, or with the evaluation in a file."""
        self._show_start()
        if file is not None:
            self._desk.open(file)
        self.window.show()

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.new.triggered.connect(self._show_form)
        actions.open_file.triggered.connect(self._open_file)
        actions.open_example.triggered.connect(self._open_example)
        actions.close_evaluation.triggered.connect(self._close_evaluation)
        actions.export_report.triggered.connect(self._export_report)
        actions.quit.triggered.connect(self._quit)
        actions.undo.triggered.connect(lambda: self._with_session(EvaluationSession.undo))
        actions.redo.triggered.connect(lambda: self._with_session(EvaluationSession.redo))
        actions.next_section.triggered.connect(lambda: self._step_section(1))
        actions.previous_section.triggered.connect(lambda: self._step_section(-1))
        actions.next_open.triggered.connect(self._reveal_next_open)
        actions.about.triggered.connect(self._show_about)

    def _connect_parts(self) -> None:
        self._desk.opened.connect(self._show_evaluation)
        self._desk.failed.connect(self._show_error)
        self._start.open_asked.connect(self._desk.open)
        self._form.created.connect(self._create)
        self._form.cancelled.connect(self._show_start)
        self._export.started.connect(
            lambda: self._notice.show_info(self.tr("The report is being written…"))
        )
        self._export.written.connect(self._show_written)
        self._export.failed.connect(self._show_error)
        self.window.close_asked.connect(self._quit)

    # --- what the commands do ------------------------------------------------------------------

    def _show_start(self) -> None:
        self._actions.set_evaluation_open(is_open=False)
        self._start.set_entries(self._library.entries())
        self.window.setWindowTitle("Kommunkompassen")
        self.window.show_start()

    def _show_form(self) -> None:
        if self._put_away():
            self._actions.set_evaluation_open(is_open=False)
            self.window.show_form()

    def _create(self, asked: NewEvaluation) -> None:
        self._desk.create(asked.evaluation())

    def _open_file(self) -> None:
        path = self._questions.evaluation_to_open(self.window, self._library.folder)
        if path is not None:
            self._desk.open(path)

    def _open_example(self) -> None:
        """Open the example that lies in the library, or lay it there first."""
        example = example_evaluation()
        path = self._library.find(example.id)
        if path is not None:
            self._desk.open(path)
        else:
            self._desk.create(example)

    def _close_evaluation(self) -> None:
        if self._put_away():
            self._show_start()

    def _export_report(self) -> None:
        if self._desk.session is not None:
            self._export.export(self._desk.session.evaluation, self.window)

    def _quit(self) -> None:
        if self._put_away():
            self._export.close()
            self.window.let_close()

    def _step_section(self, step: int) -> None:
        if self.window.workspace is not None:
            self.window.workspace.step_section(step)

    def _reveal_next_open(self) -> None:
        if self.window.workspace is not None:
            self.window.workspace.reveal_next_open()

    def _show_about(self) -> None:
        QMessageBox.about(
            self.window,
            self.tr("About Kommunkompassen"),
            self.tr(
                "Kommunkompassen {version}\n\n"
                "The tool for evaluations of municipalities' leadership and ways of working."
            ).format(version=VERSION),
        )

    # --- what the parts tell -------------------------------------------------------------------

    def _show_evaluation(self) -> None:
        session, autosave = self._desk.session, self._desk.autosave
        if session is None or autosave is None:
            return
        self._notice.dismiss()
        header = self.window.header
        header.show_evaluation(session.evaluation)
        session.changed.connect(self._show_change)
        if session.read_only:
            header.save_label.show_read_only()
        else:
            autosave.state_changed.connect(self._show_save_state)
            header.save_label.show_state(autosave.state)
        workspace = Workspace(session, _averages(session.evaluation), self._colours)
        self._actions.set_evaluation_open(is_open=True)
        self._show_undo(session)
        self.window.setWindowTitle(
            f"{session.evaluation.municipality.title} {session.evaluation.year} – Kommunkompassen"
        )
        self.window.show_workspace(workspace)

    def _show_change(self, before: Evaluation, after: Evaluation) -> None:
        if self._desk.session is not None:
            self._show_undo(self._desk.session)
        if before.municipality is not after.municipality or before.year != after.year:
            self.window.header.show_evaluation(after)

    def _show_undo(self, session: EvaluationSession) -> None:
        self._actions.undo.setEnabled(session.can_undo)
        self._actions.redo.setEnabled(session.can_redo)

    def _show_save_state(self, state: SaveState) -> None:
        self.window.header.save_label.show_state(state)
        if state.stage is SaveStage.FAILED and state.error is not None:
            self._show_error(state.error)

    def _show_error(self, error: KompassError) -> None:
        self._notice.show_error(error_sentence(error))

    def _show_written(self, path: Path) -> None:
        self._notice.show_info(
            self.tr("The report is written: {file}").format(file=path.name),
            {
                self.tr("Open the report"): lambda: _open_with_system(path),
                self.tr("Show the folder"): lambda: _open_with_system(path.parent),
            },
        )

    def _put_away(self) -> bool:
        """Save and put away what lies open; False if that cannot be done."""
        return self._desk.close()

    def _with_session(self, command: Callable[[EvaluationSession], None]) -> None:
        if self._desk.session is not None:
            command(self._desk.session)


def _averages(evaluation: Evaluation) -> tuple[ReferenceProfile, ...]:
    """Return the built-in averages that may be shown beside an evaluation."""
    profiles = (
        ReferenceProfile(
            label=entry.label,
            edition_id=entry.edition_id,
            areas=tuple(whole_points(points) for points in entry.areas),
            municipalities=entry.municipalities,
            period=entry.period,
            source=entry.source,
        )
        for entry in reference_profiles()
    )
    return tuple(profile for profile in profiles if profile.comparable_with(evaluation.edition))


def _open_with_system(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
