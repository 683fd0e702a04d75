"""Reports to try the drawing on."""

from dataclasses import replace

from kompass_core.comparison import ReferenceProfile
from kompass_core.evaluation import Evaluation
from kompass_core.points import Points
from kompass_core.report_blocks import ReportContent
from kompass_core.report_content import ReportFacts, report_content
from resources.phrases import report_phrases

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
