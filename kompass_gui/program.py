"""The program: all parts built once and wired together."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QMessageBox

from kompass_core.version import VERSION
from kompass_gui.actions import Actions
from kompass_gui.author import Author
from kompass_gui.exporting.export_kind import ExportKind
from kompass_gui.exporting.reports import Reports
from kompass_gui.file_questions import FileQuestions
from kompass_gui.garbage import Garbage
from kompass_gui.icons import Icons
from kompass_gui.library.exchange import Exchange
from kompass_gui.library.new_evaluation_page import NewEvaluationPage
from kompass_gui.library.start_page import StartPage
from kompass_gui.main_window import MainWindow
from kompass_gui.pages.page_context import Surroundings
from kompass_gui.saving.desk import Desk
from kompass_gui.saving.safety import Safety
from kompass_gui.session.references import References
from kompass_gui.system_programs import SystemPrograms
from kompass_gui.theme import redress
from kompass_gui.wiring.earlier_versions import EarlierVersions
from kompass_gui.wiring.evaluation_view import EvaluationView
from kompass_gui.wiring.guide import Guide
from kompass_gui.wiring.library_exports import LibraryExports
from kompass_gui.wiring.library_pages import LibraryPages
from kompass_gui.wiring.library_view import LibraryView
from kompass_gui.wiring.new_evaluations import NewEvaluations
from kompass_gui.wiring.workbench_view import WorkbenchView
from kompass_gui.workbench.note_files import NoteFiles
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
        self._author = Author(settings)
        self._desk = Desk(library, self._author, self)
        self._notice = Notice(colours)
        self._reports = Reports(settings, questions, self._notice, self)
        icons = Icons()
        self.actions = Actions(icons, self)
        self._start = StartPage(self.actions, icons)
        form = NewEvaluationPage(builtin_editions())
        self.window = MainWindow(self.actions, self._start, form, self._notice, settings)
        references = References(library, self)
        self._files = NoteFiles(questions, SystemPrograms(), self)
        self._around = around = Surroundings(
            colours, references, questions, self._notice, self._reports
        )
        self._files.failed.connect(around.tell)
        self._view = EvaluationView(self.window, self.actions, around, self._author, self._files)
        self.bench = WorkbenchView(self.window, self._desk, around, settings)
        self.library = LibraryView(library, self._start, self.window, self._notice, icons)
        LibraryExports(self._start, self._reports, self.window, self._notice)
        self._guide = Guide(self.window)
        self._pages = LibraryPages(self.window, around, self._show_start)
        self._new = NewEvaluations(form, self.window, self._desk, library, self._pages)
        self._connect_actions()
        self._connect_parts()
        # These speak in the notice line after what `opened` does above, the weightiest word last.
        self._exchange = Exchange(self._desk, library, questions, self._notice)
        self.safety = Safety(self._desk, self._notice)
        self._connect_library()
        self._garbage = Garbage(lambda: self._desk.session is None, self)
        versions = EarlierVersions(self._desk, self.window, self._notice, colours)
        self.actions.earlier_versions.triggered.connect(versions.show)
        # Their totals are among what F12 hides.
        self.bench.actions.private.toggled.connect(self.actions.earlier_versions.setDisabled)

    def start(self, file: Path | None) -> None:
        """Show the window with the start page, or with the evaluation in a file.

        Without a file it is the one that lay open when the program was last ended in good order.
        """
        self._show_start()
        file = file or self.bench.left.take_open()
        if file is not None:
            self._exchange.open(file)
        self.window.show()
        self.safety.begin()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._around.colours = colours
        for part in (self.window, *self.children()):
            redress(part, colours)

    def _connect_actions(self) -> None:
        actions = self.actions
        actions.new.triggered.connect(self._new.ask)
        actions.open_file.triggered.connect(lambda: self._exchange.ask_and_open(self.window))
        actions.open_example.triggered.connect(self._new.open_example)
        actions.close_evaluation.triggered.connect(self._close_evaluation)
        actions.export_report.triggered.connect(self._export_report)
        actions.follow_up.triggered.connect(self._new.follow_up)
        actions.editions.triggered.connect(self._pages.show_editions)
        actions.references.triggered.connect(self._pages.show_references)
        actions.quit.triggered.connect(self._quit)
        actions.guide.triggered.connect(self._guide.show)
        actions.about.triggered.connect(self._show_about)

    def _connect_parts(self) -> None:
        self._desk.opened.connect(self._show_evaluation)
        self._desk.closed.connect(self.bench.forget)
        self._desk.closed.connect(self._view.forget)
        self._start.open_asked.connect(self._desk.open)
        self._new.left.connect(self._show_start)
        self.window.close_asked.connect(self._quit)

    def _connect_library(self) -> None:
        window, exchange = self.window, self._exchange
        self.safety.left.connect(self._show_start)
        self.safety.copy_asked.connect(lambda: exchange.share_open(window, complete=True))
        self.actions.share_all.triggered.connect(lambda: exchange.share_open(window, complete=True))
        self.actions.share_some.triggered.connect(
            lambda: exchange.share_open(window, complete=False)
        )
        self._start.entry_actions.share_asked.connect(
            lambda entry, complete: exchange.share(entry, window, complete=complete)
        )
        self._start.place.folder_asked.connect(lambda: self.library.choose_folder(self._questions))

    # --- what the commands do ------------------------------------------------------------------

    def _show_start(self) -> None:
        self.library.show()

    def _close_evaluation(self) -> None:
        if self._desk.close():
            self._show_start()

    def _export_report(self) -> None:
        if self._desk.session is not None:
            evaluation = self._desk.session.evaluation
            self._reports.export(ExportKind.REPORT, evaluation, self.window)

    def _quit(self) -> None:
        open_at_end = self._desk.path
        if self._desk.close():
            self.bench.left.keep_open(str(open_at_end or ""))
            self._around.references.close()
            for part in (self._reports, self._exchange, self.library, self._files, self.bench):
                part.close()
            self._garbage.close()
            self._guide.close()
            self.window.let_close()

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
        session, autosave, path = self._desk.session, self._desk.autosave, self._desk.path
        if session is not None and autosave is not None and path is not None:
            self._notice.dismiss()
            self.bench.show(self._view.show(session, autosave, path))
