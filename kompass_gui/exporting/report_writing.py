"""An evaluation made into the files that it is exported as. Knows no window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from kompass_core.evaluation import Evaluation
from kompass_core.plan_content import plan_content, plan_sheet, scorecard_content
from kompass_core.points_sheets import points_sheet, points_sheets
from kompass_core.presentation_content import presentation_content
from kompass_core.report_blocks import ReportContent
from kompass_core.report_content import ReportFacts, report_content
from kompass_core.report_text import one_line
from kompass_core.report_words import Phrases
from kompass_core.scoring import total_result
from kompass_core.version import VERSION
from kompass_core.working_copy import working_copy_content
from kompass_gui.exporting.export_kind import Exported, ExportKind
from kompass_gui.exporting.publisher import Publisher
from report.document import FinishedPdf, Progress, no_progress
from report.pdf import report_pdf
from report.presentation import presentation_pdf
from report.style import ReportStyle
from resources.phrases import report_phrases
from storage.clock import local_now
from storage.evaluation_checksum import evaluation_checksum
from storage.evaluation_file import EvaluationFile
from storage.for_others import write_for_others


def report_facts(evaluation: Evaluation, publisher: Publisher) -> ReportFacts:
    """Return what a report made now says of itself.

    A report of points that are not all decided is a draft, and says so on every page.
    """
    total = total_result(evaluation)
    return ReportFacts(
        program_version=VERSION,
        checksum=evaluation_checksum(evaluation),
        draft=total.decided < total.questions,
        publisher=publisher.name,
        created=local_now().isoformat(timespec="seconds"),
    )


def report_style(publisher: Publisher) -> ReportStyle:
    """Return how the publisher's reports look."""
    return ReportStyle(
        accent=publisher.accent,
        logo=publisher.logo or None,
        logo_description=publisher.logo_description or publisher.name,
    )


def write_export(
    kind: ExportKind, evaluation: Evaluation, publisher: Publisher, target: Path
) -> Exported:
    """Write an evaluation to `target` as a file of that kind, whole.

    Raises:
        FileNotWrittenError: it could not be written; a file that was there before is untouched.
    """
    makers: dict[ExportKind, Callable[[Evaluation, Publisher], FinishedPdf | bytes]] = {
        ExportKind.REPORT: made_report,
        ExportKind.WORKING_COPY: _working_copy,
        ExportKind.WORD: _word,
        ExportKind.EXCEL: _excel,
        ExportKind.CSV: lambda made, _: _points_table([made]),
        ExportKind.PRESENTATION: _presentation,
        ExportKind.ACTION_PLAN: partial(_alone, plan_content),
        ExportKind.ACTION_PLAN_SHEET: _plan_sheet,
        ExportKind.SCORECARD: partial(_alone, scorecard_content),
    }
    made = makers[kind](evaluation, publisher)
    if isinstance(made, FinishedPdf):
        write_for_others(target, made.pdf)
        return Exported(target, made.substituted)
    write_for_others(target, made)
    return Exported(target)


def made_report(
    evaluation: Evaluation, publisher: Publisher, progress: Progress = no_progress
) -> FinishedPdf:
    """Return the municipality's copy of an evaluation's report."""
    facts = report_facts(evaluation, publisher)
    content = report_content(evaluation, report_phrases("sv"), facts)
    return report_pdf(content, report_style(publisher), progress)


def write_report_of_file(source: Path, target: Path) -> Path:
    """Write the report of the evaluation in the file `source` to `target`, and return `target`.

    Raises:
        KompassError: the evaluation cannot be read, or the report not be written.
    """
    evaluation = evaluation_of_file(source)
    return write_export(ExportKind.REPORT, evaluation, Publisher(), target).path


def evaluation_of_file(source: Path) -> Evaluation:
    """Return the evaluation in a file, which is left as it is.

    Raises:
        KompassError: the evaluation cannot be read.
    """
    file = EvaluationFile.open(source, read_only=True)
    try:
        return file.evaluation
    finally:
        file.close()


def write_points_table(evaluations: Sequence[Evaluation], target: Path) -> None:
    """Write the points of evaluations, one under another, to `target` as a .csv file.

    Raises:
        FileNotWrittenError: it could not be written; a file that was there before is untouched.
    """
    write_for_others(target, _points_table(evaluations))


def _points_table(evaluations: Sequence[Evaluation]) -> bytes:
    from report.spreadsheet import points_csv  # noqa: PLC0415 - 0.25 s that most starts never need

    phrases = report_phrases("sv")
    return points_csv([points_sheet(evaluation, phrases) for evaluation in evaluations])


def _working_copy(evaluation: Evaluation, publisher: Publisher) -> FinishedPdf:
    facts = report_facts(evaluation, publisher)
    content = working_copy_content(evaluation, report_phrases("sv"), facts)
    return report_pdf(content, report_style(publisher))


def _presentation(evaluation: Evaluation, publisher: Publisher) -> FinishedPdf:
    facts = report_facts(evaluation, publisher)
    content = presentation_content(evaluation, report_phrases("sv"), facts)
    return presentation_pdf(content, report_style(publisher))


def _alone(
    content: Callable[[Evaluation, Phrases, ReportFacts], ReportContent],
    evaluation: Evaluation,
    publisher: Publisher,
) -> FinishedPdf:
    facts = report_facts(evaluation, publisher)
    return report_pdf(content(evaluation, report_phrases("sv"), facts), report_style(publisher))


def _plan_sheet(evaluation: Evaluation, publisher: Publisher) -> bytes:
    from report.spreadsheet import points_xlsx  # noqa: PLC0415 - as above

    sheet = plan_sheet(evaluation, report_phrases("sv"))
    title = one_line(f"{sheet.title}: {evaluation.municipality.title} {evaluation.year}")
    return points_xlsx([sheet], title, report_style(publisher))


def _word(evaluation: Evaluation, publisher: Publisher) -> bytes:
    from report.word import report_docx  # noqa: PLC0415 - 0.1 s that most starts never need

    facts = report_facts(evaluation, publisher)
    content = report_content(evaluation, report_phrases("sv"), facts)
    return report_docx(content, report_style(publisher))


def _excel(evaluation: Evaluation, publisher: Publisher) -> bytes:
    from report.spreadsheet import points_xlsx  # noqa: PLC0415 - as above

    facts = report_facts(evaluation, publisher)
    sheets = points_sheets(evaluation, report_phrases("sv"), facts)
    title = one_line(f"Kommunkompassen: {evaluation.municipality.title} {evaluation.year}")
    return points_xlsx(sheets, title, report_style(publisher))
