"""The slider sets points by key and mouse, is silent when set, and knows not scored from 0."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kompass_core.points import Points
from tests.widgets.conftest import Show, WheelOver
from widgets.colours import Colours
from widgets.points_slider import PointsSlider

KEY = Qt.Key


@pytest.fixture
def slider(show: Show, colours: Colours) -> PointsSlider:
    slider = PointsSlider(15, colours)
    slider.resize(320, 28)
    show(slider)
    slider.setFocus()
    return slider


@pytest.mark.parametrize("points", [0, 5, 1500, None])
def test_setting_points_is_silent(
    qtbot: QtBot, slider: PointsSlider, points: Points | None
) -> None:
    slider.set_points(Points(700))
    with qtbot.assertNotEmitted(slider.points_edited):
        slider.set_points(points)
        slider.set_points(points)
    assert slider.points() == points


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        (None, KEY.Key_Right, 5),
        (None, KEY.Key_Up, 5),
        (None, KEY.Key_PageUp, 100),
        (None, KEY.Key_Home, 0),
        (None, KEY.Key_End, 1500),
        (0, KEY.Key_Right, 5),
        (523, KEY.Key_Right, 525),
        (523, KEY.Key_Left, 520),
        (525, KEY.Key_Down, 520),
        (525, KEY.Key_PageUp, 625),
        (525, KEY.Key_PageDown, 425),
        (525, KEY.Key_Home, 0),
        (525, KEY.Key_End, 1500),
        (525, KEY.Key_Delete, None),
        (0, KEY.Key_Backspace, None),
    ],
)
def test_a_key_edits_the_points(
    qtbot: QtBot, slider: PointsSlider, before: Points | None, key: KEY, after: int | None
) -> None:
    slider.set_points(before)
    with qtbot.waitSignal(slider.points_edited) as edited:
        qtbot.keyClick(slider, key)
    assert edited.args == [after]
    assert slider.points() == after


@pytest.mark.parametrize(
    ("before", "key"),
    [
        (None, KEY.Key_Left),
        (None, KEY.Key_PageDown),
        (None, KEY.Key_Delete),
        (0, KEY.Key_Left),
        (0, KEY.Key_Home),
        (1500, KEY.Key_Right),
        (1500, KEY.Key_End),
    ],
)
def test_a_key_that_changes_nothing_tells_nothing(
    qtbot: QtBot, slider: PointsSlider, before: Points | None, key: KEY
) -> None:
    slider.set_points(before)
    with qtbot.assertNotEmitted(slider.points_edited):
        qtbot.keyClick(slider, key)
    assert slider.points() == before


@pytest.mark.parametrize("typed", ["7", "0", ",", "."])
def test_a_typed_digit_is_passed_on(qtbot: QtBot, slider: PointsSlider, typed: str) -> None:
    with qtbot.waitSignal(slider.digit_typed) as passed:
        qtbot.keyClicks(slider, typed)
    assert passed.args == [typed]
    assert slider.points() is None


def test_a_digit_with_control_is_left_to_the_window(qtbot: QtBot, slider: PointsSlider) -> None:
    with qtbot.assertNotEmitted(slider.digit_typed):
        qtbot.keyClick(slider, KEY.Key_7, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(("x", "points"), [(0, 0), (160, 750), (319, 1500)])
def test_a_click_on_the_groove_sets_the_points_there(
    qtbot: QtBot, slider: PointsSlider, x: int, points: int
) -> None:
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(x, 14))
    assert slider.points() == points


def test_a_drag_tells_its_start_each_new_step_and_its_end(
    qtbot: QtBot, slider: PointsSlider
) -> None:
    told: list[object] = []
    slider.drag_started.connect(lambda: told.append("start"))
    slider.points_edited.connect(told.append)
    slider.drag_finished.connect(lambda: told.append("end"))
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(slider, left, pos=QPoint(160, 14))
    qtbot.mouseMove(slider, QPoint(160, 10))
    qtbot.mouseMove(slider, QPoint(318, 10))
    qtbot.mouseRelease(slider, left, pos=QPoint(318, 14))
    assert told == ["start", 750, 1500, "end"]


def test_every_step_of_a_drag_is_a_multiple_of_five_hundredths(
    qtbot: QtBot, slider: PointsSlider
) -> None:
    told: list[int] = []
    slider.points_edited.connect(told.append)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(20, 14))
    for x in range(20, 300, 7):
        qtbot.mouseMove(slider, QPoint(x, 14))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(300, 14))
    assert len(told) > 30
    assert all(points % 5 == 0 for points in told)


def test_a_drag_ends_when_the_slider_is_hidden(qtbot: QtBot, slider: PointsSlider) -> None:
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(100, 14))
    with qtbot.waitSignal(slider.drag_finished):
        slider.hide()


def test_the_right_button_does_nothing(qtbot: QtBot, slider: PointsSlider) -> None:
    with qtbot.assertNotEmitted(slider.drag_started):
        qtbot.mouseClick(slider, Qt.MouseButton.RightButton, pos=QPoint(100, 14))
    assert slider.points() is None


def test_the_wheel_is_left_to_the_page(slider: PointsSlider, wheel_over: WheelOver) -> None:
    slider.set_points(Points(500))
    assert not wheel_over(slider)
    assert slider.points() == 500


def test_a_value_set_by_a_screen_reader_is_an_edit(qtbot: QtBot, slider: PointsSlider) -> None:
    with qtbot.waitSignal(slider.points_edited) as edited:
        slider.setValue(523)
    assert edited.args == [525]


@pytest.mark.parametrize(
    ("points", "words"),
    [(None, "Not scored"), (525, "5,25 of 15 points"), (0, "0,00 of 15 points")],
)
def test_a_screen_reader_is_told_the_points(
    slider: PointsSlider, points: Points | None, words: str
) -> None:
    slider.set_points(Points(100))
    slider.set_points(points)
    assert slider.accessibleDescription() == words


def picture(slider: PointsSlider) -> QImage:
    return slider.grab().toImage()


def test_not_scored_looks_other_than_zero(slider: PointsSlider) -> None:
    not_scored = picture(slider)
    slider.set_points(Points(0))
    assert picture(slider) != not_scored


def test_another_theme_is_painted_at_once(slider: PointsSlider, colours: Colours) -> None:
    slider.set_points(Points(700))
    before = picture(slider)
    swapped = colours._replace(accent=colours.danger)
    slider.set_colours(swapped)
    assert picture(slider) != before
