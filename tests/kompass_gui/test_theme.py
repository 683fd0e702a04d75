"""The look follows the size of the system's text."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from kompass_gui.theme import apply_theme
from tests.kompass_gui.conftest import TextSize
from widgets.list_box import ListBox

HEADINGS = ("pageTitle", "total", "programTitle", "emptyState", "evaluationTitle")


@pytest.mark.parametrize("name", HEADINGS)
def test_a_heading_grows_with_the_text(qtbot: QtBot, text_size: TextSize, name: str) -> None:
    heading = QLabel("Kalix kommun 2012")
    qtbot.addWidget(heading)
    heading.setObjectName(name)
    heading.show()
    before = heading.font().pointSizeF()
    assert before > QApplication.font().pointSizeF()
    text_size(20)
    assert heading.font().pointSizeF() == pytest.approx(2 * before)


def test_text_that_the_system_wants_large_stays_large(
    qapp: QApplication, text_size: TextSize
) -> None:
    text_size(20)
    apply_theme(qapp)
    assert qapp.font().pointSizeF() == 20


@pytest.mark.parametrize("entries", [2, 3, 9])
def test_a_list_to_choose_from_shows_its_entries_whole(
    qtbot: QtBot, text_size: TextSize, entries: int
) -> None:
    box = ListBox()
    qtbot.addWidget(box)
    box.addItems([f"Genomsnitt {number}" for number in range(entries)])
    box.show()
    box.showPopup()
    view = box.view()
    last = view.visualRect(view.model().index(entries - 1, 0))
    assert view.viewport().rect().contains(last)
    box.hidePopup()


def test_a_flat_button_shows_that_it_is_on(qtbot: QtBot, text_size: TextSize) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setProperty("autoRaise", True)
    button.setCheckable(True)
    button.setText("★")
    button.show()
    off = button.grab().toImage()
    button.setChecked(True)
    assert button.grab().toImage() != off
