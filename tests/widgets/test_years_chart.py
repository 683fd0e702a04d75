"""Points over the years: no line leads from one edition to another."""

import pytest
from pyqtgraph import InfiniteLine, PlotDataItem, TextItem
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from kompass_core.chart_series import SeriesRun, SeriesValue
from kompass_core.points import Points
from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.radar_legend import RadarLegend
from widgets.years_chart import YearMark, YearsChart

RUNS = (
    SeriesRun("2002", (SeriesValue(2003, Points(35_000)), SeriesValue(2007, Points(41_250)))),
    SeriesRun("2010", (SeriesValue(2010, Points(46_000)), SeriesValue(2013, Points(52_350)))),
    SeriesRun("2020", (SeriesValue(2021, Points(56_000)),)),
)
AVERAGE = YearMark("Sverigesnitt 2021", SeriesValue(2021, Points(51_700)))


@pytest.fixture
def chart(show: Show, colours: Colours) -> YearsChart:
    chart = YearsChart(colours)
    chart.resize(600, 280)
    show(chart)
    return chart


def lines(chart: YearsChart) -> list[tuple[list[int], list[float]]]:
    items = [item for item in chart._plot.getPlotItem().items if isinstance(item, PlotDataItem)]
    return [(list(item.getData()[0]), list(item.getData()[1])) for item in items]


def written(chart: YearsChart) -> list[str]:
    items = chart._plot.getPlotItem().items
    return [item.toPlainText() for item in items if isinstance(item, TextItem)]


def test_each_edition_has_a_line_of_its_own(chart: YearsChart) -> None:
    chart.set_runs("Östersund", RUNS, 800)
    assert lines(chart) == [
        ([2003, 2007], [350.0, 412.5]),
        ([2010, 2013], [460.0, 523.5]),
        ([2021], [560.0]),
    ]


def test_a_change_of_edition_is_marked_between_the_years(chart: YearsChart) -> None:
    chart.set_runs("Östersund", RUNS, 800)
    items = chart._plot.getPlotItem().items
    changes = [item.value() for item in items if isinstance(item, InfiniteLine)]
    assert changes == [2008.5, 2017.0]


def test_every_value_is_written_rounded_by_itself_and_every_edition_named(
    chart: YearsChart,
) -> None:
    chart.set_runs("Östersund", RUNS, 800)
    assert [text.replace("\n", " ") for text in written(chart)] == [
        *("350", "413", "Edition 2002"),
        *("460", "524", "Edition 2010"),
        *("560", "Edition 2020"),
    ]


def boxes(chart: YearsChart) -> dict[str, QRectF]:
    """Return where each text lies, in pixels."""
    chart.grab()  # only now they are placed
    items = [each for each in chart._plot.getPlotItem().items if isinstance(each, TextItem)]
    return {each.toPlainText(): each.mapRectToScene(each.boundingRect()) for each in items}


def test_a_figure_steps_aside_where_an_average_lies_over_it(chart: YearsChart) -> None:
    over = YearMark("Snitt 2013", SeriesValue(2013, Points(56_000)))
    chart.set_runs("Östersund", RUNS, 800, (over,))
    box = chart._plot.getPlotItem().getViewBox()
    mark = box.mapViewToScene(QPointF(2013, 560))
    point = box.mapViewToScene(QPointF(2013, 523.5))
    assert boxes(chart)["524"].top() > point.y() > mark.y()
    assert boxes(chart)["460"].bottom() < box.mapViewToScene(QPointF(2010, 460)).y()


def test_names_of_editions_stay_inside_the_chart(chart: YearsChart) -> None:
    chart.set_runs("Östersund", RUNS, 800)
    inside = chart._plot.getPlotItem().getViewBox().sceneBoundingRect()
    for name in ("Edition\n2002", "Edition\n2010", "Edition\n2020"):
        assert inside.left() <= boxes(chart)[name].left()
        assert boxes(chart)[name].right() <= inside.right()


def test_the_chart_grows_with_the_text(chart: YearsChart) -> None:
    before = chart.minimumSizeHint().height()
    font = QFont(chart.font())
    font.setPointSizeF(2 * font.pointSizeF())
    chart.setFont(font)
    assert chart.minimumSizeHint().height() > 1.8 * before


def test_a_screen_reader_gets_every_figure(chart: YearsChart) -> None:
    chart.set_runs("Östersund", RUNS, 800, (AVERAGE,))
    assert chart.accessibleDescription() == (
        "Edition 2002: 2003 350, 2007 413. Edition 2010: 2010 460, 2013 524. "
        "Edition 2020: 2021 560. Sverigesnitt 2021: 2021 517"
    )
    assert [entry.text for entry in chart.findChildren(RadarLegend)[0]._entries] == [
        "Östersund",
        "Sverigesnitt 2021",
    ]


def test_other_runs_take_the_place_of_those_before(chart: YearsChart) -> None:
    chart.set_runs("Östersund", RUNS, 800)
    chart.set_runs("Östersund", RUNS[:1], 100)
    assert len(lines(chart)) == 1
    chart.set_runs("Östersund", (), 100)
    assert lines(chart) == []


def test_it_stands_another_font_and_theme(chart: YearsChart, colours: Colours) -> None:
    chart.set_runs("Östersund", RUNS, 800, (AVERAGE,))
    chart.setFont(QFont(chart.font().family(), 20))
    chart.set_colours(colours)
    assert len(lines(chart)) == 3
