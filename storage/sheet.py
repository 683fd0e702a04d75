"""Tables that people make in a spreadsheet: read as rows of text, and written to be filled in.

What is read is only ever text: a formula is told apart by `is_formula` and refused by whoever
asked, never counted out.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from kompass_core.errors import BrokenTableError, FileTooLargeError, NotATableError
from storage.atomic_file import read_whole
from storage.sheet_parts import MOST_MEGABYTES, Line, Sheets, TemplateSheet

_BYTE_ORDER_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


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
        BrokenTableError: a quotation mark in a text is one too many or too few.
    """
    data = read_limited(path)
    if data.startswith(b"PK"):
        from storage.workbook import read_workbook  # noqa: PLC0415 - openpyxl is heavy

        return read_workbook(path, data)
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
    raise NotATableError(path)


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
        raise BrokenTableError(path, reader.line_num) from error


def spreadsheet(sheets: Sequence[TemplateSheet]) -> bytes:
    """Return a spreadsheet (.xlsx) with a header in each sheet that stays in view."""
    from storage.workbook import written_workbook  # noqa: PLC0415 - openpyxl is heavy

    return written_workbook(sheets)
