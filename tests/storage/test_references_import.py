"""Importing published results and averages: row by row, all or nothing."""

from pathlib import Path

import pytest

from kompass_core.import_fault import FaultKind
from kompass_core.points import Points
from storage.questionnaire_file import builtin_editions
from storage.reference_library import ReferenceLibrary
from storage.references_import import CheckedReferences, check_references, references_template
from tests.storage.questionnaires import changed_sheet, sheet_of

HEADER = "Kommun;År;Utgåva;Område 1;Område 2;Totalt;Källa"
GOOD = "Kalix;2012;2010;41,25;40;415;Analysen"
KEEP = "Östersund;2013;2010;;;523,5;Kommunens webbplats"


def checked(path: Path) -> CheckedReferences:
    return check_references(path, builtin_editions())


def of_text(tmp_path: Path, *lines: str, encoding: str = "utf-8-sig") -> CheckedReferences:
    path = tmp_path / "x.csv"
    path.write_bytes("\r\n".join((HEADER, *lines)).encode(encoding))
    return checked(path)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1252", "utf-16"])
def test_a_table_is_read_as_swedish_excel_saves_it(tmp_path: Path, encoding: str) -> None:
    table = of_text(tmp_path, GOOD, KEEP, encoding=encoding)
    assert table.all_faults == ()
    kalix, ostersund = table.results
    assert (kalix.municipality.code, kalix.year, kalix.edition) == ("2514", 2012, "2010")
    assert kalix.areas == (4125, 4000, None, None, None, None, None, None)
    assert kalix.total == 41_500
    assert kalix.source == "Analysen"
    assert (ostersund.municipality.name, ostersund.total) == ("Östersund", 52_350)
    assert ostersund.areas == (None,) * 8


