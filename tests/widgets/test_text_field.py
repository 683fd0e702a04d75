"""A text field keeps every character, tells of edits, is silent when set, and grows."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Show, WheelOver
from widgets.text_field import TextField

KEY = Qt.Key


@pytest.fixture
def field(show: Show) -> TextField:
    field = TextField()
    field.resize(300, 80)
    show(field)
    field.setFocus()
    return field


TEXTS = [
    "",
    "En rad",
    "Två\nrader",
    "16\u00a0591 invånare och 1\u202f000 kr",
    "<b>inte fet</b> & inte heller detta",
    "😀 i början, 👩‍👩‍👧 i mitten",
    "\tindraget\n\n\n",
    "tecken \x01\x02\x7f\u200b\ufeff\ufffc",
    "mjuk\u2028radbrytning",
]


@pytest.mark.parametrize("text", TEXTS)
def test_any_text_is_kept_as_it_was_set(qtbot: QtBot, field: TextField, text: str) -> None:
    with qtbot.assertNotEmitted(field.text_edited):
        field.set_text("före")
        field.set_text(text)
    assert field.text() == text


@pytest.mark.parametrize("text", ["rad\r\nbruten", "rad\rbruten", "rad\u2029bruten"])
def test_every_kind_of_line_end_becomes_a_line_feed(field: TextField, text: str) -> None:
    field.set_text(text)
    assert field.text() == "rad\nbruten"
    field.set_text("rad\nbruten.")
    assert field.text() == "rad\nbruten."


def test_typing_tells_the_whole_text_at_each_key(qtbot: QtBot, field: TextField) -> None:
    told: list[str] = []
    field.text_edited.connect(told.append)
    qtbot.keyClicks(field, "Öl")
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.keyClick(field, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told == ["Ö", "Öl", "Öl\n", "Öl\n\n"]


def test_setting_what_was_just_typed_keeps_the_cursor(qtbot: QtBot, field: TextField) -> None:
    field.text_edited.connect(field.set_text)
    field.set_text("Kalix kommun")
    qtbot.keyClick(field, KEY.Key_Home)
    qtbot.keyClick(field, KEY.Key_Right)
    qtbot.keyClicks(field, "xyz")
    assert field.text() == "Kxyzalix kommun"
    assert field.textCursor().position() == 4


@pytest.mark.parametrize(
    ("text", "position"),
    [("Kalix kommun är", 9), ("I Kalix kommun", 11), ("Kalix", 5), ("", 0)],
)
def test_setting_another_text_moves_the_cursor_with_its_words(
    field: TextField, text: str, position: int
) -> None:
    field.set_text("Kalix kommun")
    cursor = field.textCursor()
    cursor.setPosition(9)
    field.setTextCursor(cursor)
    field.set_text(text)
    assert field.textCursor().position() == position


def test_setting_a_text_keeps_what_is_scrolled_to(field: TextField) -> None:
    field.set_lines(2, 4)
    field.resize(300, 80)
    field.set_text("\n".join(f"rad {number}" for number in range(100)))
    field.verticalScrollBar().setValue(50)
    field.set_text("\n".join(f"rad {number}" for number in range(101)))
    assert field.verticalScrollBar().value() == 50


@pytest.mark.parametrize("key", [QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo])
def test_undo_and_redo_reach_the_window(
    qtbot: QtBot, show: Show, key: QKeySequence.StandardKey
) -> None:
    window = QWidget()
    field = TextField()
    QVBoxLayout(window).addWidget(field)
    asked: list[bool] = []
    QShortcut(QKeySequence(key), window).activated.connect(lambda: asked.append(True))
    show(window)
    field.setFocus()
    qtbot.keyClicks(field, "abc")
    qtbot.keySequence(field, QKeySequence(key))
    assert asked == [True]
    assert field.text() == "abc"


def test_tab_goes_to_the_next_field(qtbot: QtBot, show: Show) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = TextField(), TextField()
    column.addWidget(first)
    column.addWidget(second)
    show(window)
    first.setFocus()
    qtbot.keyClick(first, KEY.Key_Tab)
    assert second.hasFocus()
    assert first.text() == ""


def height_in_lines(field: TextField) -> float:
    return (field.sizeHint().height() - 8) / field.fontMetrics().lineSpacing()


@pytest.mark.parametrize(("lines", "high"), [(1, 3), (3, 3), (7, 7), (24, 24), (60, 24)])
def test_it_is_as_high_as_its_lines_within_limits(field: TextField, lines: int, high: int) -> None:
    field.set_text("\n".join("rad" for _ in range(lines)))
    assert height_in_lines(field) == pytest.approx(high, abs=0.4)


def test_a_field_that_has_grown_shows_its_first_line(qtbot: QtBot, show: Show) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    field = TextField(window)
    column.addWidget(field)
    column.addStretch(1)
    window.resize(400, 600)
    show(window)
    field.setFocus()
    for _ in range(8):
        qtbot.keyClicks(field, "rad")
        qtbot.keyClick(field, KEY.Key_Return)
        QApplication.processEvents()
    assert field.verticalScrollBar().value() == 0


def test_the_limits_can_be_set(field: TextField) -> None:
    field.set_lines(1, 2)
    assert height_in_lines(field) == pytest.approx(1, abs=0.4)


def test_a_wrapped_line_counts_as_the_lines_it_takes(field: TextField) -> None:
    field.set_lines(1, 30)
    field.set_text("ord " * 60)
    wide = field.sizeHint().height()
    field.resize(150, 80)
    assert field.sizeHint().height() > wide * 1.5


def test_only_plain_text_is_pasted(qtbot: QtBot, field: TextField) -> None:
    data = QMimeData()
    data.setHtml("<b>fet</b> och <i>kursiv</i>")
    data.setText("fet\u00a0och kursiv")
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(field.text_edited) as edited:
        qtbot.keyClick(field, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert edited.args == ["fet\u00a0och kursiv"]


def test_the_wheel_scrolls_the_page_unless_the_field_is_written_in(
    field: TextField, wheel_over: WheelOver
) -> None:
    field.set_lines(2, 4)
    field.set_text("rad\n" * 100)
    field.resize(300, 80)
    field.clearFocus()
    assert not wheel_over(field.viewport())
    assert field.verticalScrollBar().value() == 0
    field.setFocus()
    assert wheel_over(field.viewport())
    assert field.verticalScrollBar().value() > 0


def test_a_megabyte_can_be_set_and_typed_in(qtbot: QtBot, field: TextField) -> None:
    text = "\n".join("Kalix kommun har en plan för dialog. " * 5 for _ in range(5_500))
    field.set_text(text)
    assert len(text) > 1_000_000
    with qtbot.waitSignal(field.text_edited) as edited:
        qtbot.keyClicks(field, "x")
    assert edited.args == [text + "x"]


def test_a_text_laid_in_elsewhere_is_shown_from_its_beginning(field: TextField) -> None:
    field.clearFocus()
    field.set_text("rad\n" * 100)
    assert field.textCursor().position() == 0


@pytest.mark.parametrize("text", ["halv \ud83d", "\udc00", "nol\x00l"])
def test_what_no_text_can_hold_does_no_harm(field: TextField, text: str) -> None:
    field.set_text(text)
    field.set_text("efter")
    assert field.text() == "efter"
