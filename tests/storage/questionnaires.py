"""A made-up questionnaire of 43 questions, and spreadsheets to import."""

import io
from pathlib import Path

from openpyxl import Workbook, load_workbook

from kompass_core.questionnaire import Area, Edition, Question

MAXIMA = {6: (10, 15, 15, 20, 20, 20), 5: (10, 15, 20, 25, 30)}
COUNTS = (6, 5, 5, 6, 5, 6, 5, 5)


def made_up_edition() -> Edition:
    """Return an edition of 43 questions that nobody ever evaluated in."""
    areas = tuple(_area(number, count) for number, count in enumerate(COUNTS, 1))
    return Edition("provutgavan-2026", "Provkompassen", "2026", "2026–", areas)


def _area(number: int, count: int) -> Area:
    questions = tuple(
        Question(
            f"{number}.{place}",
            f"Hur arbetar kommunen med uppgift {number}.{place}?",
            f"Uppgift {number}.{place}",
            most,
            "Se efter i dokument och på webbplats." if place == 1 else "",
        )
        for place, most in enumerate(MAXIMA[count], 1)
    )
    in_box = tuple(f"Kort {number}.{place}" for place in range(1, count + 1))
    return Area(number, f"Provområde nummer {number}", f"Prov {number}", questions, in_box)


def changed_sheet(data: bytes, path: Path, changes: dict[tuple[str, str], object]) -> Path:
    """Write a spreadsheet to `path` with other values in some cells, as {(sheet, cell): value}."""
    book = load_workbook(io.BytesIO(data))
    for (sheet, cell), value in changes.items():
        book[sheet][cell] = value
    book.save(path)
    return path


def sheet_of(path: Path, rows: list[list[object]], title: str = "Blad1") -> Path:
    """Write a spreadsheet of one sheet to `path`."""
    book = Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path
