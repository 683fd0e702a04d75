"""The page of a report on the screen, by itself, for the tests of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_gui.exporting.reports import Reports
from kompass_gui.file_questions import FileQuestions
from kompass_gui.pages.page_context import PageContext, Surroundings
from kompass_gui.reporting.report_bar import ReportBar
from kompass_gui.reporting.report_page import ReportPage
from kompass_gui.session.evaluation_session import EvaluationSession
from kompass_gui.session.references import References
from storage.example import example_evaluation
from widgets.colours import Colours
from widgets.notice import Notice
from widgets.page_strip import PageStrip
from widgets.place_view import PlaceView
from widgets.remark_tree import RemarkTree

MADE_WITHIN_MS = 20_000


class Answers(FileQuestions):
    """Answers every question with one path."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.suggested = ""

    @override
    def file_to_import(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        return self.path

    @override
    def report_to_write(self, parent: QWidget, suggestion: Path) -> Path | None:
        self.suggested = suggestion.name
        return self.path


class Shown:
    """A report's page on the screen."""

    def __init__(self, evaluation: Evaluation, folder: Path, colours: Colours) -> None:
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.answers = Answers()
        self.host = QWidget()
        self.notice = Notice(colours, self.host)
        self.reports = Reports(settings, self.answers, self.notice)
        self.session = EvaluationSession(evaluation)
        references = cast("References", None)  # the page asks them nothing
        around = Surroundings(colours, references, self.answers, self.notice, self.reports)
        self.page = ReportPage(PageContext(self.session, around))
        self.session.changed.connect(self.page.show_change)
        self.view = self.page.findChild(PlaceView)
        self.strip = self.page.findChild(PageStrip)
        self.remarks = self.page.findChild(RemarkTree)

    def label(self) -> str:
        """Return which page is said to be read."""
        bar = self.page.findChild(ReportBar)
        return " ".join(label.text() for label in bar.findChildren(QLabel))

    def remark_texts(self) -> list[str]:
        """Return the groups of remarks."""
        tree = self.remarks
        return [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]


def edit_text(shown: Shown, text: str) -> None:
    """Let a question's text be another, as when it is typed."""
    after = shown.session.evaluation.with_question_text("1.1", text)
    shown.session.edit(FieldRef(Section.QUESTION_TEXT, "1.1"), after)


@contextmanager
def report_page(folder: Path, colours: Colours, qtbot: QtBot) -> Iterator[Shown]:
    """Show the report of the example, and close it in the end."""
    made = Shown(example_evaluation(), folder, colours)
    made.page.resize(1100, 700)
    with qtbot.waitSignal(made.reports.preview.made, timeout=MADE_WITHIN_MS):
        made.page.show()
    QApplication.processEvents()
    yield made
    made.reports.close()
    made.page.close()
    made.page.deleteLater()
    made.host.deleteLater()
