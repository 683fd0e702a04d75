"""All that is wrong with a table of published results, each cell's fault under its column."""

from pathlib import Path

import pytest

from kompass_core.errors import BrokenTableError
from kompass_core.import_fault import Fault, FaultKind
from storage.questionnaire_file import builtin_editions
from storage.references_import import CheckedReferences, check_references
from tests.storage.questionnaires import sheet_of

AREAS = ";".join(f"Område {number}" for number in range(1, 9))
HEADER = f"Kommun;År;Utgåva;{AREAS};Totalt"


def of_text(tmp_path: Path, *lines: str) -> CheckedReferences:
    path = tmp_path / "x.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return check_references(path, builtin_editions())


def named(checked: CheckedReferences) -> list[tuple[FaultKind, str, str]]:
    return [(each.kind, each.found, each.column) for each in checked.all_faults]


def test_all_of_a_rows_faults_are_named_at_once_with_their_columns(tmp_path: Path) -> None:
    row = "Kalixx;12;1999;-4;101;abc;41;;;;;900"
    assert named(of_text(tmp_path, HEADER, row)) == [
        (FaultKind.UNKNOWN_MUNICIPALITY, "Kalixx", "Kommun"),
        (FaultKind.YEAR, "12", "År"),
        (FaultKind.UNKNOWN_EDITION, "1999", "Utgåva"),
        (FaultKind.POINTS, "-4", "Område 1"),
        (FaultKind.POINTS, "101", "Område 2"),
        (FaultKind.POINTS, "abc", "Område 3"),
        (FaultKind.POINTS, "900", "Totalt"),
    ]


@pytest.mark.parametrize("place", range(12))
def test_a_formula_is_one_fault_in_its_column(tmp_path: Path, place: int) -> None:
    cells = ["Kalix", "2012", "2010", "41", "40", "", "", "", "", "", "", "415"]
    cells[place] = "=A1"
    expected = (FaultKind.FORMULA, "=A1", HEADER.split(";")[place])
    assert named(of_text(tmp_path, HEADER, ";".join(cells))) == [expected]


def test_a_columns_faults_name_it_as_the_table_does(tmp_path: Path) -> None:
    checked = of_text(tmp_path, "KOMMUN;År;Utgåva;1;område 2", "Kalix;2012;2010;=A1;abc")
    assert named(checked) == [
        (FaultKind.FORMULA, "=A1", "1"),
        (FaultKind.POINTS, "abc", "område 2"),
    ]


@pytest.mark.parametrize("twice", ["Område 1", "område 1 ", "1", "Totalt", "Kommun", "Anmärkning"])
def test_two_columns_of_one_name_are_a_fault(tmp_path: Path, twice: str) -> None:
    header = f"{HEADER};Anmärkning;{twice}"
    (fault,) = of_text(tmp_path, header, "Kalix;2012;2010;10;;;;;;;;;;90").all_faults
    assert fault == Fault(FaultKind.TWICE, twice.strip(), 1)


def test_points_of_an_area_that_the_edition_lacks_are_a_fault(tmp_path: Path) -> None:
    checked = of_text(tmp_path, f"{HEADER};Område 9", "Kalix;2012;2010;41;;;;;;;;;50")
    assert named(checked) == [(FaultKind.UNKNOWN_AREA, "9", "Område 9")]


@pytest.mark.parametrize(
    ("points", "kinds"),
    [
        (["90"] * 8 + ["720"], []),
        (["90"] * 8 + ["100"], [FaultKind.TOTAL_OFF]),
        (["90"] * 7 + ["", "100"], [FaultKind.TOTAL_OFF]),
        (["90"] * 7 + ["", "640"], []),
        (["10"] + [""] * 7 + ["780"], [FaultKind.TOTAL_OFF]),
        ([""] * 8 + ["780"], []),
    ],
)
@pytest.mark.parametrize("first", ["Kommun;År;Utgåva", "Genomsnitt;Period;Utgåva"])
def test_a_total_that_the_areas_leave_no_room_for_is_a_fault(
    tmp_path: Path, first: str, points: list[str], kinds: list[FaultKind]
) -> None:
    header = f"{first};{AREAS};Totalt"
    checked = of_text(tmp_path, header, f"Kalix;2012;2010;{';'.join(points)}")
    assert [each.kind for each in checked.all_faults] == kinds


@pytest.mark.parametrize(("year", "kinds"), [("2009", [FaultKind.BEFORE_EDITION]), ("2010", [])])
def test_nobody_was_evaluated_in_an_edition_before_it_came(
    tmp_path: Path, year: str, kinds: list[FaultKind]
) -> None:
    checked = of_text(tmp_path, HEADER, f"Kalix;{year};2010;41;;;;;;;;415")
    assert [each.kind for each in checked.all_faults] == kinds


@pytest.mark.parametrize("text", ["", "\n \n", ";;;\n;;;"])
def test_an_empty_file_is_called_empty(tmp_path: Path, text: str) -> None:
    assert of_text(tmp_path, text).all_faults == (Fault(FaultKind.EMPTY),)


def test_an_empty_spreadsheet_is_called_empty(tmp_path: Path) -> None:
    path = sheet_of(tmp_path / "x.xlsx", [])
    assert check_references(path, builtin_editions()).all_faults == (Fault(FaultKind.EMPTY),)


def test_a_stray_quotation_mark_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BrokenTableError) as caught:
        of_text(tmp_path, HEADER, 'Kalix;2012;2010;"41"x;;;;;;;;415')
    assert caught.value.line == 2
