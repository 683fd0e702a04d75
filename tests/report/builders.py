"""Reports to try the drawing on."""

from dataclasses import replace
from io import BytesIO

import pypdf

from kompass_core.comparison import ReferenceProfile
from kompass_core.evaluation import (
    AreaText,
    Evaluation,
    Evaluator,
    Item,
    KeyFacts,
    Visit,
)
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from kompass_core.questionnaire import Area, Edition, Question
from kompass_core.report_blocks import ReportContent
from kompass_core.report_content import ReportFacts, report_content
from resources.phrases import report_phrases
from tests.builders import evaluation as small_evaluation

FACTS = ReportFacts(program_version="0.1.0", checksum="3f9a" * 16)

AVERAGE = ReferenceProfile(
    label="Genomsnitt 2010–2012",
    edition_id="kommunkompassen-2010",
    areas=tuple(Points(points) for points in (4550, 4400, 5500, 6100, 4700, 5650, 4900, 5800)),
    municipalities=33,
    period="2010–2012",
)
"""Invented figures: the published ones are not public."""


def content_of(evaluation: Evaluation, facts: ReportFacts = FACTS) -> ReportContent:
    """Return an evaluation's report."""
    return report_content(evaluation, report_phrases("sv"), facts)


def with_gaps(evaluation: Evaluation) -> Evaluation:
    """Return the evaluation with an average, three questions open and one provisional."""
    for question_id in ("1.4", "5.2", "6.6"):
        evaluation = evaluation.with_points(question_id, None)
    return replace(evaluation.with_decided("2.1", decided=False), average=AVERAGE)


def filled(text: str) -> Evaluation:
    """Return a small evaluation with the same text in every field that is printed."""
    questions = (Question("1.1", "Hur?", "Ett", 60), Question("1.2", "När?", "Två", 40))
    area = Area(1, "Ett område", "Område", questions)
    evaluation = replace(
        small_evaluation(),
        edition=Edition("prov", "Prov", "2010", "2010–2015", (area,)),
        municipality=Municipality(name=text, full_name=text),
        visit=Visit((Evaluator(text, text),), text, 30, text, text),
        summary=text,
        comparisons=text,
        key_facts=KeyFacts(*[text] * 12),
    )
    for question in evaluation.edition.questions():
        evaluation = evaluation.with_question_text(question.id, text)
    for area in evaluation.edition.areas:
        items = AreaText(text, (Item("s", text),), (Item("i", text),))
        evaluation = evaluation.with_area_text(area.number, items)
    average = replace(AVERAGE, label=text, period=text, edition_id="prov", areas=AVERAGE.areas[:1])
    return replace(evaluation, average=average)


def read(pdf: bytes) -> pypdf.PdfReader:
    """Return a PDF opened for reading."""
    return pypdf.PdfReader(BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    """Return a PDF's text with the hyphens and breaks that lines gave it taken out."""
    pages = (page.extract_text() for page in read(pdf).pages)
    return joined("\n".join(pages))


def joined(text: str) -> str:
    """Return a text without soft hyphens and with one space for each run of spaces."""
    return " ".join(text.replace("\u00ad\n", "").replace("\u00ad", "").split())


def squeezed(text: str) -> str:
    """Return a text without any spaces, for what may be broken where no space is."""
    return joined(text).replace(" ", "")
