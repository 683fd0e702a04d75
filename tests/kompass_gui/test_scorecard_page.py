"""The scorecard's page says what it cannot take."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from kompass_core.scorecard import Scorecard
from kompass_gui.pages.sections import SCORECARD
from tests.kompass_core.followed import kalix_2016
from tests.kompass_gui.hands import Hands
from widgets.grid_editor import GridEditor
from widgets.line_field import LineField


def test_a_year_is_four_digits_and_anything_else_is_told(hands: Hands) -> None:
    made = kalix_2016()
    card = replace(made.scorecard, period="")
    hands.program.work.desk.create(replace(made, scorecard=card))
    hands.settle()
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.show_section(SCORECARD)
    hands.settle()
    sentence = "Skriv året med fyra siffror"
    year = hands.find(LineField, "Styrkortets år")
    year.setFocus()
    hands.type("2O18")
    hands.find(QLabel, "Ett tal med")
    year.selectAll()
    hands.type("20")
    hands.press(Qt.Key.Key_Tab)
    hands.find(QLabel, sentence)
    year.setFocus()
    hands.type("18")
    hands.press(Qt.Key.Key_Tab)
    session = hands.program.work.desk.session
    assert session is not None
    assert session.evaluation.scorecard.year == 2018
    with pytest.raises(AssertionError):
        hands.find(QLabel, sentence)


def test_what_had_no_room_when_pasted_is_told_until_there_is(hands: Hands) -> None:
    made = kalix_2016()
    hands.program.work.desk.create(replace(made, scorecard=Scorecard()))
    hands.settle()
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.show_section(SCORECARD)
    hands.settle()
    QGuiApplication.clipboard().setText("Anställda\t1 234\t1 250")
    hands.find(GridEditor, "Siffror").setFocus()
    hands.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    sentence = "Kolumner i den inklistrade tabellen som inte fick plats här: 2."
    hands.find(QLabel, sentence)
    hands.find(LineField, "Kolumner").setFocus()
    hands.type("2014, 2015")
    hands.press(Qt.Key.Key_Tab)
    with pytest.raises(AssertionError):
        hands.find(QLabel, sentence)
    hands.find(GridEditor, "Siffror").setFocus()
    hands.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    with pytest.raises(AssertionError):
        hands.find(QLabel, sentence)
    session = hands.program.work.desk.session
    assert session is not None
    (row,) = session.evaluation.scorecard.key_figures.rows
    assert row.values == ("1 234", "1 250")
