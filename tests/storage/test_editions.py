"""Importing a questionnaire: checked whole, each fault with its line, kept as readable TOML."""

import io
import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from kompass_core.errors import FileTooLargeError, NotATableError
from kompass_core.import_fault import FaultKind
from storage.editions import Editions
from storage.questionnaire_file import builtin_editions
from storage.questionnaire_sheet import questionnaire_template
from storage.questionnaire_toml import toml_of
from tests.storage.questionnaires import changed_sheet, made_up_edition, sheet_of

EDITION = made_up_edition()


def faults(path: Path) -> list[tuple[FaultKind, int | None, str]]:
    """Import a file, and see that nothing of it is kept where something is wrong."""
    editions = Editions(path.parent / "library")
    checked = editions.check(path)
    assert (checked.edition is None) == bool(checked.faults)
    assert editions.imported() == ()
    return [(fault.kind, fault.line, fault.found) for fault in checked.faults]


def test_a_made_up_questionnaire_of_43_questions_comes_back_from_a_spreadsheet(
    tmp_path: Path,
) -> None:
    assert len(list(EDITION.questions())) == 43
    path = tmp_path / "formulär.xlsx"
    path.write_bytes(questionnaire_template(EDITION))
    editions = Editions(tmp_path / "library")
    checked = editions.check(path)
    assert checked.edition == EDITION
    editions.add(checked.edition)
    assert Editions(tmp_path / "library").all()[-1] == EDITION
    assert len(editions.all()) == len(builtin_editions()) + 1


def test_an_edition_comes_back_from_the_toml_that_it_is_kept_as(tmp_path: Path) -> None:
    for edition in (EDITION, *builtin_editions()):
        path = tmp_path / f"{edition.id}.toml"
        path.write_text(toml_of(edition), encoding="utf-8")
        assert Editions(tmp_path / "library").check(path).edition == edition


def test_texts_with_quotes_and_line_feeds_survive_as_toml(tmp_path: Path) -> None:
    odd = 'Citat " och \\ och {x}\nny rad\tflik 🏛 "'
    edition = type(EDITION)(**{**vars(EDITION), "title": odd.strip()})
    path = tmp_path / "x.toml"
    path.write_text(toml_of(edition), encoding="utf-8")
    assert Editions(tmp_path / "library").check(path).edition == edition


def test_an_imported_edition_can_be_forgotten(tmp_path: Path) -> None:
    editions = Editions(tmp_path)
    editions.add(EDITION)
    editions.remove(EDITION.id)
    assert editions.imported() == ()


def test_a_file_that_someone_damaged_hinders_no_other(tmp_path: Path) -> None:
    editions = Editions(tmp_path)
    editions.add(EDITION)
    (tmp_path / "editions" / "a.toml").write_text("= trasig")
    assert editions.imported() == (EDITION,)


def test_an_empty_template_says_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(questionnaire_template())
    kinds = {kind for kind, _, _ in faults(path)}
    assert kinds == {FaultKind.MISSING, FaultKind.AREA_COUNT}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({("Frågor", "E2"): 15}, (FaultKind.AREA_SUM, 2, "105")),
        ({("Frågor", "E2"): "tio"}, (FaultKind.NO_NUMBER, 2, "tio")),
        ({("Frågor", "E2"): 0}, (FaultKind.NO_NUMBER, 2, "0")),
        ({("Frågor", "B3"): "1.1"}, (FaultKind.TWICE, 3, "1.1")),
        ({("Frågor", "B3"): "2.9"}, (FaultKind.QUESTION_ID, 3, "2.9")),
        ({("Frågor", "B3"): "första"}, (FaultKind.QUESTION_ID, 3, "första")),
        ({("Frågor", "A3"): 9}, (FaultKind.UNKNOWN_AREA, 3, "9")),
        ({("Frågor", "C4"): ""}, (FaultKind.MISSING, 4, "heading")),
        ({("Frågor", "D4"): None}, (FaultKind.MISSING, 4, "text")),
        ({("Frågor", "C4"): "=1+1"}, (FaultKind.FORMULA, 4, "=1+1")),
        ({("Frågor", "C4"): "x" * 301}, (FaultKind.TEXT_TOO_LONG, 4, "300")),
        ({("Frågor", "C1"): "Titel"}, (FaultKind.MISSING, 1, "Rubrik")),
        ({("Områden", "A3"): 7}, (FaultKind.AREA_NUMBERS, 3, "7")),
        ({("Områden", "B3"): " "}, (FaultKind.MISSING, 3, "name")),
        ({("Utgåva", "B2"): ""}, (FaultKind.MISSING, 2, "title")),
        ({("Utgåva", "B3"): None}, (FaultKind.MISSING, 3, "edition")),
        ({("Utgåva", "A3"): "Årgång"}, (FaultKind.MISSING, None, "edition")),
        ({("Utgåva", "A3"): "Titel"}, (FaultKind.TWICE, 3, "Titel")),
        ({("Frågor", "F1"): "Rubrik"}, (FaultKind.TWICE, 1, "Rubrik")),
        ({("Utgåva", "B5"): "kommunkompassen-2010"}, (FaultKind.EDITION_KNOWN, None,
                                                     "kommunkompassen-2010")),
    ],
    ids=str,
)  # fmt: skip
def test_each_fault_of_a_spreadsheet_is_named_with_its_row(
    tmp_path: Path,
    change: dict[tuple[str, str], object],
    expected: tuple[FaultKind, int | None, str],
) -> None:
    path = changed_sheet(questionnaire_template(EDITION), tmp_path / "x.xlsx", change)
    assert expected in faults(path)


