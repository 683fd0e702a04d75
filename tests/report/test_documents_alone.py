"""The action plan and the scorecard, printed alone: dated, and no longer than they need be."""

from dataclasses import replace

import pytest

from kompass_core.follow_up import Action
from kompass_core.plan_content import plan_content, scorecard_content
from report.pdf import report_pdf
from resources.phrases import report_phrases
from tests.kompass_core.followed import kalix_2016
from tests.report.builders import FACTS, read, text_of

PHRASES = report_phrases("sv")
PRINTED = replace(FACTS, created="2026-11-21T14:03:00+01:00")


def test_a_plan_is_dated_and_says_which_evaluation_it_follows() -> None:
    content = plan_content(kalix_2016(), PHRASES, PRINTED)
    assert content.date == "2026-11-21"
    cover = read(report_pdf(content).pdf).pages[0].extract_text()
    assert "2026-11-21" in cover
    assert "Handlingsplan efter utvärderingen 2016" in " ".join(cover.split())


def test_a_scorecard_is_of_the_day_that_it_is_printed() -> None:
    assert scorecard_content(kalix_2016(), PHRASES, PRINTED).date == "2026-11-21"


def test_a_document_of_few_pages_has_no_contents() -> None:
    short = report_pdf(plan_content(kalix_2016(), PHRASES, PRINTED))
    assert short.pages == 2
    assert "Innehåll" not in text_of(short.pdf)


def test_a_document_of_more_pages_has_them() -> None:
    actions = tuple(
        Action(f"a{number}", number % 8 + 1, "", "Ta fram en plan") for number in range(150)
    )
    long = replace(kalix_2016(), actions=actions)
    assert "Innehåll" in text_of(report_pdf(plan_content(long, PHRASES, PRINTED)).pdf)


@pytest.mark.parametrize("number", range(18, 24))
def test_what_a_document_was_made_from_stands_on_one_page(number: int) -> None:
    actions = tuple(Action(f"a{place}", 1, "", "Ta fram en plan") for place in range(number))
    content = plan_content(replace(kalix_2016(), actions=actions), PHRASES, PRINTED)
    pages = [page.extract_text() for page in read(report_pdf(content).pdf).pages]
    begins = [line.split()[0] for line in content.colophon]
    assert sum(all(word in page for word in begins) for page in pages) == 1
