"""The page of published results and averages, under a person's hands."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableWidget

from kompass_core.comparison import ReferenceProfile
from kompass_core.points import whole_points
from storage.example import example_evaluation
from storage.reference_library import ReferenceLibrary
from tests.kompass_gui.hands import Hands
from tests.storage.questionnaires import sheet_of
from tests.synthetic import synthetic_results
from widgets.choice_box import ChoiceBox
from widgets.line_field import LineField
from widgets.list_box import ListBox
from widgets.notice import Notice
from widgets.plain_table import PlainTable
from widgets.points_box import PointsBox

AVERAGE = ReferenceProfile(
    "Snitt",
    "kommunkompassen-2016",
    (whole_points(50),) * 8,
    municipalities=33,
    period="2017–2018",
    source="Webb",
)
CHECK = "Kontrollera en tabell"


def kept(hands: Hands) -> ReferenceLibrary:
    return hands.program.work.around.references.kept


def open_page(hands: Hands) -> None:
    hands.program.actions.references.trigger()
    hands.settle()


@pytest.fixture
def page(hands: Hands) -> Hands:
    """The page is open, with three results and an average."""
    kept(hands).add_all(synthetic_results(3), [AVERAGE])
    open_page(hands)
    return hands


def button(hands: Hands, text: str) -> QAbstractButton:
    return hands.find(QAbstractButton, text)


def cells(table: QTableWidget) -> dict[str, list[str]]:
    """Return what stands under each title."""
    titles = [table.horizontalHeaderItem(at).text() for at in range(table.columnCount())]
    columns = [
        [table.item(row, at).text() for row in range(table.rowCount())]
        for at in range(table.columnCount())
    ]
    return dict(zip((title.replace("\n", " ") for title in titles), columns, strict=True))


def test_a_result_is_never_another_municipalitys_than_the_one_that_is_written(
    page: Hands,
) -> None:
    before = kept(page).results()
    municipality = page.find(ChoiceBox, "Resultatets kommun")
    municipality.setFocus()
    page.type("Kali")
    municipality.completer().activated.emit("Kalix")  # as by a click in the list
    assert municipality.text() == "Kalix"
    municipality.lineEdit().selectAll()
    page.type("Lule")
    page.press(Qt.Key.Key_Escape)
    page.find(LineField, "År").setFocus()
    page.type("2021")
    page.find(PointsBox, "Resultatets total").setFocus()
    page.type("415")
    page.click(button(page, "Lägg till resultatet"))
    assert kept(page).results() == before
    municipality.setFocus()
    municipality.lineEdit().selectAll()
    page.type("Luleå")
    page.press(Qt.Key.Key_Escape)
    page.click(button(page, "Lägg till resultatet"))
    (added,) = (each for each in kept(page).results() if each not in before)
    assert added.label == "Luleå 2021"


# --- taking away ---------------------------------------------------------------------------------


def test_nothing_can_be_taken_away_before_it_is_chosen(page: Hands) -> None:
    for name, table in (
        ("Ta bort resultatet", "Publicerade resultat"),
        ("Ta bort genomsnittet", "Genomsnitt"),
    ):
        assert not button(page, name).isEnabled()
        page.find(PlainTable, table).setFocus(Qt.FocusReason.TabFocusReason)
        assert button(page, name).isEnabled()


def test_a_second_press_takes_no_second_result(page: Hands) -> None:
    before = kept(page).results()
    page.find(PlainTable, "Publicerade resultat").setFocus(Qt.FocusReason.TabFocusReason)
    page.press(Qt.Key.Key_Down)
    remove = button(page, "Ta bort resultatet")
    page.click(remove)
    page.click(remove)
    page.press(Qt.Key.Key_Space)
    assert kept(page).results() == (before[0], before[2])
    assert not remove.isEnabled()


def test_what_was_taken_away_is_put_back_exactly(page: Hands) -> None:
    results, averages = kept(page).results(), kept(page).averages()
    for name, table in (
        ("Ta bort resultatet", "Publicerade resultat"),
        ("Ta bort genomsnittet", "Genomsnitt"),
    ):
        page.find(PlainTable, table).setFocus(Qt.FocusReason.TabFocusReason)
        page.click(button(page, name))
        assert (kept(page).results(), kept(page).averages()) != (results, averages)
        notice = page.find(Notice, "")
        (back,) = (each for each in notice._buttons if each.isVisible())
        page.click(back)
        assert (kept(page).results(), kept(page).averages()) == (results, averages)


def test_a_row_in_hand_is_let_go_where_other_rows_come(page: Hands) -> None:
    table = page.find(PlainTable, "Publicerade resultat")
    table.setFocus(Qt.FocusReason.TabFocusReason)
    kept(page).add_results(synthetic_results(4)[3:])
    open_page(page)
    assert table.currentRow() == -1
    assert not button(page, "Ta bort resultatet").isEnabled()


# --- importing -----------------------------------------------------------------------------------


def table_of(path: Path, header: Sequence[object], *rows: Sequence[object]) -> Path:
    return sheet_of(path, [list(header), *map(list, rows)])


HEADER = ("Genomsnitt", "Utgåva", "Antal kommuner", "Period", *range(1, 9), "Källa")
ROW = ("Snitt", "2016", 33, "2017–2018", *[50] * 8, "Webb")


def test_an_average_stands_under_its_own_titles_before_and_after_it_is_kept(
    hands: Hands, tmp_path: Path
) -> None:
    open_page(hands)
    hands.answers.to_import = table_of(tmp_path / "x.xlsx", HEADER, ROW)
    hands.click(button(hands, CHECK))
    preview = cells(hands.find(PlainTable, "Genomsnitt i filen"))
    hands.click(button(hands, "Läs in 1 rad"))
    shown = cells(hands.find(PlainTable, "Genomsnitt"))
    assert preview == shown
    assert list(shown.values())[:5] == [["Snitt"], ["33"], ["2016"], ["2017–2018"], ["400"]]


def test_a_file_with_results_alone_shows_no_empty_table_of_averages(
    hands: Hands, tmp_path: Path
) -> None:
    open_page(hands)
    header, row = ("Kommun", "År", "Utgåva", "Totalt"), ("Luleå", 2018, "2016", 512)
    hands.answers.to_import = table_of(tmp_path / "x.xlsx", header, row)
    hands.click(button(hands, CHECK))
    preview = cells(hands.find(PlainTable, "Resultat i filen"))
    assert list(preview.values())[:4] == [["Luleå"], ["2018"], ["2016"], ["512"]]
    with pytest.raises(AssertionError, match="no visible"):
        hands.find(PlainTable, "Genomsnitt i filen")


def test_a_file_that_cannot_be_read_leaves_no_other_files_verdict(
    hands: Hands, tmp_path: Path
) -> None:
    open_page(hands)
    hands.answers.to_import = table_of(tmp_path / "x.xlsx", HEADER, ROW)
    hands.click(button(hands, CHECK))
    hands.find(QLabel, "x.xlsx")
    hands.answers.to_import = tmp_path / "borta.xlsx"
    hands.click(button(hands, CHECK))
    with pytest.raises(AssertionError, match="no visible"):
        hands.find(QLabel, "x.xlsx")


# --- the form ------------------------------------------------------------------------------------


def preset(hands: Hands) -> str:
    return hands.find(ListBox, "Resultatets utgåva").currentText()


def test_the_form_begins_with_the_newest_edition(hands: Hands) -> None:
    open_page(hands)
    assert preset(hands) == "Kommunkompassen 2020"


def test_the_form_begins_with_the_open_evaluations_edition_and_keeps_another_choice(
    hands: Hands,
) -> None:
    hands.program.work.desk.create(example_evaluation())
    hands.settle()
    open_page(hands)
    assert preset(hands) == "Kommunkompassen 2010"
    hands.find(ListBox, "Resultatets utgåva").setCurrentIndex(2)
    open_page(hands)
    assert preset(hands) == "Kommunkompassen 2016"


def test_a_questionnaire_that_cannot_be_read_leaves_no_other_files_verdict(
    hands: Hands, tmp_path: Path
) -> None:
    hands.program.actions.editions.trigger()
    hands.settle()
    hands.answers.to_import = tmp_path / "x.toml"
    hands.answers.to_import.write_text("", encoding="utf-8")
    hands.click(button(hands, "Kontrollera ett frågeformulär"))
    hands.find(PlainTable, "Vad som är fel i filen")
    hands.answers.to_import = tmp_path / "borta.xlsx"
    hands.click(button(hands, "Kontrollera ett frågeformulär"))
    with pytest.raises(AssertionError, match="no visible"):
        hands.find(PlainTable, "Vad som är fel i filen")
