"""The note field makes a note of a line at Enter, and offers questions after "#"."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kompass_core.evidence import Mark
from tests.widgets.conftest import Show
from widgets.note_field import NoteField
from widgets.suggestion_list import Suggestion, SuggestionList

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
QUESTIONS = [Suggestion("1.4", "Medborgardialog"), Suggestion("1.5", "Motverka korruption")]


def suggest(typed: str) -> Sequence[Suggestion]:
    return [each for each in QUESTIONS if each.key.startswith(typed) or typed in each.title.lower()]


@pytest.fixture
def window(show: Show) -> QWidget:
    window = QWidget()
    window.resize(600, 300)
    layout = QVBoxLayout(window)
    layout.addWidget(NoteField(suggest))
    layout.addWidget(QWidget())
    show(window)
    field = window.findChild(NoteField)
    assert isinstance(field, NoteField)
    field.setFocus()
    return window


@pytest.fixture
def field(window: QWidget) -> NoteField:
    field = window.findChild(NoteField)
    assert isinstance(field, NoteField)
    return field


def offered(window: QWidget) -> list[str]:
    found = window.findChild(SuggestionList)
    if found is None or not found.isVisible():
        return []
    return [found.item(row).text() for row in range(found.count())]


def test_enter_makes_a_note_and_leaves_the_text_to_its_owner(
    qtbot: QtBot, field: NoteField
) -> None:
    qtbot.keyClicks(field, "Tydligt")
    with qtbot.waitSignal(field.note_entered):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Tydligt"


def test_shift_and_enter_is_a_new_line_in_the_note(qtbot: QtBot, field: NoteField) -> None:
    with qtbot.assertNotEmitted(field.note_entered):
        qtbot.keyClicks(field, "ett")
        qtbot.keyClick(field, Qt.Key.Key_Return, SHIFT)
        qtbot.keyClicks(field, "tu")
    assert field.text() == "ett\ntu"


def test_questions_are_offered_after_a_number_sign(
    qtbot: QtBot, window: QWidget, field: NoteField
) -> None:
    qtbot.keyClicks(field, "Bra ")
    assert offered(window) == []
    qtbot.keyClicks(field, "#")
    assert len(offered(window)) == 2
    qtbot.keyClicks(field, "korr")
    assert offered(window) == ["1.5  Motverka korruption"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_the_offered_question_is_taken(qtbot: QtBot, field: NoteField, key: Qt.Key) -> None:
    qtbot.keyClicks(field, "Bra #")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(field.note_entered):
        qtbot.keyClick(field, key)
    assert field.text() == "Bra #1.5 "
    assert field.hasFocus()


def test_a_number_typed_out_needs_no_taking(qtbot: QtBot, field: NoteField) -> None:
    qtbot.keyClicks(field, "Bra #1.4")
    with qtbot.waitSignal(field.note_entered):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Bra #1.4"


def test_escape_lets_go_of_what_is_offered_first(
    qtbot: QtBot, window: QWidget, field: NoteField
) -> None:
    qtbot.keyClicks(field, "#1")
    with qtbot.assertNotEmitted(field.cancelled):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert offered(window) == []
    with qtbot.waitSignal(field.cancelled):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_nothing_is_offered_once_the_cursor_leaves_the_name(
    qtbot: QtBot, window: QWidget, field: NoteField
) -> None:
    qtbot.keyClicks(field, "x #1")
    qtbot.keyClick(field, Qt.Key.Key_Home)
    assert offered(window) == []


@pytest.mark.parametrize(("digit", "mark"), list(enumerate(Mark, 1)))
def test_a_mark_has_its_key(qtbot: QtBot, field: NoteField, digit: int, mark: Mark) -> None:
    told: list[Mark] = []
    field.mark_toggled.connect(told.append)
    qtbot.keyClick(field, Qt.Key(Qt.Key.Key_0 + digit), ALT)
    qtbot.keyClicks(field, str(digit))
    assert (told, field.text()) == ([mark], str(digit))


def test_up_leads_out_of_an_empty_field_alone(qtbot: QtBot, field: NoteField) -> None:
    with qtbot.waitSignal(field.left_up):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClicks(field, "x")
    with qtbot.assertNotEmitted(field.left_up):
        qtbot.keyClick(field, Qt.Key.Key_Up)


def test_typing_is_undone_here_and_then_in_the_window(
    qtbot: QtBot, window: QWidget, field: NoteField
) -> None:
    asked: list[bool] = []
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window)
    shortcut.activated.connect(lambda: asked.append(True))
    qtbot.keyClicks(field, "abc")
    qtbot.keySequence(field, QKeySequence(QKeySequence.StandardKey.Undo))
    assert (field.text(), asked) == ("", [])
    qtbot.keySequence(field, QKeySequence(QKeySequence.StandardKey.Undo))
    assert asked == [True]


def test_a_note_that_was_made_cannot_be_undone_to(qtbot: QtBot, field: NoteField) -> None:
    qtbot.keyClicks(field, "abc")
    with qtbot.assertNotEmitted(field.text_edited):
        field.set_text("")
    qtbot.keySequence(field, QKeySequence(QKeySequence.StandardKey.Undo))
    assert field.text() == ""


def test_a_pasted_picture_and_pasted_files_go_with_the_note(qtbot: QtBot, field: NoteField) -> None:
    picture = QMimeData()
    picture.setImageData(QImage(4, 3, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(picture)
    with qtbot.waitSignal(field.image_pasted) as told:
        field.paste()
    assert told.args is not None
    assert told.args[0].width() == 4
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/a/b.pdf")])
    QGuiApplication.clipboard().setMimeData(files)
    with qtbot.waitSignal(field.files_pasted) as told:
        field.paste()
    assert told.args == [["/a/b.pdf"]]
    assert field.text() == ""


def test_pasted_text_is_text(qtbot: QtBot, field: NoteField) -> None:
    QGuiApplication.clipboard().setText("två\nrader")
    field.paste()
    assert field.text() == "två\nrader"
