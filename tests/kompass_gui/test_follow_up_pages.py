"""Improvement areas are followed up, planned for and measured, each on its own page."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPlainTextEdit, QTableWidget

from kompass_core.fields import FieldRef, Section
from kompass_gui.pages.sections import ACTION_PLAN, FOLLOW_UP, SCORECARD
from storage.example import example_evaluation
from tests.kompass_core.followed import kalix_2016
from tests.kompass_gui.after_points import choose, evaluation, open_among_others, show
from tests.kompass_gui.hands import Hands
from widgets.line_field import LineField

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kalix(hands: Hands) -> Hands:
    return open_among_others(hands)


def test_an_improvement_area_of_a_report_elsewhere_is_written_and_judged(kalix: Hands) -> None:
    show(kalix, FOLLOW_UP)
    kalix.find(LineField, "Förbättringsområdets område").setFocus()
    kalix.type("Dialog")
    kalix.find(LineField, "Förbättringsområde i den förra").setFocus()
    kalix.type("Fler medborgardialoger")
    kalix.press(Qt.Key.Key_Return)
    (written,) = evaluation(kalix).followed_up
    assert (written.area, written.text) == ("Dialog", "Fler medborgardialoger")
    kalix.click(kalix.find(QAbstractButton, "Uppnått, Fler"))
    kalix.find(QLabel, "1 förbättringsområde: 1 uppnått")


def test_an_evaluation_begun_without_its_predecessor_can_take_it_in(kalix: Hands) -> None:
    earlier = replace(example_evaluation(), id="kalix-2008", year=2008)
    kalix.library.create(earlier).close()
    show(kalix, FOLLOW_UP)
    choose(kalix, "Utvärderingen att följa upp", "Kalix 2008")
    previous = evaluation(kalix).previous
    assert previous is not None
    assert previous.year == 2008
    assert len(evaluation(kalix).followed_up) == sum(
        len(text.improvements) for text in example_evaluation().area_texts.values()
    )


def test_an_action_is_taken_away_and_brought_back(kalix: Hands) -> None:
    show(kalix, ACTION_PLAN)
    first = evaluation(kalix).area_text(1).improvements[0]
    kalix.click(kalix.find(QAbstractButton, f"Lägg till en åtgärd: {first.text[:20]}"))
    kalix.type("Skriv planen")
    (action,) = evaluation(kalix).actions
    assert (action.area, action.improvement, action.what) == (1, first.id, "Skriv planen")
    kalix.click(kalix.find(QAbstractButton, "Ta bort åtgärden"))
    assert evaluation(kalix).actions == ()
    kalix.press(Qt.Key.Key_Z, CONTROL)
    assert kalix.find(QPlainTextEdit, "Vad som ska göras").toPlainText() == "Skriv planen"


def test_a_last_day_that_is_undone_shows_it_where_one_still_is(kalix: Hands) -> None:
    show(kalix, ACTION_PLAN)
    first = evaluation(kalix).area_text(1).improvements[0]
    kalix.click(kalix.find(QAbstractButton, f"Lägg till en åtgärd: {first.text[:20]}"))
    due = kalix.find(LineField, "Senast")
    due.setFocus()
    kalix.type("30/6 2027")
    kalix.press(Qt.Key.Key_Return)
    assert due.text() == "2027-06-30"
    kalix.press(Qt.Key.Key_Z, CONTROL)
    assert due.hasFocus()
    assert due.text() == ""
    kalix.program.actions.redo.trigger()
    assert due.text() == "2027-06-30"
    kalix.press(Qt.Key.Key_Z, CONTROL)
    kalix.find(LineField, "Ansvarig").setFocus()
    assert evaluation(kalix).actions[-1].due is None


def test_an_improvement_area_without_a_word_is_none_to_act_on(kalix: Hands) -> None:
    show(kalix, "area-1")
    points = [each for each in evaluation(kalix).area_text(1).improvements if each.text]
    assert kalix.window.workspace is not None
    kalix.window.workspace.reveal(FieldRef(Section.IMPROVEMENT, "1", points[-1].id))
    for _ in range(2):
        kalix.press(Qt.Key.Key_Return)
    assert len(evaluation(kalix).area_text(1).improvements) == len(points) + 2
    show(kalix, ACTION_PLAN)
    adds = [
        each.accessibleName()
        for each in kalix.window.findChildren(QAbstractButton)
        if each.isVisible() and each.accessibleName().startswith("Lägg till en åtgärd")
    ]
    improvements = [
        item.text for text in evaluation(kalix).area_texts.values() for item in text.improvements
    ]
    assert len(adds) == sum(bool(text) for text in improvements)


def test_an_action_for_what_is_no_longer_written_stays_with_its_area(kalix: Hands) -> None:
    show(kalix, ACTION_PLAN)
    first = evaluation(kalix).area_text(1).improvements[0]
    kalix.click(kalix.find(QAbstractButton, f"Lägg till en åtgärd: {first.text[:20]}"))
    kalix.type("Skriv planen")
    assert kalix.window.workspace is not None
    kalix.window.workspace.reveal(FieldRef(Section.IMPROVEMENT, "1", first.id))
    kalix.press(Qt.Key.Key_A, CONTROL)
    kalix.press(Qt.Key.Key_Backspace)
    show(kalix, ACTION_PLAN)
    kalix.find(QLabel, "Området som helhet")
    assert kalix.find(QPlainTextEdit, "Vad som ska göras").toPlainText() == "Skriv planen"


def test_a_chapter_can_be_left_out_of_the_report(kalix: Hands) -> None:
    show(kalix, SCORECARD)
    box = kalix.find(QCheckBox, "Ett kapitel i rapporten")
    assert box.isChecked()
    kalix.click(box)
    assert evaluation(kalix).chapters_left_out == ("scorecard",)
    kalix.press(Qt.Key.Key_Z, CONTROL)
    assert box.isChecked()


def test_a_plan_and_a_scorecard_opened_to_be_read_take_no_changes(
    hands: Hands, tmp_path: Path
) -> None:
    file = hands.library.create(kalix_2016())
    file.close()
    hands.program.work.desk.open(file.path, read_only=True)
    hands.settle()
    show(hands, ACTION_PLAN)
    assert hands.find(QPlainTextEdit, "Vad som ska göras").isReadOnly()
    assert not hands.find(QAbstractButton, "Lägg till en åtgärd").isEnabled()
    show(hands, SCORECARD)
    grid = hands.find(QTableWidget, "Siffror, nyckeltal")
    grid.setFocus()
    grid.setCurrentCell(0, 1)
    hands.press(Qt.Key.Key_Delete)
    assert evaluation(hands).scorecard == kalix_2016().scorecard


def test_years_are_taken_back_with_the_keyboard_still_in_their_field(kalix: Hands) -> None:
    show(kalix, SCORECARD)
    before = evaluation(kalix).scorecard.key_figures.columns
    columns = kalix.find(LineField, "Kolumner, nyckeltal")
    shown = columns.text()
    columns.setFocus()
    kalix.press(Qt.Key.Key_A, CONTROL)
    kalix.type("2016–2018")
    kalix.press(Qt.Key.Key_Return)
    assert evaluation(kalix).scorecard.key_figures.columns == ("2016", "2017", "2018")
    kalix.press(Qt.Key.Key_Z, CONTROL)
    assert columns.text() == shown
    kalix.find(LineField, "Ansvarig enhet").setFocus()
    assert evaluation(kalix).scorecard.key_figures.columns == before


def test_key_figures_keep_to_their_years_when_the_years_change(kalix: Hands) -> None:
    show(kalix, SCORECARD)
    kalix.find(LineField, "Kolumner, nyckeltal").setFocus()
    kalix.type("2017; 2018")
    kalix.press(Qt.Key.Key_Tab)
    grid = kalix.find(QTableWidget, "Siffror, nyckeltal")
    grid.setFocus()
    for column, text in enumerate(("Anställda", "23", "21")):
        grid.item(0, column).setText(text)
    kalix.find(LineField, "Kolumner, nyckeltal").setFocus()
    kalix.press(Qt.Key.Key_A, CONTROL)
    kalix.type("2016–2018")
    kalix.press(Qt.Key.Key_Tab)
    table = evaluation(kalix).scorecard.key_figures
    assert table.columns == ("2016", "2017", "2018")
    assert table.grid() == (("Anställda", "", "23", "21"),)
