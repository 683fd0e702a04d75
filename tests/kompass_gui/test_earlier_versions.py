"""Going back to an earlier version, in the real window."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTableView, QTableWidget
from pytestqt.qtbot import QtBot

from kompass_core.changes import changes
from kompass_core.points import Points
from kompass_gui.saving.change_texts import LONGEST_TEXT, ChangeRow, change_rows
from kompass_gui.saving.versions_page import VersionsPage
from storage.evaluation_file import EvaluationFile
from storage.local_copies import copies_at
from tests.builders import evaluation
from tests.kompass_gui.hands import Hands
from widgets.colours import Colours
from widgets.notice import Notice

FIRST = evaluation({"1.1": 100})
FREE_BESIDE_A_TEXT = 16 + 6  # the style sheet's padding, and Qt's own margin
SECOND = FIRST.with_points("1.1", Points(500)).with_question_text("1.2", "Nytt")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An evaluation with one earlier version, saved an hour apart."""
    (tmp_path / "library").mkdir()
    path = tmp_path / "library" / "kalix.kompass"
    now = datetime(2026, 11, 20, 14, 3, tzinfo=UTC)
    EvaluationFile.create(path, FIRST, clock=lambda: now).close()
    file = EvaluationFile.open(path, clock=lambda: now + timedelta(hours=1))
    file.save(SECOND)
    file.close()
    return path


def _open_versions(hands: Hands, path: Path) -> None:
    hands.program.work.desk.open(path)
    hands.settle()
    hands.program.actions.earlier_versions.trigger()
    hands.settle()


def _texts(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_version_is_listed_with_its_time_total_and_what_differs(
    hands: Hands, path: Path, qtbot: QtBot
) -> None:
    _open_versions(hands, path)
    table = hands.find(QTableView, "Tidigare versioner")
    qtbot.waitUntil(lambda: "…" not in _texts(table)[0])
    ((saved, total, differences),) = _texts(table)
    assert saved.startswith("20 nov 2026")
    assert total == "1–791"
    assert differences == "poäng på 1 fråga, 1 text"


def test_the_chosen_version_is_shown_before_it_is_restored(hands: Hands, path: Path) -> None:
    _open_versions(hands, path)
    rows = _texts(hands.find(QTableWidget, "Vad som skiljer"))
    assert rows == [
        ["Poäng, 1.1 Rubrik 1.1", "5,00 (preliminär)", "1,00 (preliminär)"],
        ["Text, 1.2 Rubrik 1.2", "Nytt", ""],
    ]
    assert hands.program.work.desk.session is not None
    assert hands.program.work.desk.session.evaluation == SECOND


def test_what_differs_stays_in_rows_as_high_as_their_texts(hands: Hands, colours: Colours) -> None:
    page = VersionsPage(colours)
    page.resize(1900, 748)
    page.show()
    place = "Förbättringsområde, 1 Offentlighet och demokrati"
    page.show_version("Så här var den", FIRST, [ChangeRow(place, "Nu", "Då")])
    hands.settle()
    table = page.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    for width in range(1000, 1400, 5):
        page.resize(width, 748)
        hands.settle()
        room = QRect(0, 0, table.columnWidth(0) - FREE_BESIDE_A_TEXT, 1000)
        lines = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, place)
        assert table.rowHeight(0) >= lines.height(), width
    page.close()


def test_a_version_is_restored_and_that_can_be_undone(hands: Hands, path: Path) -> None:
    _open_versions(hands, path)
    hands.click(hands.find(QPushButton, "Återställ den här versionen"))
    session = hands.program.work.desk.session
    assert session is not None
    assert changes(session.evaluation, FIRST) == ()
    assert "åter som den var" in hands.window.findChild(Notice).text()
    hands.settle()
    hands.click(hands.find(QPushButton, "Ångra"))
    assert changes(session.evaluation, SECOND) == ()


def test_restoring_is_told_in_the_history_of_points(hands: Hands, path: Path) -> None:
    _open_versions(hands, path)
    hands.click(hands.find(QPushButton, "Återställ den här versionen"))
    session = hands.program.work.desk.session
    assert session is not None
    (change,) = session.evaluation.history
    assert (change.question, change.before, change.after) == ("1.1", 500, 100)


def test_the_keyboard_alone_leaves_the_page_as_it_came(hands: Hands, path: Path) -> None:
    _open_versions(hands, path)
    hands.press(Qt.Key.Key_Escape)
    assert not hands.window.findChild(VersionsPage).isVisible()
    assert hands.find(QPlainTextEdit, "Text till 1.2").toPlainText() == "Nytt"


def test_a_damaged_version_says_so_and_cannot_be_restored(hands: Hands, path: Path) -> None:
    (copies,) = copies_at(path)
    (version,) = copies.backups.entries()
    version.path.write_bytes(version.path.read_bytes()[:-50])
    _open_versions(hands, path)
    assert not hands.find(QPushButton, "Återställ den här versionen").isEnabled()
    page = hands.window.findChild(VersionsPage)
    assert any("skadad" in label.text() for label in page.findChildren(QLabel))


def test_without_versions_the_page_says_so(hands: Hands) -> None:
    hands.program.work.desk.create(evaluation())
    hands.program.actions.earlier_versions.trigger()
    hands.settle()
    said = hands.find(QLabel, "Det finns ingen tidigare version")
    page = hands.find(VersionsPage, "")
    assert said.mapTo(page, said.rect().center()).y() < page.height() * 0.6
    assert not [table for table in page.findChildren(QTableView) if table.isVisible()]


def test_of_a_long_text_the_place_of_the_difference_is_shown(colours: object) -> None:
    text = "lika " * 1000
    now = FIRST.with_question_text("1.1", text)
    then = FIRST.with_question_text("1.1", text + "olika" + text)
    (row,) = change_rows(changes(now, then), now, then)
    assert row.then.startswith("… ")
    assert "olika" in row.then
    assert len(row.then) <= LONGEST_TEXT + 4


def test_what_says_the_same_is_as_now(hands: Hands, path: Path, qtbot: QtBot) -> None:
    file = EvaluationFile.open(path)
    file.save(FIRST)
    file.close()
    _open_versions(hands, path)
    table = hands.find(QTableView, "Tidigare versioner")
    qtbot.waitUntil(lambda: "Som nu" in _texts(table)[-1])
    table.selectRow(table.model().rowCount() - 1)
    assert not hands.find(QPushButton, "Återställ den här versionen").isEnabled()
