"""The pages of an open evaluation, in the section bar's order, and what each is built of."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from kompass_gui.comparison.comparison_page import ComparisonPage
from kompass_gui.comparison.examples_page import ExamplesPage
from kompass_gui.comparison.years_page import YearsPage
from kompass_gui.facts.key_facts_page import KeyFactsPage
from kompass_gui.facts.summary_page import SummaryPage
from kompass_gui.facts.visit_page import VisitPage
from kompass_gui.follow_up.action_plan_page import ActionPlanPage
from kompass_gui.follow_up.follow_up_page import FollowUpPage
from kompass_gui.follow_up.scorecard_page import ScorecardPage
from kompass_gui.pages.page import Page
from kompass_gui.pages.page_context import PageContext
from kompass_gui.pages.sections import (
    ACTION_PLAN,
    COMPARISON,
    EXAMPLES,
    FOCUS,
    FOLLOW_UP,
    INTERVIEW,
    KEY_FACTS,
    OVERVIEW,
    REPORT,
    SCORECARD,
    SOURCES,
    SUMMARY,
    VISIT,
    YEARS,
    area_key,
)
from kompass_gui.questions.area_page import AreaPage
from kompass_gui.questions.focus_page import FocusPage
from kompass_gui.reporting.report_page import ReportPage
from kompass_gui.workbench.interview_page import InterviewPage
from kompass_gui.workbench.overview_page import OverviewPage
from kompass_gui.workbench.sources_page import SourcesPage
from kompass_gui.workbench.workbench import Workbench
from widgets.colours import Colours


@dataclass(frozen=True)
class PageSpec:
    """One page: under which key, with which title, and how it is built when it is first shown."""

    key: str
    title: str
    build: Callable[[], Page]
    heading: str = ""
    """A heading above it in the section bar."""
    icon: str = ""
    """The role of the icon that stands before its title, or for it where there is little room."""
    number: str = ""
    """What an area has instead of an icon."""
    short_title: str = ""
    """What it is called in the section bar where there is little height."""


def page_specs(context: PageContext, workbench: Workbench) -> tuple[PageSpec, ...]:
    """Return every page of an evaluation."""
    translate = QCoreApplication.translate
    session = context.session
    return (
        PageSpec(
            VISIT,
            translate("pages", "The evaluation"),
            partial(VisitPage, session),
            icon="municipality",
        ),
        *_evidence_specs(workbench, context.colours),
        *_area_specs(workbench, context.colours),
        PageSpec(
            SUMMARY,
            translate("pages", "Summary"),
            partial(SummaryPage, session, context.averages),
            heading=translate("pages", "The whole"),
            icon="radar",
        ),
        PageSpec(
            KEY_FACTS,
            translate("pages", "Key facts"),
            partial(KeyFactsPage, session),
            icon="info",
        ),
        PageSpec(REPORT, translate("pages", "Report"), partial(ReportPage, context), icon="report"),
        *_later_specs(context),
    )


def _later_specs(context: PageContext) -> tuple[PageSpec, ...]:
    """Return the pages of what comes after the points."""
    translate = QCoreApplication.translate
    afterwards = translate("pages", "Afterwards")
    pages = (
        (COMPARISON, translate("pages", "Comparison"), ComparisonPage, "compare"),
        (YEARS, translate("pages", "Over the years"), YearsPage, "history"),
        (EXAMPLES, translate("pages", "Good examples"), ExamplesPage, "star"),
        (FOLLOW_UP, translate("pages", "Follow-up"), FollowUpPage, "done"),
        (ACTION_PLAN, translate("pages", "Action plan"), ActionPlanPage, "plan"),
        (SCORECARD, translate("pages", "Scorecard"), ScorecardPage, "goal"),
    )
    return tuple(
        PageSpec(key, title, partial(page, context), afterwards if place == 0 else "", icon)
        for place, (key, title, page, icon) in enumerate(pages)
    )


def _evidence_specs(workbench: Workbench, colours: Colours) -> tuple[PageSpec, ...]:
    """Return the pages of the days of interviews."""
    translate = QCoreApplication.translate
    evidence = translate("pages", "Evidence")
    pages = (
        (SOURCES, translate("pages", "Sources and interview plan"), SourcesPage, "calendar"),
        (INTERVIEW, translate("pages", "Interview and notes"), InterviewPage, "interview"),
        (OVERVIEW, translate("pages", "All questions"), OverviewPage, "table"),
        (FOCUS, translate("pages", "One at a time"), FocusPage, "one"),
    )
    return tuple(
        PageSpec(
            key, title, partial(page, workbench, colours), evidence if place == 0 else "", icon
        )
        for place, (key, title, page, icon) in enumerate(pages)
    )


def _area_specs(workbench: Workbench, colours: Colours) -> tuple[PageSpec, ...]:
    heading = QCoreApplication.translate("pages", "Areas")
    areas = workbench.evaluation.edition.areas
    return tuple(
        PageSpec(
            area_key(area.number),
            area.name,
            partial(AreaPage, area, workbench, colours),
            heading=heading if area is areas[0] else "",
            number=str(area.number),
            short_title=area.short_name,
        )
        for area in areas
    )
