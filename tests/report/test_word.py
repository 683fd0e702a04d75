"""The report as a Word document, read back."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt

from kompass_core.evaluation import Evaluation
from kompass_core.report_blocks import Chart, Heading, ReportContent, Table, TableKind
from kompass_core.scorecard import FigureRow, FigureTable
from report.style import ReportStyle
from report.word import report_docx
from report.word_parts import TEXT_WIDTH
from storage.example import example_evaluation
from tests.kompass_core.followed import kalix_2016
from tests.report.builders import FACTS, content_of, with_gaps


@pytest.fixture(scope="module")
def example() -> Evaluation:
    return with_gaps(example_evaluation())


@pytest.fixture(scope="module")
def content(example: Evaluation) -> ReportContent:
    return content_of(example)


@pytest.fixture(scope="module")
def document(content: ReportContent) -> Document:
    return docx.Document(BytesIO(report_docx(content)))


def test_headings_are_words_own_and_in_the_reports_order(
    document: Document, content: ReportContent
) -> None:
    expected = []
    for chapter in content.chapters:
        expected.append(("Heading 1", f"{chapter.number} {chapter.title}"))
        expected += [
            (f"Heading {block.level}", f"{block.number} {block.text}".strip())
            for block in chapter.blocks
            if isinstance(block, Heading)
        ]
    found = [
        (paragraph.style.name, paragraph.text)
        for paragraph in document.paragraphs
        if paragraph.style is not None and paragraph.style.name.startswith("Heading")
    ]
    assert found == expected


def test_the_contents_lead_to_headings_that_are_there(document: Document) -> None:
    body = document.element.body
    links = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]
    places = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    assert links == places
    assert len(set(links)) == len(links) == 5 + 5 + 3 + 8
    instruction = "".join(part.text for part in body.iter(qn("w:instrText")))
    assert instruction.split()[0] == "TOC"


def test_what_ends_the_contents_makes_no_page_of_its_own(document: Document) -> None:
    (closing,) = [
        each
        for each in document.paragraphs
        if not each.text and list(each._p.iter(qn("w:fldChar")))
    ]
    assert closing.paragraph_format.line_spacing == Pt(1)
    assert closing.paragraph_format.space_after == 0


def test_every_table_is_there_with_its_cells(document: Document, content: ReportContent) -> None:
    blocks = [block for chapter in content.chapters for block in chapter.blocks]
    tables = [block for block in blocks if isinstance(block, Table)]
    assert len(document.tables) == len(tables) == 8 + 8 + 3
    for table, block in zip(document.tables, tables, strict=True):
        rows = [tuple(cell.text for cell in row.cells) for row in table.rows]
        expected = [row.cells for row in (*block.rows, *([block.last] if block.last else []))]
        titles = tuple(column.title for column in block.columns)
        assert rows == ([titles] if any(titles) else []) + expected


def test_a_header_row_is_repeated_and_named_as_such(document: Document) -> None:
    for table in document.tables:
        first = table.rows[0]._tr
        heads = first.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None
        look = table._tbl.tblPr.find(qn("w:tblLook"))
        assert heads == (look.get(qn("w:firstRow")) == "1")
        others = [row._tr.find(qn("w:trPr")).find(qn("w:tblHeader")) for row in table.rows[1:]]
        assert not any(other is not None for other in others)


def test_a_box_stands_whole_on_one_page(document: Document, content: ReportContent) -> None:
    blocks = [block for chapter in content.chapters for block in chapter.blocks]
    tables = [block for block in blocks if isinstance(block, Table)]
    boxes = [
        table
        for table, block in zip(document.tables, tables, strict=True)
        if block.kind is TableKind.BOX
    ]
    assert len(boxes) == 8
    for table in boxes:
        *others, last = [
            [cell.paragraphs[0].paragraph_format.keep_with_next for cell in row.cells]
            for row in table.rows
        ]
        assert all(all(row) for row in others)
        assert not any(last)


def test_figures_stand_on_one_line_even_bold_in_a_wide_typeface(document: Document) -> None:
    wide = 9.5 * 0.69  # points for a bold character where Word's own typeface is missing
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells[1:]:
                aside = cell.paragraphs[0].alignment is WD_ALIGN_PARAGRAPH.RIGHT
                assert not aside or len(cell.text) * wide + 10.8 <= cell.width.pt


def test_beside_many_columns_of_figures_a_name_keeps_room_for_its_words() -> None:
    wide = 9.5 * 0.69
    document = docx.Document(BytesIO(report_docx(content_of(kalix_2016()))))
    beside, others = (each for each in document.tables if len(each.columns) in (6, 7))
    assert [cell.text for cell in beside.rows[0].cells][1:3] == ["Kalix 2016", "Kalix 2012"]
    assert [cell.text for cell in others.rows[0].cells][1:3] == ["Kommunen", "Plats"]
    for cell in (cell for table in (beside, others) for row in table.rows for cell in row.cells):
        longest = max(map(len, cell.text.split()))
        assert longest * wide + 10.8 <= cell.width.pt
    for table in document.tables:
        assert sum(cell.width.twips for cell in table.rows[0].cells) <= TEXT_WIDTH + 3


def test_long_figures_in_many_columns_stay_on_the_page() -> None:
    made = kalix_2016()
    years = tuple(str(year) for year in range(2011, 2017))
    figures = FigureTable("", "", years, (FigureRow("Nettokostnader", ("-12 345 678",) * 6),))
    card = replace(made.scorecard, key_figures=figures)
    document = docx.Document(BytesIO(report_docx(content_of(replace(made, scorecard=card)))))
    (table,) = (each for each in document.tables if each.rows[0].cells[-1].text == "2016")
    widths = [cell.width.twips for cell in table.rows[0].cells]
    assert min(widths) > 1000
    assert sum(widths) <= TEXT_WIDTH + len(widths)


def test_charts_are_pictures_that_say_what_they_show(
    document: Document, content: ReportContent
) -> None:
    blocks = [block for chapter in content.chapters for block in chapter.blocks]
    charts = [block.alternative for block in blocks if isinstance(block, Chart)]
    shown = [part.get("descr") for part in document.element.body.iter(qn("wp:docPr"))]
    assert shown == charts
    ids = [part.get("id") for part in document.element.body.iter(qn("wp:docPr"))]
    assert len(set(ids)) == len(ids)
    assert len(shown) == 2


def test_lists_are_lists(document: Document, example: Evaluation) -> None:
    listed = [
        paragraph.text
        for paragraph in document.paragraphs
        if paragraph.style is not None and paragraph.style.name == "List Bullet"
    ]
    items = [
        item.text
        for area in example.edition.areas
        for item in (
            *example.area_text(area.number).strengths,
            *example.area_text(area.number).improvements,
        )
    ]
    assert set(items) <= set(listed)


def test_the_document_says_what_it_is(document: Document) -> None:
    about = document.core_properties
    assert about.title == "Kommunkompassen: utvärdering av Kalix kommun 2012"
    assert about.author == "Kommunkompassen, Kalix kommun"
    assert about.language == "sv-SE"
    language = document.styles.element.find(f".//{qn('w:lang')}")
    assert language is not None
    assert language.get(qn("w:val")) == "sv-SE"


def test_nothing_of_the_library_is_left(content: ReportContent) -> None:
    with ZipFile(BytesIO(report_docx(content))) as file:
        names = set(file.namelist())
        everything = b"".join(file.read(name) for name in names if name.endswith(".xml"))
    assert not [name for name in names if "thumbnail" in name or "customXml" in name]
    assert b"python-docx" not in everything
    assert b"Macintosh" not in everything


def test_a_draft_says_so_on_every_page(example: Evaluation) -> None:
    for draft in (True, False):
        content = content_of(example, replace(FACTS, draft=draft))
        section = docx.Document(BytesIO(report_docx(content))).sections[0]
        headers = (section.first_page_header, section.header)
        texts = [[part.text for part in header.paragraphs] for header in headers]
        assert all(("UTKAST" in lines) is draft for lines in texts)


def test_the_header_counts_pages_by_itself(document: Document) -> None:
    header = document.sections[0].header.part.element
    fields = [part.get(qn("w:instr")).strip() for part in header.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_a_name_too_long_for_the_properties_is_whole_on_the_cover(example: Evaluation) -> None:
    publisher = "Utgivare " * 60
    content = content_of(example, replace(FACTS, publisher=publisher))
    made = docx.Document(BytesIO(report_docx(content)))
    assert made.core_properties.author == publisher[:255]
    assert any(publisher.strip() in paragraph.text for paragraph in made.paragraphs)


def test_the_publishers_colour_is_that_of_headings(content: ReportContent) -> None:
    made = docx.Document(BytesIO(report_docx(content, ReportStyle(accent="#7a1f3d"))))
    assert str(made.styles["Heading 1"].font.color.rgb) == "7A1F3D"
