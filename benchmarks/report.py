"""The report made in the program and as a process, beside others who set the same text."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks import peers
from benchmarks.libraries import with_text
from benchmarks.measure import OURS, Contestant, Effort, Row, Target, beside, medians, timed
from benchmarks.plain_text import Part, parts_of
from benchmarks.typesetters import TYPESETTERS, bare_reportlab
from kompass_core.evaluation import Evaluation
from kompass_core.report_content import report_content
from kompass_gui.exporting.export_kind import ExportKind
from kompass_gui.exporting.publisher import Publisher
from kompass_gui.exporting.report_writing import made_report, report_facts, write_export
from report.word import report_docx
from resources.phrases import report_phrases
from storage.evaluation_file import EvaluationFile
from storage.example import example_evaluation

_FLOOR = "bare ReportLab"
_OTHERS = ("typst", "WeasyPrint")
_OFFICE = "LibreOffice"
_LINEAR = "pages × the example's"
_TIMES = 5


@dataclass(frozen=True)
class _Document:
    """One report, and everything that others need to set the same."""

    evaluation: Evaluation
    parts: Sequence[Part]
    pages: int
    spread: float
    """How far apart bare ReportLab sets lines to come to as many pages."""


def rows(effort: Effort, folder: Path) -> Iterator[Row]:
    """Yield the example's report, and one of five times its text, made in both ways."""
    short = _document(example_evaluation())
    figures = medians(_in_program(short, folder), effort.rounds(15))
    yield _row("report in the program", f"{short.pages} pages", figures)
    longer = _document(with_text(short.evaluation, _TIMES))
    long_figures = medians(_in_program(longer, folder), effort.rounds(5))
    linear = figures[OURS] * longer.pages / short.pages
    row = _row("report in the program", f"{longer.pages} pages", long_figures)
    yield Row(
        row.name,
        row.size,
        row.ours,
        {**row.others, _LINEAR: linear},
        (*row.targets, Target(1.1, _LINEAR)),
        floor=_FLOOR,
    )
    for document, rounds in ((short, 7), (longer, 3)):
        figures = medians(_as_processes(document, folder), effort.rounds(rounds))
        yield _row("report as a process", f"{document.pages} pages", figures)


def _row(name: str, size: str, figures: dict[str, float]) -> Row:
    slower = tuple(Target(1.0, each) for each in ("WeasyPrint", _OFFICE) if each in figures)
    floor = (Target(1.5, _FLOOR),) if "program" in name else ()
    return Row(name, size, figures[OURS], beside(figures), (*floor, *slower), floor=_FLOOR)


def _document(evaluation: Evaluation) -> _Document:
    content = report_content(
        evaluation, report_phrases("sv"), report_facts(evaluation, Publisher())
    )
    parts = parts_of(content)
    pages = made_report(evaluation, Publisher()).pages
    steps = (0.8 + step / 50 for step in range(60))
    spread = next(each for each in steps if bare_reportlab(parts, each)[1] >= pages)
    return _Document(evaluation, parts, pages, spread)


def _in_program(document: _Document, folder: Path) -> dict[str, Contestant]:
    evaluation, parts = document.evaluation, document.parts
    target = folder / "ours.pdf"
    write = partial(write_export, ExportKind.REPORT, evaluation, Publisher(), target)
    others: dict[str, Callable[[], object]] = {
        name: partial(TYPESETTERS[name], parts) for name in _OTHERS if peers.has(name)
    }
    bare = partial(bare_reportlab, parts, document.spread)
    works: dict[str, Callable[[], object]] = {OURS: write, _FLOOR: bare, **others}
    return {name: timed(work) for name, work in works.items()}


def _as_processes(document: _Document, folder: Path) -> dict[str, Contestant]:
    evaluation, source = folder / f"{document.pages}.kompass", folder / f"{document.pages}.json"
    EvaluationFile.create(evaluation, document.evaluation).close()
    source.write_text(json.dumps(document.parts), encoding="utf-8")
    target = str(folder / "process.pdf")
    commands = {OURS: [sys.executable, "main.py", "--report", str(evaluation), target]}
    for name in (_FLOOR, *(each for each in _OTHERS if peers.has(each))):
        module = [sys.executable, "-m", "benchmarks.typesetters"]
        commands[name] = [*module, name, str(source), target]
    if peers.has(_OFFICE):
        word = folder / f"{document.pages}.docx"
        facts = report_facts(document.evaluation, Publisher())
        content = report_content(document.evaluation, report_phrases("sv"), facts)
        word.write_bytes(report_docx(content))
        office = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
        commands[_OFFICE] = [*office, str(word)]
    return {name: timed(partial(_run, command)) for name, command in commands.items()}


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=300)  # noqa: S603 - ours
