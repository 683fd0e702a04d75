"""Slider, box, percent and state show one answer, and each edit is told once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from kompass_core.evaluation import AnswerState
from kompass_core.points import Points
from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.points_box import PointsBox
from widgets.points_editor import PointsEditor
from widgets.points_slider import PointsSlider
from widgets.state_selector import StateSelector


class Parts:
    """The parts of an editor, as a user meets them."""

    def __init__(self, editor: PointsEditor) -> None:
        self.slider = editor.findChildren(PointsSlider)[0]
        self.box = editor.findChildren(PointsBox)[0]
        self.selector = editor.findChildren(StateSelector)[0]
        self.segments = editor.findChildren(QRadioButton)
        self.labels = editor.findChildren(QLabel)

    def shown_texts(self) -> list[str]:
        return [label.text() for label in self.labels if label.isVisible()]


@pytest.fixture
def editor(show: Show, colours: Colours) -> PointsEditor:
    editor = PointsEditor(15, colours)
    editor.resize(760, 40)
    show(editor)
    return editor


@pytest.fixture
def parts(editor: PointsEditor) -> Parts:
    return Parts(editor)


@pytest.mark.parametrize(
    ("points", "state", "text", "percent"),
    [
        (None, AnswerState.NOT_SCORED, "", "–\u00a0%"),
        (0, AnswerState.PROVISIONAL, "0,00", "0\u00a0%"),
        (525, AnswerState.DECIDED, "5,25", "35\u00a0%"),
        (1500, AnswerState.DECIDED, "15,00", "100\u00a0%"),
    ],
)
def test_setting_an_answer_shows_it_everywhere_and_is_silent(
    editor: PointsEditor,
    parts: Parts,
    points: Points | None,
    state: AnswerState,
    text: str,
    percent: str,
) -> None:
    editor.set_answer(Points(100), AnswerState.PROVISIONAL)
    told: list[object] = []
    editor.points_edited.connect(told.append)
    editor.state_chosen.connect(told.append)
    editor.set_answer(points, state)
    editor.set_answer(points, state)
    assert told == []
    assert parts.slider.points() == parts.box.points() == points
    assert parts.box.text() == text
    assert parts.selector.state() is state
    assert parts.shown_texts() == ["of 15", percent]


def test_a_key_on_the_slider_is_told_once_and_shown_in_the_box(
    qtbot: QtBot, editor: PointsEditor, parts: Parts
) -> None:
    told: list[object] = []
    editor.points_edited.connect(told.append)
    editor.focus_points()
    qtbot.keyClick(parts.slider, Qt.Key.Key_PageUp)
    assert told == [100]
    assert parts.box.text() == "1,00"
    assert parts.selector.state() is AnswerState.PROVISIONAL


def test_digits_typed_on_the_slider_land_in_the_box(
    qtbot: QtBot, editor: PointsEditor, parts: Parts
) -> None:
    editor.set_answer(Points(1200), AnswerState.DECIDED)
    editor.focus_points()
    qtbot.keyClicks(parts.slider, "7")
    qtbot.keyClicks(parts.box, ",25")
    assert parts.box.hasFocus()
    assert parts.slider.points() == 725
    assert parts.selector.state() is AnswerState.DECIDED


def test_a_refused_number_is_explained_until_it_is_right(
    qtbot: QtBot, editor: PointsEditor, parts: Parts
) -> None:
    editor.set_answer(Points(500), AnswerState.DECIDED)
    parts.box.setFocus()
    parts.box.selectAll()
    with qtbot.assertNotEmitted(editor.points_edited):
        qtbot.keyClicks(parts.box, "50")
    assert "At most 15 points" in parts.shown_texts()
    assert parts.slider.points() == 500
    qtbot.keyClick(parts.box, Qt.Key.Key_Escape)
    assert "At most 15 points" not in parts.shown_texts()


def test_choosing_not_scored_takes_the_points_away(
    qtbot: QtBot, editor: PointsEditor, parts: Parts
) -> None:
    editor.set_answer(Points(500), AnswerState.DECIDED)
    told: list[object] = []
    editor.points_edited.connect(told.append)
    editor.state_chosen.connect(told.append)
    qtbot.mouseClick(parts.segments[0], Qt.MouseButton.LeftButton)
    assert told == [AnswerState.NOT_SCORED]
    assert parts.slider.points() is None
    assert parts.box.text() == ""


def test_choosing_decided_leaves_the_points(
    qtbot: QtBot, editor: PointsEditor, parts: Parts
) -> None:
    editor.set_answer(Points(500), AnswerState.PROVISIONAL)
    with qtbot.waitSignal(editor.state_chosen) as chosen:
        qtbot.mouseClick(parts.segments[2], Qt.MouseButton.LeftButton)
    assert chosen.args == [AnswerState.DECIDED]
    assert parts.slider.points() == 500


def test_a_drag_is_framed_so_that_undo_can_take_it_as_one(
    qtbot: QtBot, editor: PointsEditor, parts: Parts
) -> None:
    told: list[object] = []
    editor.edit_started.connect(lambda: told.append("start"))
    editor.points_edited.connect(told.append)
    editor.edit_finished.connect(lambda: told.append("end"))
    qtbot.mouseClick(parts.slider, Qt.MouseButton.LeftButton, pos=QPoint(1, 5))
    assert told == ["start", 0, "end"]


def test_where_it_is_narrow_the_states_stand_below(
    qtbot: QtBot, editor: PointsEditor, parts: Parts
) -> None:
    def states_below() -> bool:
        return parts.selector.y() > parts.slider.geometry().bottom()

    assert not states_below()
    editor.resize(420, 90)
    qtbot.waitUntil(states_below)
    assert parts.box.mapTo(editor, QPoint(0, 0)).y() < parts.slider.geometry().bottom()
    editor.resize(300, 130)
    qtbot.waitUntil(lambda: parts.box.mapTo(editor, QPoint(0, 0)).y() > parts.slider.y())
    assert editor.minimumSizeHint().width() <= 300
    editor.resize(760, 40)
    qtbot.waitUntil(lambda: not states_below())


def test_every_part_has_a_name_for_a_screen_reader(editor: PointsEditor, parts: Parts) -> None:
    editor.set_subject("1.4 Medborgardialog")
    assert parts.slider.accessibleName() == "Points, 1.4 Medborgardialog"
    assert parts.box.accessibleName() == "Points, 1.4 Medborgardialog"
    assert parts.selector.accessibleName() == "State, 1.4 Medborgardialog"
