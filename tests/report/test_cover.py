"""What is said on the first page leads to the field that it came from, and stands on its ground."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kompass_core.fields import FieldRef, Section
from kompass_core.report_blocks import ReportContent
from report.cover import ground_bottom
from report.document import FinishedPdf
from report.pdf import report_pdf
from report.presentation import presentation_pdf
from report.style import LANDSCAPE, PORTRAIT, Grid
from storage.example import example_evaluation
from tests.report.builders import content_of, read


def test_the_cover_leads_to_its_fields() -> None:
    passages = report_pdf(content_of(example_evaluation())).passages
    assert [passage.source for passage in passages if passage.page == 1] == [
        FieldRef(Section.MUNICIPALITY),
        FieldRef(Section.YEAR),
        FieldRef(Section.VISIT, "evaluators"),
        FieldRef(Section.VISIT, "evaluators"),
        FieldRef(Section.VISIT, "on_site"),
        FieldRef(Section.VISIT, "report_date"),
    ]


@pytest.mark.parametrize(("made", "grid"), [(report_pdf, PORTRAIT), (presentation_pdf, LANDSCAPE)])
def test_a_long_draft_mark_stands_whole_upon_the_ground(
    made: Callable[[ReportContent], FinishedPdf], grid: Grid
) -> None:
    mark = "ARBETSEXEMPLAR"
    content = replace(content_of(example_evaluation()), draft_mark=mark)
    starts: list[float] = []

    def noted(text: str, outer: list[float], _matrix: object, *_font: object) -> None:
        if mark in text:
            starts.append(outer[5])

    read(made(content).pdf).pages[0].extract_text(visitor_text=noted)
    assert starts
    assert min(starts) > ground_bottom(grid)
