"""The points as spreadsheets, read back."""

import csv
from io import BytesIO, StringIO
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from kompass_core.points_sheets import CellKind, Sheet, SheetColumn, points_sheets
from report.spreadsheet import points_csv, points_xlsx
from resources.phrases import report_phrases
from storage.example import example_evaluation
from tests.report.builders import FACTS, with_gaps

FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "  =1",
    "\t=1",
    "＝1",
    "=HYPERLINK(A1)",
    "=cmd|'/C x'!A0",
)


@pytest.fixture(scope="module")
def sheets() -> tuple[Sheet, ...]:
    return points_sheets(with_gaps(example_evaluation()), report_phrases("sv"), FACTS)


@pytest.fixture(scope="module")
def book(sheets: tuple[Sheet, ...]) -> Workbook:
    return openpyxl.load_workbook(BytesIO(points_xlsx(sheets, "Kalix 2012")))


def texts(*values: str) -> Sheet:
    """Return a sheet of one column of texts."""
    return Sheet("Blad", (SheetColumn("Text"),), tuple((value,) for value in values))


def test_numbers_are_numbers(book: Workbook) -> None:
    page = book["Poäng"]
    titles = [cell.value for cell in page[1]]
    points = [page.cell(row, titles.index("Poäng") + 1) for row in range(2, 47)]
    assert [cell.value for cell in points[:4]] == [5.25, 11, 5, None]
    assert {cell.data_type for cell in points} == {"n"}
    assert {cell.number_format for cell in points} == {"0.00"}


def test_every_sheet_has_its_cells(book: Workbook, sheets: tuple[Sheet, ...]) -> None:
    assert book.sheetnames == [sheet.title for sheet in sheets] == ["Poäng", "Områden", "Om"]
    for page, sheet in zip(book.worksheets, sheets, strict=True):
        has_header = any(column.title for column in sheet.columns)
        assert page.max_row == len(sheet.rows) + has_header
        assert page.max_column == len(sheet.columns)


def test_the_header_stays_in_sight(book: Workbook) -> None:
    assert book["Poäng"].freeze_panes == "G2"
    assert book["Områden"].freeze_panes == "C2"


@pytest.mark.parametrize("text", FORMULAS)
def test_a_text_is_no_formula_in_excel(text: str) -> None:
    data = points_xlsx([texts(text)], "Titel")
    cell = openpyxl.load_workbook(BytesIO(data)).active["A2"]
    assert cell.data_type == "s"
    assert cell.value == text
    assert cell.quotePrefix
    with ZipFile(BytesIO(data)) as file:
        assert b"<f>" not in file.read("xl/worksheets/sheet1.xml")


def test_excels_escapes_are_shown_as_they_were_typed() -> None:
    with ZipFile(BytesIO(points_xlsx([texts("_x0041_")], "Titel"))) as file:
        everything = b"".join(file.read(name) for name in file.namelist())
    assert b"_x005F_x0041_" in everything


def test_a_text_longer_than_a_cell_is_cut() -> None:
    data = points_xlsx([texts("_x0041_" * 10_000)], "Titel")
    assert len(openpyxl.load_workbook(BytesIO(data)).active["A2"].value) == 32_767


def test_csv_is_what_swedish_excel_reads(sheets: tuple[Sheet, ...]) -> None:
    data = points_csv(sheets[:1])
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(rows) == 46
    assert rows[1][:2] == ["Kalix kommun", "2012"]
    assert rows[1][7:11] == ["5,25", "15", "5", "35"]
    assert rows[4][7:11] == ["", "30", "", ""]


def test_rows_of_several_evaluations_share_one_header(sheets: tuple[Sheet, ...]) -> None:
    lines = points_csv([sheets[0], sheets[0]]).decode("utf-8-sig").splitlines()
    assert len(lines) == 1 + 2 * 45


@pytest.mark.parametrize("text", [*FORMULAS, "a,=1", "a; -1", 'b",=1', "a\t@x", ",,=1"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_no_cell_of_a_csv_begins_like_a_formula(text: str, separator: str) -> None:
    data = points_csv([texts(text)]).decode("utf-8-sig")
    for row in csv.reader(StringIO(data, newline=""), delimiter=separator):
        for cell in row:
            assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝"))


def test_a_text_of_a_csv_keeps_to_its_cell() -> None:
    text = 'a;b"c";\n'
    sheet = Sheet("Blad", (SheetColumn("A"), SheetColumn("B", CellKind.POINTS)), ((text, 525),))
    rows = csv.reader(StringIO(points_csv([sheet]).decode("utf-8-sig"), newline=""), delimiter=";")
    assert list(rows) == [["A", "B"], [text, "5,25"]]
