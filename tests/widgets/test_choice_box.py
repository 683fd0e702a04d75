"""One of many names is found by any part of it; a name of one's own may stand too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Show, WheelOver
from widgets.choice_box import ChoiceBox

CHOICES = (("2514", "Kalix"), ("0305", "Håbo"), ("2380", "Östersund"), ("1284", "Höganäs"))


@pytest.fixture
def box(show: Show) -> ChoiceBox:
    box = ChoiceBox()
    show(box)
    box.set_choices(CHOICES)
    box.set_text("")
    box.setFocus()
    return box


def offered(box: ChoiceBox) -> list[str]:
    """The names in the list that has come up."""
    completer = box.completer()
    model = completer.completionModel()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_setting_is_silent(qtbot: QtBot, box: ChoiceBox) -> None:
    with qtbot.assertNotEmitted(box.chosen), qtbot.assertNotEmitted(box.edited):
        box.set_text("Kalix")
        box.set_choices(CHOICES[:2])
    assert box.text() == "Kalix"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("ÖS", ["Östersund"]),
        ("HÅ", ["Håbo"]),
        ("ha", []),
        ("ali", ["Kalix"]),
        ("h", ["Håbo", "Höganäs"]),
    ],
)
def test_any_part_of_a_name_finds_it_and_letters_count(
    qtbot: QtBot, box: ChoiceBox, typed: str, names: list[str]
) -> None:
    qtbot.keyClicks(box.lineEdit(), typed)
    assert box.text() == typed
    assert offered(box) == names
    box.completer().popup().hide()


def test_typing_tells_the_text(qtbot: QtBot, box: ChoiceBox) -> None:
    told: list[str] = []
    box.edited.connect(told.append)
    qtbot.keyClicks(box.lineEdit(), "Xy")
    assert told == ["X", "Xy"]


def test_a_name_is_chosen_from_what_is_offered_with_keys(qtbot: QtBot, box: ChoiceBox) -> None:
    told: list[str] = []
    box.chosen.connect(told.append)
    qtbot.keyClicks(box.lineEdit(), "ster")
    popup = box.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert set(told) == {"2380"}
    assert box.text() == "Östersund"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_an_arrow_key_opens_the_list_and_chooses_nothing(
    qtbot: QtBot, box: ChoiceBox, key: Qt.Key
) -> None:
    with qtbot.assertNotEmitted(box.chosen):
        qtbot.keyClick(box, key)
    assert box.view().isVisible()
    qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    with qtbot.waitSignal(box.chosen) as chosen:
        qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert chosen.args == ["0305"]


def test_a_name_outside_the_list_stays(qtbot: QtBot, box: ChoiceBox) -> None:
    with qtbot.assertNotEmitted(box.chosen):
        qtbot.keyClicks(box.lineEdit(), "Visby")
        qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert box.text() == "Visby"


def test_the_wheel_is_left_to_the_page(qtbot: QtBot, box: ChoiceBox, wheel_over: WheelOver) -> None:
    with qtbot.assertNotEmitted(box.chosen):
        assert not wheel_over(box)


def test_its_name_is_read_out_in_the_field(box: ChoiceBox) -> None:
    box.setAccessibleName("Municipality")
    line = box.lineEdit()
    assert line is not None
    assert line.accessibleName() == "Municipality"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_the_first_name_offered_is_taken(qtbot: QtBot, box: ChoiceBox, key: Qt.Key) -> None:
    told: list[str] = []
    box.chosen.connect(told.append)
    qtbot.keyClicks(box.lineEdit(), "h")
    popup = box.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, key)
    assert told == ["0305"]
    assert box.text() == "Håbo"
    assert not popup.isVisible()


def test_escape_leaves_what_was_typed(qtbot: QtBot, box: ChoiceBox) -> None:
    with qtbot.assertNotEmitted(box.chosen):
        qtbot.keyClicks(box.lineEdit(), "hå")
        popup = box.completer().popup()
        qtbot.waitUntil(popup.isVisible)
        qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert box.text() == "hå"


def test_choices_that_come_while_one_types_are_offered_for_what_is_typed(
    qtbot: QtBot, box: ChoiceBox
) -> None:
    qtbot.keyClicks(box.lineEdit(), "hå")
    box.lineEdit().setCursorPosition(1)
    box.set_choices((*CHOICES, ("0000", "Håsta")))
    assert (box.text(), box.lineEdit().cursorPosition()) == ("hå", 1)
    assert offered(box) == ["Håbo", "Håsta"]
    popup = box.completer().popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.chosen) as chosen:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert chosen.args == ["0305"]


def test_a_click_beside_the_list_goes_where_it_is_aimed(qtbot: QtBot, show: Show) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    box, other = ChoiceBox(window), QLineEdit(window)
    column.addWidget(box)
    column.addStretch(1)
    column.addWidget(other)
    window.resize(300, 400)
    show(window)
    box.set_choices(CHOICES)
    box.set_text("")
    box.setFocus()
    qtbot.keyClicks(box.lineEdit(), "kal")
    popup = box.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    aim = popup.mapFromGlobal(other.mapToGlobal(other.rect().center()))
    qtbot.mousePress(popup, Qt.MouseButton.LeftButton, pos=aim)
    assert not popup.isVisible()
    assert other.hasFocus()
