"""What is still to ask the one who is interviewed stands beside the notes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.kompass_gui.bench import CONTROL, Bench, at_the_interview
from tests.kompass_gui.hands import Hands
from widgets.check_list import CheckList
from widgets.note_field import NoteField


@pytest.fixture
def bench(hands: Hands) -> Bench:
    return at_the_interview(hands)


def test_what_is_still_to_ask_is_picked_by_role(bench: Bench) -> None:
    keys = [row.key for row in bench.hands.find(CheckList, "Kvar att fråga")._rows]
    assert len(keys) == 44
    assert "3.3" not in keys
    bench.workbench.set_source("chair")
    role = next(role for role in bench.workbench.roles if role.id == "board-chair")
    keys = [row.key for row in bench.hands.find(CheckList, "Kvar att fråga")._rows]
    assert set(keys) == set(role.questions) - {"3.3"}


def test_a_question_is_ticked_off_and_tied_to_the_next_note(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_T, CONTROL)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Space)
    assert bench.evaluation.sources[0].asked == ("1.2",)
    hands.press(Qt.Key.Key_Return)
    assert hands.find(NoteField, "").text() == "#1.2 "
    hands.type("Svaret")
    hands.press(Qt.Key.Key_Return)
    assert bench.evaluation.notes[-1].questions == ("1.2",)


def test_another_role_is_asked_other_questions(bench: Bench) -> None:
    box = bench.hands.find(QComboBox, "Den intervjuades roll")
    box.setCurrentIndex(box.findData("it"))
    box.activated.emit(box.currentIndex())
    assert bench.evaluation.sources[0].role == "it"
    assert len(bench.hands.find(CheckList, "Kvar att fråga")._rows) == 6


def test_what_is_still_to_ask_is_printed(bench: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    bench.hands.answers.to_write = tmp_path / "fråga.pdf"
    bench.interview._panel._print.click()
    qtbot.waitUntil((tmp_path / "fråga.pdf").exists, timeout=20_000)
    qtbot.waitUntil(lambda: "fråga.pdf" in bench.hands.program._front.notice.text())
    bench.hands.press(Qt.Key.Key_F7)
    assert bench.hands.program._front.notice.text() == ""


def test_where_there_is_little_room_the_key_brings_it_into_view(hands: Hands) -> None:
    at_the_interview(hands)
    hands.window.resize(683, 384)  # what twice as large text leaves of a laptop's screen
    hands.settle()
    hands.press(Qt.Key.Key_T, CONTROL)
    questions = hands.find(CheckList, "Kvar att fråga")
    assert questions.hasFocus()
    for _ in range(10):
        row = questions.visualRect(questions.currentIndex())
        assert not row.isEmpty()
        assert questions.viewport().visibleRegion().boundingRect().contains(row)
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    field = hands.find(NoteField, "")
    assert field.hasFocus()
    assert field.visibleRegion().boundingRect().contains(field.cursorRect())
