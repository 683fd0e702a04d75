"""The wide pages keep what is needed in sight also on a small screen, or at 200 %."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTableView, QWidget

from kompass_gui.workbench.overview_model import Column
from tests.kompass_gui.bench import CONTROL, Bench, kalix
from tests.kompass_gui.hands import Hands
from widgets.check_list import CheckList
from widgets.line_field import LineField
from widgets.note_field import NoteField


@pytest.fixture
def bench(hands: Hands) -> Bench:
    bench = Bench(hands, kalix())
    hands.window.resize(683, 384)
    hands.settle()
    return bench


def whole(bench: Bench, widget: QWidget) -> bool:
    """Return whether all of a widget is on the screen."""
    place = widget.mapTo(bench.hands.window, QPoint(0, 0))
    inside = bench.hands.window.rect().contains(place)
    return inside and widget.visibleRegion().boundingRect() == widget.rect()


def test_the_field_for_notes_is_in_sight_and_what_to_ask_a_key_away(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_F5)
    bench.workbench.set_source("chief")
    bench.hands.settle()
    assert whole(bench, bench.hands.find(NoteField, ""))
    assert not bench.interview._panel.isVisible()
    bench.hands.press(Qt.Key.Key_T, CONTROL)
    assert isinstance(bench.hands.focus(), CheckList)


def test_the_facts_of_a_source_stand_under_the_plan(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_F8)
    field = bench.hands.find(LineField, "Vem, till rollen")
    page = bench.sources
    right = field.mapTo(page.widget(), field.rect().bottomRight()).x()
    assert right <= page.viewport().width()
    assert page._scrolled.verticalScrollBar().maximum() == 0


def test_what_a_button_shows_under_the_plan_comes_into_sight(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_F8)
    bench.hands.click(bench.hands.find(QPushButton, "Vem kan svara på vad"))
    assert whole(bench, bench.hands.find(QComboBox, "Roll"))
    bench.sources.verticalScrollBar().setValue(0)
    bench.hands.click(bench.hands.find(QPushButton, "Ny intervju"))
    assert whole(bench, bench.hands.find(LineField, "Vem, till rollen"))


def test_the_overview_leaves_out_what_can_be_seen_elsewhere(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_F7)
    table = bench.hands.find(QTableView, "Alla frågor")
    assert table.isColumnHidden(Column.TEXT)
    assert table.columnWidth(Column.QUESTION) > 100
    bench.hands.window.resize(1366, 768)
    bench.hands.settle()
    assert not table.isColumnHidden(Column.TEXT)


def test_a_long_reminder_takes_no_room_from_the_questions(hands: Hands) -> None:
    bench = Bench(hands, replace(kalix(), reminders={"1.1": "Fråga om " + "uppföljning " * 20}))
    bench.hands.press(Qt.Key.Key_F7)
    table = bench.hands.find(QTableView, "Alla frågor")
    assert table.columnWidth(Column.QUESTION) > 200
    assert table.horizontalScrollBar().maximum() == 0
