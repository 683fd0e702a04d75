"""What is printed for the visit, made into PDF. Knows no window."""

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Source
from kompass_core.handout_content import questions_content, schedule_content
from kompass_core.report_content import ReportFacts
from kompass_core.still_to_ask import ToAsk
from kompass_core.version import VERSION
from report.handout import handout_pdf
from report.style import ReportStyle
from resources.phrases import report_phrases
from storage.clock import local_now


def schedule_pdf(evaluation: Evaluation) -> bytes:
    """Return the schedule of the interviews."""
    content = schedule_content(evaluation, report_phrases("sv"), _facts())
    return handout_pdf(content, ReportStyle()).pdf


def questions_pdf(
    evaluation: Evaluation, source: Source | None, to_ask: tuple[ToAsk, ...]
) -> bytes:
    """Return what is still to ask in an interview."""
    phrases = report_phrases("sv")
    content = questions_content(evaluation, phrases, _facts(), source, to_ask)
    return handout_pdf(content, ReportStyle()).pdf


def _facts() -> ReportFacts:
    created = local_now().isoformat(timespec="seconds")
    return ReportFacts(program_version=VERSION, checksum="", created=created)
