"""What comes after the points, through the real window: entered, compared, printed."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPlainTextEdit, QTableWidget
from pytestqt.qtbot import QtBot

from kompass_core.evaluation import Evaluation
from kompass_core.follow_up import Outcome
from kompass_core.municipality import Municipality
from kompass_core.scoring import total_result
from kompass_gui.pages.sections import ACTION_PLAN, COMPARISON, FOLLOW_UP, YEARS, area_key
from storage.questionnaire_sheet import questionnaire_template
from tests.kompass_gui import lulea_2018
from tests.kompass_gui.hands import Hands
from tests.storage.questionnaires import changed_sheet, made_up_edition
from tests.synthetic import edition_of, synthetic_evaluations
from widgets.colours import Colours
from widgets.grid_editor import GridEditor
from widgets.line_field import LineField
from widgets.plain_table import PlainTable
from widgets.points_box import PointsBox
from widgets.radar_chart import RadarChart
from widgets.section_bar import SectionBar
from widgets.years_chart import YearsChart

pytestmark = pytest.mark.journey

CONTROL = Qt.KeyboardModifier.ControlModifier
Figures = Sequence[tuple[str, Sequence[int | None]]]


def begin(hands: Hands, municipality: str, year: str) -> None:
    """Create an evaluation in the form, in the edition that it proposes."""
    hands.click(hands.find(QAbstractButton, "Ny utvärdering"))
    hands.type(municipality)
    hands.press(Qt.Key.Key_Escape)  # the list of names goes away
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type(year)
    hands.click(hands.find(QAbstractButton, "Skapa"))


def go_to_last_page(hands: Hands) -> None:
    """Go to the scorecard, which is the last in the section bar."""
    hands.find(SectionBar, "").setFocus()
    hands.press(Qt.Key.Key_End)


def show(hands: Hands, key: str) -> None:
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.show_section(key)
    hands.settle()


def write(hands: Hands, name: str, text: str) -> None:
    """Type into the field of that name."""
    hands.find(LineField, name).setFocus()
    hands.type(text)
    hands.press(Qt.Key.Key_Tab)


def paste(hands: Hands, name: str, rows: Figures) -> None:
    """Paste rows into a table of figures, as a spreadsheet copies them."""
    grid = hands.find(GridEditor, name)
    grid.setFocus()
    grid.setCurrentCell(0, 0)
    lines = (
        "\t".join((title, *("" if figure is None else str(figure) for figure in figures)))
        for title, figures in rows
    )
    QGuiApplication.clipboard().setText("\r\n".join(lines))
    hands.press(Qt.Key.Key_V, CONTROL)


def report_text(hands: Hands, path: Path, qtbot: QtBot) -> str:
    """Export the report and return its text."""
    hands.answers.report = path
    hands.press(Qt.Key.Key_E, CONTROL)
    return written_text(path, qtbot)


def written_text(path: Path, qtbot: QtBot) -> str:
    qtbot.waitUntil(path.exists, timeout=60_000)
    text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    return re.sub(r"\s+", " ", text.replace("\u00a0", " "))


def joined(text: str) -> str:
    """Return a text without spaces, wherever its lines were broken."""
    return text.replace(" ", "")


def printed(figure: int) -> str:
    """Return a figure as it is printed: a minus sign, and five digits parted by a space."""
    size = f"{abs(figure):,}".replace(",", " ") if abs(figure) > 9999 else str(abs(figure))
    return f"\u2212{size}" if figure < 0 else size


def test_luleas_scorecard_of_2018_is_in_the_report_figure_for_figure(
    hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(hands, "Luleå kommun", "2018")
    go_to_last_page(hands)
    write(hands, "Ansvarig enhet", lulea_2018.UNIT)
    write(hands, "Styrkortets år", "2018")
    for goal in lulea_2018.GOALS:
        hands.click(hands.find(QAbstractButton, "Lägg till ett mål"))
        hands.type(goal)
    paste(hands, "Siffror, nyckeltal", lulea_2018.KEY_FIGURES)
    for number, (title, rows) in enumerate(
        (("Driftredovisning", lulea_2018.RESULTS), ("Investeringar", lulea_2018.INVESTMENTS)), 1
    ):
        hands.click(hands.find(QAbstractButton, "Lägg till en resultattabell"))
        write(hands, f"Rubrik, resultat {number}", title)
        write(hands, f"Mäts i, resultat {number}", "tkr")
        paste(hands, f"Siffror, resultat {number}", [(name, [figure]) for name, figure in rows])

    text = report_text(hands, tmp_path / "rapport.pdf", qtbot)
    assert "Styrkort 2018" in text
    assert lulea_2018.UNIT in text
    for goal in lulea_2018.GOALS:
        assert f"{goal} ej bedömt" in text
    assert "Post 2014 2015 2016 2017 2018" in text
    for name, values in lulea_2018.KEY_FIGURES:
        row = " ".join("–" if value is None else printed(value) for value in values)
        assert joined(f"{name} {row}") in joined(text)
    for name, figure in (*lulea_2018.RESULTS, *lulea_2018.INVESTMENTS):
        assert f"{name} {printed(figure)}" in text

    hands.answers.report = tmp_path / "styrkort.pdf"
    hands.click(hands.find(QAbstractButton, "Skriv ut styrkortet"))
    alone = written_text(tmp_path / "styrkort.pdf", qtbot)
    assert "−68 859" in alone
    assert "Översikt av poängfördelning" not in alone


def test_a_made_up_questionnaire_is_imported_evaluated_reported_and_opened_elsewhere(
    hands: Hands,
    tmp_path: Path,
    qtbot: QtBot,
    colours: Colours,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edition = made_up_edition()
    wrong = changed_sheet(
        questionnaire_template(edition), tmp_path / "fel.xlsx", {("Frågor", "E2"): 15}
    )
    right = tmp_path / "rätt.xlsx"
    right.write_bytes(questionnaire_template(edition))

    hands.program.actions.editions.trigger()
    hands.settle()
    hands.answers.to_import = wrong
    hands.click(hands.find(QAbstractButton, "Kontrollera ett frågeformulär"))
    faults = hands.find(PlainTable, "Vad som är fel i filen")
    assert faults.item(0, 0).text() == "Bladet Områden, rad 2"
    assert "105 poäng" in faults.item(0, 1).text()
    hands.answers.to_import = right
    hands.click(hands.find(QAbstractButton, "Kontrollera ett frågeformulär"))
    hands.click(hands.find(QAbstractButton, "Läs in utgåvan"))
    hands.click(hands.find(QAbstractButton, "Tillbaka"))

    begin(hands, "Habo kommun", "2026")
    hands.find(QLabel, "Provkompassen 2026")
    hands.find(QLabel, "Se efter i dokument")
    for number, question in enumerate(edition.questions()):
        area = edition.areas_by_question[question.id]
        show(hands, area_key(area.number))
        hands.find(PointsBox, f"Poäng, {question.id} ").setFocus()
        hands.type(str(number % (question.max_points + 1)))
    points = [number % (each.max_points + 1) for number, each in enumerate(edition.questions())]
    text = report_text(hands, tmp_path / "rapport.pdf", qtbot)
    assert f"{sum(points)} av 800 poäng" in text
    for area in edition.areas:
        assert area.name in text
    for question in edition.questions():
        assert question.text in text
    hands.press(Qt.Key.Key_W, CONTROL)
    (entry,) = hands.library.entries()

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setenv("KOMPASS_LOCAL", str(elsewhere / "local"))
    copy = elsewhere / "habo.kompass"
    copy.write_bytes(entry.path.read_bytes())
    other = Hands(elsewhere, colours)
    other.start(copy)
    other.find(QLabel, "Provkompassen 2026")
    assert other.find(PointsBox, "Poäng, 1.2 ").text() == "1,00"
    other.end()


KALIX = Municipality("Kalix", "2514", "Kalix kommun")


def kalix(edition: str, year: int) -> Evaluation:
    """Return a made-up evaluation of Kalix, all of it scored."""
    (made,) = synthetic_evaluations(1, edition_of(edition))
    return replace(made, id=f"kalix-{edition}", municipality=KALIX, year=year)


def test_2010_and_2020_are_compared_without_ever_being_drawn_as_comparable(
    hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    hands.library.create(kalix("2010", 2012)).close()
    later = hands.library.create(kalix("2020", 2022))
    later.close()
    hands.program.work.desk.open(later.path)
    show(hands, COMPARISON)
    choice = hands.find(QComboBox, "Kommunens eget resultat ett annat år")
    choice.setFocus()
    hands.type("Kalix 2012")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    beside = hands.find(PlainTable, "Områden i Kalix 2022 och Kalix 2012")
    assert beside.item(0, 0).text() == "Samspel mellan förtroendevalda och medborgare"
    assert beside.item(0, 2).text() == "Offentlighet och demokrati"
    assert beside.item(8, 0).text() == "Totalt, inte direkt jämförbart"
    for radar in hands.window.findChildren(RadarChart):
        assert "2012" not in radar.accessibleDescription()
    show(hands, YEARS)
    (chart,) = hands.window.findChildren(YearsChart)
    first, second = chart.accessibleDescription().split(". ")
    assert first.startswith("Utgåva 2010: 2012 ")
    assert second.startswith("Utgåva 2020: 2022 ")
    text = report_text(hands, tmp_path / "rapport.pdf", qtbot)
    assert "Totalt (inte direkt jämförbart)" in text
    assert "Profiler bredvid varandra" not in text
    assert "Skillnad mot Kalix 2012" not in text


def test_a_re_evaluation_judges_last_times_improvement_areas_and_plans_anew(
    hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    hands.click(hands.find(QAbstractButton, "Öppna exemplet"))
    hands.program.actions.follow_up.trigger()
    hands.settle()
    hands.find(LineField, "År").setFocus()
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type("2016")
    hands.click(hands.find(QAbstractButton, "Skapa"))
    hands.find(QLabel, "Kalix kommun 2016")
    hands.find(QLabel, "2012: 5 av 15 poäng (35 %)")
    hands.click(hands.find(QAbstractButton, "Visa förra gångens text"))
    hands.find(QLabel, "Fullmäktige har uttalat")

    show(hands, FOLLOW_UP)
    session = hands.program.work.desk.session
    assert session is not None
    first = session.evaluation.followed_up[0]
    hands.click(hands.find(QAbstractButton, f"Delvis uppnått, {first.text[:20]}"))
    hands.find(QPlainTextEdit, f"Kommentar, {first.text[:20]}").setFocus()
    hands.type("Planen är påbörjad.")
    assert session.evaluation.followed_up[0].outcome is Outcome.PARTLY
    assert total_result(session.evaluation).scored == 0

    show(hands, ACTION_PLAN)
    hands.click(hands.find(QAbstractButton, "Lägg till en åtgärd"))
    hands.type("Slutför planen")
    write(hands, "Ansvarig", "Kommunkansliet")
    write(hands, "Senast", "hösten")
    write(hands, "Så märks det", "Planen är antagen")
    hands.find(QLabel, "”hösten” är inte ett datum.")
    assert hands.find(LineField, "Senast").text() == "hösten", "another fact leaves it standing"
    hands.find(LineField, "Senast").setFocus()
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type("2017-03")
    hands.press(Qt.Key.Key_Tab)
    table = hands.find(QTableWidget, "Alla åtgärder")
    assert [table.item(0, column).text() for column in range(5)] == [
        "Slutför planen", "1", "Kommunkansliet", "2017-03-31", "Planerad, försenad",
    ]  # fmt: skip
    text = report_text(hands, tmp_path / "rapport.pdf", qtbot)
    assert "Planen är påbörjad." in text
    assert "Utvärderingen 2012 pekade ut" in text
    assert "Slutför planen" in text
    assert "2017-03-31" in text
