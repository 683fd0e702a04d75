"""What is not scored is told from points at first sight, on paper as on screen."""

from dataclasses import replace

import pytest

from kompass_core.evaluation import Evaluation
from kompass_core.report_blocks import Chart
from kompass_core.report_charts import bar_chart, radar_chart
from report.archive import About
from report.boxes import Pen, natural_width
from report.chart_boxes import chart_box
from report.structure import Element
from report.style import LABEL, ReportStyle
from report.tagged_canvas import TaggedCanvas
from resources.phrases import report_phrases
from storage.example import example_evaluation
from tests.report.builders import AVERAGE, read, with_gaps

_HATCHED = b" W* n"
"""A drawing that is clipped to what lies between two outlines."""


@pytest.fixture(scope="module")
def example() -> Evaluation:
    return replace(example_evaluation(), average=AVERAGE)


def drawn(chart: Chart, width: float = 400) -> tuple[str, bytes]:
    """Return a chart's text, and the marks on its page."""
    box = chart_box(chart, Element("Figure"), width)
    canvas = TaggedCanvas((width, box.height), About(chart.caption, "", "", ""))
    box.draw(Pen(canvas, ReportStyle().palette), 0, box.height)
    canvas.showPage()
    sheet = read(canvas.finished()).pages[0]
    contents = sheet.get_contents()
    assert contents is not None
    return sheet.extract_text(), contents.get_data()


@pytest.mark.parametrize("chart", [bar_chart, radar_chart])
def test_what_is_open_is_hatched(chart: type, example: Evaluation) -> None:
    phrases = report_phrases("sv")
    assert _HATCHED in drawn(chart(with_gaps(example), phrases))[1]
    assert _HATCHED not in drawn(chart(example, phrases))[1]


def test_a_radar_of_nothing_scored_shows_no_profile_and_no_band(example: Evaluation) -> None:
    chart = radar_chart(replace(example, answers={}), report_phrases("sv"))
    text, marks = drawn(chart)
    assert _HATCHED not in marks
    assert chart.profile_label not in text
    assert chart.band_label not in text
    assert chart.average_label in text


def test_the_words_beside_a_bar_stay_within_the_chart(example: Evaluation) -> None:
    chart = bar_chart(replace(example, answers={}), report_phrases("sv"))
    box = chart_box(chart, Element("Figure"), 300)
    canvas = TaggedCanvas((300, box.height), About(chart.caption, "", "", ""))
    box.draw(Pen(canvas, ReportStyle().palette), 0, box.height)
    canvas.showPage()
    ends = [0.0]

    def noted(text: str, _cm: object, matrix: list[float], *_font: object) -> None:
        if text.strip() == chart.points[0].shown:
            ends.append(matrix[4] + natural_width(text.strip(), LABEL))

    read(canvas.finished()).pages[0].extract_text(visitor_text=noted)
    assert 200 < max(ends) <= 300
