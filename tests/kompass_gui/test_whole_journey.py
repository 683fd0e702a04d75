"""A whole evaluation through the real window, from the first point to the finished report."""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from kompass_core.evaluation import AnswerState
from kompass_core.points import exact_text
from kompass_core.scoring import total_result
from storage.evaluation_file import EvaluationFile
from storage.example import example_evaluation
from tests.kompass_gui.hands import Hands
from widgets.choice_box import ChoiceBox
from widgets.colours import Colours
from widgets.line_field import LineField
from widgets.notice import Notice
from widgets.points_box import PointsBox
from widgets.profile_table import ProfileTable

pytestmark = pytest.mark.journey

CONTROL = Qt.KeyboardModifier.ControlModifier


def _begin(hands: Hands) -> None:
    """Create Kalix kommun 2012 in the form, by keyboard once the form is there."""
    hands.click(hands.find(QAbstractButton, "Ny utvärdering"))
    hands.type("Kalix kommun")
    hands.press(Qt.Key.Key_Escape)  # the list of names goes away
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type("2012")
    hands.click(hands.find(QPlainTextEdit, "Utvärderare"))
    hands.type("Märit Melbi, SKL")
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)


def _set_all_points(hands: Hands) -> None:
    """Type Kalix's points into every question of the eight tabs."""
    example = example_evaluation()
    for area in example.edition.areas:
        for question in area.questions:
            points = example.answer(question.id).points
            assert points is not None
            box = hands.find(PointsBox, f"Poäng, {question.id} ")
            box.setFocus()
            hands.type(exact_text(points))
        hands.press(Qt.Key.Key_PageDown, CONTROL)


def _extracted(report: Path) -> str:
    text = " ".join(page.extract_text() for page in PdfReader(report).pages)
    return re.sub(r"\s+", " ", text.replace("\u00a0", " "))


