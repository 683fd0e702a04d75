"""Every kind of chart as a box on the page."""

from kompass_core.report_blocks import Chart, ChartKind, TimeChart
from report.charts import BarChart, ChartBox, RadarChart
from report.structure import Element
from report.time_chart import TimeChartBox


def chart_box(
    chart: Chart | TimeChart, element: Element, width: float, height: float | None = None
) -> ChartBox:
    """Return a chart laid out at a width; all of it belongs to `element`.

    With a height it is made to fit that, as on a page of the presentation.
    """
    if isinstance(chart, TimeChart):
        return TimeChartBox(chart, element, width)
    kinds = {ChartKind.BARS: BarChart, ChartKind.RADAR: RadarChart}
    return kinds[chart.kind](chart, element, width, height)
