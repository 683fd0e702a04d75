"""One question on the screen, large: scored by digits, with its notes and history."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kompass_core.points import Points
from kompass_gui.pages.sections import FOCUS
from storage.clock import local_now
from tests.kompass_gui.bench import ALT, CONTROL, Bench, kalix
from tests.kompass_gui.hands import Hands
from widgets.line_field import LineField
from widgets.note_field import NoteField
from widgets.note_list import NoteList
from widgets.points_box import PointsBox
from widgets.text_field import TextField

ENTER = Qt.Key.Key_Return


@pytest.fixture
def bench(hands: Hands) -> Bench:
    bench = Bench(hands, kalix())
    hands.press(Qt.Key.Key_F6)
    return bench


def in_hand(bench: Bench) -> str:
    return bench.focus.question_in_hand()


def test_points_are_typed_as_digits_at_once(bench: Bench) -> None:
    bench.hands.type("7,25")
    assert bench.evaluation.answer("1.1").points == 725


def test_questions_are_gone_through_by_keys(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_Right, ALT)
    assert in_hand(bench) == "1.2"
    hands.press(Qt.Key.Key_Left, ALT)
    hands.press(Qt.Key.Key_Left, ALT)
    assert in_hand(bench) == "8.6"
    hands.press(Qt.Key.Key_J, CONTROL)
    assert in_hand(bench) == "1.4"
    hands.type("12")
    assert bench.evaluation.answer("1.4").points == 1200


def test_what_is_undone_here_is_shown_here(bench: Bench) -> None:
    hands = bench.hands
    hands.type("7")
    hands.press(Qt.Key.Key_Right, ALT)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert bench.section() == FOCUS
    assert in_hand(bench) == "1.1"
    hands.find(TextField, "Text till 1.1").setFocus()
    hands.type("Ny text")
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert bench.section() == FOCUS
    assert hands.find(TextField, "Text till 1.1").hasFocus()


@pytest.mark.parametrize(("typed", "shown"), [("4.3", "4.3"), ("4,3", "4.3"), ("9.9", "1.1")])
def test_a_question_is_jumped_to_by_its_number(bench: Bench, typed: str, shown: str) -> None:
    bench.hands.press(Qt.Key.Key_G, CONTROL)
    bench.hands.type(typed)
    bench.hands.press(ENTER)
    assert in_hand(bench) == shown


def test_a_number_that_no_question_has_is_said_until_another_is_typed(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_G, CONTROL)
    hands.press(ENTER)
    assert not hands.find(LineField, "Nummer på frågan").property("faulty")
    hands.type("9.9")
    hands.press(ENTER)
    assert hands.find(QLabel, "Det finns ingen fråga 9.9.")
    assert hands.focus().selectedText() == "9.9"
    hands.type("4.3")
    assert not [each for each in bench.focus.findChildren(QLabel) if "9.9" in each.text()]
    hands.press(ENTER)
    assert in_hand(bench) == "4.3"


def test_what_is_said_of_a_number_goes_with_the_question(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_G, CONTROL)
    hands.type("9.9")
    hands.press(ENTER)
    hands.press(Qt.Key.Key_Right, ALT)
    assert not [each for each in bench.focus.findChildren(QLabel) if "9.9" in each.text()]
    assert not hands.find(LineField, "Nummer på frågan").text()


def test_its_notes_stand_by_it_with_their_sources(bench: Bench) -> None:
    bench.focus.show_question("3.3")
    notes = bench.hands.find(NoteList, "Anteckningar till 3.3")
    assert bench.shown_notes(notes) == ["n1", "n3"]
    line = notes._model.line_of(bench.evaluation.notes[2])
    assert line.details.startswith("Budget 2012 · 5 nov 2012")


def test_a_note_is_tied_to_the_question_without_naming_it(bench: Bench) -> None:
    bench.workbench.set_source("chief")
    bench.focus.show_question("2.1")
    bench.hands.find(NoteField, "").setFocus()
    bench.hands.type("Sagt om brukare #2.2")
    bench.hands.press(ENTER)
    note = bench.evaluation.notes[-1]
    assert (note.questions, note.source) == (("2.1", "2.2"), "chief")
    assert bench.shown_notes(bench.hands.find(NoteList, "Anteckningar till 2.1")) == [note.id]


def test_up_in_an_empty_field_leads_to_the_notes_above_and_down_back(bench: Bench) -> None:
    bench.focus.show_question("3.3")
    field = bench.hands.find(NoteField, "")
    field.setFocus()
    bench.hands.press(Qt.Key.Key_Up)
    notes = bench.hands.find(NoteList, "Anteckningar till 3.3")
    assert notes.hasFocus()
    assert notes.current_note() == "n3"
    bench.hands.press(Qt.Key.Key_Down)
    assert field.hasFocus()


def test_enter_on_a_note_changes_it_in_interview_mode(bench: Bench) -> None:
    bench.focus.show_question("3.3")
    bench.hands.find(NoteList, "Anteckningar till 3.3").focus_note("n3")
    bench.hands.press(ENTER)
    assert bench.section() == "interview"
    assert bench.hands.find(NoteField, "").text() == "Målen står i budgeten #3.3"


def test_a_note_goes_into_the_text_of_the_question_in_hand(bench: Bench) -> None:
    bench.focus.show_question("3.3")
    bench.hands.find(NoteList, "Anteckningar till 3.3").focus_note("n3")
    bench.hands.press(Qt.Key.Key_T)
    assert bench.evaluation.answer("3.3").notes == ("n3",)


def test_what_it_rests_on_is_said_where_it_is_too_little(bench: Bench) -> None:
    assert bench.hands.find(QLabel, "▲ vilar inte på något underlag")
    bench.focus.show_question("3.3")
    assert bench.hands.find(QLabel, "2 anteckningar")


def test_a_changed_decided_question_asks_why_and_tells_its_history(bench: Bench) -> None:
    session = bench.workbench.session
    assert session.evaluation.answer("1.1").decided
    bench.hands.type("9")
    why = bench.hands.find(LineField, "Varför de beslutade")
    why.setFocus()
    bench.hands.type("ny uppgift")
    (change,) = session.evaluation.history
    assert (change.before, change.after, change.reason) == (525, 900, "ny uppgift")
    assert bench.hands.find(QLabel, "Historik").text().endswith("Olle: 5,25 → 9,00 (ny uppgift)")


def test_a_provisional_question_asks_nothing(bench: Bench) -> None:
    bench.focus.show_question("1.4")
    bench.hands.type("9")
    with pytest.raises(AssertionError):
        bench.hands.find(LineField, "Varför de beslutade")


def test_an_old_change_asks_nothing(bench: Bench) -> None:
    bench.workbench.opened_at = (local_now() + timedelta(hours=1)).isoformat(timespec="seconds")
    bench.hands.type("9")
    with pytest.raises(AssertionError):
        bench.hands.find(LineField, "Varför de beslutade")


def test_undo_of_points_is_told_in_the_history(bench: Bench) -> None:
    author = bench.hands.program.work.author
    author._clock = lambda: local_now() + timedelta(minutes=0)
    bench.hands.type("9")
    author._clock = lambda: local_now() + timedelta(minutes=9)
    bench.hands.press(Qt.Key.Key_Z, CONTROL)
    changes = bench.evaluation.history
    assert [(each.before, each.after) for each in changes] == [(525, 900), (900, 525)]


def test_a_reminder_is_set_by_key_with_its_why(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_R, CONTROL)
    hands.find(LineField, "Varför man ska återkomma").setFocus()
    hands.type("fråga ekonomen")
    assert bench.evaluation.reminders == {"1.1": "fråga ekonomen"}
    hands.press(Qt.Key.Key_R, CONTROL)
    assert bench.evaluation.reminders == {}


def test_the_question_in_hand_is_shown_large_from_its_area(bench: Bench) -> None:
    workspace = bench.hands.window.workspace
    assert workspace is not None
    workspace.show_section("area-2")
    bench.hands.find(PointsBox, "Poäng, 2.3 ").setFocus()
    bench.hands.press(Qt.Key.Key_F6)
    assert in_hand(bench) == "2.3"


def test_other_points_than_its_own_change_nothing_shown(bench: Bench) -> None:
    session = bench.workbench.session
    session.amend(session.evaluation.with_points("8.6", Points(5)))
    assert bench.hands.find(PointsBox, "Poäng, 1.1 ").text() == "5,25"
