"""Beginning an evaluation: from the form, from the last one, or from the example."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kompass_core.evaluation import Evaluation
from kompass_core.example import next_example_id
from kompass_gui.in_slices import InSlices
from kompass_gui.library.new_evaluation import NewEvaluation
from kompass_gui.library.new_evaluation_page import NewEvaluationPage
from kompass_gui.main_window import MainWindow
from kompass_gui.saving.desk import Desk
from kompass_gui.wiring.library_pages import LibraryPages
from storage.example import example_evaluation, is_unaltered_example
from storage.library import Library
from storage.questionnaire_file import builtin_editions


class NewEvaluations(QObject):
    """Shows the form for a new evaluation and lays what comes of it on the desk.

    Signals:
        left: the form was left without an evaluation, and none that was open before is again.
    """

    left = Signal()

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        library: Library,
        pages: LibraryPages,
    ) -> None:
        super().__init__(window)
        self._form: NewEvaluationPage | None = None
        self._window = window
        self._desk = desk
        self._library = library
        self._pages = pages
        self._came_from: Path | None = None
        self._looking = InSlices(self)
        desk.opened.connect(self._looking.stop)

    def ask(self, last: Evaluation | None = None) -> None:
        """Put by what lies open and show the form, for what follows `last` if that is given.

        Where it is being filled in already, it stays as it is.
        """
        if last is None and self._form is not None and self._form.isVisible():
            return
        self._looking.stop()
        came_from = self._desk.path
        if self._desk.close(partial(self.ask, last)):
            self._came_from = came_from
            form = self._shown_form()
            form.set_editions(self._pages.editions)
            self._window.show_form(form)
            if last is not None:
                form.follow_up(last)

    def follow_up(self) -> None:
        """Begin a new evaluation from the one that lies open."""
        if self._desk.session is not None:
            self.ask(self._desk.session.evaluation)

    def open_example(self) -> None:
        """Open an example that nobody has altered, or lay one into the library first.

        Where the files must be read to know, it comes when they are, unless one has begun with
        something else by then.
        """
        if self._desk.save(self.open_example):  # what lies open may be one that is altered
            self._looking.start(self._library.finding(is_unaltered_example), self._show_example)

    def close(self) -> None:
        """Look for the example no longer: the window is closed."""
        self._looking.stop()

    def _shown_form(self) -> NewEvaluationPage:
        """Return the form, built when it is first asked for."""
        if self._form is None:
            self._form = NewEvaluationPage(builtin_editions())
            self._form.created.connect(self._create)
            self._form.cancelled.connect(self._leave)
        return self._form

    def _leave(self) -> None:
        """Go back to where the form was asked for: an evaluation, or the start page."""
        if self._came_from is not None:
            self._desk.open(self._came_from)
        if self._desk.session is None:
            self.left.emit()

    def _show_example(self, path: Path | None) -> None:
        if path is not None:
            self._desk.open(path)
        else:
            entries = (*self._library.entries(), *self._library.trashed())
            ids = (entry.summary.id for entry in entries if entry.summary is not None)
            self._desk.create(example_evaluation(next_example_id(ids)))

    def _create(self, asked: NewEvaluation) -> None:
        self._desk.create(asked.evaluation())
