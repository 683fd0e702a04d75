"""The list of notes shows few or thousands, and its keys tell what the user wants of one."""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kompass_core.evidence import Mark, Note
from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.drag_kinds import NOTE_MIME
from widgets.note_list import MOST_IN_FULL, NoteList
from widgets.note_model import NoteLine, NoteModel


def notes(count: int, start: int = 0) -> tuple[Note, ...]:
    return tuple(
        Note(f"n{n}", f"Anteckning {n} " * (1 + n % 9)) for n in range(start, start + count)
    )


def describe(note: Note) -> NoteLine:
    return NoteLine("09.00", "Kommunchef", note.questions, note.marks, note.settled)


@pytest.fixture
def shown(show: Show, colours: Colours) -> NoteList:
    shown = NoteList(describe, colours)
    shown.resize(400, 300)
    show(shown)
    shown.set_notes(notes(3))
    shown.focus_note("n1")
    return shown


@pytest.mark.parametrize(
    ("key", "signal", "told"),
    [
        (Qt.Key.Key_Return, "edit_wanted", ["n1"]),
        (Qt.Key.Key_F2, "edit_wanted", ["n1"]),
        (Qt.Key.Key_Delete, "remove_wanted", ["n1"]),
        (Qt.Key.Key_Space, "settled_toggled", ["n1"]),
        (Qt.Key.Key_2, "mark_toggled", ["n1", Mark.CLAIM]),
        (Qt.Key.Key_S, "letter_pressed", ["n1", "S"]),
    ],
)
def test_a_key_acts_on_the_current_note(
    qtbot: QtBot, shown: NoteList, key: Qt.Key, signal: str, told: list[object]
) -> None:
    with qtbot.waitSignal(getattr(shown, signal)) as emitted:
        qtbot.keyClick(shown, key)
    assert emitted.args == told


def test_down_leads_out_of_the_last_note(qtbot: QtBot, shown: NoteList) -> None:
    with qtbot.assertNotEmitted(shown.left_down):
        qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.current_note() == "n2"
    with qtbot.waitSignal(shown.left_down):
        qtbot.keyClick(shown, Qt.Key.Key_Down)


def test_keys_in_an_empty_list_do_nothing(qtbot: QtBot, shown: NoteList) -> None:
    shown.set_notes(())
    with qtbot.assertNotEmitted(shown.edit_wanted), qtbot.assertNotEmitted(shown.remove_wanted):
        qtbot.keyClick(shown, Qt.Key.Key_Return)
        qtbot.keyClick(shown, Qt.Key.Key_Delete)


def test_a_new_note_is_seen_where_the_last_one_was(shown: NoteList) -> None:
    shown.set_notes(notes(40))
    bar = shown.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    bar.setValue(0)
    shown.set_notes(notes(41))
    assert bar.value() == 0


def test_a_changed_note_keeps_the_current_one(shown: NoteList) -> None:
    changed = (Note("n0", "ny text " * 60), *notes(3)[1:])
    shown.set_notes(changed)
    assert shown.current_note() == "n1"
    assert shown.height_of_rows(1) > 60


def test_a_note_is_as_high_as_its_words(shown: NoteList) -> None:
    shown.set_notes((Note("a", "kort"), Note("b", "lång " * 100)))
    assert shown.rowHeight(1) > 3 * shown.rowHeight(0)
    before = shown.rowHeight(1)
    shown.resize(200, 300)
    assert shown.rowHeight(1) > before


def test_thousands_of_notes_have_one_height(shown: NoteList) -> None:
    shown.set_notes(notes(MOST_IN_FULL + 1))
    assert len({shown.rowHeight(row) for row in range(MOST_IN_FULL + 1)}) == 1
    shown.set_notes(notes(9))
    assert len({shown.rowHeight(row) for row in range(9)}) > 1


def test_a_note_more_among_thousands_paints_no_more_than_is_seen(shown: NoteList) -> None:
    described: list[str] = []

    def counted(note: Note) -> NoteLine:
        described.append(note.id)
        return NoteLine()

    shown._model._describe = counted
    shown.set_notes(notes(5000))
    QApplication.processEvents()
    described.clear()
    start = perf_counter()
    shown.set_notes(notes(5000) + notes(1, 5000))
    QApplication.processEvents()
    assert perf_counter() - start < 0.5
    assert len(described) < 30


def test_a_dragged_note_is_its_id_here_and_its_text_elsewhere(qapp: QApplication) -> None:
    model = NoteModel(describe)
    model.set_notes(notes(2))
    data = model.mimeData([model.index(1)])
    assert bytes(data.data(NOTE_MIME).data()) == b"n1"
    assert data.text().startswith("Anteckning 1")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (notes(2), notes(3), ["insert 2-2"]),
        (notes(3), notes(2), ["remove 2-2"]),
        (notes(3), notes(3), []),
        (notes(2), (notes(2)[0], Note("n1", "ny")), ["change 1-1"]),
        (notes(3), notes(3)[1:], ["remove 0-0"]),
        (notes(2), notes(3, 7), ["remove 0-1", "insert 0-2"]),
    ],
)
def test_only_rows_that_differ_are_told_of(
    qapp: QApplication, before: tuple[Note, ...], after: tuple[Note, ...], told: list[str]
) -> None:
    model = NoteModel(describe)
    model.set_notes(before)
    heard: list[str] = []
    model.rowsInserted.connect(lambda _, first, last: heard.append(f"insert {first}-{last}"))
    model.rowsRemoved.connect(lambda _, first, last: heard.append(f"remove {first}-{last}"))
    model.dataChanged.connect(lambda a, b: heard.append(f"change {a.row()}-{b.row()}"))
    model.set_notes(after)
    assert heard == told
    assert model.notes() == after
    assert model.rowCount() == len(after)


def test_a_screen_reader_hears_the_note_with_what_it_is_tied_to(qapp: QApplication) -> None:
    model = NoteModel(describe)
    model.set_notes((Note("n", "Tydligt", questions=("1.4",)),))
    heard = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "09.00. Tydligt. 1.4. Kommunchef"
