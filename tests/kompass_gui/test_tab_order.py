"""The Tab key goes as a page is read, also to what can take it only later."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QScrollArea

from kompass_core.evaluation import AnswerState
from kompass_core.fields import FieldRef, Section
from storage.example import example_evaluation
from tests.kompass_gui.hands import Hands
from widgets.points_box import PointsBox
from widgets.state_selector import StateSelector


def state(hands: Hands) -> AnswerState | None:
    """Return the state that has the keyboard, or None where no state has it."""
    place = hands.focus()
    selector = place.parentWidget()
    if isinstance(place, QRadioButton) and isinstance(selector, StateSelector):
        return selector.state()
    return None


def test_tab_stops_at_the_state_that_points_or_keys_have_given(hands: Hands) -> None:
    hands.program.work.desk.create(example_evaluation().with_points("1.4", None))
    assert hands.window.workspace is not None
    hands.window.workspace.reveal(FieldRef(Section.POINTS, "1.4"))
    hands.type("5")  # the digit goes from the slider into the box
    points = hands.find(PointsBox, "Poäng, 1.4 ")
    assert points.hasFocus()
    hands.press(Qt.Key.Key_Tab)
    assert state(hands) is AnswerState.PROVISIONAL
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Tab)
    assert state(hands) is None
    hands.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert state(hands) is AnswerState.DECIDED
    hands.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert points.hasFocus()


def test_what_tab_comes_to_from_outside_the_page_is_in_sight(hands: Hands) -> None:
    hands.program.work.desk.create(example_evaluation())
    hands.window.resize(1366, 768)
    workspace = hands.window.workspace
    assert workspace is not None
    page = workspace.current_page()
    hands.settle()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    workspace.focus_first()
    hands.press(Qt.Key.Key_Tab)
    place = hands.focus()
    assert page.isAncestorOf(place)
    assert not place.visibleRegion().isEmpty()


def test_tab_stops_at_nothing_that_can_only_be_scrolled(hands: Hands) -> None:
    hands.program.work.desk.create(example_evaluation())
    workspace = hands.window.workspace
    assert workspace is not None
    pages = [workspace.page(key) for key in workspace.sections()]
    areas = [area for page in pages for area in (page, *page.findChildren(QScrollArea))]
    assert not [area for area in areas if area.focusPolicy() & Qt.FocusPolicy.TabFocus]
