"""Results that others have published are read from a table, checked row by row."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from kompass_core.comparison import MunicipalityResult
from kompass_core.points import Points
from kompass_core.results import result_of
from kompass_gui.pages.sections import COMPARISON
from storage.example import example_evaluation
from tests.kompass_gui.after_points import (
    choose,
    click_row,
    evaluation,
    open_among_others,
    show,
    texts,
)
from tests.kompass_gui.hands import Hands
from tests.synthetic import synthetic_results
from widgets.plain_table import PlainTable


@pytest.fixture
def kalix(hands: Hands) -> Hands:
    return open_among_others(hands)


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
