"""The presentation is landscape pages that fit their text, and as accessible as the report."""

from dataclasses import replace

import page
import pytest

from kompass_core.evaluation import AreaText, Evaluation, Item
from kompass_core.presentation_content import presentation_content
from kompass_core.report_content import ReportFacts
from report.document import FinishedPdf
from report.presentation import presentation_pdf
from report.style import LANDSCAPE
from resources.phrases import report_phrases
from storage.example import example_evaluation
from tests.report.builders import FACTS, filled, joined, read, squeezed, with_gaps
from tests.report.hostile_texts import HOSTILE


@pytest.fixture(scope="module")
def example() -> Evaluation:
    return example_evaluation()


def made(evaluation: Evaluation, facts: ReportFacts = FACTS) -> FinishedPdf:
    return presentation_pdf(presentation_content(evaluation, report_phrases("sv"), facts))


def faults(pdf: bytes) -> list[str]:
    report = page.validate_pdf_bytes(pdf, profile=page.ValidationProfile.PDF_UA_1)
    return [str(fault) for fault in report.failures]


def test_pages_are_landscape(example: Evaluation) -> None:
    for sheet in read(made(example).pdf).pages:
        assert sheet.mediabox.width > sheet.mediabox.height


def test_every_strength_and_improvement_is_shown(example: Evaluation) -> None:
    text = squeezed("".join(sheet.extract_text() for sheet in read(made(example).pdf).pages))
    for area in example.edition.areas:
        words = example.area_text(area.number)
        for item in (*words.strengths, *words.improvements):
            assert squeezed(item.text) in text


def test_more_than_a_page_holds_goes_on_under_the_same_title(example: Evaluation) -> None:
    items = tuple(Item(str(n), f"Styrka nummer {n}. " + "Mer om den. " * 10) for n in range(15))
    long = example.with_area_text(1, AreaText(strengths=items))
    pages = [joined(sheet.extract_text()) for sheet in read(made(long).pdf).pages]
    area_pages = [text for text in pages if "Styrka nummer" in text]
    assert len(area_pages) > 1
    assert all("Offentlighet och demokrati (forts.)" in text for text in area_pages[1:])
    assert all(f"Styrka nummer {n}." in " ".join(area_pages) for n in range(15))


def test_everything_stands_on_its_page(example: Evaluation) -> None:
    for passage in made(with_gaps(example)).passages:
        if passage.page == 1:
            continue  # the cover reaches further out
        assert passage.left >= LANDSCAPE.text_left
        assert passage.left + passage.width <= LANDSCAPE.text_right + 0.01
        assert passage.bottom >= LANDSCAPE.bottom - 0.01


def test_a_draft_says_so_on_every_page(example: Evaluation) -> None:
    pdf = made(example, replace(FACTS, draft=True)).pdf
    assert all("UTKAST" in sheet.extract_text() for sheet in read(pdf).pages)


def test_the_presentation_conforms_to_pdf_ua(example: Evaluation) -> None:
    assert faults(made(example).pdf) == []
    assert faults(made(with_gaps(example)).pdf) == []


def test_the_same_presentation_is_the_same_file(example: Evaluation) -> None:
    assert made(example).pdf == made(example).pdf


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_in_every_field_makes_a_presentation(name: str) -> None:
    assert made(filled(HOSTILE[name])).pages >= 4


def test_a_presentation_of_hostile_texts_conforms_to_pdf_ua() -> None:
    short = (text for text in HOSTILE.values() if len(text) < 400)
    assert faults(made(filled("\n".join(short))).pdf) == []


def test_no_word_of_a_slide_is_hyphenated(example: Evaluation) -> None:
    text = "\n".join(sheet.extract_text() for sheet in read(made(with_gaps(example)).pdf).pages)
    assert "\u00ad\n" not in text
    assert "-\n" not in text
