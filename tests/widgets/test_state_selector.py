"""The states are chosen like radio buttons; those that need points wait for some."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from kompass_core.evaluation import AnswerState
from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.state_selector import StateSelector

STATES = tuple(AnswerState)


@pytest.fixture
def selector(show: Show, colours: Colours) -> StateSelector:
    selector = StateSelector(colours)
    show(selector)
    return selector


def segments(selector: StateSelector) -> list[QRadioButton]:
    return selector.findChildren(QRadioButton)


@pytest.mark.parametrize("state", STATES)
def test_setting_a_state_is_silent(
    qtbot: QtBot, selector: StateSelector, state: AnswerState
) -> None:
    with qtbot.assertNotEmitted(selector.state_chosen):
        selector.set_state(state)
        selector.set_state(state)
    assert [segment.isChecked() for segment in segments(selector)] == [s is state for s in STATES]


def test_without_points_only_not_scored_can_be_chosen_and_says_why(
    qtbot: QtBot, selector: StateSelector
) -> None:
    assert [segment.isEnabled() for segment in segments(selector)] == [True, False, False]
    assert segments(selector)[1].toolTip() == "Set points first"
    with qtbot.assertNotEmitted(selector.state_chosen):
        qtbot.mouseClick(segments(selector)[2], Qt.MouseButton.LeftButton)


def test_a_click_chooses_a_state(qtbot: QtBot, selector: StateSelector) -> None:
    selector.set_state(AnswerState.PROVISIONAL)
    with qtbot.waitSignal(selector.state_chosen) as chosen:
        qtbot.mouseClick(segments(selector)[2], Qt.MouseButton.LeftButton)
    assert chosen.args == [AnswerState.DECIDED]
    assert selector.state() is AnswerState.DECIDED


def test_an_arrow_key_chooses_the_next_state(qtbot: QtBot, selector: StateSelector) -> None:
    selector.set_state(AnswerState.PROVISIONAL)
    segments(selector)[1].setFocus()
    with qtbot.waitSignal(selector.state_chosen) as chosen:
        qtbot.keyClick(segments(selector)[1], Qt.Key.Key_Right)
    assert chosen.args == [AnswerState.DECIDED]


def test_choosing_the_same_state_again_tells_nothing(qtbot: QtBot, selector: StateSelector) -> None:
    selector.set_state(AnswerState.DECIDED)
    with qtbot.assertNotEmitted(selector.state_chosen):
        qtbot.mouseClick(segments(selector)[2], Qt.MouseButton.LeftButton)


def test_tab_stops_at_the_chosen_state_alone(selector: StateSelector) -> None:
    selector.set_state(AnswerState.DECIDED)
    policies = [s.focusPolicy() & Qt.FocusPolicy.TabFocus for s in segments(selector)]
    assert [bool(policy) for policy in policies] == [False, False, True]


def test_a_screen_reader_is_told_what_it_is_the_state_of(selector: StateSelector) -> None:
    selector.set_subject("1.4 Medborgardialog")
    assert selector.accessibleName() == "State, 1.4 Medborgardialog"
    assert [s.text() for s in segments(selector)] == ["Not scored", "Provisional", "Decided"]


def test_it_can_be_made_narrower_than_its_texts(selector: StateSelector) -> None:
    assert selector.minimumSizeHint().width() < selector.sizeHint().width() * 0.8
