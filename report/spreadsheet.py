"""The points as spreadsheets: .xlsx, and .csv as Swedish Excel reads it.

No text can become a formula: neither when the file is opened nor when one edits the cell.
"""

import re
from collections.abc import Iterable, Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell as ExcelCell
from openpyxl.styles import (
    Alignment,
    Border,
    Font,
    PatternFill,
    Side,
)
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from kompass_core.points import Points, exact_text
from kompass_core.points_sheets import Cell, CellKind, Sheet, SheetColumn
from report.style import ReportStyle

_FORMATS = {CellKind.TEXT: "General", CellKind.WHOLE: "0", CellKind.POINTS: "0.00"}
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads `_x0041_` in a text as the letter A, unless its first character is escaped itself."""
_LINE = 15.5
"""The height of a line of text, in points."""
_LONGEST_TEXT = 32_767
"""The most characters that a cell of Excel holds."""
_FORMULA = re.compile(r"(^|[,;\t])(\s*)(?=[=+\-@＝＋－＠])")
"""Where a cell of a .csv file could begin and be taken for a formula."""


def points_xlsx(
    sheets: Sequence[Sheet],
    title: str,
    style: ReportStyle = ReportStyle(),  # noqa: B008 - frozen
) -> bytes:
    """Return sheets as an .xlsx file: figures as numbers, and not one formula."""
    book = Workbook()
    book.remove(book.active)
    book.properties.title = title[:255]
    book.properties.creator = "Kommunkompassen"
    book.properties.language = "sv-SE"
    for sheet in sheets:
        _fill(book.create_sheet(sheet.title), sheet, style)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _fill(page: Worksheet, sheet: Sheet, style: ReportStyle) -> None:
    for index, column in enumerate(sheet.columns, start=1):
        page.column_dimensions[get_column_letter(index)].width = column.width
    has_header = any(column.title for column in sheet.columns)
    if has_header:
        _fill_header(page, sheet, style)
    for number, row in enumerate(sheet.rows, start=1 + has_header):
        for index, (value, column) in enumerate(zip(row, sheet.columns, strict=True), start=1):
            _dress(_write(page.cell(number, index), _figure(value, column)), column)
            if column.wraps and isinstance(value, str):
                page.row_dimensions[number].height = _LINE * -(-len(value) // column.width)
    if sheet.has_total:
        for cell in page[page.max_row]:
            cell.font, cell.border = _bold(), Border(top=Side("medium", _accent(style)))
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _fill_header(page: Worksheet, sheet: Sheet, style: ReportStyle) -> None:
    """Write the columns' titles, which stay in sight and stand on every printed page."""
    for index, column in enumerate(sheet.columns, start=1):
        _dress_header(_write(page.cell(1, index), column.title), column, style)
    page.row_dimensions[1].height = 2 * _LINE
    page.freeze_panes = page.cell(2, sheet.names + 1)
    page.print_title_rows = "1:1"
    if not sheet.has_total:
        last = get_column_letter(len(sheet.columns))
        page.auto_filter.ref = f"A1:{last}{len(sheet.rows) + 1}"


def _figure(value: Cell, column: SheetColumn) -> str | float | None:
    if column.kind is CellKind.POINTS and isinstance(value, int):
        return value / 100
    return value


def _write(cell: ExcelCell, value: str | float | None) -> ExcelCell:
    if isinstance(value, str):
        cell.value = _ESCAPE.sub("_x005F_", value[:_LONGEST_TEXT])[:_LONGEST_TEXT]
        cell.data_type = "s"  # never a formula, however it begins
        cell.quotePrefix = True  # nor when one edits it
    else:
        cell.value = value
    return cell


def _dress(cell: ExcelCell, column: SheetColumn) -> None:
    cell.number_format = _FORMATS[column.kind]
    is_text = column.kind is CellKind.TEXT
    side = "left" if is_text else "right"
    cell.alignment = Alignment(
        horizontal=side, vertical="top", wrap_text=column.wraps, indent=int(is_text)
    )


def _dress_header(cell: ExcelCell, column: SheetColumn, style: ReportStyle) -> None:
    palette = style.palette
    cell.font = _bold(str(palette.paper.hexval())[2:].upper())
    cell.fill = PatternFill("solid", fgColor=_accent(style))
    side = "left" if column.kind is CellKind.TEXT else "right"
    indent = int(column.kind is CellKind.TEXT)
    cell.alignment = Alignment(horizontal=side, vertical="top", wrap_text=True, indent=indent)


def _bold(colour: str = "000000") -> Font:
    return Font(name="Calibri", size=11, bold=True, color=colour)


def _accent(style: ReportStyle) -> str:
    return str(style.palette.accent.hexval())[2:].upper()


def points_csv(sheets: Iterable[Sheet]) -> bytes:
    """Return the rows of sheets that have the same columns as one .csv file.

    It has semicolons and decimal commas, and a mark that tells Excel that it is UTF-8.
    """
    lines: list[str] = []
    for sheet in sheets:
        if not lines:
            lines.append(";".join(_quoted(column.title) for column in sheet.columns))
        for row in sheet.rows:
            cells = zip(row, sheet.columns, strict=True)
            lines.append(";".join(_csv_cell(value, column) for value, column in cells))
    return "".join(["\ufeff", *(f"{line}\r\n" for line in lines)]).encode("utf-8")


def _csv_cell(value: Cell, column: SheetColumn) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _quoted(value)
    return exact_text(Points(value)) if column.kind is CellKind.POINTS else str(value)


def _quoted(text: str) -> str:
    """Return a text that neither ends its cell nor becomes a formula.

    Where Excel takes commas for the separator, a cell can also begin in the middle of a text.
    """
    harmless = _FORMULA.sub(r"\1'\2", text).replace('"', '""')
    return f'"{harmless}"'
