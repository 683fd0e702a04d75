"""The work with evaluations: all its parts, built once and wired together."""

from PySide6.QtCore import QObject, QSettings, Signal

from kompass_gui.author import Author
from kompass_gui.exporting.export_kind import ExportKind
from kompass_gui.exporting.reports import Reports
from kompass_gui.file_questions import FileQuestions
from kompass_gui.front import Front
from kompass_gui.library.exchange import Exchange
from kompass_gui.pages.page_context import Surroundings
from kompass_gui.saving.desk import Again, Desk
from kompass_gui.saving.safety import Safety
from kompass_gui.session.references import References
from kompass_gui.system_programs import SystemPrograms
from kompass_gui.wiring.earlier_versions import EarlierVersions
from kompass_gui.wiring.evaluation_view import EvaluationView
from kompass_gui.wiring.library_exports import LibraryExports
from kompass_gui.wiring.library_pages import LibraryPages
from kompass_gui.wiring.new_evaluations import NewEvaluations
from kompass_gui.wiring.workbench_view import WorkbenchView
from kompass_gui.workbench.note_files import NoteFiles
from kompass_gui.workspace.evaluation_header import EvaluationHeader
from storage.library import Library
from widgets.colours import Colours
from widgets.line_field import finish_typing


class Work(QObject):
    """What the program does beside listing evaluations; `Program` builds it when it is needed.

    Attributes:
        desk: what lies open.
        around: what stays the same from one open evaluation to the next.
        author: who works here.
        bench: the workbench over the open evaluation.
        new: how an evaluation is begun.
        pages: the pages about the library as a whole.
        exchange: files to and from colleagues.
        exports: what is asked for in the list of evaluations.
        safety: what is told of trouble with what is saved.
        versions: the way back to an earlier version.

    Signals:
        left: nothing lies open any more; the start page is to be shown.
    """

    left = Signal()

    def __init__(
        self,
        front: Front,
        library: Library,
        settings: QSettings,
        questions: FileQuestions,
        colours: Colours,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        window, notice = front.window, front.notice
        self._window = window
        self._list = front.library
        self._notice = notice
        self.author = Author(settings)
        self.desk = Desk(library, self.author, self)
        reports = Reports(settings, questions, notice, self)
        self.around = Surroundings(colours, References(library, self), questions, notice, reports)
        self._files = NoteFiles(questions, SystemPrograms(), self)
        self._files.failed.connect(self.around.tell)
        window.set_header(EvaluationHeader(front.actions, window))
        self._view = EvaluationView(window, front.actions, self.around, self.author, self._files)
        self.bench = WorkbenchView(window, self.desk, self.around, settings, front.bench_actions)
        self.exports = LibraryExports(front.start, reports, window, notice)
        self.pages = LibraryPages(window, self.around, self.left.emit)
        self.new = NewEvaluations(window, self.desk, library, self.pages)
        self.new.left.connect(self.left)
        self.desk.to_be_saved.connect(finish_typing)
        self.desk.opened.connect(self._show_evaluation)
        self.desk.closed.connect(self.bench.forget)
        self.desk.closed.connect(self._view.forget)
        self.desk.closed.connect(self._files.forget)
        # These speak in the notice line after what `opened` does above, the weightiest word last.
        self.exchange = Exchange(self.desk, library, questions, notice)
        self.safety = Safety(self.desk, notice)
        self.safety.left.connect(self.left)
        self.safety.copy_asked.connect(lambda: self.share_open(complete=True))
        self.versions = EarlierVersions(self.desk, window, notice, colours)

    def share_open(self, *, complete: bool) -> None:
        """Make one file of what lies open, for a colleague."""
        self.exchange.share_open(self._window, complete=complete)

    def export_report(self) -> None:
        """Make the report of what lies open."""
        if self.desk.session is not None:
            evaluation = self.desk.session.evaluation
            self.around.reports.export(ExportKind.REPORT, evaluation, self._window)

    def close_evaluation(self) -> None:
        """Put by what lies open."""
        if self.desk.close(self.close_evaluation):
            self.left.emit()

    def end(self, again: Again) -> bool:
        """Put by what lies open, for good; return whether that could be done.

        Where it could not, `again` is asked for once what lies open is saved or given up.
        """
        open_at_end = self.desk.path
        if not self.desk.close(again):
            return False
        self.bench.left.keep_open(str(open_at_end or ""))
        around = self.around
        for part in (
            around.references,
            around.reports,
            self.new,
            self.exchange,
            self._files,
            self.bench,
            self.safety.unexpected,
        ):
            part.close()
        return True

    def _show_evaluation(self) -> None:
        session, autosave, path = self.desk.session, self.desk.autosave, self.desk.path
        if session is not None and autosave is not None and path is not None:
            self._notice.dismiss()
            self._list.make_current(path)
            self.bench.show(self._view.show(session, autosave, path))
