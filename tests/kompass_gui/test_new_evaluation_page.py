"""The form for a new evaluation is worked by keys, and left to where one came from."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kompass_core.municipality import Municipality
from kompass_gui.library.new_evaluation_page import NewEvaluationPage
from kompass_gui.library.start_page import StartPage
from storage.example import example_evaluation
from tests.kompass_gui.hands import Hands
from widgets.choice_box import ChoiceBox
from widgets.line_field import LineField
from widgets.list_box import ListBox
from widgets.notice import Notice

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("command", ["new", "follow_up"])
def test_escape_leads_back_to_the_evaluation_that_lay_open(hands: Hands, command: str) -> None:
    hands.program.work.desk.create(example_evaluation())
    path = hands.program.work.desk.path
    getattr(hands.program.actions, command).trigger()
    hands.settle()
    assert hands.window.findChild(NewEvaluationPage).isVisible()
    hands.press(Qt.Key.Key_Escape)
    assert hands.program.work.desk.path == path


def test_escape_leads_back_to_the_start_page(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.press(Qt.Key.Key_Escape)
    assert hands.program.work.desk.path is None
    assert not hands.window.findChild(NewEvaluationPage).isVisible()


def test_escape_leads_to_the_start_page_where_what_lay_open_is_gone(hands: Hands) -> None:
    hands.program.work.desk.create(example_evaluation())
    path = hands.program.work.desk.path
    assert path is not None
    hands.program.actions.new.trigger()
    hands.settle()
    path.unlink()
    hands.press(Qt.Key.Key_Escape)
    assert not hands.window.findChild(NewEvaluationPage).isVisible()
    assert hands.window.findChild(StartPage).isVisible()
    assert "finns inte" in hands.window.findChild(Notice).text()


def test_enter_presses_the_button_that_has_the_keyboard(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.find(QPushButton, "Avbryt").setFocus()
    hands.press(Qt.Key.Key_Return)
    assert not hands.window.findChild(NewEvaluationPage).isVisible()


def test_the_year_of_a_follow_up_is_typed_over_the_one_that_stands_there(hands: Hands) -> None:
    hands.program.work.desk.create(example_evaluation())
    hands.program.actions.follow_up.trigger()
    hands.settle()
    hands.type("2015")
    assert hands.find(LineField, "År").text() == "2015"


def test_what_is_followed_up_is_the_same_municipality(hands: Hands) -> None:
    last = replace(example_evaluation(), municipality=Municipality("Sapmi", full_name="Sapmi ting"))
    hands.program.work.desk.create(last)
    hands.program.actions.follow_up.trigger()
    hands.settle()
    municipality = hands.find(ChoiceBox, "Kommun")
    assert (municipality.text(), municipality.isEnabled()) == ("Sapmi ting", False)
    hands.click(hands.find(QPushButton, "Skapa"))
    session = hands.program.work.desk.session
    assert session is not None
    assert session.evaluation.municipality == last.municipality
    hands.press(Qt.Key.Key_N, CONTROL)
    assert hands.find(ChoiceBox, "Kommun").isEnabled()


def _write_year(hands: Hands, year: str) -> None:
    hands.find(LineField, "År").setFocus()
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type(year)


def _said(hands: Hands, words: str) -> bool:
    labels = hands.window.findChild(NewEvaluationPage).findChildren(QLabel)
    return any(label.isVisible() and words in label.text() for label in labels)


def test_a_fault_goes_as_soon_as_it_is_mended_and_moves_nothing(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.find(ChoiceBox, "Kommun").setFocus()
    hands.type("Ödala")
    create = hands.find(QPushButton, "Skapa")
    place = create.mapToGlobal(QPoint(0, 0))
    _write_year(hands, "20")
    hands.click(create)
    assert _said(hands, "Skriv årtalet med fyra siffror.")
    assert create.mapToGlobal(QPoint(0, 0)) == place
    _write_year(hands, "2012")
    assert not _said(hands, "Skriv årtalet")
    assert create.mapToGlobal(QPoint(0, 0)) == place


def test_asking_once_more_leaves_what_is_typed_and_the_way_back(hands: Hands) -> None:
    hands.program.work.desk.create(example_evaluation())
    hands.settle()
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.find(ChoiceBox, "Kommun").setFocus()
    hands.type("Ödala")
    hands.press(Qt.Key.Key_N, CONTROL)
    assert hands.find(ChoiceBox, "Kommun").currentText() == "Ödala"
    hands.press(Qt.Key.Key_Escape)
    assert hands.program.work.desk.session is not None


@pytest.mark.parametrize("interviewed", ["trettio", "3o", "12345"])
def test_a_number_that_is_none_stands_as_it_was_typed_and_is_not_taken(
    hands: Hands, interviewed: str
) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.find(ChoiceBox, "Kommun").setFocus()
    hands.type("Ödala")
    field = hands.find(LineField, "Antal intervjuade")
    field.setFocus()
    hands.type(interviewed)
    assert field.text() == interviewed
    assert field.accessibleDescription() == "Ett tal med högst 4 siffror"
    hands.click(hands.find(QPushButton, "Skapa"))
    assert _said(hands, "Antal intervjuade: Ett tal med")
    assert field.hasFocus()
    field.selectAll()
    hands.type("30")
    assert not _said(hands, "Ett tal med")
    hands.click(hands.find(QPushButton, "Skapa"))
    assert hands.program.work.desk.session.evaluation.visit.interviewed == 30


def test_a_year_with_a_letter_is_no_other_year(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    hands.find(ChoiceBox, "Kommun").setFocus()
    hands.type("Ödala")
    _write_year(hands, "2O14")
    assert hands.find(LineField, "År").text() == "2O14"
    assert _said(hands, "Ett tal med högst 4 siffror")
    hands.click(hands.find(QPushButton, "Skapa"))
    assert _said(hands, "Skriv årtalet med fyra siffror.")
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_N, CONTROL)
    assert not _said(hands, "Ett tal med"), "a new form has no faults"


def test_nothing_follows_up_what_comes_after_it(hands: Hands) -> None:
    hands.program.work.desk.create(example_evaluation())
    hands.program.actions.follow_up.trigger()
    hands.settle()
    _write_year(hands, "2011")
    hands.click(hands.find(QPushButton, "Skapa"))
    assert hands.window.findChild(NewEvaluationPage).isVisible()
    assert _said(hands, "Året är före 2012")
    _write_year(hands, "2012")
    assert not _said(hands, "Året är före")
    assert _said(hands, "en utvärdering från samma år")
    _write_year(hands, "2013")
    assert not _said(hands, "en utvärdering från samma år")
    hands.click(hands.find(QPushButton, "Skapa"))
    assert hands.program.work.desk.session is not None


def test_a_year_in_which_the_edition_was_not_used_is_remarked_on(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    _write_year(hands, "2026")
    edition = hands.find(ListBox, "Utgåva")
    assert "2010 (2010–2015)" in edition.currentText()
    assert _said(hands, "Utgåva 2010 användes 2010–2015; andra utgåvor går att läsa in.")
    _write_year(hands, "2012")
    assert not _said(hands, "andra utgåvor går att läsa in")


def test_the_edition_that_one_chose_stays_whatever_the_year(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N, CONTROL)
    edition = hands.find(ListBox, "Utgåva")
    edition.setFocus()
    hands.press(Qt.Key.Key_End)
    assert "2020" in edition.currentText()
    _write_year(hands, "1999")
    assert "2020" in edition.currentText()
    assert _said(hands, "Utgåva 2020 användes 2020–")
