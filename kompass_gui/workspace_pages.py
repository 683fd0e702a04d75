"""The pages of an open evaluation, in the section bar's order, and what each is built of."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from kompass_gui.area_page import AreaPage
from kompass_gui.key_facts_page import KeyFactsPage
from kompass_gui.page import Page
from kompass_gui.page_context import PageContext
from kompass_gui.report_page import ReportPage
from kompass_gui.sections import KEY_FACTS, REPORT, SUMMARY, VISIT, area_key
from kompass_gui.summary_page import SummaryPage
from kompass_gui.visit_page import VisitPage


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


def page_specs(context: PageContext) -> tuple[PageSpec, ...]:
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
        *_area_specs(context),
        PageSpec(
            SUMMARY,
            translate("pages", "Summary"),
            partial(SummaryPage, session, context.averages),
            heading=translate("pages", "The whole"),
            icon="radar",
        ),
        PageSpec(KEY_FACTS, translate("pages", "Key facts"), partial(KeyFactsPage, session)),
        PageSpec(REPORT, translate("pages", "Report"), partial(ReportPage, context)),
    )


def _area_specs(context: PageContext) -> tuple[PageSpec, ...]:
    heading = QCoreApplication.translate("pages", "Areas")
    areas = context.session.evaluation.edition.areas
    return tuple(
        PageSpec(
            area_key(area.number),
            area.name,
            partial(AreaPage, area, context.session, context.colours),
            heading=heading if area is areas[0] else "",
            number=str(area.number),
        )
        for area in areas
    )
