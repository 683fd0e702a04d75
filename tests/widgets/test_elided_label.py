"""A line of text that is cut short looks as any label, and tells the rest in its tip."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from widgets.elided_label import ElidedLabel

LONG = "Samhällsbyggnadsförvaltningens kvalitetsutvecklingsarbete"
SHEET = "QLabel { color: #12627a; background: #eef2f4; font-weight: 600 }"


@pytest.mark.parametrize("sheet", ["", SHEET])
@pytest.mark.parametrize("enabled", [True, False])
def test_a_text_with_room_looks_as_in_any_label(qtbot: QtBot, sheet: str, enabled: bool) -> None:
    pictures = []
    for kind in (ElidedLabel, QLabel):
        holder = QWidget()
        qtbot.addWidget(holder)
        label = kind(holder)
        label.setStyleSheet(sheet)
        label.setText("Kalix kommun 2012")
        label.setEnabled(enabled)
        label.resize(300, 40)
        pictures.append(label.grab().toImage())
    assert pictures[0] == pictures[1]


def test_a_text_without_room_is_whole_in_its_tip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(LONG)
    label.resize(100, 30)
    label.grab()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text() == LONG
    label.resize(1000, 30)
    label.grab()
    assert label.shown_text() == LONG
    assert not label.toolTip()
