"""Two days of a real visit by keyboard alone: 40 interviews, 600 notes, 45 scores, the report."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Mark, Note
from kompass_core.points import exact_text
from kompass_core.scoring import total_result
from storage.evaluation_file import EvaluationFile
from storage.example import example_evaluation
from tests.kompass_gui.bench import ALT, CONTROL, SHIFT
from tests.kompass_gui.hands import Hands
from widgets.check_list import CheckList
from widgets.note_list import NoteList

pytestmark = pytest.mark.journey

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
DAYS = ("5/11", "6/11")
ROLES = (
    "Kommunchef",
    "Kommunstyrelsens ordförande",
    "Oppositionsråd",
    "Ekonomichef",
    "Personalchef",
    "Utvecklingschef",
    "Rektor",
    "Enhetschef",
    "Facklig företrädare",
    "Nämndordförande",
)
INTERVIEWS = [f"{role} {day + 1}{half}" for day in (0, 1) for half in "ab" for role in ROLES]
NOTES_EACH = 15


def _evaluation(hands: Hands) -> Evaluation:
    session = hands.program.work.desk.session
    assert session is not None
    return session.evaluation


def _tab_to(hands: Hands, kind: type[QWidget], name: str) -> None:
    """Press Tab until the keyboard is at what is called so."""
    for _ in range(40):
        here = hands.focus()
        if isinstance(here, kind) and here.accessibleName().startswith(name):
            return
        hands.press(TAB)
    raise AssertionError(f"Tab does not lead to {name}")


def _begin(hands: Hands) -> None:
    """Create Kalix kommun 2012 in the form."""
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.type("Kalix kommun")
    hands.press(Qt.Key.Key_Escape)  # the list of names goes away
    hands.press(TAB)
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type("2012")
    _tab_to(hands, QPlainTextEdit, "Utvärderare")
    hands.type("Märit Melbi, SKL")
    hands.press(TAB)
    hands.press(Qt.Key.Key_Space)


def _plan(hands: Hands) -> None:
    """Plan the interviews, twenty a day, each after the one before."""
    for place, title in enumerate(INTERVIEWS):
        hands.press(Qt.Key.Key_I, CONTROL | SHIFT)
        hands.type(title)
        if place % 20 == 0:
            for text in (DAYS[place // 20], "8"):
                for _ in range(3 if text != "8" else 1):
                    hands.press(TAB)
                hands.press(Qt.Key.Key_A, CONTROL)
                hands.type(text)
            hands.press(TAB)
            hands.press(Qt.Key.Key_A, CONTROL)
            hands.type("30")
            hands.press(TAB)


def _go_to(hands: Hands, place: str) -> None:
    """Go somewhere by the command palette."""
    hands.press(Qt.Key.Key_K, CONTROL)
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type(place)
    hands.press(ENTER)


def _interview(hands: Hands, title: str, questions: Iterator[str]) -> None:
    """Take fifteen notes of an interview, most of them tied to a question."""
    _go_to(hands, f"anteckna {title}")
    for number in range(NOTES_EACH):
        if number % 5 == 1:
            hands.press(Qt.Key.Key_2, ALT)
        tied = "" if number % 5 == 4 else f" #{next(questions)}"
        hands.type(f"{title} säger {number}{tied}")
        hands.press(ENTER)


def _extracted(report: Path) -> str:
    text = " ".join(page.extract_text() for page in PdfReader(report).pages)
    return re.sub(r"\s+", " ", text.replace("\u00a0", " "))


def _score(hands: Hands) -> None:
    """Type Kalix's points, one question at a time."""
    example = example_evaluation()
    hands.press(Qt.Key.Key_F6)
    for question in example.edition.questions():
        points = example.answer(question.id).points
        assert points is not None
        hands.press(Qt.Key.Key_G, CONTROL)
        hands.type(question.id)
        hands.press(ENTER)
        hands.type(exact_text(points))


def _write(hands: Hands) -> None:
    """Write the text of each area's first question."""
    for area in example_evaluation().edition.areas:
        first = area.questions[0]
        _go_to(hands, f"{first.id} {first.heading}")
        _tab_to(hands, QPlainTextEdit, f"Text till {first.id}")
        hands.type(f"Kommunen visar {first.id} i handling.")


def _find(hands: Hands, words: str) -> Note:
    """Search for a note and go to it."""
    hands.press(Qt.Key.Key_F, CONTROL)
    hands.type(words)
    hands.press(ENTER)
    current = hands.find(NoteList, "Anteckningar").current_note()
    return next(note for note in _evaluation(hands).notes if note.id == current)


@pytest.fixture
def no_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a dialog comes in the way."""

    def refuse(dialog: QDialog) -> int:
        raise AssertionError(f"in the way: {dialog.windowTitle()}")

    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QDialog, "open", refuse)


@pytest.mark.usefixtures("no_dialog")
def test_two_days_of_a_visit(hands: Hands, tmp_path: Path, qtbot: QtBot) -> None:
    _begin(hands)
    _plan(hands)
    sources = _evaluation(hands).sources
    assert [source.title for source in sources] == INTERVIEWS
    assert Counter(source.when.partition("T")[0] for source in sources) == {
        "2012-11-05": 20,
        "2012-11-06": 20,
    }

    questions = cycle(_evaluation(hands).edition.questions_by_id)
    for title in INTERVIEWS:
        _interview(hands, title, questions)
    notes = _evaluation(hands).notes
    assert len(notes) == len(INTERVIEWS) * NOTES_EACH == 600
    assert sum(bool(note.questions) for note in notes) == 480
    assert sum(Mark.CLAIM in note.marks for note in notes) == 120
    assert Counter(note.source for note in notes) == {source.id: 15 for source in sources}

    hands.press(Qt.Key.Key_T, CONTROL)
    asked = hands.focus()
    assert isinstance(asked, CheckList)
    hands.press(Qt.Key.Key_Space)
    assert len(_evaluation(hands).sources[-1].asked) == 1

    _score(hands)
    assert total_result(_evaluation(hands)).points == total_result(example_evaluation()).points
    _write(hands)
    note = _find(hands, "ekonomichef 2b säger 7")
    assert note.text == "Ekonomichef 2b säger 7"
    hands.press(Qt.Key.Key_S)
    area = int(note.questions[0].partition(".")[0])
    assert _evaluation(hands).area_text(area).strengths[-1].notes == (note.id,)

    hands.answers.report = tmp_path / "rapport.pdf"
    hands.press(Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(hands.answers.report.exists, timeout=60_000)
    text = _extracted(hands.answers.report)
    for expected in ("415", "Kommunen visar 8.1 i handling.", "Ekonomichef 2b säger 7"):
        assert expected in text
    assert "Rektor 1a säger 3" not in text

    path, before = hands.program.work.desk.path, _evaluation(hands)
    assert path is not None
    hands.press(Qt.Key.Key_W, CONTROL)
    assert EvaluationFile.open(path, read_only=True).evaluation == before
