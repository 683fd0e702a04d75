"""The chart over the years on paper: its figures, its average and its editions stand apart."""

from dataclasses import replace

import pytest

from kompass_core.comparison import MunicipalityResult
from kompass_core.evaluation import Evaluation
from kompass_core.points import Points, shown_points
from kompass_core.report_content import ReportFacts, report_content
from kompass_core.scoring import total_result
from report import time_chart
from report.boxes import Pen
from report.chart_marks import draw_mark, write
from report.pdf import report_pdf
from report.style import TextStyle
from resources.phrases import report_phrases
from tests.kompass_core.followed import kalix_2016
from tests.synthetic import edition_of

Places = dict[str, tuple[float, float]]


def drawn(evaluation: Evaluation, monkeypatch: pytest.MonkeyPatch) -> Places:
    """Return where each text of the chart was written, and the average's mark, in points."""
    places: Places = {}

    def write_and_tell(pen: Pen, text: str, style: TextStyle, x: float, y: float) -> None:
        places.setdefault(text, (x, y))
        write(pen, text, style, x, y)

    def mark_and_tell(pen: Pen, kind: str, x: float, y: float) -> None:
        places.setdefault(kind, (x, y))
        draw_mark(pen, kind, x, y)

    monkeypatch.setattr(time_chart, "write", write_and_tell)
    monkeypatch.setattr(time_chart, "draw_mark", mark_and_tell)
    report_pdf(report_content(evaluation, report_phrases("sv"), ReportFacts("1", "abc")))
    return places


def with_average_at(total: int) -> Evaluation:
    """Return the evaluation of 2016 with an average of that year, in hundredths."""
    evaluation = kalix_2016()
    average = evaluation.average
    assert average is not None
    return replace(evaluation, average=replace(average, period="2016", known_total=Points(total)))


def test_a_figure_goes_under_its_point_where_the_average_lies_over_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = total_result(kalix_2016()).points
    figure = str(shown_points(own))
    over = drawn(with_average_at(own + 3_000), monkeypatch)
    assert over[figure][1] < over["average"][1] - 13
    far = drawn(with_average_at(own + 30_000), monkeypatch)
    assert far[figure][1] > over[figure][1] + 15


def test_names_of_editions_go_on_two_lines_where_one_has_few_years(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "Utgåva 2010" in drawn(kalix_2016(), monkeypatch)
    evaluation = kalix_2016()
    edition = edition_of("2016")
    next_year = MunicipalityResult(
        evaluation.municipality,
        2017,
        edition.id,
        edition.edition,
        tuple(area.name for area in edition.areas),
        (Points(5_000),) * len(edition.areas),
    )
    earlier = (*evaluation.compared.earlier, next_year)
    evaluation = replace(evaluation, compared=replace(evaluation.compared, earlier=earlier))
    places = drawn(evaluation, monkeypatch)
    assert "Utgåva 2010" not in places
    assert places["Utgåva"][1] > places["2010"][1]
