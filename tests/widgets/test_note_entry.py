"""The place for notes shows what it is told and tells what the user wants."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from kompass_core.evidence import Mark
from tests.widgets.conftest import Show
from widgets.elided_label import ElidedLabel
from widgets.mark_bar import MarkBar
from widgets.note_entry import NoteEntry
from widgets.note_field import NoteField


@pytest.fixture
def entry(show: Show) -> NoteEntry:
    entry = NoteEntry(lambda _: [])
    show(entry)
    entry.focus_field()
    return entry


def test_setting_is_silent(qtbot: QtBot, entry: NoteEntry) -> None:
    with qtbot.assertNotEmitted(entry.text_edited), qtbot.assertNotEmitted(entry.mark_toggled):
        entry.set_text("Text")
        entry.set_marks((Mark.CLAIM,))
    assert entry.text() == "Text"


def test_what_is_typed_is_told_at_each_key(qtbot: QtBot, entry: NoteEntry) -> None:
    told: list[str] = []
    entry.text_edited.connect(told.append)
    field = entry.findChild(NoteField)
    assert field is not None
    qtbot.keyClicks(field, "Öl")
    assert told == ["Ö", "Öl"]


def test_a_button_shows_what_is_set_and_not_what_was_asked(qtbot: QtBot) -> None:
    bar = MarkBar()
    qtbot.addWidget(bar)
    buttons = bar.findChildren(QToolButton)
    with qtbot.waitSignal(bar.mark_toggled) as told:
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert told.args == [Mark.CLAIM]
    assert not buttons[1].isChecked()
    bar.set_marks((Mark.CLAIM,))
    assert [button.isChecked() for button in buttons] == [False, True, False, False, False]


@pytest.mark.parametrize("points", [8, 10, 13, 20, 27])
def test_a_bar_of_signs_knows_how_wide_it_is_with_names(entry: NoteEntry, points: int) -> None:
    bar = entry.findChild(MarkBar)
    font = bar.font()
    font.setPointSize(points)
    bar.setFont(font)
    bar.show_names(shown=False)
    foretold = bar.width_with_names()
    bar.show_names(shown=True)
    assert bar.minimumSizeHint().width() < foretold
    assert foretold == bar.sizeHint().width() == bar.width_with_names()


def test_the_field_is_named_by_what_is_noted(entry: NoteEntry) -> None:
    entry.set_title("Kommunchef 09.00")
    field = entry.findChild(NoteField)
    assert field is not None
    assert field.accessibleName() == "Kommunchef 09.00"
    entry.set_title("Kommunchef 09.00", "Ny anteckning: Kommunchef 09.00")
    assert field.accessibleName() == "Ny anteckning: Kommunchef 09.00"


def test_what_goes_with_the_note_is_named_below_it(entry: NoteEntry) -> None:
    entry.set_tied(["1.4 Medborgardialog", "bild.png"])
    assert "1.4 Medborgardialog · bild.png" in [each.text() for each in entry.findChildren(QLabel)]


@pytest.mark.parametrize("width", [420, 560, 700, 1000])
def test_a_source_can_be_read_however_little_room_its_marks_leave(
    entry: NoteEntry, width: int
) -> None:
    entry.resize(width, entry.height())
    QApplication.processEvents()
    entry.set_title("Kommunalråd, 4 feb 2012 09.00")
    QApplication.processEvents()
    title = entry.findChild(ElidedLabel)
    assert title.shown_text() == title.text()
    bar = entry.findChild(MarkBar)
    texts = {button.text() for button in bar.findChildren(QToolButton)}
    assert ("?" in texts) == (width < 700)
    assert bar.geometry().right() == entry.findChild(NoteField).geometry().right()


def test_a_long_name_of_a_source_takes_one_line(entry: NoteEntry) -> None:
    entry.resize(520, entry.height())
    entry.set_title("Ny anteckning: Kommunchef, 6 maj 09.00")
    before = entry.sizeHint().height()
    entry.set_title("Ny anteckning: " + "Kommunstyrelsens förste vice ordförande och " * 5)
    assert entry.sizeHint().height() == before
    field = entry.findChild(NoteField)
    assert field is not None
    assert field.accessibleName().endswith("ordförande och ")
