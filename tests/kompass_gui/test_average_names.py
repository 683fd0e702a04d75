"""An average on screen is always called by its name and its number of municipalities."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kompass_core.comparison import ReferenceProfile
from kompass_core.evaluation import Evaluation
from kompass_core.points import Points
from kompass_gui.comparison.difference_view import DifferenceView
from kompass_gui.comparison.profiles_view import ProfilesView
from kompass_gui.facts.average_editor import AverageEditor
from kompass_gui.pages.figures_text import average_caption
from kompass_gui.pages.profile_panel import ProfilePanel
from kompass_gui.pages.sections import YEARS
from storage.example import example_evaluation
from tests.kompass_gui.hands import Hands
from widgets.colours import Colours
from widgets.list_box import ListBox
from widgets.plain_table import PlainTable
from widgets.points_box import PointsBox
from widgets.radar_chart import RadarChart
from widgets.radar_legend import RadarLegend
from widgets.years_chart import YearsChart

AVERAGE = ReferenceProfile(
    "Genomsnitt 2010–2012", "kommunkompassen-2010", (Points(5000),) * 8, 33, "2010–2012"
)
NAME = average_caption(AVERAGE)


def kalix() -> Evaluation:
    return replace(example_evaluation(), average=AVERAGE)


def drawn(view: QWidget) -> str:
    """Return all that a radar and its legend call their profiles."""
    legend = view.findChild(RadarLegend)
    radar = view.findChild(RadarChart)
    assert legend is not None
    assert radar is not None
    names = [entry.text for entry in legend._entries]
    return "\n".join([radar.accessibleDescription(), *names])


@pytest.mark.parametrize("view", [ProfilePanel, ProfilesView])
def test_a_radar_calls_it_so(
    view: type[ProfilePanel | ProfilesView], qtbot: QtBot, colours: Colours
) -> None:
    shown = view(colours)
    qtbot.addWidget(shown)
    shown.show_evaluation(kalix())
    assert drawn(shown).count(NAME) == 2


def test_the_differences_call_it_so(qtbot: QtBot, colours: Colours) -> None:
    view = DifferenceView(colours)
    qtbot.addWidget(view)
    view.show_evaluation(kalix())
    table, against = view.findChild(PlainTable), view.findChild(ListBox)
    assert against.itemText(0) == NAME
    assert table.horizontalHeaderItem(2).text().replace("\n", " ") == NAME


def test_the_choice_of_an_average_calls_it_so(qtbot: QtBot, colours: Colours) -> None:
    editor = AverageEditor(example_evaluation().edition, [AVERAGE])
    qtbot.addWidget(editor)
    assert editor.findChild(ListBox).itemText(1) == NAME


def test_why_points_of_an_own_average_are_refused_is_told(qtbot: QtBot) -> None:
    editor = AverageEditor(example_evaluation().edition, [])
    qtbot.addWidget(editor)
    editor.set_average(AVERAGE)
    editor.show()
    box, *_ = editor.findChildren(PointsBox)
    box.type_text("101")
    fault = editor.findChild(QLabel, "fault")
    assert fault.isVisible()
    assert fault.text().endswith("Demokrati: Högst 100 poäng")
    box.type_text("10")
    assert not fault.isVisible()


def test_the_chart_over_the_years_calls_it_so(hands: Hands) -> None:
    hands.program.work.desk.create(kalix())
    hands.settle()
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.show_section(YEARS)
    hands.settle()
    assert NAME in hands.find(YearsChart, "").accessibleDescription()
