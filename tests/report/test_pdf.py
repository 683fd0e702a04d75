"""The report as a file: all of it is there, a screen reader can read it, an archive can keep it."""

import json
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import page
import pikepdf
import pytest
from PIL import Image

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.questionnaire import Area, Edition, Question
from kompass_core.report_blocks import Chart, Table, TableKind
from report.pdf import FinishedPdf, report_pdf
from report.style import ReportStyle
from storage.example import example_evaluation
from tests.kompass_core.test_report_content import marked_everywhere, marks
from tests.report.builders import (
    FACTS,
    content_of,
    filled,
    read,
    squeezed,
    text_of,
    with_gaps,
)
from tests.report.hostile_texts import HOSTILE

BIG_LIST = Path(__file__).parents[1] / "naughty_strings" / "big_list.json"


@pytest.fixture(scope="module")
def example() -> Evaluation:
    return example_evaluation()


@pytest.fixture(scope="module")
def made(example: Evaluation) -> FinishedPdf:
    return report_pdf(content_of(example))


@pytest.fixture(scope="module")
def text(made: FinishedPdf) -> str:
    return text_of(made.pdf)


def faults(pdf: bytes) -> list[str]:
    report = page.validate_pdf_bytes(pdf, profile=page.ValidationProfile.PDF_UA_1)
    return [str(fault) for fault in report.failures]


# --- all of it is there -------------------------------------------------------------------------


def test_the_published_figures_are_in_the_text(example: Evaluation, text: str) -> None:
    chapter = content_of(example).chapters[3]
    tables = [block for block in chapter.blocks if isinstance(block, Table)]
    rows = [row for table in tables for row in (*table.rows, *([table.last] if table.last else []))]
    assert len(rows) == 45 + 8
    overview = squeezed(text[text.rindex("Översikt av poängfördelning") :])
    for row in rows:
        assert squeezed("".join(row.cells)) in overview


def test_the_total_is_in_the_text(text: str) -> None:
    assert "415 av 800 poäng" in text
    assert "Totalt 415 800 52 %" in text


def test_the_chapters_follow_each_other(example: Evaluation, text: str) -> None:
    places = [text.rindex(chapter.title) for chapter in content_of(example).chapters]
    assert places == sorted(places)


def test_everything_typed_into_a_printed_field_is_in_the_text(example: Evaluation) -> None:
    read_back = squeezed(text_of(report_pdf(content_of(marked_everywhere(example))).pdf))
    assert [mark for mark in marks(example) if squeezed(mark) not in read_back] == []


def test_a_long_text_is_read_back_as_it_was_written(example: Evaluation) -> None:
    written = " ".join(example.answer(question.id).text for question in example.edition.questions())
    pages = read(report_pdf(content_of(replace(filled("x"), summary=written))).pdf).pages
    without_headers = "".join(sheet.extract_text().split(")", 1)[-1] for sheet in pages)
    assert squeezed(written) in squeezed(without_headers)


def test_gaps_are_named_and_never_zero(example: Evaluation) -> None:
    read_back = text_of(report_pdf(content_of(with_gaps(example))).pdf)
    assert "ej bedömd 30 –" in read_back
    assert "389–449" in read_back


def test_every_page_has_its_number_and_the_number_of_pages(made: FinishedPdf) -> None:
    for number, sheet in enumerate(read(made.pdf).pages[1:], start=2):
        assert f"Sida {number} ({made.pages})" in sheet.extract_text()


def test_a_draft_says_so_on_every_page(example: Evaluation) -> None:
    pdf = report_pdf(content_of(example, replace(FACTS, draft=True))).pdf
    assert all("UTKAST" in sheet.extract_text() for sheet in read(pdf).pages)


def test_a_final_report_does_not_call_itself_a_draft(text: str) -> None:
    assert "UTKAST" not in text


def test_all_paragraphs_of_an_item_are_in_the_text(example: Evaluation) -> None:
    words = example.area_text(1)
    first = replace(words.strengths[0], text="Första stycket.\nAndra stycket.")
    evaluation = example.with_area_text(1, replace(words, strengths=(first,)))
    read_back = text_of(report_pdf(content_of(evaluation)).pdf)
    assert "Första stycket. Andra stycket." in read_back


