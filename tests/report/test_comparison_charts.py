"""The charts of comparisons on paper: drawn, told of, and their figures in the text."""

import re
from io import BytesIO

from pypdf import PdfReader

from kompass_core.plan_content import plan_content, plan_sheet, scorecard_content
from kompass_core.report_content import ReportFacts, report_content
from report.pdf import report_pdf
from report.spreadsheet import points_xlsx
from report.word import report_docx
from resources.phrases import report_phrases
from tests.kompass_core.followed import kalix_2016

PHRASES = report_phrases("sv")
FACTS = ReportFacts("1", "abc")


def text_of(pdf: bytes) -> str:
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return re.sub(r"\s+", " ", text.replace("\u00a0", " "))


def test_everything_that_follows_the_points_is_printed() -> None:
    text = text_of(report_pdf(report_content(kalix_2016(), PHRASES, FACTS)).pdf)
    for expected in (
        "Profiler bredvid varandra",
        "Kalix 2012",
        "34 av 34",
        "Utgåva 2002",
        "Totalt (inte direkt jämförbart)",
        "Tidig dialog.",
        "delvis uppnått",
        "Ta fram plan",
        "Provstaben",
        "−69 973",
    ):
        assert expected in text


def test_plan_and_scorecard_are_documents_of_their_own() -> None:
    plan = text_of(report_pdf(plan_content(kalix_2016(), PHRASES, FACTS)).pdf)
    assert "Kansliet" in plan
    assert "Styrkort" not in plan
    card = text_of(report_pdf(scorecard_content(kalix_2016(), PHRASES, FACTS)).pdf)
    assert "Fler jobb" in card
    assert "Kansliet" not in card


def test_word_and_excel_take_them_too() -> None:
    assert report_docx(report_content(kalix_2016(), PHRASES, FACTS))[:2] == b"PK"
    assert points_xlsx([plan_sheet(kalix_2016(), PHRASES)], "Handlingsplan")[:2] == b"PK"
