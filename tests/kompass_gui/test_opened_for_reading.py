"""What is opened for reading offers nothing that would change it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from kompass_core.note_choice import NoteChoice
from kompass_gui.pages.sections import SOURCES
from tests.kompass_gui.after_points import show
from tests.kompass_gui.bench import CONTROL, Bench, choose_notes, kalix
from tests.kompass_gui.hands import Hands
from widgets.check_list import CheckList
from widgets.note_field import NoteField


@pytest.fixture
def bench(hands: Hands) -> Iterator[Bench]:
    """The example with notes, opened for reading, in interview mode."""
    answer = replace(kalix().answer("3.3"), notes=("n1",))
    made = Bench(hands, kalix().with_answer("3.3", answer))
    desk = hands.program.work.desk
    assert desk.path is not None
    path = desk.path
    hands.program.actions.close_evaluation.trigger()
    desk.open(path, read_only=True)
    hands.settle()
    hands.press(Qt.Key.Key_F5)
    choose_notes(made, NoteChoice.ALL)
    before = made.evaluation
    yield made
    assert made.evaluation is before


def test_no_key_begins_to_change_a_note(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(bench.workbench.files, "ask", lambda *_: asked.append(1))
    bench.interview._list.focus_note("n1")
    for key in "btsf":
        bench.hands.type(key)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        bench.hands.press(key)
    assert asked == []
    assert bench.hands.find(NoteField, "").text() == ""
    assert not any("Ändrar" in each.text() for each in bench.interview.findChildren(QLabel))


def test_the_menu_of_a_note_offers_only_what_shows_something(bench: Bench) -> None:
    menu = bench.interview._commands.menu(bench.evaluation.notes[0])
    commands = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert commands == ["Gå till texten för 3.3"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Menu):
        bench.interview._list.setFocus()
        bench.hands.press(key)
    assert QApplication.activePopupWidget() is None


def test_sources_cannot_be_removed_or_added(bench: Bench) -> None:
    show(bench.hands, SOURCES)
    for name in ("Ta bort", "Anteckna", "Ny intervju"):
        assert not bench.hands.find(QPushButton, name).isEnabled()
    assert not bench.hands.program._front.bench_actions.new_interview.isEnabled()


def test_what_is_still_to_ask_is_read_and_not_ticked(bench: Bench) -> None:
    bench.workbench.set_source("chief")
    bench.hands.press(Qt.Key.Key_T, CONTROL)
    assert bench.hands.find(CheckList, "Kvar att fråga").hasFocus()
    bench.hands.press(Qt.Key.Key_Return)
    assert bench.hands.find(NoteField, "").text() == ""
    assert not bench.hands.find(QComboBox, "Den intervjuades roll").isEnabled()
