"""The profile is always in view: also where there is little height, nothing of it is scrolled."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kompass_core.points import Points
from kompass_gui.pages.profile_panel import ProfilePanel
from storage.example import example_evaluation
from widgets.colours import Colours


@pytest.mark.parametrize("height", [668, 620, 580])
@pytest.mark.parametrize("points", [Points(500), None])
def test_the_whole_profile_is_in_view_on_a_laptop(
    qtbot: QtBot, colours: Colours, height: int, points: Points | None
) -> None:
    panel = ProfilePanel(colours)
    qtbot.addWidget(panel)
    panel.show_evaluation(example_evaluation().with_points("1.1", points))
    panel.resize(368, height)
    panel.show()
    QApplication.processEvents()
    assert panel.verticalScrollBar().maximum() == 0
    panel.close()