def test_the_charts_show_the_points_beside_the_names(text: str) -> None:
    assert text.count("Politisk styrning och kontroll 65") == 2  # the bar, and the table's row
    assert "Styrning 65" in text.replace("Politisk styrning", "")


# --- a reader finds the way ---------------------------------------------------------------------


def test_the_outline_has_chapters_areas_and_questions(made: FinishedPdf) -> None:
    outline = read(made.pdf).outline
    chapters = [entry["/Title"] for entry in outline if not isinstance(entry, list)]
    assert chapters[0] == "Vad är Kommunkompassen?"
    assert len(chapters) == 5
    areas = [entry["/Title"] for entry in outline[5] if not isinstance(entry, list)]
    assert areas[2] == "Politisk styrning och kontroll"


def test_each_line_of_the_contents_leads_to_its_page(made: FinishedPdf) -> None:
    document = read(made.pdf)
    contents = document.pages[1]
    links = [link.get_object() for link in contents["/Annots"]]
    assert len(links) == 21
    for link in links:
        target = document.get_page_number(link["/Dest"][0].get_object())
        title, number = link["/Contents"].rsplit(", sida ", 1)
        assert int(number) == target + 1
        assert squeezed(title) in squeezed(document.pages[target].extract_text())


def test_passages_lead_from_the_page_to_the_field(made: FinishedPdf) -> None:
    wanted = FieldRef(Section.QUESTION_TEXT, "3.4")
    passages = [passage for passage in made.passages if passage.source == wanted]
    assert passages
    for passage in passages:
        assert 0 < passage.left < passage.left + passage.width < 596
        assert 0 < passage.bottom < passage.bottom + passage.height < 842
    heading = "Ansvarsfördelning och roller mellan politiker/tjänstemän"
    assert squeezed(heading) in squeezed(read(made.pdf).pages[passages[0].page - 1].extract_text())


# --- a screen reader can read it, an archive can keep it ----------------------------------------


def test_the_report_conforms_to_pdf_ua(made: FinishedPdf) -> None:
    assert faults(made.pdf) == []


def test_a_draft_with_gaps_and_logo_conforms_to_pdf_ua(example: Evaluation) -> None:
    logo = BytesIO()
    Image.new("RGB", (60, 20), "#aa3300").save(logo, "PNG")
    style = ReportStyle(accent="#f2c300", logo=logo.getvalue(), logo_description="Kommunens vapen")
    pdf = report_pdf(content_of(with_gaps(example), replace(FACTS, draft=True)), style).pdf
    assert faults(pdf) == []
    assert "Kommunens vapen" in alternatives(pdf)


def test_title_language_and_conformance_are_told(made: FinishedPdf) -> None:
    with pikepdf.open(BytesIO(made.pdf)) as document:
        assert document.Root.Lang == "sv-SE"
        assert document.Root.ViewerPreferences.DisplayDocTitle
        with document.open_metadata() as metadata:
            assert metadata["dc:title"] == "Kommunkompassen: utvärdering av Kalix kommun 2012"
            assert metadata["pdfuaid:part"] == "1"
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert "/CreationDate" not in document.docinfo


def test_the_time_is_told_where_the_caller_knows_it(example: Evaluation) -> None:
    facts = replace(FACTS, created="2026-11-21T14:03:00+01:00")
    pdf = report_pdf(content_of(example, facts)).pdf
    with pikepdf.open(BytesIO(pdf)) as document:
        assert str(document.docinfo["/CreationDate"]) == "D:20261121140300+01'00'"
        with document.open_metadata() as metadata:
            assert metadata["xmp:CreateDate"] == "2026-11-21T14:03:00+01:00"
    assert faults(pdf) == []


class Seen(NamedTuple):
    """A structure element as it is read back."""

    tag: str
    alternative: str
    scope: str