@pytest.mark.parametrize("delimiter", ["\t", ","])
def test_tabs_and_commas_separate_too(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "x.csv"
    path.write_text(f"{HEADER}\n{KEEP.replace(',5', '')}".replace(";", delimiter))
    assert [each.total for each in checked(path).results] == [52_300]


@pytest.mark.parametrize(
    ("line", "kind", "found"),
    [
        ("Kalixx;2012;2010;41;;;", FaultKind.UNKNOWN_MUNICIPALITY, "Kalixx"),
        (";2012;2010;41;;;", FaultKind.MISSING, "Kommun"),
        ("LuleÃ¥;2012;2010;41;;;", FaultKind.WRONG_LETTERS, "LuleÃ¥"),
        ("Lule†;2012;2010;41;;;", FaultKind.WRONG_LETTERS, "Lule†"),
        ("Kalix;12;2010;41;;;", FaultKind.YEAR, "12"),
        ("Kalix;tjugo;2010;41;;;", FaultKind.YEAR, "tjugo"),
        ("Kalix;0020123;2010;41;;;", FaultKind.YEAR, "0020123"),
        ("Kalix;2012;1999;41;;;", FaultKind.UNKNOWN_EDITION, "1999"),
        ("Kalix;2012;2010;101;;;", FaultKind.POINTS, "101"),
        ("Kalix;2012;2010;-1;;;", FaultKind.POINTS, "-1"),
        ("Kalix;2012;2010;bra;;;", FaultKind.POINTS, "bra"),
        ("Kalix;2012;2010;41,255;;;", FaultKind.POINTS, "41,255"),
        ("Kalix;2012;2010;;;801;", FaultKind.POINTS, "801"),
        ("Kalix;2012;2010;;;;", FaultKind.NOTHING_KNOWN, ""),
        ("Kalix;2012;2010;=A1;;;", FaultKind.FORMULA, "=A1"),
        ("Kalix;2012;2010;41;;;=HYPERLINK(1)", FaultKind.FORMULA, "=HYPERLINK(1)"),
        (f"Kalix;2012;2010;41;;;{'x' * 501}", FaultKind.TEXT_TOO_LONG, "500"),
    ],
)
def test_each_faulty_row_is_named_with_its_reason(
    tmp_path: Path, line: str, kind: FaultKind, found: str
) -> None:
    table = of_text(tmp_path, KEEP, line)
    assert (kind, 3, found) in [(each.kind, each.line, each.found) for each in table.all_faults]
    assert len(table.results) == 1
    assert table.lines[1].result is None


def test_a_row_that_says_again_what_another_says_is_a_fault(tmp_path: Path) -> None:
    table = of_text(tmp_path, GOOD, KEEP, GOOD.replace("Kalix", "KALIX KOMMUN"))
    (fault,) = table.all_faults
    assert (fault.kind, fault.line, fault.found) == (FaultKind.RESULT_TWICE, 4, "2")


def test_areas_that_contradict_their_total_are_a_fault_and_rounded_ones_are_not(
    tmp_path: Path,
) -> None:
    header = ["Kommun", "År", "Utgåva", *range(1, 9), "Totalt"]
    kalix = ["Kalix", 2012, 2010, 41, 40, 65, 60, 40, 58, 50, 59]
    assert sum(map(int, kalix[3:])) == 413
    rounded = sheet_of(tmp_path / "a.xlsx", [header, [*kalix, 415]])
    assert checked(rounded).results[0].total == 41_500
    wrong = sheet_of(tmp_path / "b.xlsx", [header, [*kalix, 425]])
    (fault,) = checked(wrong).all_faults
    assert (fault.kind, fault.found) == (FaultKind.TOTAL_OFF, "425")


@pytest.mark.parametrize("rows", [[], [["Stad", "År"]], [["Kommun", "År", "Utgåva"]]], ids=str)
def test_a_table_without_its_columns_says_so(tmp_path: Path, rows: list[list[object]]) -> None:
    path = sheet_of(tmp_path / "x.xlsx", [*rows, ["Kalix", 2012, 2010]])
    assert {each.kind for each in checked(path).all_faults} == {FaultKind.MISSING}


def test_a_table_with_a_header_alone_says_so(tmp_path: Path) -> None:
    assert [each.kind for each in of_text(tmp_path).all_faults] == [FaultKind.NOTHING_KNOWN]


def test_the_programs_own_template_holds_results_and_averages(tmp_path: Path) -> None:
    empty = tmp_path / "x.xlsx"
    empty.write_bytes(references_template())
    assert [each.kind for each in checked(empty).all_faults] == [FaultKind.NOTHING_KNOWN]
    areas: dict[tuple[str, str], object] = {
        ("Genomsnitt", f"{column}2"): 50 + place for place, column in enumerate("EFGHIJKL")
    }
    filled = changed_sheet(
        references_template(),
        tmp_path / "y.xlsx",
        {
            ("Kommuner", "A2"): "Kalix",
            ("Kommuner", "B2"): 2012,
            ("Kommuner", "C2"): 2010,
            ("Kommuner", "D2"): 41.5,
            ("Genomsnitt", "A2"): "Genomsnitt 2010–2012",
            ("Genomsnitt", "B2"): "2010",
            ("Genomsnitt", "C2"): 33,
            ("Genomsnitt", "D2"): "2010–2012",
            **areas,
        },
    )
    table = checked(filled)
    assert table.all_faults == ()
    assert table.results[0].areas[0] == 4150
    (average,) = table.averages
    assert (average.label, average.municipalities, average.period) == (
        "Genomsnitt 2010–2012",
        33,
        "2010–2012",
    )
    assert average.areas == tuple(Points(5000 + 100 * place) for place in range(8))


def test_what_was_imported_is_kept_and_a_newer_result_takes_the_olders_place(
    tmp_path: Path,
) -> None:
    library = ReferenceLibrary(tmp_path / "library")
    assert library.results() == ()
    library.add_results(of_text(tmp_path, GOOD, KEEP).results)
    library.add_results(of_text(tmp_path, GOOD.replace("415", "416")).results)
    again = ReferenceLibrary(tmp_path / "library").results()
    assert [(each.label, each.total) for each in again] == [
        ("Kalix 2012", 41_600),
        ("Östersund 2013", 52_350),
    ]
    library.remove_result(again[0])
    assert [each.label for each in library.results()] == ["Östersund 2013"]
