"""Charts as pictures, from the same drawing as on the printed page."""

from typing import NamedTuple

from kompass_core.report_blocks import Chart, TimeChart
from report.archive import About
from report.boxes import Pen
from report.chart_boxes import chart_box
from report.page_images import PageImages
from report.structure import Element
from report.style import Palette
from report.tagged_canvas import TaggedCanvas

_PIXELS_PER_POINT = 200 / 72
_MARGIN = 4.0


class ChartPicture(NamedTuple):
    """A chart as a PNG file and how large it is to be shown, in points."""

    png: bytes
    width: float
    height: float


def chart_picture(chart: Chart | TimeChart, palette: Palette, width: float) -> ChartPicture:
    """Return a chart drawn `width` points wide, sharp enough for print."""
    element = Element("Figure")
    box = chart_box(chart, element, width - 2 * _MARGIN)
    height = box.height + 2 * _MARGIN
    canvas = TaggedCanvas((width, height), About(chart.caption, "", "", ""))
    box.draw(Pen(canvas, palette), _MARGIN, height - _MARGIN)
    canvas.showPage()
    pages = PageImages(canvas.finished())
    png = pages.png(1, _PIXELS_PER_POINT)
    pages.close()
    return ChartPicture(png, width, height)