def elements(pdf: bytes) -> Iterator[Seen]:
    """Yield the structure elements in reading order."""
    with pikepdf.open(BytesIO(pdf)) as document:
        waiting = [document.Root.StructTreeRoot.K]
        while waiting:
            element = waiting.pop()
            if not isinstance(element, pikepdf.Dictionary) or "/S" not in element:
                continue
            scope = element.get("/A", pikepdf.Dictionary()).get("/Scope", "")
            yield Seen(str(element.S), str(element.get("/Alt", "")), str(scope))
            waiting.extend(reversed(list(element.get("/K", []))))


def alternatives(pdf: bytes) -> list[str]:
    return [element.alternative for element in elements(pdf) if element.alternative]


def test_charts_are_figures_that_say_what_they_show(made: FinishedPdf, example: Evaluation) -> None:
    blocks = [block for chapter in content_of(example).chapters for block in chapter.blocks]
    expected = [block.alternative for block in blocks if isinstance(block, Chart)]
    assert alternatives(made.pdf) == expected


def test_headings_are_in_order_and_skip_no_level(made: FinishedPdf) -> None:
    tags = [element.tag for element in elements(made.pdf)]
    levels = [int(tag[2:]) for tag in tags if tag[:2] == "/H" and tag[2:].isdigit()]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert levels.count(3) > 45


def test_every_table_has_header_cells_and_every_list_its_labels(made: FinishedPdf) -> None:
    tags = [element.tag for element in elements(made.pdf)]
    assert tags.count("/Table") == 1 + 1 + 8 + 8 + 1
    assert tags.count("/TH") > 45 + 17 * 2
    assert tags.count("/Lbl") == tags.count("/LBody") == tags.count("/LI") > 16


def places_in_structure(pdf: bytes) -> Iterator[tuple[tuple[int, int], int, int]]:
    """Yield each piece of a page: the element that has it, its page's key, and its number there."""
    with pikepdf.open(BytesIO(pdf)) as document:
        waiting = [document.Root.StructTreeRoot.K]
        while waiting:
            element = waiting.pop()
            for kid in element.get("/K", []):
                if isinstance(kid, int):
                    yield element.objgen, int(element.Pg.StructParents), kid
                elif "/MCID" in kid:
                    yield element.objgen, int(kid.Pg.StructParents), int(kid.MCID)
                elif "/S" in kid:
                    waiting.append(kid)


def test_every_piece_of_a_page_leads_to_its_element_and_back(made: FinishedPdf) -> None:
    with pikepdf.open(BytesIO(made.pdf)) as document:
        numbers = list(document.Root.StructTreeRoot.ParentTree.Nums)
        tree = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        assert [int(sheet.StructParents) for sheet in document.pages] == list(range(made.pages))
        pieces = list(places_in_structure(made.pdf))
        assert len(pieces) == sum(len(tree[key]) for key in range(made.pages))
        for element, key, number in pieces:
            assert tree[key][number].objgen == element


def test_a_table_over_two_pages_has_its_header_read_once() -> None:
    questions = tuple(Question(f"1.{n}", f"Fråga nummer {n}?", f"Rubrik {n}", 2) for n in range(50))
    area = Area(1, "Ett område", "Område", questions)
    evaluation = replace(filled("x"), edition=Edition("prov", "Prov", "2010", "2010", (area,)))
    pdf = report_pdf(content_of(evaluation)).pdf
    text = "".join(sheet.extract_text() for sheet in read(pdf).pages)
    assert text.count("Uppnått") == 1 + 2  # of the areas, and of the questions on two pages
    with pikepdf.open(BytesIO(pdf)) as document:
        heads = [thing for thing in document.objects if is_column_header(thing)]
        assert len(heads) > 5
        assert all(len(head.K) == 1 for head in heads)


def is_column_header(thing: pikepdf.Object) -> bool:
    if not isinstance(thing, pikepdf.Dictionary) or thing.get("/S") != "/TH":
        return False
    return str(thing.A.Scope) == "/Column"