@pytest.mark.parametrize("cell", [("Frågor", "E5"), ("Frågor", "B5"), ("Områden", "A3")])
def test_a_formula_is_one_fault_in_its_cell(tmp_path: Path, cell: tuple[str, str]) -> None:
    path = changed_sheet(questionnaire_template(EDITION), tmp_path / "x.xlsx", {cell: "=2*5"})
    line = int(cell[1][1:])
    here = [kind for kind, at, found in faults(path) if at == line and found == "=2*5"]
    assert here == [FaultKind.FORMULA]


def test_all_faults_are_named_at_once_in_order(tmp_path: Path) -> None:
    changes: dict[tuple[str, str], object] = {
        ("Frågor", "C9"): "",
        ("Frågor", "E5"): "x",
        ("Frågor", "D7"): "",
    }
    path = changed_sheet(questionnaire_template(EDITION), tmp_path / "x.xlsx", changes)
    assert [line for _, line, _ in faults(path)] == [5, 7, 9]


GOOD = toml_of(EDITION)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("max_points = 10", "max_points = 15", (FaultKind.AREA_SUM, 6, "105")),
        ("max_points = 10", "max_points = true", (FaultKind.SYNTAX, 19, "")),
        ('id = "1.2"', 'id = "1.1"', (FaultKind.TWICE, 26, "1.1")),
        ('heading = "Uppgift 1.2"', "", (FaultKind.MISSING, 26, "heading")),
        ("number = 2", "number = 3", (FaultKind.AREA_NUMBERS, 56, "3")),
        ('title = "Provkompassen"', "", (FaultKind.MISSING, 1, "title")),
        ("max_points = 10", "max_points = 10 10", (FaultKind.SYNTAX, 23, None)),
        ("max_points = 10", f"max_points = {'9' * 5000}", (FaultKind.SYNTAX, None, None)),
        (
            'heading = "Uppgift 1.2"',
            'heading = "a\\u0000"',
            (FaultKind.NO_CHARACTER, 26, "a\ufffd"),
        ),
    ],
    ids=lambda value: str(value)[:40],
)
def test_each_fault_of_a_toml_file_is_named_with_its_line(
    tmp_path: Path, old: str, new: str, expected: tuple[FaultKind, int | None, str | None]
) -> None:
    path = tmp_path / "x.toml"
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    found = [
        (kind, line, found if expected[2] is not None else None)
        for kind, line, found in faults(path)
    ]
    assert expected in found


def test_ten_megabytes_of_text_are_refused_before_they_are_read(tmp_path: Path) -> None:
    for name in ("x.toml", "x.csv", "x.xlsx"):
        path = tmp_path / name
        path.write_text(GOOD + "#" * 10_000_000)
        with pytest.raises(FileTooLargeError):
            Editions(tmp_path).check(path)


def test_ten_megabytes_that_were_packed_to_nothing_are_refused_too(tmp_path: Path) -> None:
    path = changed_sheet(
        questionnaire_template(EDITION), tmp_path / "x.xlsx", {("Frågor", "C4"): "x" * 32_000}
    )
    assert (FaultKind.TEXT_TOO_LONG, 4, "300") in faults(path)
    rows: list[list[object]] = [["x" * 32_000 + str(n)] for n in range(700)]
    large = sheet_of(tmp_path / "large.xlsx", rows)
    assert large.stat().st_size < 5_000_000
    with pytest.raises(FileTooLargeError):
        Editions(tmp_path).check(large)


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04 nothing", b"\x00\x01\x02", b"\xff\xfe\x00\xd8", b"%PDF-1.7 \x81"]
)
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(data)
    with pytest.raises(NotATableError):
        Editions(tmp_path).check(path)


@pytest.mark.parametrize(("place", "value"), [("content", 255), ("packing", 99), ("password", 1)])
def test_a_spreadsheet_that_was_damaged_on_its_way_is_refused(
    tmp_path: Path, place: str, value: int
) -> None:
    data = bytearray(questionnaire_template(EDITION))
    with ZipFile(io.BytesIO(data)) as archive:
        content = [30 + len(each.filename) + each.header_offset for each in archive.infolist()]
    listed = [found.start() for found in re.finditer(b"PK\x01\x02", data)]
    places = {
        "content": content,
        "packing": [entry + 10 for entry in listed],
        "password": [entry + 8 for entry in listed],
    }
    for changed in places[place]:
        data[changed] = value
    path = tmp_path / "x.xlsx"
    path.write_bytes(data)
    with pytest.raises(NotATableError):
        Editions(tmp_path).check(path)
