"""Where no note is shown it is said how many there are, and one step shows them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.kompass_gui.bench import Bench, kalix
from tests.kompass_gui.hands import Hands
from widgets.note_list import NoteList

SHOW_ALL = "Visa alla anteckningar"


def _shows_button(bench: Bench) -> bool:
    buttons = bench.interview.findChildren(QPushButton)
    return any(button.isVisible() and button.text() == SHOW_ALL for button in buttons)


def test_notes_that_stand_elsewhere_are_counted_and_shown(hands: Hands) -> None:
    bench = Bench(hands, kalix())
    hands.press(Qt.Key.Key_F5)
    assert bench.shown_notes() == []
    assert hands.find(QLabel, "Inga anteckningar här; 4 anteckningar finns på annat håll")
    hands.click(hands.find(QPushButton, SHOW_ALL))
    assert len(bench.shown_notes()) == 4
    assert hands.find(NoteList, "Anteckningar").isVisible()
    assert not _shows_button(bench)


def test_without_any_note_there_is_nothing_to_show(hands: Hands) -> None:
    bench = Bench(hands, replace(kalix(), notes=()))
    hands.press(Qt.Key.Key_F5)
    assert hands.find(QLabel, "Inga anteckningar här ännu")
    assert not _shows_button(bench)


def test_in_private_nothing_is_said_of_what_others_told(hands: Hands) -> None:
    bench = Bench(hands, kalix())
    hands.press(Qt.Key.Key_F5)
    hands.press(Qt.Key.Key_F12)
    assert bench.workbench.private
    assert not _shows_button(bench)
    assert hands.find(QLabel, "Inga anteckningar här ännu")