def test_tables_of_points_and_boxes_have_their_headers(example: Evaluation) -> None:
    long = replace(example.key_facts, employees="\n".join(["rad"] * 150))
    content = content_of(replace(example, key_facts=long))
    tables = [
        block
        for block in content.chapters[3].blocks
        if isinstance(block, Table) and block.kind is TableKind.POINTS
    ]
    pdf = report_pdf(content).pdf
    columns = [element for element in elements(pdf) if element.scope == "/Column"]
    assert len(columns) == (len(tables) + 1) * 4 + 8 * 2
    assert faults(pdf) == []


def test_the_same_report_is_the_same_file(example: Evaluation, made: FinishedPdf) -> None:
    assert report_pdf(content_of(example)).pdf == made.pdf


# --- any text survives --------------------------------------------------------------------------


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_in_every_field_makes_a_report(name: str) -> None:
    pdf = report_pdf(content_of(filled(HOSTILE[name]))).pdf
    assert len(pdf) > 1000


@pytest.mark.parametrize(
    "name", ["bold tag", "local picture", "entity", "percent", "formula", "braces"]
)
def test_a_hostile_text_is_printed_as_it_was_written(name: str) -> None:
    evaluation = replace(filled("x"), summary=HOSTILE[name])
    assert HOSTILE[name] in text_of(report_pdf(content_of(evaluation)).pdf)


def test_a_report_of_hostile_texts_conforms_to_pdf_ua() -> None:
    short = (text for text in HOSTILE.values() if len(text) < 400)
    assert faults(report_pdf(content_of(filled("\n".join(short)))).pdf) == []


def test_the_big_list_of_naughty_strings_makes_a_report() -> None:
    strings = json.loads(BIG_LIST.read_text(encoding="utf-8"))
    assert len(strings) >= 500
    evaluation = replace(filled("x"), summary="\n".join(strings), comparisons=" ".join(strings))
    assert faults(report_pdf(content_of(evaluation)).pdf) == []


def test_nothing_of_a_text_is_live() -> None:
    short = (text for text in HOSTILE.values() if len(text) < 400)
    pdf = report_pdf(content_of(filled("\n".join(short)))).pdf
    assert b"/XObject" not in pdf
    for word in (b"/JavaScript", b"/URI", b"/Launch", b"/EmbeddedFile"):
        assert word not in pdf


def test_characters_that_are_not_in_the_typeface_are_told_and_kept() -> None:
    made = report_pdf(content_of(replace(filled("x"), summary="Hej 中文 😀 ☑")))
    assert made.substituted == ("☑", "中", "文", "😀")
    assert "Hej 中文 😀 ☑" in text_of(made.pdf)


def test_a_megabyte_in_one_field_takes_less_than_five_seconds(example: Evaluation) -> None:
    sentence = "Kommunen har en kommunövergripande strategi för verksamhetsutvecklingen. "
    megabyte = (sentence * 14_000)[:1_000_000]
    start = time.perf_counter()
    report_pdf(content_of(replace(example, summary=megabyte)))
    assert time.perf_counter() - start < 5


def test_a_word_of_100000_characters_is_printed_whole() -> None:
    evaluation = replace(filled("x"), summary="y" * 100_000)
    assert text_of(report_pdf(content_of(evaluation)).pdf).count("y") >= 100_000


def test_titles_and_descriptions_are_kept_short_enough_for_an_archive(
    example: Evaluation,
) -> None:
    long = replace(example, municipality=replace(example.municipality, full_name="Å中" * 20_000))
    pdf = report_pdf(content_of(long)).pdf
    strings = re.findall(rb"/(?:Title|Contents|Alt|Author) \(((?:[^\\)]|\\.)*)\)", pdf)
    assert len(strings) > 30
    assert max(map(len, strings)) < 32_768


# --- work that can be followed ------------------------------------------------------------------


def test_progress_goes_from_little_to_all(example: Evaluation) -> None:
    told: list[float] = []
    report_pdf(content_of(example), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1


def test_work_ends_when_the_caller_wants_it(example: Evaluation) -> None:
    def stop(done: float) -> None:
        if done > 0.6:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        report_pdf(content_of(example), progress=stop)
