"""Everything typed is found in every file that it belongs in, and what is private in none."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import openpyxl
import pikepdf
import pytest
from docx.oxml.ns import qn

from kompass_core.evaluation import Evaluation
from kompass_core.plan_content import plan_content, scorecard_content
from kompass_core.points_sheets import points_sheet, points_sheets
from kompass_core.presentation_content import presentation_content
from kompass_core.report_text import one_line, typeset
from kompass_core.working_copy import working_copy_content
from report.chart_pictures import ChartPicture
from report.pdf import report_pdf
from report.presentation import presentation_pdf
from report.spreadsheet import points_csv, points_xlsx
from report.word import report_docx
from resources.phrases import report_phrases
from tests.report.builders import FACTS, content_of, filled, squeezed, text_of
from tests.report.hostile_texts import HOSTILE
from tests.report.markers import Markers, full_evaluation

PHRASES = report_phrases("sv")
BIG_LIST = Path(__file__).parents[1] / "naughty_strings" / "big_list.json"

PRIVATE = (
    *(".notes", ".sources", ".draft", ".roles", ".reminders", ".bookmarks", ".history"),
    ".previous.answers",  # last time's texts are for the evaluators; its report has them
    ".previous.area_texts",
)
"""What never is in a file for the municipality."""
NOT_PRINTED = (
    r"\.municipality\.county",
    r"\.edition\.used",
    r"\.edition\.areas\.0\.box_headings\.\d",  # four for five questions: they do not pair
    r"\.edition\.areas\.\d\.questions\.\d\.guidance",
    r"\.average\.source",
    r"\.compared\.\w+\.\d\.municipality\.(full_name|county)",
    r"\.compared\.earlier\.\d\.area_names\.\d",  # of the evaluation's own edition
    r"\.compared\.others\.\d\.(edition|area_names\.\d)",
    r"\.compared\.examples\.\d\.edition",
    r"\.previous\.edition\..*",
)
"""What is not private, and not said in the report either."""


@pytest.fixture(scope="module")
def markers() -> Markers:
    return Markers()


@pytest.fixture(scope="module")
def evaluation(markers: Markers) -> Evaluation:
    return markers.marked(full_evaluation())


def of_places(markers: Markers, wanted: Callable[[str], bool]) -> dict[str, str]:
    """Return the markers of places."""
    return {place: marker for place, marker in markers.by_place.items() if wanted(place)}


def is_private(place: str) -> bool:
    return place.startswith(PRIVATE)


def is_printed(place: str) -> bool:
    return not is_private(place) and not any(re.fullmatch(name, place) for name in NOT_PRINTED)


def docx_text(file: bytes) -> str:
    """Return every text of a Word document's body, with nothing between its runs."""
    body = docx.Document(BytesIO(file)).element.body
    lines = ("".join(text.text or "" for text in p.iter(qn("w:t"))) for p in body.iter(qn("w:p")))
    return "\n".join(lines)


def all_of_zip(file: bytes) -> str:
    """Return everything in the parts of an Office file."""
    with ZipFile(BytesIO(file)) as parts:
        return "\n".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())


def all_of_pdf(file: bytes) -> str:
    """Return everything that stands in a PDF: page texts, strings of all objects, streams."""
    with pikepdf.open(BytesIO(file)) as pdf:
        assert not pdf.attachments
        parts = [part for each in pdf.objects for part in _strings(each)]
    return "\n".join([squeezed(text_of(file)), *parts])


def _strings(value: object) -> Iterator[str]:
    """Yield the texts of one object, and of those that stand in it."""
    if isinstance(value, pikepdf.Stream):
        yield value.read_bytes().decode("utf-8", "replace")
    if isinstance(value, pikepdf.String):
        yield str(value)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for _, each in value.items():  # noqa: PERF102 - a stream has no values()
            yield from _direct(each)
    elif isinstance(value, pikepdf.Array):
        for each in value:
            yield from _direct(each)


def _direct(value: object) -> Iterator[str]:
    if isinstance(value, pikepdf.Object) and not value.is_indirect:
        yield from _strings(value)


def test_everything_printed_is_in_the_pdf(markers: Markers, evaluation: Evaluation) -> None:
    text = squeezed(text_of(report_pdf(content_of(evaluation)).pdf))
    wanted = of_places(markers, is_printed)
    assert len(wanted) > 400
    assert {place for place, marker in wanted.items() if marker not in text} == set()


def test_everything_printed_is_in_the_word_document(
    markers: Markers, evaluation: Evaluation
) -> None:
    file = report_docx(content_of(evaluation))
    text = squeezed(docx_text(file)) + all_of_zip(file)
    wanted = of_places(markers, is_printed)
    assert {place for place, marker in wanted.items() if marker not in text} == set()


def test_what_is_said_not_to_be_printed_is_not(markers: Markers, evaluation: Evaluation) -> None:
    text = squeezed(text_of(report_pdf(content_of(evaluation)).pdf))
    rest = of_places(markers, lambda place: not is_printed(place))
    printed = {place for place, marker in rest.items() if marker in text}
    areas_of_other_editions = {place for place in printed if ".area_names." in place}
    assert printed - areas_of_other_editions == set()


