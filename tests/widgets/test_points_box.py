"""The box takes points as typed, refuses what is none where it stands, and is silent when set."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kompass_core.points import Points
from tests.widgets.conftest import Show
from widgets.points_box import PointsBox

KEY = Qt.Key
NO_NUMBER = "Write points as a number, such as 7,25"


@pytest.fixture
def box(show: Show) -> PointsBox:
    box = PointsBox(15)
    show(box)
    box.setFocus()
    return box


def typed(qtbot: QtBot, box: PointsBox, text: str) -> list[object]:
    """Type `text` in place of what stands, and return the points told on the way."""
    told: list[object] = []
    box.points_edited.connect(told.append)
    box.selectAll()
    qtbot.keyClicks(box, text)
    box.points_edited.disconnect(told.append)
    return told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("5", [500]),
        ("5,25", [500, 520, 525]),
        ("7.5", [700, 750]),
        ("15", [100, 1500]),
        (",5", [50]),
        ("0", [0]),
        ("5,00", [500]),
    ],
)
def test_each_key_that_makes_other_points_tells_them(
    qtbot: QtBot, box: PointsBox, text: str, told: list[int]
) -> None:
    assert typed(qtbot, box, text) == told
    assert box.text() == text


@pytest.mark.parametrize("points", [None, 0, 525, 1500])
def test_setting_points_is_silent(qtbot: QtBot, box: PointsBox, points: Points | None) -> None:
    box.set_points(Points(100))
    with qtbot.assertNotEmitted(box.points_edited), qtbot.assertNotEmitted(box.refused):
        box.set_points(points)
        box.set_points(points)
    assert box.points() == points


@pytest.mark.parametrize(("points", "text"), [(None, ""), (0, "0,00"), (525, "5,25")])
def test_set_points_are_shown_with_two_decimals(
    box: PointsBox, points: Points | None, text: str
) -> None:
    box.set_points(Points(100))
    box.set_points(points)
    assert box.text() == text


def test_points_that_come_back_leave_what_was_typed(qtbot: QtBot, box: PointsBox) -> None:
    box.points_edited.connect(box.set_points)
    typed(qtbot, box, "5,2")
    assert box.text() == "5,2"


def test_leaving_the_box_writes_the_points_out(qtbot: QtBot, box: PointsBox) -> None:
    typed(qtbot, box, "5,2")
    box.clearFocus()
    assert box.text() == "5,20"


def test_emptying_the_box_makes_the_question_not_scored(qtbot: QtBot, box: PointsBox) -> None:
    box.set_points(Points(500))
    box.selectAll()
    with qtbot.waitSignal(box.points_edited) as edited:
        qtbot.keyClick(box, KEY.Key_Delete)
    assert edited.args == [None]
    assert box.placeholderText() == "–"


def test_points_above_the_max_are_refused_where_they_stand(qtbot: QtBot, box: PointsBox) -> None:
    box.set_points(Points(500))
    with qtbot.waitSignal(box.refused) as refused:
        assert typed(qtbot, box, "50") == []
    assert refused.args == ["At most 15 points"]
    assert box.text() == "50"
    assert box.points() == 500
    assert box.fault() == box.accessibleDescription() == "At most 15 points"
    assert box.property("faulty") is True


@pytest.mark.parametrize("text", ["a", "å", "%", " ", "poäng", "½"])
def test_what_has_no_figure_does_not_come_in_and_it_is_said_why(
    qtbot: QtBot, box: PointsBox, text: str
) -> None:
    box.set_points(Points(525))
    box.selectAll()
    QGuiApplication.clipboard().setText(text)
    with qtbot.assertNotEmitted(box.points_edited), qtbot.waitSignal(box.refused):
        if len(text) == 1 and text.isascii():
            qtbot.keyClicks(box, text)
        box.paste()
    assert (box.text(), box.points()) == ("5,25", 525)
    assert box.fault() == NO_NUMBER
    box.clearFocus()
    assert not box.fault()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1e1", NO_NUMBER),
        ("12x", NO_NUMBER),
        ("3-4", NO_NUMBER),
        ("1,2,3", NO_NUMBER),
        ("5,,", NO_NUMBER),
        (",", NO_NUMBER),
        ("5,255", "At most two decimals, such as 7,25"),
        ("-3", "Points are from 0 to 15"),
        ("-30,5", "Points are from 0 to 15"),
        ("999999", "At most 15 points"),
        ("0015,01", "At most 15 points"),
    ],
)
@pytest.mark.parametrize("pasted", [False, True])
def test_what_is_no_points_stands_as_it_was_typed_and_says_why(
    qtbot: QtBot, box: PointsBox, text: str, why: str, pasted: bool
) -> None:
    box.set_points(Points(525))
    box.selectAll()
    if pasted:
        QGuiApplication.clipboard().setText(text)
        box.paste()
    else:
        qtbot.keyClicks(box, text)
    assert (box.text(), box.points(), box.fault()) == (text, 525, why)


@pytest.mark.parametrize(
    ("text", "why"),
    [("\N{MINUS SIGN}3", "Points are from 0 to 15"), ("12 poäng", NO_NUMBER), ("8½", NO_NUMBER)],
)
def test_nothing_that_is_pasted_is_left_out(box: PointsBox, text: str, why: str) -> None:
    box.set_points(Points(525))
    QGuiApplication.clipboard().setText(text)
    box.selectAll()
    box.paste()
    assert (box.text(), box.points(), box.fault()) == (text, 525, why)


@pytest.mark.parametrize("text", ["12,5", " 12,5\n", "12.50"])
def test_points_may_be_pasted(box: PointsBox, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    box.paste()
    assert (box.text(), box.points()) == (text.strip(), 1250)


def test_leaving_the_box_keeps_the_refused_text(qtbot: QtBot, box: PointsBox) -> None:
    typed(qtbot, box, "16")
    box.clearFocus()
    box.set_points(box.points())
    assert box.text() == "16"
    assert box.fault()


def test_escape_brings_the_stored_points_back(qtbot: QtBot, box: PointsBox) -> None:
    box.set_points(Points(525))
    typed(qtbot, box, "16")
    with qtbot.waitSignal(box.fault_cleared):
        qtbot.keyClick(box, KEY.Key_Escape)
    assert box.text() == "5,25"
    assert box.points() == 525
    assert box.property("faulty") is False
    assert box.accessibleDescription() == "of 15 points"


def test_refused_text_gives_back_what_was_taken_on_the_way(qtbot: QtBot, box: PointsBox) -> None:
    box.set_points(Points(525))
    assert typed(qtbot, box, "16") == [100, 525]
    assert box.text() == "16"


def test_escape_takes_back_what_was_typed_right(qtbot: QtBot, box: PointsBox) -> None:
    box.set_points(Points(525))
    typed(qtbot, box, "12")
    qtbot.keyClick(box, KEY.Key_Escape)
    assert (box.text(), box.points()) == ("5,25", 525)
    typed(qtbot, box, "12")
    qtbot.keyClick(box, KEY.Key_Return)
    qtbot.keyClick(box, KEY.Key_Escape)
    assert box.points() == 1200


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (["1", "2", KEY.Key_Return], ["start", 100, 1200, "end"]),
        (["1", KEY.Key_Up, "2"], ["start", 100, "end", 105, "start", 200]),
        (["1", "6", KEY.Key_Escape], ["start", 100, "give up", 525]),
        (["1", KEY.Key_Escape, KEY.Key_Up], ["start", 100, "give up", 525, 530]),
        ([KEY.Key_Delete, "5", KEY.Key_Escape], ["start", None, 500, "give up", 525]),
    ],
)
def test_what_is_typed_in_one_go_is_framed(
    qtbot: QtBot, box: PointsBox, keys: list[KEY | str], told: list[object]
) -> None:
    box.set_points(Points(525))
    heard: list[object] = []
    box.edit_started.connect(lambda: heard.append("start"))
    box.edit_finished.connect(lambda: heard.append("end"))
    box.edit_given_up.connect(lambda: heard.append("give up"))
    box.points_edited.connect(heard.append)
    box.selectAll()
    for key in keys:
        if isinstance(key, str):
            qtbot.keyClicks(box, key)
        else:
            qtbot.keyClick(box, key)
    assert heard == told


def test_other_points_from_outside_take_the_refused_text_away(qtbot: QtBot, box: PointsBox) -> None:
    typed(qtbot, box, "99")
    box.set_points(Points(300))
    assert box.text() == "3,00"
    assert box.fault() == ""


def test_typing_on_to_something_right_clears_the_fault(qtbot: QtBot, box: PointsBox) -> None:
    typed(qtbot, box, "16")
    with qtbot.waitSignal(box.fault_cleared):
        qtbot.keyClick(box, KEY.Key_Backspace)
    assert box.points() == 100


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        (None, KEY.Key_Up, 5),
        (523, KEY.Key_Up, 525),
        (523, KEY.Key_Down, 520),
        (500, KEY.Key_PageUp, 600),
        (500, KEY.Key_PageDown, 400),
    ],
)
def test_a_key_steps_as_on_the_slider(
    qtbot: QtBot, box: PointsBox, before: Points | None, key: KEY, after: int
) -> None:
    box.set_points(before)
    with qtbot.waitSignal(box.points_edited) as edited:
        qtbot.keyClick(box, key)
    assert edited.args == [after]


def test_text_typed_elsewhere_replaces_what_stands(qtbot: QtBot, box: PointsBox) -> None:
    box.set_points(Points(500))
    with qtbot.waitSignal(box.points_edited) as edited:
        box.type_text("7")
    assert edited.args == [700]
    assert box.text() == "7"
    assert box.hasFocus()
