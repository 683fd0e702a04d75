"""Results are compared with others, over the years, and by their good examples."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel

from kompass_core.duplicate import duplicate_id
from kompass_gui.pages.sections import COMPARISON, EXAMPLES, SUMMARY, YEARS
from storage.example import example_evaluation
from storage.reference_library import ReferenceLibrary
from tests.kompass_gui.after_points import (
    choose,
    click_row,
    evaluation,
    open_among_others,
    show,
    texts,
)
from tests.kompass_gui.hands import Hands
from tests.synthetic import synthetic_evaluations, synthetic_results
from widgets.line_field import LineField
from widgets.plain_table import PlainTable
from widgets.points_box import PointsBox
from widgets.radar_chart import RadarChart

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kalix(hands: Hands) -> Hands:
    return open_among_others(hands)


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


def test_a_result_that_is_not_known_area_by_area_says_that_it_is_not_shown(kalix: Hands) -> None:
    half = replace(next(synthetic_evaluations(1)), id="half", year=2013).with_points("1.1", None)
    kalix.library.create(half).close()
    show(kalix, COMPARISON)
    label = f"{half.municipality.name} 2013"
    choose(kalix, "En annan kommuns resultat", label)
    kalix.find(QLabel, f"{label} (utgåva 2010): visas inte nedan")
    choose(kalix, "En annan kommuns resultat", synthetic_results(2)[1].label)
    said = [each.text() for each in kalix.window.findChildren(QLabel) if each.isVisible()]
    assert len([text for text in said if "visas inte nedan" in text]) == 1


def test_a_saved_evaluation_comes_before_a_published_result_of_the_same_name(kalix: Hands) -> None:
    saved = synthetic_results(1)[0]
    published = replace(saved, evaluation_id="", questions={})
    ReferenceLibrary(kalix.library.folder).add_results([published])
    show(kalix, COMPARISON)
    choose(kalix, "En annan kommuns resultat", saved.label)
    assert evaluation(kalix).compared.others == (saved,)


def test_a_duplicate_is_told_from_its_original_and_takes_its_place_when_chosen(
    kalix: Hands,
) -> None:
    original = replace(example_evaluation(), id="kalix-2008", year=2008)
    kalix.library.create(original).close()
    duplicate = replace(original, id=duplicate_id("d", 2008, 1)).with_points("1.1", None)
    kalix.library.create(duplicate).close()
    show(kalix, COMPARISON)
    for name, chosen in (("Kalix 2008 (utgåva", original), ("Kalix 2008 (kopia)", duplicate)):
        choose(kalix, "Kommunens eget resultat", name)
        assert [each.evaluation_id for each in evaluation(kalix).compared.earlier] == [chosen.id]


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
    kalix.type("60 000")
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
