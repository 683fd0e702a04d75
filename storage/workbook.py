"""Spreadsheets (.xlsx), read and written. The one module of storage that speaks openpyxl.

It is imported when one is read or written: openpyxl is as heavy as the window's charts.
"""

import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from kompass_core.errors import FileTooLargeError, NotATableError
from storage.sheet_parts import MOST_MEGABYTES, Line, Sheets, TemplateSheet
from storage.zip_faults import ZIP_FAULTS

_NO_SPREADSHEET = (InvalidFileException, ParseError, LookupError, TypeError, AttributeError)
"""What openpyxl raises for whole archives that only look like a spreadsheet."""
_UNFOLDED = 4
_MOST_CELLS = 300_000


def read_workbook(path: Path, data: bytes) -> Sheets:
    """Return what stands in the spreadsheet that the file at `path` holds.

    Raises:
        FileTooLargeError, NotATableError: see `storage.sheet.read_sheets`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unfolded = sum(entry.file_size for entry in archive.infolist())
        if unfolded > MOST_MEGABYTES * _UNFOLDED * 1_000_000:
            raise FileTooLargeError(path, MOST_MEGABYTES * _UNFOLDED)
        book = load_workbook(io.BytesIO(data), read_only=True)
        try:
            return {
                sheet.title: _rows(path, sheet.iter_rows(values_only=True))
                for sheet in book.worksheets
            }
        finally:
            book.close()
    except (*ZIP_FAULTS, *_NO_SPREADSHEET) as error:
        raise NotATableError(path) from error


def _rows(path: Path, rows: Iterable[Sequence[object]]) -> list[Line]:
    lines = []
    cells = 0
    for number, values in enumerate(rows, 1):
        cells += max(1, len(values))
        if cells > _MOST_CELLS:
            raise FileTooLargeError(path, MOST_MEGABYTES)
        texts = tuple(_cell_text(value) for value in values)
        if any(text.strip() for text in texts):
            lines.append(Line(number, texts))
    return lines


def _cell_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def written_workbook(sheets: Sequence[TemplateSheet]) -> bytes:
    """Return a spreadsheet (.xlsx) with a header in each sheet that stays in view."""
    book = Workbook()
    book.remove(book.active)
    for each in sheets:
        sheet = book.create_sheet(each.title)
        sheet.append([name for name, _ in each.columns])
        for row in each.rows:
            sheet.append([_literal(value) for value in row])
        sheet.freeze_panes = "A2"
        for place, (_, width) in enumerate(each.columns, 1):
            sheet.column_dimensions[get_column_letter(place)].width = width
            header = sheet.cell(1, place)
            header.font = Font(bold=True, color="FFFFFF")
            header.fill = PatternFill("solid", fgColor="12627A")
            header.alignment = Alignment(vertical="center")
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                cell.alignment = Alignment(vertical="top", wrap_text=True)
                if isinstance(cell.value, str):
                    cell.data_type = "s"  # never a formula, whatever it begins with
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _literal(value: str | int) -> str | int:
    """Return a value as a cell can hold it: without control characters."""
    if isinstance(value, int):
        return value
    return "".join(sign if sign in "\n\t" or ord(sign) >= 32 else "\ufffd" for sign in value)
