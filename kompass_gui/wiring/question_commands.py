"""The commands that act on a page of the workbench or on the question in hand."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.flags import with_bookmark_toggled, with_reminder, without_reminder
from kompass_gui.main_window import MainWindow
from kompass_gui.pages.page import Page
from kompass_gui.pages.sections import FOCUS, INTERVIEW, OVERVIEW, SOURCES
from kompass_gui.questions.focus_page import FocusPage
from kompass_gui.workbench.interview_page import InterviewPage
from kompass_gui.workbench.sources_page import SourcesPage
from kompass_gui.workbench.workbench_actions import WorkbenchActions

SomePage = TypeVar("SomePage", bound=Page)


class QuestionCommands(QObject):
    """Binds the commands to the pages of the open evaluation."""

    def __init__(self, window: MainWindow, actions: WorkbenchActions) -> None:
        super().__init__(window)
        self._window = window
        actions.interview.triggered.connect(self._show_interview)
        actions.focus.triggered.connect(self._show_focus)
        actions.overview.triggered.connect(lambda: self._show(OVERVIEW))
        actions.sources.triggered.connect(lambda: self._show(SOURCES))
        actions.new_interview.triggered.connect(
            lambda: self._at(SOURCES, SourcesPage, SourcesPage.add_source)
        )
        actions.still_to_ask.triggered.connect(
            lambda: self._at(INTERVIEW, InterviewPage, InterviewPage.focus_still_to_ask)
        )
        actions.next_question.triggered.connect(lambda: self._step(1))
        actions.previous_question.triggered.connect(lambda: self._step(-1))
        actions.go_to_question.triggered.connect(
            lambda: self._at(FOCUS, FocusPage, FocusPage.ask_where)
        )
        actions.bookmark.triggered.connect(self._toggle_bookmark)
        actions.reminder.triggered.connect(self._toggle_reminder)

    def change_note(self, note_id: str) -> None:
        """Take a note into the field of interview mode, to be changed there."""
        self._at(INTERVIEW, InterviewPage, lambda page: page.change_note(note_id))

    def _show(self, key: str) -> None:
        if self._window.workspace is not None:
            self._window.workspace.show_section(key)
            page = self._window.workspace.page(key)
            page.focus_first()
            page.scroll_to_keyboard()

    def _show_interview(self) -> None:
        self._show(INTERVIEW)

    def _show_focus(self) -> None:
        """Show the question in hand large, or the one that was shown so last."""
        workspace = self._window.workspace
        if workspace is None:
            return
        question = workspace.current_page().question_in_hand()
        if question:
            workspace.reveal(FieldRef(Section.FLAG, question))
        else:
            self._show(FOCUS)

    def _at(self, key: str, kind: type[SomePage], act: Callable[[SomePage], object]) -> None:
        """Show a page and do something there."""
        if self._window.workspace is not None:
            self._window.workspace.show_section(key)
            page = self._window.workspace.page(key)
            if isinstance(page, kind):
                act(page)
                page.scroll_to_keyboard()

    def _step(self, step: int) -> None:
        self._show_focus()
        self._at(FOCUS, FocusPage, lambda page: page.step(step))

    def _toggle_bookmark(self) -> None:
        self._edit(with_bookmark_toggled)

    def _toggle_reminder(self) -> None:
        self._edit(
            lambda evaluation, question: (
                without_reminder(evaluation, question)
                if question in evaluation.reminders
                else with_reminder(evaluation, question, "")
            )
        )

    def _edit(self, change: Callable[[Evaluation, str], Evaluation]) -> None:
        workspace = self._window.workspace
        question = workspace.current_page().question_in_hand() if workspace is not None else ""
        if workspace is not None and question:
            session = workspace.session
            after = change(session.evaluation, question)
            session.edit(FieldRef(Section.FLAG, question), after, alone=True)
