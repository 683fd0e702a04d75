"""What is said on the first page leads to the field that it came from."""

from kompass_core.fields import FieldRef, Section
from report.pdf import report_pdf
from storage.example import example_evaluation
from tests.report.builders import content_of


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
