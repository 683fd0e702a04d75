"""An evaluation with some evidence, opened in the program."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from kompass_core.evaluation import Evaluation, Evaluator
from kompass_core.evidence import Group, Mark, Note, Source, SourceKind
from kompass_core.note_choice import NoteChoice
from kompass_gui.pages.sections import FOCUS, INTERVIEW, OVERVIEW, SOURCES
from kompass_gui.questions.focus_page import FocusPage
from kompass_gui.workbench.interview_page import InterviewPage
from kompass_gui.workbench.overview_page import OverviewPage
from kompass_gui.workbench.sources_page import SourcesPage
from kompass_gui.workbench.workbench import Workbench
from storage.example import example_evaluation
from tests.kompass_gui.hands import Hands
from widgets.note_list import NoteList

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

SOURCES_OF_KALIX = (
    Source(
        "chief",
        SourceKind.INTERVIEW,
        "Kommunchef",
        "2012-11-05T09:00",
        group=Group.OFFICIAL,
        role="chief-executive",
    ),
    Source(
        "chair",
        SourceKind.INTERVIEW,
        "Kommunstyrelsens ordförande",
        "2012-11-05T10:00",
        name="Maja Berg",
        group=Group.POLITICIAN,
        role="board-chair",
    ),
    Source("budget", SourceKind.DOCUMENT, "Budget 2012", done=True),
    Source("site", SourceKind.WEBSITE, "Startsidan", where="https://kalix.se"),
)
NOTES_OF_KALIX = (
    Note("n1", "Målen följs upp", "2012-11-05T09:10:00+01:00", "chief", ("3.3",), by="Ida"),
    Note(
        "n2",
        "Alla är nöjda, säger Maja Berg",
        "2012-11-05T10:05:00+01:00",
        "chair",
        ("1.4",),
        (Mark.CLAIM,),
    ),
    Note("n3", "Målen står i budgeten", "2012-11-05T13:00:00+01:00", "budget", ("3.3",)),
    Note("n4", "Något utan fråga", "2012-11-05T10:10:00+01:00", "chair"),
)


def kalix() -> Evaluation:
    """Return the example with sources and notes, one question not scored."""
    example = example_evaluation().with_points("1.4", None)
    visit = replace(example.visit, evaluators=(Evaluator("Ida"), Evaluator("Olle")))
    return replace(example, visit=visit, sources=SOURCES_OF_KALIX, notes=NOTES_OF_KALIX)


class Bench:
    """The open evaluation under a person's hands, with its parts to look at."""

    def __init__(self, hands: Hands, evaluation: Evaluation) -> None:
        self.hands = hands
        hands.program.work.desk.create(evaluation)
        hands.settle()
        # Each test is about what is kept, and who does it: the tester is one of the evaluators.
        hands.program.work.author.set_name("Olle")

    @property
    def evaluation(self) -> Evaluation:
        """The evaluation as it stands."""
        return self.workbench.evaluation

    @property
    def workbench(self) -> Workbench:
        """What its pages share."""
        workbench = self.hands.program.work.bench._workbench
        assert workbench is not None
        return workbench

    def page(self, key: str) -> QWidget:
        """Return a page."""
        workspace = self.hands.window.workspace
        assert workspace is not None
        return workspace.page(key)

    @property
    def interview(self) -> InterviewPage:
        page = self.page(INTERVIEW)
        assert isinstance(page, InterviewPage)
        return page

    @property
    def sources(self) -> SourcesPage:
        page = self.page(SOURCES)
        assert isinstance(page, SourcesPage)
        return page

    @property
    def overview(self) -> OverviewPage:
        page = self.page(OVERVIEW)
        assert isinstance(page, OverviewPage)
        return page

    @property
    def focus(self) -> FocusPage:
        page = self.page(FOCUS)
        assert isinstance(page, FocusPage)
        return page

    def section(self) -> str:
        """Return the key of the section that is shown."""
        workspace = self.hands.window.workspace
        assert workspace is not None
        return workspace.current_section()

    def shown_notes(self, view: NoteList | None = None) -> Sequence[str]:
        """Return the ids of the notes in a list; in interview mode's if none is given."""
        return [note.id for note in (view or self.interview._list)._model.notes()]

    def texts(self) -> list[str]:
        """Return the words of all notes."""
        return [note.text for note in self.evaluation.notes]


def at_the_interview(hands: Hands) -> Bench:
    """Return the example with its interview with the chief under way."""
    bench = Bench(hands, kalix())
    hands.press(Qt.Key.Key_F5)
    bench.workbench.set_source("chief")
    hands.settle()
    return bench


def choose_notes(bench: Bench, choice: NoteChoice) -> None:
    """Let the page of the interview show these notes, as when they are chosen in its list."""
    box = bench.hands.find(QComboBox, "Vilka anteckningar")
    box.setCurrentIndex(box.findData(choice))
    box.activated.emit(box.currentIndex())
