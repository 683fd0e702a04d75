"""A row of buttons goes on under itself where it is narrow."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from widgets.flow_row import FlowRow

WIDE, HIGH = 100, 30


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[FlowRow]:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowRow(holder, spacing=10)
    for _number in range(3):
        button = QPushButton()
        button.setFixedSize(WIDE, HIGH)
        flow.addWidget(button)
    yield flow
    holder.close()


def places(row: FlowRow, width: int) -> list[tuple[int, int]]:
    holder = row.parentWidget()
    holder.resize(width, row.heightForWidth(width))
    holder.show()
    shown = [(b.x(), b.y()) for b in holder.findChildren(QPushButton) if b.isVisible()]
    holder.close()
    return shown


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (320, [(0, 0), (110, 0), (220, 0)]),
        (319, [(0, 0), (110, 0), (0, 40)]),
        (150, [(0, 0), (0, 40), (0, 80)]),
    ],
)
def test_what_has_no_room_goes_on_the_next_line(
    row: FlowRow, width: int, expected: list[tuple[int, int]]
) -> None:
    assert places(row, width) == expected


@pytest.mark.parametrize(("width", "height"), [(320, 30), (319, 70), (150, 110)])
def test_it_is_as_high_as_its_lines(row: FlowRow, width: int, height: int) -> None:
    assert row.heightForWidth(width) == height


def test_what_is_hidden_takes_no_room(row: FlowRow) -> None:
    row.parentWidget().findChildren(QPushButton)[0].hide()
    assert places(row, 210) == [(0, 0), (110, 0)]


def test_it_needs_no_more_width_than_its_widest(row: FlowRow) -> None:
    assert row.minimumSize().width() == WIDE
    assert row.sizeHint().width() == 3 * WIDE + 20
