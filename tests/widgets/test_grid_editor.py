"""A table that is typed in or pasted from a spreadsheet."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableWidgetSelectionRange
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.grid_editor import GridEditor

COLUMNS = ("Nyckeltal", "2017", "2018")
GRID = (("Anställda", "23", "21"), ("Visstid", "2", "2"))


@pytest.fixture
def editor(show: Show, colours: Colours) -> GridEditor:
    editor = GridEditor(colours)
    editor.resize(600, 200)
    show(editor)
    editor.set_grid(COLUMNS, GRID)
    editor.setCurrentCell(0, 0)
    return editor


def texts(editor: GridEditor) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(row) for row in editor._texts())


def heard(editor: GridEditor) -> list[object]:
    grids: list[object] = []
    editor.grid_edited.connect(grids.append)
    return grids


def press(editor: GridEditor, qtbot: QtBot, key: Qt.Key, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(editor, key, modifier)


def test_setting_a_grid_is_silent_and_leaves_a_row_to_go_on_in(editor: GridEditor) -> None:
    grids = heard(editor)
    editor.set_grid(COLUMNS, GRID[:1])
    assert grids == []
    assert texts(editor) == (GRID[0], ("", "", ""))


def test_typing_in_the_empty_row_adds_a_row(editor: GridEditor, qtbot: QtBot) -> None:
    grids = heard(editor)
    editor.setCurrentCell(2, 0)
    qtbot.keyClicks(editor, "K")
    field = QGuiApplication.focusObject()
    qtbot.keyClicks(field, "ort")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grids == [(*GRID, ("Kort", "", ""))])
    assert editor.rowCount() == 4


@pytest.mark.parametrize(
    ("pasted", "cell", "expected"),
    [
        ("A\t1\t2\nB\t3\t4\n", (0, 0), (("A", "1", "2"), ("B", "3", "4"))),
        ("A\t1\r\nB\t3\r\nC\t5\r\n", (1, 0), (GRID[0], ("A", "1", "2"), ("B", "3", ""),
                                              ("C", "5", ""))),
        ("9", (1, 1), (GRID[0], ("Visstid", "9", "2"))),
        ("8\t9\tför mycket", (0, 1), (("Anställda", "8", "9"), GRID[1])),
        ("1\u00a0277 \t-69 973", (0, 1), (("Anställda", "1 277", "-69 973"), GRID[1])),
    ],
)  # fmt: skip
def test_cells_copied_in_a_spreadsheet_land_from_the_current_cell_on(
    editor: GridEditor,
    qtbot: QtBot,
    pasted: str,
    cell: tuple[int, int],
    expected: tuple[tuple[str, ...], ...],
) -> None:
    grids = heard(editor)
    QGuiApplication.clipboard().setText(pasted)
    editor.setCurrentCell(*cell)
    press(editor, qtbot, Qt.Key.Key_V, control=True)
    assert grids == [expected]


@pytest.mark.parametrize(
    ("pasted", "cell", "without"),
    [("A\t1\t2\t3\t4", (0, 0), 2), ("1\t2\t3", (0, 1), 1), ("A\t1\t2\t\t\n", (0, 0), 0)],
)
def test_what_had_no_room_when_pasted_is_told(
    editor: GridEditor, qtbot: QtBot, pasted: str, cell: tuple[int, int], without: int
) -> None:
    QGuiApplication.clipboard().setText(pasted)
    editor.setCurrentCell(*cell)
    with qtbot.waitSignal(editor.pasted) as told:
        press(editor, qtbot, Qt.Key.Key_V, control=True)
    assert told.args == [without]


def test_delete_empties_what_is_selected_and_an_emptied_last_row_goes(
    editor: GridEditor, qtbot: QtBot
) -> None:
    grids = heard(editor)
    editor.clearSelection()
    editor.setRangeSelected(QTableWidgetSelectionRange(1, 0, 1, 2), True)
    press(editor, qtbot, Qt.Key.Key_Delete)
    assert grids == [GRID[:1]]


def test_what_is_copied_can_be_pasted_elsewhere(editor: GridEditor, qtbot: QtBot) -> None:
    editor.clearSelection()
    editor.setRangeSelected(QTableWidgetSelectionRange(0, 1, 1, 2), True)
    press(editor, qtbot, Qt.Key.Key_C, control=True)
    assert QGuiApplication.clipboard().text() == "23\t21\n2\t2"


def test_what_is_read_only_takes_neither_keys_nor_paste(editor: GridEditor, qtbot: QtBot) -> None:
    grids = heard(editor)
    editor.set_read_only(read_only=True)
    qtbot.keyClicks(editor, "x")
    QGuiApplication.clipboard().setText("9")
    press(editor, qtbot, Qt.Key.Key_V, control=True)
    press(editor, qtbot, Qt.Key.Key_Delete)
    assert grids == []
    assert texts(editor)[:2] == GRID


def test_enter_goes_down_a_column(editor: GridEditor, qtbot: QtBot) -> None:
    editor.setCurrentCell(0, 1)
    press(editor, qtbot, Qt.Key.Key_Return)
    assert (editor.currentRow(), editor.currentColumn()) == (1, 1)


@pytest.mark.parametrize("row", [0, 1, 2])
def test_enter_on_what_was_typed_takes_it_and_goes_down(
    editor: GridEditor, qtbot: QtBot, row: int
) -> None:
    grids = heard(editor)
    editor.setCurrentCell(row, 1)
    qtbot.keyClicks(editor, "1")
    qtbot.keyClicks(QGuiApplication.focusObject(), "2x")
    qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.currentRow() == row + 1)
    QCoreApplication.processEvents()
    assert [grid[row][1] for grid in grids] == ["12x"]
    assert editor.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Up])
def test_a_key_other_than_enter_goes_nowhere_from_what_is_typed(
    editor: GridEditor, qtbot: QtBot, key: Qt.Key
) -> None:
    editor.setCurrentCell(0, 1)
    qtbot.keyClicks(editor, "1")
    qtbot.keyClick(QGuiApplication.focusObject(), key)
    QCoreApplication.processEvents()
    assert editor.currentRow() == 0


def test_other_columns_show_at_once(editor: GridEditor) -> None:
    editor.set_grid(("Nyckeltal", "2018"), (("Anställda", "21"),))
    assert editor.columnCount() == 2
    assert texts(editor)[0] == ("Anställda", "21")


def test_each_row_may_have_a_small_chart(show: Show, colours: Colours) -> None:
    editor = GridEditor(colours)
    editor.set_chart("Utveckling", lambda row: [float(text or 0) for text in row])
    show(editor)
    editor.set_grid(COLUMNS, GRID)
    assert editor.columnCount() == 4
    before = editor.grab().toImage()
    editor.set_grid(COLUMNS, (("Anställda", "21", "23"), GRID[1]))
    assert editor.grab().toImage() != before


def test_who_comes_by_tab_has_the_first_cell_in_hand(show: Show, colours: Colours) -> None:
    editor = GridEditor(colours)
    show(editor)
    editor.set_grid(COLUMNS, GRID)
    editor.clearFocus()
    editor.setCurrentCell(-1, -1)
    editor.setFocus()
    assert (editor.currentRow(), editor.currentColumn()) == (0, 0)
