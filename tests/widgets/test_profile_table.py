"""The table says in figures what the radar shows, and leads to an area."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from kompass_core.comparison import ReferenceProfile
from kompass_core.points import Points
from kompass_core.result import Result
from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.profile_table import AreaName, ProfileTable

AREAS = (
    AreaName(1, "Demokrati", "Offentlighet och demokrati"),
    AreaName(2, "Tillgänglighet", "Tillgänglighet och brukarorientering"),
)
WHOLE = Result(Points(4095), 100, Points(0), 5, 5, 5)
BAND = Result(Points(2300), 100, Points(1_800), 6, 4, 2)
TOTAL = Result(Points(6395), 200, Points(1_800), 11, 9, 7)
AVERAGE = ReferenceProfile("Snitt", "kommunkompassen-2010", (Points(4_550), Points(5_049)))


@pytest.fixture
def table(show: Show, colours: Colours) -> ProfileTable:
    table = ProfileTable(colours)
    table.resize(400, 120)
    show(table)
    table.set_results(AREAS, (WHOLE, BAND), TOTAL, AVERAGE)
    return table


def shown(table: ProfileTable) -> list[list[str]]:
    """The texts of every row, without the bar."""
    model = table.model()
    columns = [column for column in range(5) if column != 1 and not table.isColumnHidden(column)]
    return [
        [str(model.index(row, column).data() or "") for column in columns]
        for row in range(model.rowCount())
    ]


def test_each_figure_is_rounded_by_itself_and_a_gap_is_a_band(table: ProfileTable) -> None:
    assert shown(table) == [
        ["1 Demokrati", "41", "41", "46"],
        ["2 Tillgänglighet", "23–41", "23–41", "50"],
        ["Total", "64–82", "32–41", "96"],
    ]


def test_without_an_average_there_is_no_column_for_it(table: ProfileTable) -> None:
    table.set_results(AREAS, (WHOLE, BAND), TOTAL, None)
    assert shown(table)[0] == ["1 Demokrati", "41", "41"]


def test_showing_results_tells_nothing(qtbot: QtBot, table: ProfileTable) -> None:
    with qtbot.assertNotEmitted(table.area_activated):
        table.set_results(AREAS, (BAND, WHOLE), TOTAL, None)


@pytest.mark.parametrize(("row", "told"), [(0, [1]), (1, [2]), (2, [])])
def test_enter_and_a_click_lead_to_the_row_s_area(
    qtbot: QtBot, table: ProfileTable, row: int, told: list[int]
) -> None:
    heard: list[int] = []
    table.area_activated.connect(heard.append)
    table.setCurrentCell(row, 0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    place = table.visualRect(table.model().index(row, 2)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard == told * 2


def test_the_arrow_keys_go_through_the_rows(qtbot: QtBot, table: ProfileTable) -> None:
    table.setCurrentCell(0, 0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentRow() == 1


@pytest.mark.parametrize(
    ("width", "points", "hidden"), [(400, 10, []), (270, 10, [1]), (300, 22, [1, 3])]
)
def test_where_it_is_narrow_the_figures_stay_and_the_bar_goes(
    table: ProfileTable, width: int, points: int, hidden: list[int]
) -> None:
    font = QFont(table.font())
    font.setPointSize(points)
    table.setFont(font)
    table.resize(width, 120)
    assert [column for column in range(5) if table.isColumnHidden(column)] == hidden
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_a_larger_font_makes_the_rows_higher(table: ProfileTable) -> None:
    before = table.sizeHint().height()
    font = QFont(table.font())
    font.setPointSize(24)
    table.setFont(font)
    assert table.sizeHint().height() > before * 1.4


def test_a_row_shows_its_area_s_whole_name_as_a_tip(table: ProfileTable) -> None:
    tip = table.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Tillgänglighet och brukarorientering"


def test_the_bars_follow_the_results_and_the_theme(table: ProfileTable, colours: Colours) -> None:
    first = table.grab().toImage()
    table.set_results(AREAS, (BAND, BAND), TOTAL, AVERAGE)
    second = table.grab().toImage()
    table.set_colours(colours._replace(chart_self=colours.danger))
    third = table.grab().toImage()
    assert first != second
    assert second != third
