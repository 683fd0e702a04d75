"""A figure that changes moves nothing around it, unless it must."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.event_count import EventCount
from tests.widgets.conftest import Show
from widgets.steady_label import SteadyLabel


@pytest.fixture
def label(show: Show) -> Iterator[SteadyLabel]:
    page = QWidget()
    column = QVBoxLayout(page)
    label = SteadyLabel(page)
    label.label.setWordWrap(True)
    column.addWidget(label)
    column.addStretch(1)
    page.resize(300, 200)
    label.set_text("41 of 100")
    show(page)
    QApplication.processEvents()
    yield label  # noqa: PT022 - until then the page must not go


@pytest.mark.parametrize(
    ("text", "moves"), [("42 of 100", False), ("7", False), ("many words " * 20, True)]
)
def test_only_a_text_of_another_height_moves_what_is_around_it(
    label: SteadyLabel, text: str, moves: bool
) -> None:
    count = EventCount(label.parentWidget(), QEvent.Type.LayoutRequest)
    label.set_text(text)
    QApplication.processEvents()
    assert bool(count.count) is moves
    assert label.label.text() == text


def test_a_longer_text_is_seen_whole(label: SteadyLabel) -> None:
    label.set_text("many words " * 20)
    QApplication.processEvents()
    assert label.height() >= label.label.heightForWidth(label.width())


def test_a_line_that_is_not_broken_gets_the_width_that_it_needs(label: SteadyLabel) -> None:
    label.label.setWordWrap(False)
    label.set_text("a line that is much wider than the page was until now, and not to be broken")
    QApplication.processEvents()
    assert label.width() >= label.label.sizeHint().width()