def test_from_the_first_point_to_the_finished_report(
    hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    _begin(hands)
    hands.find(QLabel, "Kalix kommun 2012")
    _set_all_points(hands)
    hands.program.actions.previous_section.trigger()
    hands.settle()
    table = hands.find(ProfileTable, "")
    assert [table.item(row, 2).text() for row in range(9)] == [
        "41", "40", "65", "58", "49", "43", "56", "61", "415",
    ]  # fmt: skip

    hands.find(QPlainTextEdit, "Text till 8.1").setFocus()
    hands.type("Planerna för samhällsbyggandet hänger ihop.")
    hands.find(QPlainTextEdit, "Allmänt").setFocus()
    hands.type("Fel text")
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert hands.find(QPlainTextEdit, "Allmänt").toPlainText() == ""
    hands.click(hands.find(QAbstractButton, "Lägg till en styrka"))
    hands.type("Näringslivet får stöd.")
    hands.click(hands.find(QAbstractButton, "Lägg till ett förbättringsområde"))
    hands.type("Hållbarheten saknar mål.")

    hands.press(Qt.Key.Key_W, CONTROL)
    saved = hands.find(QTableView, "Sparade utvärderingar")
    assert saved.model().rowCount() == 1
    saved.setFocus()
    hands.press(Qt.Key.Key_Return)
    hands.find(QLabel, "Kalix kommun 2012")

    hands.answers.report = tmp_path / "rapport.pdf"
    hands.press(Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil((tmp_path / "rapport.pdf").exists, timeout=30_000)
    text = _extracted(tmp_path / "rapport.pdf")
    for expected in (
        "Kalix kommun", "415", "Märit Melbi", "Planerna för samhällsbyggandet hänger ihop.",
        "Näringslivet får stöd.", "Hållbarheten saknar mål.",
    ):  # fmt: skip
        assert expected in text
    assert "Fel text" not in text


def test_what_was_typed_is_there_next_week(hands: Hands, tmp_path: Path, colours: Colours) -> None:
    _begin(hands)
    box = hands.find(PointsBox, "Poäng, ")
    box.setFocus()
    hands.type("7,25")
    hands.quit()
    (entry,) = hands.library.entries()
    assert entry.summary is not None
    assert entry.summary.total.scored == 1

    later = Hands(tmp_path, colours)
    later.start(entry.path)
    assert later.find(PointsBox, "Poäng, ").text() == "7,25"
    later.end()


def test_the_example_is_one_click_away_and_shows_the_published_total(hands: Hands) -> None:
    hands.click(hands.find(QAbstractButton, "Öppna exemplet"))
    hands.find(QLabel, "415")
    hands.press(Qt.Key.Key_W, CONTROL)
    hands.click(hands.find(QAbstractButton, "Öppna exemplet"))
    hands.press(Qt.Key.Key_W, CONTROL)
    assert len(hands.library.entries()) == 1


def test_a_value_above_max_is_refused_where_it_stands(hands: Hands) -> None:
    hands.click(hands.find(QAbstractButton, "Öppna exemplet"))
    box = hands.find(PointsBox, "Poäng, 1.1 ")
    box.setFocus()
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type("16")
    assert box.text() == "16"
    hands.find(QLabel, "Högst 15 poäng")
    hands.press(Qt.Key.Key_Escape)
    assert box.text() != "16"


def test_not_scored_can_be_returned_to_and_is_not_zero(hands: Hands) -> None:
    hands.click(hands.find(QAbstractButton, "Öppna exemplet"))
    box = hands.find(PointsBox, "Poäng, 1.1 ")
    box.setFocus()
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.press(Qt.Key.Key_Delete)
    assert box.text() == ""
    session = hands.program.work.desk.session
    assert session is not None
    assert session.evaluation.answer("1.1").state is AnswerState.NOT_SCORED
    assert total_result(session.evaluation).scored == 44
    hands.find(QLabel, "410–425")


@pytest.mark.parametrize("content", [b"", b"hej", b'{"format": 1}', b"\xff\xfe\x00"])
def test_a_file_that_is_no_evaluation_gives_a_sentence_and_the_program_goes_on(
    content: bytes, hands: Hands, tmp_path: Path
) -> None:
    file = tmp_path / "fel.kompass"
    file.write_bytes(content)
    hands.answers.to_open = file
    hands.press(Qt.Key.Key_O, CONTROL)
    assert "fel.kompass" in hands.find(Notice, "").text()
    assert file.read_bytes() == content
    hands.click(hands.find(QAbstractButton, "Öppna exemplet"))
    hands.find(QLabel, "415")


def test_the_form_asks_for_what_is_missing_and_keeps_what_is_written(hands: Hands) -> None:
    hands.click(hands.find(QAbstractButton, "Ny utvärdering"))
    hands.find(QPlainTextEdit, "Utvärderare").setFocus()
    hands.type("Märit Melbi, SKL")
    hands.click(hands.find(QAbstractButton, "Skapa"))
    hands.find(QLabel, "Ange vilken kommun")
    assert hands.find(QPlainTextEdit, "Utvärderare").toPlainText() == "Märit Melbi, SKL"
    assert isinstance(hands.focus(), ChoiceBox)
    hands.type("Kommun utanför registret")
    hands.find(LineField, "År").setFocus()
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type("20")
    hands.click(hands.find(QAbstractButton, "Skapa"))
    hands.find(QLabel, "Skriv årtalet med fyra siffror.")


@pytest.mark.parametrize(
    "text", ["<b>fet</b> & <img src='x'>", "ett\u0000två\u000b", "🧭 روح e\u0301", "a" * 100_000]
)
def test_any_pasted_text_is_kept_and_exported(
    text: str, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    hands.click(hands.find(QAbstractButton, "Öppna exemplet"))
    field = hands.find(QPlainTextEdit, "Text till 1.1")
    field.setFocus()
    hands.press(Qt.Key.Key_A, CONTROL)
    QApplication.clipboard().setText(text)
    hands.press(Qt.Key.Key_V, CONTROL)
    hands.answers.report = tmp_path / "rapport.pdf"
    hands.press(Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil((tmp_path / "rapport.pdf").exists, timeout=30_000)
    hands.press(Qt.Key.Key_W, CONTROL)
    (entry,) = hands.library.entries()
    kept = EvaluationFile.open(entry.path, read_only=True).evaluation.answer("1.1").text
    assert kept == text
