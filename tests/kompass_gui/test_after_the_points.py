"""The pages of what comes after the points, under a person's hands."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
)

from kompass_core.comparison import MunicipalityResult
from kompass_core.evaluation import Evaluation
from kompass_core.points import Points
from kompass_core.results import result_of
from kompass_gui.pages.sections import (
    ACTION_PLAN,
    COMPARISON,
    EXAMPLES,
    FOLLOW_UP,
    SCORECARD,
    SUMMARY,
    YEARS,
)
from storage.example import example_evaluation
from tests.kompass_core.followed import kalix_2016
from tests.kompass_gui.hands import Hands
from tests.synthetic import synthetic_evaluations, synthetic_results
from widgets.choice_box import ChoiceBox
from widgets.line_field import LineField
from widgets.plain_table import PlainTable
from widgets.points_box import PointsBox
from widgets.radar_chart import RadarChart

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kalix(hands: Hands) -> Hands:
    """The example lies open, and 25 made-up evaluations are in the library beside it."""
    for evaluation in synthetic_evaluations(25):
        hands.library.create(evaluation).close()
    file = hands.library.create(example_evaluation())
    file.close()
    hands.program.work.desk.open(file.path)
    hands.settle()
    return hands


def show(hands: Hands, key: str) -> None:
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.show_section(key)
    hands.settle()


def evaluation(hands: Hands) -> Evaluation:
    session = hands.program.work.desk.session
    assert session is not None
    return session.evaluation


def texts(table: QTableWidget, column: int) -> list[str]:
    return [table.item(row, column).text() for row in range(table.rowCount())]


def choose(hands: Hands, name: str, text: str) -> None:
    """Type into a list to choose from, and take the first that it offers."""
    hands.find(ChoiceBox, name).setFocus()
    hands.type(text)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)


def click_row(hands: Hands, table: QTableWidget, row: int) -> None:
    place = table.visualItemRect(table.item(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    hands.settle()


# --- comparison ----------------------------------------------------------------------------------


def test_other_municipalities_stand_on_the_radar_and_can_be_taken_away(kalix: Hands) -> None:
    show(kalix, COMPARISON)
    names = [each.label for each in synthetic_results(4)]
    for name in names[:3]:
        choose(kalix, "En annan kommuns resultat", name)
    kalix.find(QLabel, "Tre andra kommuner visas")
    assert [each.label for each in evaluation(kalix).compared.others] == names[:3]
    radar = max(kalix.window.findChildren(RadarChart), key=lambda chart: chart.height())
    assert f"{names[0]}: Demokrati" in radar.accessibleDescription()
    table = kalix.find(PlainTable, "Profilernas poäng")
    assert texts(table, 1)[-1] == "415"
    kalix.click(kalix.find(QAbstractButton, f"Ta bort {names[0]}"))
    assert names[0] not in radar.accessibleDescription()
    kalix.press(Qt.Key.Key_Z, CONTROL)
    assert names[0] in radar.accessibleDescription()


def test_differences_come_by_change_per_area_and_per_question(kalix: Hands) -> None:
    show(kalix, COMPARISON)
    choose(kalix, "En annan kommuns resultat", synthetic_results(1)[0].label)
    table = kalix.find(PlainTable, "Skillnader")
    changes = [int(text.replace("\u2212", "-")) for text in texts(table, 3)[:-1]]
    assert len(changes) == 8
    assert changes == sorted(changes, reverse=True)
    level = kalix.find(QComboBox, "Per område eller per fråga")
    level.setFocus()
    kalix.press(Qt.Key.Key_Down)
    assert table.rowCount() == 45


def test_an_average_is_made_of_what_passes_the_filters(kalix: Hands) -> None:
    show(kalix, COMPARISON)
    kalix.find(QLabel, "25 kommuner, var och en med sitt nyaste resultat.")
    kalix.find(LineField, "Minst antal invånare").setFocus()
    kalix.type("60000")
    count = kalix.find(QLabel, "").text()
    large = [
        each.text()
        for each in kalix.window.findChildren(QLabel)
        if each.isVisible() and "nyaste resultat" in each.text()
    ]
    assert large != [count]
    assert not large[0].startswith("25")
    table = kalix.find(PlainTable, "Genomsnittet, spridningen och platsen")
    assert texts(table, 1)[-1] == "415"
    assert " av " in texts(table, 2)[-1]
    kalix.find(LineField, "Genomsnittets benämning").setFocus()
    kalix.type("Större kommuner")
    kalix.click(kalix.find(QAbstractButton, "Visa bredvid profilen"))
    average = evaluation(kalix).average
    assert average is not None
    assert average.label == "Större kommuner"
    assert average.municipalities == len(average.distribution[0])
    assert average.period == "2010"


def test_editing_an_area_of_a_made_average_forgets_what_it_was_made_of(kalix: Hands) -> None:
    show(kalix, COMPARISON)
    kalix.click(kalix.find(QAbstractButton, "Visa bredvid profilen"))
    show(kalix, SUMMARY)
    kalix.find(PointsBox, "Genomsnitt för Offentlighet").setFocus()
    kalix.press(Qt.Key.Key_A, CONTROL)
    kalix.type("50")
    average = evaluation(kalix).average
    assert average is not None
    assert average.areas[0] == 5000
    assert average.distribution == ()


# --- over the years ------------------------------------------------------------------------------


def test_results_in_the_library_are_offered_and_taken_in(kalix: Hands) -> None:
    earlier = replace(example_evaluation(), id="kalix-2008", year=2008)
    kalix.library.create(earlier).close()
    show(kalix, YEARS)
    kalix.find(QLabel, "Visas inte här än: Kalix 2008")
    kalix.click(kalix.find(QAbstractButton, "Ta med dem"))
    assert [each.year for each in evaluation(kalix).compared.earlier] == [2008]
    assert texts(kalix.find(PlainTable, "Resultat över åren"), 0) == ["2008", "2012"]


def test_a_published_total_is_entered_with_its_source(kalix: Hands) -> None:
    show(kalix, YEARS)
    kalix.find(LineField, "År").setFocus()
    kalix.type("2003")
    kalix.press(Qt.Key.Key_Tab)
    kalix.press(Qt.Key.Key_Up)  # from the evaluation's own edition to the one before
    kalix.find(PointsBox, "Resultatets total").setFocus()
    kalix.type("350,5")
    kalix.find(LineField, "Källa").setFocus()
    kalix.type("Kommunens årsredovisning")
    kalix.click(kalix.find(QAbstractButton, "Lägg till resultatet"))
    (entered,) = evaluation(kalix).compared.earlier
    assert (entered.year, entered.edition, entered.total) == (2003, "2002", 35_050)
    assert entered.areas == (None,) * 8
    assert entered.source == "Kommunens årsredovisning"
    assert kalix.find(LineField, "År").text() == ""


def test_a_published_result_without_points_is_asked_about(kalix: Hands) -> None:
    show(kalix, YEARS)
    kalix.click(kalix.find(QAbstractButton, "Lägg till resultatet"))
    kalix.find(QLabel, "Skriv årtalet med fyra siffror.")
    kalix.find(LineField, "År").setFocus()
    kalix.type("2013")
    kalix.click(kalix.find(QAbstractButton, "Lägg till resultatet"))
    kalix.find(QLabel, "Skriv totalen, eller poängen")
    assert evaluation(kalix).compared.earlier == ()


# --- good examples -------------------------------------------------------------------------------


def test_a_strength_is_found_by_its_words_and_taken_into_the_report(kalix: Hands) -> None:
    show(kalix, EXAMPLES)
    table = kalix.find(PlainTable, "Styrkor att lära av")
    assert table.rowCount() == 25
    kalix.find(LineField, "Ord i styrkan").setFocus()
    kalix.type("styrka 31")
    names = texts(table, 3)
    assert names
    assert all("styrka 31" in name for name in names)
    click_row(kalix, table, 0)
    assert table.item(0, 0).text().startswith("✓ ")
    (chosen,) = evaluation(kalix).compared.examples
    assert chosen.text == names[0]
    click_row(kalix, kalix.find(PlainTable, "Valda till rapporten"), 0)
    assert evaluation(kalix).compared.examples == ()


def test_ones_own_strength_is_marked_for_others(kalix: Hands) -> None:
    show(kalix, EXAMPLES)
    first = evaluation(kalix).area_text(1).strengths[0]
    kalix.click(kalix.find(QCheckBox, f"Att lära av: {first.text[:30]}"))
    assert evaluation(kalix).area_text(1).strengths[0].worth_learning
    assert evaluation(kalix).area_text(1).strengths[0].text == first.text


# --- follow-up, plan and scorecard ---------------------------------------------------------------


def test_an_improvement_area_of_a_report_elsewhere_is_written_and_judged(kalix: Hands) -> None:
    show(kalix, FOLLOW_UP)
    kalix.find(LineField, "Förbättringsområdets område").setFocus()
    kalix.type("Dialog")
    kalix.find(LineField, "Förbättringsområde i den förra").setFocus()
    kalix.type("Fler medborgardialoger")
    kalix.press(Qt.Key.Key_Return)
    (written,) = evaluation(kalix).followed_up
    assert (written.area, written.text) == ("Dialog", "Fler medborgardialoger")
    kalix.click(kalix.find(QAbstractButton, "Uppnått, Fler"))
    kalix.find(QLabel, "1 förbättringsområde: 1 uppnått")


def test_an_evaluation_begun_without_its_predecessor_can_take_it_in(kalix: Hands) -> None:
    earlier = replace(example_evaluation(), id="kalix-2008", year=2008)
    kalix.library.create(earlier).close()
    show(kalix, FOLLOW_UP)
    choose(kalix, "Utvärderingen att följa upp", "Kalix 2008")
    previous = evaluation(kalix).previous
    assert previous is not None
    assert previous.year == 2008
    assert len(evaluation(kalix).followed_up) == sum(
        len(text.improvements) for text in example_evaluation().area_texts.values()
    )


def test_an_action_is_taken_away_and_brought_back(kalix: Hands) -> None:
    show(kalix, ACTION_PLAN)
    first = evaluation(kalix).area_text(1).improvements[0]
    kalix.click(kalix.find(QAbstractButton, f"Lägg till en åtgärd: {first.text[:20]}"))
    kalix.type("Skriv planen")
    (action,) = evaluation(kalix).actions
    assert (action.area, action.improvement, action.what) == (1, first.id, "Skriv planen")
    kalix.click(kalix.find(QAbstractButton, "Ta bort åtgärden"))
    assert evaluation(kalix).actions == ()
    kalix.press(Qt.Key.Key_Z, CONTROL)
    assert kalix.find(QPlainTextEdit, "Vad som ska göras").toPlainText() == "Skriv planen"


def test_a_chapter_can_be_left_out_of_the_report(kalix: Hands) -> None:
    show(kalix, SCORECARD)
    box = kalix.find(QCheckBox, "Ett kapitel i rapporten")
    assert box.isChecked()
    kalix.click(box)
    assert evaluation(kalix).chapters_left_out == ("scorecard",)
    kalix.press(Qt.Key.Key_Z, CONTROL)
    assert box.isChecked()


def test_a_plan_and_a_scorecard_opened_to_be_read_take_no_changes(
    hands: Hands, tmp_path: Path
) -> None:
    file = hands.library.create(kalix_2016())
    file.close()
    hands.program.work.desk.open(file.path, read_only=True)
    hands.settle()
    show(hands, ACTION_PLAN)
    assert hands.find(QPlainTextEdit, "Vad som ska göras").isReadOnly()
    assert not hands.find(QAbstractButton, "Lägg till en åtgärd").isEnabled()
    show(hands, SCORECARD)
    grid = hands.find(QTableWidget, "Siffror, nyckeltal")
    grid.setFocus()
    grid.setCurrentCell(0, 1)
    hands.press(Qt.Key.Key_Delete)
    assert evaluation(hands).scorecard == kalix_2016().scorecard


def test_key_figures_keep_to_their_years_when_the_years_change(kalix: Hands) -> None:
    show(kalix, SCORECARD)
    kalix.find(LineField, "Kolumner, nyckeltal").setFocus()
    kalix.type("2017; 2018")
    kalix.press(Qt.Key.Key_Tab)
    grid = kalix.find(QTableWidget, "Siffror, nyckeltal")
    grid.setFocus()
    for column, text in enumerate(("Anställda", "23", "21")):
        grid.item(0, column).setText(text)
    kalix.find(LineField, "Kolumner, nyckeltal").setFocus()
    kalix.press(Qt.Key.Key_A, CONTROL)
    kalix.type("2016–2018")
    kalix.press(Qt.Key.Key_Tab)
    table = evaluation(kalix).scorecard.key_figures
    assert table.columns == ("2016", "2017", "2018")
    assert table.grid() == (("Anställda", "", "23", "21"),)


# --- published results ---------------------------------------------------------------------------


def csv(folder: Path, *lines: str) -> Path:
    path = folder / "resultat.csv"
    path.write_text("\n".join(("Kommun;År;Utgåva;Totalt;Källa", *lines)), encoding="cp1252")
    return path


def test_a_faulty_row_is_named_and_nothing_is_imported_until_all_is_right(
    hands: Hands, tmp_path: Path
) -> None:
    hands.program.actions.references.trigger()
    hands.settle()
    hands.answers.to_import = csv(tmp_path, "Luleå;2018;2016;512,5;Webb", "Lule;2018;2016;1;")
    hands.click(hands.find(QAbstractButton, "Kontrollera en tabell"))
    faults = hands.find(PlainTable, "Vad som är fel i filen")
    assert faults.item(0, 0).text() == "Rad 3"
    assert faults.item(0, 1).text() == "Kommun: ”Lule” är ingen kommun i registret."
    kept = hands.program.work.pages._around.references.kept
    assert kept.results() == ()

    hands.answers.to_import = csv(tmp_path, "Luleå;2018;2016;512,5;Webb", "Habo;2018;2016;400;")
    hands.click(hands.find(QAbstractButton, "Kontrollera en tabell"))
    hands.click(hands.find(QAbstractButton, "Läs in alla 2"))
    assert [each.label for each in kept.results()] == ["Habo 2018", "Luleå 2018"]
    table = hands.find(PlainTable, "Publicerade resultat")
    click_row(hands, table, 0)
    hands.click(hands.find(QAbstractButton, "Ta bort resultatet"))
    assert [each.label for each in kept.results()] == ["Luleå 2018"]
    hands.click(hands.find(QAbstractButton, "Tillbaka"))
    hands.find(QAbstractButton, "Ny utvärdering")


def test_a_file_that_is_no_table_gives_a_sentence(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "bild.xlsx"
    path.write_bytes(b"\x89PNG\x00\x00")
    hands.program.actions.references.trigger()
    hands.settle()
    hands.answers.to_import = path
    hands.click(hands.find(QAbstractButton, "Kontrollera en tabell"))
    hands.find(QLabel, "Filen bild.xlsx är varken ett kalkylblad")


def test_a_published_result_of_another_municipality_can_be_compared_with(kalix: Hands) -> None:
    own = result_of(example_evaluation())
    published = replace(
        own,
        municipality=synthetic_results(30)[29].municipality,
        total=Points(50_000),
        source="Tidningen",
        evaluation_id="",
    )
    assert isinstance(published, MunicipalityResult)
    kalix.program.work.pages._around.references.kept.add_results([published])
    show(kalix, COMPARISON)
    choose(kalix, "En annan kommuns resultat", published.label)
    (other,) = evaluation(kalix).compared.others
    assert other.source == "Tidningen"
    assert texts(kalix.find(PlainTable, "Profilernas poäng"), 2)[-1] == "500"
