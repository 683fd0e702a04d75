"""The action plan or the scorecard as a document of its own, and the plan as a sheet of cells."""

from dataclasses import replace

from kompass_core.evaluation import Evaluation
from kompass_core.follow_up import by_due
from kompass_core.points_sheets import CellKind, Sheet, SheetColumn
from kompass_core.report_blocks import Chapter, ReportContent
from kompass_core.report_content import ReportFacts, document
from kompass_core.report_follow_up import (
    due_text,
    improvement_text,
    plan_chapter,
    scorecard_chapter,
    state_text,
)
from kompass_core.report_text import one_line
from kompass_core.report_words import Phrases


def plan_content(evaluation: Evaluation, phrases: Phrases, facts: ReportFacts) -> ReportContent:
    """Return the action plan alone."""
    subtitle = phrases["plan.subtitle"].format(year=evaluation.year)
    return _alone(evaluation, phrases, facts, plan_chapter(evaluation, phrases), subtitle)


def scorecard_content(
    evaluation: Evaluation, phrases: Phrases, facts: ReportFacts
) -> ReportContent:
    """Return the scorecard alone."""
    chapter = scorecard_chapter(evaluation, phrases)
    return _alone(evaluation, phrases, facts, chapter, chapter.title)


def _alone(
    evaluation: Evaluation, phrases: Phrases, facts: ReportFacts, chapter: Chapter, subtitle: str
) -> ReportContent:
    """Return one chapter as a document of the day that it is made, which is long after the report.

    Points that are not decided make no draft of it.
    """
    today = facts.created[:10] or evaluation.visit.report_date
    evaluation = replace(evaluation, visit=replace(evaluation.visit, report_date=today))
    whole = document(evaluation, phrases, replace(facts, draft=False), (chapter,))
    return replace(
        whole,
        title=phrases["plan.document"].format(
            title=chapter.title, municipality=one_line(evaluation.municipality.title)
        ),
        cover=replace(whole.cover, subtitle=subtitle),
    )


def plan_sheet(evaluation: Evaluation, phrases: Phrases) -> Sheet:
    """Return the action plan as rows, the earliest last day first."""
    titles = (
        ("area_number", CellKind.WHOLE, 10, False),
        ("area", CellKind.TEXT, 34, True),
        ("improvement", CellKind.TEXT, 44, True),
        ("what", CellKind.TEXT, 44, True),
        ("who", CellKind.TEXT, 22, True),
        ("due", CellKind.TEXT, 12, False),
        ("state", CellKind.TEXT, 14, False),
        ("how_seen", CellKind.TEXT, 40, True),
    )
    columns = tuple(
        SheetColumn(phrases[f"plan.{name}"], kind, width, wraps=wraps)
        for name, kind, width, wraps in titles
    )
    rows = tuple(
        (
            action.area,
            one_line(evaluation.edition.area(action.area).name),
            improvement_text(evaluation, action),
            one_line(action.what),
            one_line(action.who),
            due_text(action, phrases),
            state_text(action.state, phrases),
            one_line(action.how_seen),
        )
        for action in by_due(evaluation.actions)
    )
    return Sheet(phrases["plan.title"], columns, rows, names=2)