def municipality_files(evaluation: Evaluation) -> dict[str, str]:
    """Return everything in every file that leaves the evaluators' hands, by what it is."""
    sheets = points_sheets(evaluation, PHRASES, FACTS)
    slides = presentation_content(evaluation, PHRASES, FACTS)
    return {
        "report": all_of_pdf(report_pdf(content_of(evaluation)).pdf),
        "draft": all_of_pdf(report_pdf(content_of(evaluation, replace(FACTS, draft=True))).pdf),
        "presentation": all_of_pdf(presentation_pdf(slides).pdf),
        "plan": all_of_pdf(report_pdf(plan_content(evaluation, PHRASES, FACTS)).pdf),
        "scorecard": all_of_pdf(report_pdf(scorecard_content(evaluation, PHRASES, FACTS)).pdf),
        "word": all_of_zip(report_docx(content_of(evaluation))),
        "excel": all_of_zip(points_xlsx(sheets, "Titel")),
        "csv": points_csv(sheets[:1]).decode("utf-8"),
    }


def test_nothing_private_is_in_any_file_for_the_municipality(
    markers: Markers, evaluation: Evaluation
) -> None:
    private = of_places(markers, is_private)
    assert len(private) > 130
    for name, text in municipality_files(evaluation).items():
        assert re.search("Mq[a-z]{3}", text), f"no marker at all was found in the {name}"
        assert {place for place, marker in private.items() if marker in text} == set(), name


def test_the_working_copy_has_the_notes_and_names_no_interviewee(
    markers: Markers, evaluation: Evaluation
) -> None:
    made = working_copy_content(evaluation, PHRASES, FACTS)
    text = all_of_pdf(report_pdf(made).pdf)
    notes = of_places(
        markers, lambda place: place.startswith(".notes") and not place.endswith("at")
    )
    assert {place for place, marker in notes.items() if marker not in text} == set()
    assert markers.by_place[".sources.0.title"] in text
    assert markers.by_place[".sources.0.name"] not in text
    history = of_places(markers, lambda place: place.startswith(".history"))
    assert not any(marker in text for marker in history.values())


# --- any text survives --------------------------------------------------------------------------


def naughty_strings() -> list[str]:
    """Return the public big list and our own."""
    return [*json.loads(BIG_LIST.read_text(encoding="utf-8")), *HOSTILE.values()]


@pytest.fixture
def drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every chart of a Word document be one and the same picture: they are tried elsewhere."""
    png = BytesIO()
    from PIL import Image  # noqa: PLC0415 - comes with ReportLab

    Image.new("RGB", (4, 4)).save(png, "PNG")
    picture = ChartPicture(png.getvalue(), 100, 100)
    monkeypatch.setattr("report.word.chart_picture", lambda *_: picture)


def checked_word(text: str) -> None:
    """Make a Word document with a text in every field, and check that it is there as text."""
    file = report_docx(content_of(filled(text)))
    with ZipFile(BytesIO(file)) as parts:
        body = parts.read("word/document.xml")
    found = docx_text(file)
    for line in filter(None, (each.strip() for each in typeset(text).split("\n"))):
        assert found.count(line) >= 4 or len(line) > 2000
    assert body.count(b"<w:instrText") == 1, "a text became a field"
    assert body.count(b"<w:drawing") == 2, "a text became a picture"
    assert b"r:id=" not in body.replace(b"<w:headerReference", b"").split(b"<w:sectPr")[0]


def test_naughty_strings_make_word_documents(drawn_once: None) -> None:
    strings = naughty_strings()
    assert len(strings) >= 515 + 85
    for start in range(0, len(strings), 40):
        checked_word("\n".join(strings[start : start + 40]))


@pytest.mark.full
@pytest.mark.parametrize("text", naughty_strings(), ids=range(len(naughty_strings())))
def test_each_naughty_string_in_every_field_makes_every_file(text: str, drawn_once: None) -> None:
    evaluation = filled(text)
    report_pdf(content_of(evaluation))
    presentation_pdf(presentation_content(evaluation, PHRASES, FACTS))
    checked_word(text)
    points_xlsx(points_sheets(evaluation, PHRASES, FACTS), typeset(text))
    points_csv([points_sheet(evaluation, PHRASES)])


def test_naughty_strings_are_text_in_excel_and_csv() -> None:
    sheet = points_sheet(filled("x"), PHRASES)
    naughty = (one_line(text) for text in naughty_strings())
    rows = [
        tuple(text if isinstance(cell, str) else cell for cell in sheet.rows[0]) for text in naughty
    ]
    sheet = replace(sheet, rows=tuple(rows))
    file = points_xlsx([sheet], "Titel")
    book = openpyxl.load_workbook(BytesIO(file))
    types = {cell.data_type for row in book.active.iter_rows(min_row=2) for cell in row}
    assert types <= {"s", "inlineStr", "n"}
    with ZipFile(BytesIO(file)) as parts:
        assert not re.search(rb"<f[ >]|<hyperlink", parts.read("xl/worksheets/sheet1.xml"))
    for line in points_csv([sheet]).decode("utf-8-sig").splitlines():
        assert not any(
            cell.strip(' "').startswith(("=", "+", "-", "@")) for cell in line.split(";")
        )
