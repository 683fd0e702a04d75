"""The points as figures to go on computing with: what the spreadsheets hold, before they are files.

The report shows rounded figures; here the exact points stand beside them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from kompass_core.evaluation import AnswerState, Evaluation
from kompass_core.points import Points, shown_percent, shown_points
from kompass_core.questionnaire import Area, Question
from kompass_core.report_content import ReportFacts
from kompass_core.report_text import one_line
from kompass_core.report_words import Phrases, average_label, average_of
from kompass_core.result import Result
from kompass_core.scoring import area_result, total_result

Cell = str | int | None
"""A text or a figure; None where there is none, as for a question that is not scored."""


class CellKind(Enum):
    """What a column holds."""

    TEXT = "text"
    WHOLE = "whole"
    POINTS = "points"
    """Exact points, in hundredths: 525 is 5,25."""


@dataclass(frozen=True)
class SheetColumn:
    """A column of a sheet."""

    title: str
    kind: CellKind = CellKind.TEXT
    width: int = 12
    """About how many characters it is to show."""
    wraps: bool = False
    """Whether its texts go on in further lines."""


@dataclass(frozen=True)
class Sheet:
    """A table of figures."""

    title: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    names: int = 1
    """How many of the first columns say what a row is about."""
    has_total: bool = False
    """Whether the last row sums up the others."""


def points_sheets(
    evaluation: Evaluation, phrases: Phrases, facts: ReportFacts
) -> tuple[Sheet, ...]:
    """Return the points of every question, those of every area, and what they are."""
    return (
        points_sheet(evaluation, phrases),
        _areas_sheet(evaluation, phrases),
        _about_sheet(evaluation, phrases, facts),
    )


def points_sheet(evaluation: Evaluation, phrases: Phrases) -> Sheet:
    """Return one row for each question, so that several evaluations' rows can be put together."""
    names = _titles(
        phrases,
        ("municipality", CellKind.TEXT, 18),
        ("year", CellKind.WHOLE, 7),
        ("edition", CellKind.TEXT, 9),
        ("area_number", CellKind.WHOLE, 10),
        ("area", CellKind.TEXT, 44),
        ("question_number", CellKind.TEXT, 12),
    )
    figures = _titles(
        phrases,
        ("heading", CellKind.TEXT, 48),
        ("achieved", CellKind.POINTS, 9),
        ("max", CellKind.WHOLE, 7),
        ("shown", CellKind.WHOLE, 12),
        ("percent", CellKind.WHOLE, 12),
        ("state", CellKind.TEXT, 12),
        ("question", CellKind.TEXT, 70),
    )
    rows = (
        _question_row(evaluation, area, question, phrases)
        for area in evaluation.edition.areas
        for question in area.questions
    )
    return Sheet(phrases["sheets.points"], (*names, *figures), tuple(rows), names=len(names))


def _titles(phrases: Phrases, *columns: tuple[str, CellKind, int]) -> tuple[SheetColumn, ...]:
    return tuple(SheetColumn(phrases[f"sheets.{name}"], kind, wide) for name, kind, wide in columns)


def _question_row(
    evaluation: Evaluation, area: Area, question: Question, phrases: Phrases
) -> tuple[Cell, ...]:
    answer = evaluation.answer(question.id)
    points = answer.points
    states = {
        AnswerState.DECIDED: "sheets.decided",
        AnswerState.PROVISIONAL: "sheets.provisional",
        AnswerState.NOT_SCORED: "sheets.not_scored",
    }
    return (
        one_line(evaluation.municipality.title),
        evaluation.year,
        one_line(evaluation.edition.edition),
        area.number,
        one_line(area.name),
        # "1.1" alone is the first of January in the Excel of some countries
        phrases["sheets.question_id"].format(id=one_line(question.number)),
        one_line(question.heading),
        points,
        question.max_points,
        None if points is None else shown_points(points),
        None if points is None else shown_percent(points, question.max_points),
        phrases[states[answer.state]],
        one_line(question.text),
    )


def _areas_sheet(evaluation: Evaluation, phrases: Phrases) -> Sheet:
    columns = _titles(
        phrases,
        ("area_number", CellKind.WHOLE, 10),
        ("area", CellKind.TEXT, 44),
        ("achieved", CellKind.POINTS, 9),
        ("highest", CellKind.POINTS, 11),
        ("max", CellKind.WHOLE, 7),
        ("shown", CellKind.WHOLE, 12),
        ("percent", CellKind.WHOLE, 12),
        ("scored", CellKind.WHOLE, 11),
        ("questions", CellKind.WHOLE, 9),
        ("average", CellKind.POINTS, 12),
    )
    return Sheet(
        phrases["sheets.areas"],
        columns,
        tuple(_area_rows(evaluation, phrases)),
        names=2,
        has_total=True,
    )


def _area_rows(evaluation: Evaluation, phrases: Phrases) -> Iterator[tuple[Cell, ...]]:
    average = average_of(evaluation)
    for index, area in enumerate(evaluation.edition.areas):
        beside = None if average is None else average.areas[index]
        result = area_result(evaluation, area)
        yield (area.number, one_line(area.name), *_figures(result), beside)
    total = total_result(evaluation)
    beside = None if average is None else average.total
    yield (None, phrases["sheets.total"], *_figures(total), beside)


def _figures(result: Result) -> tuple[Cell, ...]:
    none = result.scored == 0
    points: Points | None = None if none else result.points
    return (
        points,
        result.highest,
        result.max_points,
        None if none else result.shown_points,
        None if none else result.shown_percent,
        result.scored,
        result.questions,
    )


def _about_sheet(evaluation: Evaluation, phrases: Phrases, facts: ReportFacts) -> Sheet:
    edition, average = evaluation.edition, average_of(evaluation)
    rows = [
        (phrases["sheets.municipality"], one_line(evaluation.municipality.title)),
        (phrases["sheets.year"], str(evaluation.year)),
        (phrases["sheets.edition"], f"{one_line(edition.title)} {one_line(edition.edition)}"),
    ]
    if average is not None:
        rows.append((phrases["sheets.average_label"], average_label(average, phrases)))
    rows += [
        (phrases["sheets.program"], f"Kommunkompassen {facts.program_version}"),
        (phrases["sheets.checksum"], facts.checksum),
        (phrases["sheets.note"], phrases["sheets.note_text"]),
    ]
    if facts.draft:
        rows.insert(0, (phrases["document.draft"], phrases["document.draft"]))
    columns = (SheetColumn("", width=34), SheetColumn("", width=90, wraps=True))
    return Sheet(phrases["sheets.about"], columns, tuple(rows))
