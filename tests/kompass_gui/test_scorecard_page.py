"""The scorecard's page says what it cannot take."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kompass_gui.pages.sections import SCORECARD
from tests.kompass_core.followed import kalix_2016
from tests.kompass_gui.hands import Hands
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
