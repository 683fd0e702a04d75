"""Tables that people make in a spreadsheet: read as rows of text, and written to be filled in.

The one module that speaks openpyxl. What is read is only ever text: a formula is told apart by
`is_formula` and refused by whoever asked, never counted out.
"""

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from kompass_core.errors import FileTooLargeError, NotATableError
from storage.atomic_file import read_whole

MOST_MEGABYTES = 5
"""The largest file that is read; what a spreadsheet's file unfolds to may be four times that."""
_UNFOLDED = 4
_MOST_CELLS = 300_000
_BYTE_ORDER_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


@dataclass(frozen=True)
class Line:
    """One row of a table in which something stands."""

    number: int
    """Its row in the sheet, or its line in the text, from 1."""
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """Return a cell's text without spaces around it; empty beyond the row's end."""
        return self.cells[column].strip() if 0 <= column < len(self.cells) else ""


Sheets = dict[str, list[Line]]
"""The rows of each sheet, by its name; a text file has one, without a name."""


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would count a text out instead of showing it."""
    start = text.lstrip()[:1]
    return start in ("=", "@") or (start == "+" and not text.strip("+ \t").isdigit())


def read_sheets(path: Path) -> Sheets:
    """Return what stands in a spreadsheet (.xlsx) or a text with separated values (.csv).

    Raises:
        FileMissingError: there is no file.
        FileUnreadableError: the system does not let it be read.
        FileTooLargeError: it is larger than any such table.
        NotATableError: it is something else, or its letters cannot be told.
    """
    data = read_limited(path)
    if data.startswith(b"PK"):
        return _spreadsheet(path, data)
    return {"": list(_separated(path, text_of(path, data)))}


def read_limited(path: Path) -> bytes:
    """Return the content of a file that is not too large to be a table or a questionnaire.

    Raises:
        FileMissingError, FileUnreadableError, FileTooLargeError: see `read_sheets`.
    """
    most = MOST_MEGABYTES * 1_000_000
    if path.is_file() and path.stat().st_size > most:
        raise FileTooLargeError(path, MOST_MEGABYTES)
    return read_whole(path)


def text_of(path: Path, data: bytes) -> str:
    """Return a text file's text, in whichever of Excel's encodings it was saved.

    They are UTF-8 with or without a mark, UTF-16 with one, and the Swedish Windows' cp1252.

    Raises:
        NotATableError: it is none of these.
    """
    encodings = [name for mark, name in _BYTE_ORDER_MARKS.items() if data.startswith(mark)]
    for encoding in encodings or ("utf-8", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise NotATableError(path, "its letters are in no encoding that spreadsheets save")


def _separated(path: Path, text: str) -> Iterator[Line]:
    first = text.split("\n", 1)[0]
    delimiter = max(";\t,", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        start = 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield Line(start, tuple(cells))
            start = reader.line_num + 1
    except csv.Error as error:
        raise NotATableError(path, f"line {reader.line_num}: {error}") from error


def _spreadsheet(path: Path, data: bytes) -> Sheets:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unfolded = sum(entry.file_size for entry in archive.infolist())
        if unfolded > MOST_MEGABYTES * _UNFOLDED * 1_000_000:
            raise FileTooLargeError(path, MOST_MEGABYTES * _UNFOLDED)
        book = load_workbook(io.BytesIO(data), read_only=True)
        try:
            return {sheet.title: _rows(path, sheet) for sheet in book.worksheets}
        finally:
            book.close()
    except (
        zipfile.BadZipFile,
        InvalidFileException,
        ParseError,
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
        OSError,
    ) as error:
        # openpyxl raises all of these for files that only look like a spreadsheet.
        raise NotATableError(path, str(error) or type(error).__name__) from error


def _rows(path: Path, sheet: object) -> list[Line]:
    lines = []
    cells = 0
    rows = sheet.iter_rows(values_only=True)  # type: ignore[attr-defined]
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


@dataclass(frozen=True)
class TemplateSheet:
    """A sheet to be filled in."""

    title: str
    columns: tuple[tuple[str, int], ...]
    """Each column's name, and its width in characters."""
    rows: tuple[tuple[str | int, ...], ...] = ()
    """What stands in it from the start."""


def spreadsheet(sheets: Sequence[TemplateSheet]) -> bytes:
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
