"""The radar shows a profile, its band and an average, and says the same in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication, QGraphicsSimpleTextItem
from pytestqt.qtbot import QtBot

from kompass_core.radar import outline
from tests.widgets.conftest import Show, WheelOver
from widgets.colours import Colours
from widgets.radar_chart import RadarChart
from widgets.radar_legend import RadarLegend
from widgets.radar_plot import RadarPlot

NAMES = (
    "Demokrati",
    "Tillgänglighet",
    "Styrning",
    "Ledarskap",
    "Resultat",
    "Arbetsgivare",
    "Utveckling",
    "Samhälle",
)
LOW = (0.4095, 0.4045, 0.65, 0.5, 0.285, 0.0, 0.41, 1.0)
HIGH = (0.6, *LOW[1:])
AVERAGE = (0.5,) * 8


@pytest.fixture
def chart(show: Show, colours: Colours) -> RadarChart:
    chart = RadarChart(colours)
    chart.resize(332, 320)
    show(chart)
    return chart


def plot(chart: RadarChart) -> RadarPlot:
    return chart.findChildren(RadarPlot)[0]


def names(chart: RadarChart) -> list[QGraphicsSimpleTextItem]:
    """The texts around the circle, in order."""
    return plot(chart)._name_items


def picture(chart: RadarChart) -> QImage:
    return chart.grab().toImage()


def legend(chart: RadarChart) -> list[str]:
    return [entry.text for entry in chart.findChildren(RadarLegend)[0]._entries]


def test_the_lines_lie_where_the_paper_s_do(chart: RadarChart) -> None:
    chart.set_profile(NAMES, LOW, LOW, AVERAGE, "Average")
    assert plot(chart)._self.corners == outline(LOW)


@pytest.mark.parametrize(
    ("high", "average", "entries"),
    [
        (LOW, None, ["This evaluation"]),
        (HIGH, None, ["This evaluation", "Not scored yet"]),
        (LOW, AVERAGE, ["This evaluation", "Snitt 2021"]),
        (HIGH, AVERAGE, ["This evaluation", "Not scored yet", "Snitt 2021"]),
    ],
)
def test_the_legend_names_the_lines_that_are_there(
    chart: RadarChart,
    high: tuple[float, ...],
    average: tuple[float, ...] | None,
    entries: list[str],
) -> None:
    chart.set_profile(NAMES, LOW, HIGH, AVERAGE, "before")
    chart.set_profile(NAMES, LOW, high, average, "Snitt 2021")
    assert legend(chart) == entries
    assert plot(chart)._band.isVisible() == (high is HIGH)
    assert plot(chart)._average._line.isVisible() == (average is not None)


def test_a_screen_reader_is_told_the_numbers_as_they_are_shown(chart: RadarChart) -> None:
    chart.set_profile(NAMES[:3], (0.285, 0.5, 0.2), (0.285, 0.6, 0.2), (0.1, 0.2, 0.3), "Snitt")
    assert chart.accessibleDescription() == (
        "Demokrati 29 %, Tillgänglighet 50–60 %, Styrning 20 %. "
        "Snitt: Demokrati 10 %, Tillgänglighet 20 %, Styrning 30 %"
    )


@pytest.mark.parametrize("size", [(320, 300), (332, 420), (700, 500), (280, 280)])
@pytest.mark.parametrize("points", [9, 12, 20])
def test_no_name_is_cut_at_any_size_or_font(
    qtbot: QtBot, chart: RadarChart, size: tuple[int, int], points: int
) -> None:
    chart.set_profile(NAMES, LOW, HIGH, AVERAGE, "Average")
    font = QFont(chart.font())
    font.setPointSize(points)
    chart.setFont(font)
    chart.resize(*size)
    qtbot.waitUntil(lambda: chart.size().toTuple() == size)
    QApplication.processEvents()
    space = plot(chart).viewport().rect()
    for item in names(chart):
        assert space.contains(item.sceneBoundingRect().toRect())


@pytest.mark.parametrize(("size", "smaller"), [((700, 600), False), ((300, 220), True)])
def test_names_are_written_smaller_only_where_no_circle_is_left(
    qtbot: QtBot, chart: RadarChart, size: tuple[int, int], smaller: bool
) -> None:
    chart.set_profile(NAMES, LOW, LOW, None, "")
    font = QFont(chart.font())
    font.setPointSize(16)
    chart.setFont(font)
    chart.resize(*size)
    qtbot.waitUntil(lambda: (names(chart)[0].font().pointSizeF() < 16) is smaller)


def test_a_slider_s_step_moves_the_lines_and_nothing_else(chart: RadarChart) -> None:
    chart.set_profile(NAMES, LOW, HIGH, AVERAGE, "Average")
    before, places = picture(chart), [item.pos() for item in names(chart)]
    moved = (0.9, *LOW[1:])
    chart.set_profile(NAMES, moved, moved, AVERAGE, "Average")
    assert picture(chart) != before
    assert [item.pos() for item in names(chart)] == places


def test_the_same_profile_again_draws_nothing(
    chart: RadarChart, monkeypatch: pytest.MonkeyPatch
) -> None:
    chart.set_profile(NAMES, LOW, HIGH, AVERAGE, "Average")
    drawn: list[object] = []
    monkeypatch.setattr(plot(chart)._self, "set_corners", drawn.append)
    chart.set_profile(list(NAMES), list(LOW), list(HIGH), list(AVERAGE), "Average")
    assert drawn == []


def test_another_edition_s_areas_take_the_place_of_the_first(chart: RadarChart) -> None:
    chart.set_profile(NAMES, LOW, LOW, None, "")
    chart.set_profile(("Samspel", "Brukare", "Kvalitet"), LOW[:3], LOW[:3], None, "")
    assert [item.text() for item in names(chart)] == ["Samspel", "Brukare", "Kvalitet"]
    assert len(plot(chart)._self.corners) == 3


def test_the_wheel_is_left_to_the_page(chart: RadarChart, wheel_over: WheelOver) -> None:
    chart.set_profile(NAMES, LOW, HIGH, AVERAGE, "Average")
    before = picture(chart)
    assert not wheel_over(chart)
    assert picture(chart) == before


def test_another_theme_is_drawn_at_once(chart: RadarChart, colours: Colours) -> None:
    chart.set_profile(NAMES, LOW, HIGH, AVERAGE, "Average")
    before = picture(chart)
    chart.set_colours(colours._replace(surface=colours.text))
    assert picture(chart) != before


def test_further_profiles_are_told_apart_without_colour(chart: RadarChart) -> None:
    chart.set_own_label("Kalix 2012")
    chart.set_profile(NAMES, LOW, LOW, AVERAGE, "Genomsnitt")
    chart.set_further([("Luleå 2011", LOW), ("Habo 2012", AVERAGE)])
    assert legend(chart) == ["Kalix 2012", "Genomsnitt", "Luleå 2011", "Habo 2012"]
    drawn = plot(chart)._further
    assert len(drawn) == 2
    dashes = {tuple(line._line.pen().dashPattern()) for line in drawn}
    marks = {line._symbol.elementCount() for line in drawn}
    assert len(dashes) == len(marks) == 2
    assert "Luleå 2011: Demokrati 41 %" in chart.accessibleDescription()
    chart.set_further([])
    assert legend(chart) == ["Kalix 2012", "Genomsnitt"]
    assert "Luleå" not in chart.accessibleDescription()


def test_what_is_open_is_hatched_and_points_are_filled(chart: RadarChart) -> None:
    chart.set_profile(NAMES, LOW, HIGH, AVERAGE, "Average")
    assert plot(chart)._band.brush().style() is Qt.BrushStyle.BDiagPattern
    assert plot(chart)._area.brush().style() is Qt.BrushStyle.SolidPattern


def test_with_nothing_scored_there_is_no_profile_and_no_band(chart: RadarChart) -> None:
    chart.set_profile(NAMES, (0.0,) * 8, (1.0,) * 8, AVERAGE, "Snitt")
    assert legend(chart) == ["Snitt"]
    drawn = (plot(chart)._self._line, plot(chart)._area, plot(chart)._band)
    assert not any(item.isVisible() for item in drawn)
    assert plot(chart)._nothing.isVisible()
    assert "Demokrati 0–100 %" in chart.accessibleDescription()
    chart.set_profile(NAMES, (0.0,) * 8, HIGH, AVERAGE, "Snitt")
    assert legend(chart) == ["This evaluation", "Not scored yet", "Snitt"]
    assert all(item.isVisible() for item in drawn)
    assert not plot(chart)._nothing.isVisible()


def test_no_line_goes_through_the_scale(chart: RadarChart, colours: Colours) -> None:
    red = QColor("#ff0000")
    chart.set_colours(colours._replace(chart_self=red, surface=QColor("white")))
    chart.set_profile(NAMES, LOW, LOW, None, "")
    seen = plot(chart).grab().toImage()
    forty = plot(chart)._ring_items[1]
    assert forty.text() == "40"
    place = (
        plot(chart).mapFromScene(forty.sceneBoundingRect()).boundingRect().adjusted(1, 1, -1, -1)
    )
    reds = [
        (x, y)
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
        if seen.pixelColor(x, y).red() > 180 and seen.pixelColor(x, y).green() < 120
    ]
    assert reds == []
