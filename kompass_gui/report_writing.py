"""An evaluation made into the report's file. Knows no window."""

from pathlib import Path

from kompass_core.evaluation import Evaluation
from kompass_core.report_content import ReportFacts, report_content
from kompass_core.scoring import total_result
from kompass_core.version import VERSION
from report.pdf import report_pdf
from resources.phrases import report_phrases
from storage.atomic_file import write_whole
from storage.evaluation_checksum import evaluation_checksum
from storage.evaluation_file import EvaluationFile
from storage.file_names import file_stem


def write_report(evaluation: Evaluation, target: Path) -> Path:
    """Write the report of an evaluation to `target`, whole, and return `target`.

    A report of points that are not all decided is a draft, and says so on every page.

    Raises:
        FileNotWrittenError: it could not be written; a file that was there before is untouched.
    """
    total = total_result(evaluation)
    facts = ReportFacts(
        VERSION, evaluation_checksum(evaluation), draft=total.decided < total.questions
    )
    content = report_content(evaluation, report_phrases("sv"), facts)
    write_whole(target, report_pdf(content).pdf)
    return target


def write_report_of_file(source: Path, target: Path) -> Path:
    """Write the report of the evaluation in the file `source` to `target`.

    Raises:
        KompassError: the evaluation cannot be read, or the report not be written.
    """
    file = EvaluationFile.open(source, read_only=True)
    try:
        return write_report(file.evaluation, target)
    finally:
        file.close()


def report_name(evaluation: Evaluation) -> str:
    """Return what a report's file is called: "kommunkompassen-kalix-2012.pdf"."""
    return f"kommunkompassen-{file_stem(evaluation)}.pdf"
