"""While an interviewee sees the screen, one key hides what they may not see."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QPushButton, QWidget

from kompass_core.privacy import occurrences
from kompass_gui.pages.profile_panel import ProfilePanel
from kompass_gui.workbench.curtain import Curtain
from kompass_gui.workspace.workspace import Workspace
from storage.evaluation_file import EvaluationFile
from tests.kompass_gui.bench import Bench, kalix
from tests.kompass_gui.hands import Hands
from widgets.check_list import CheckList
from widgets.line_field import LineField
from widgets.note_field import NoteField
from widgets.note_list import NoteList
from widgets.points_box import PointsBox
from widgets.points_slider import PointsSlider
from widgets.radar_chart import RadarChart
from widgets.section_bar import SectionBar

F12 = Qt.Key.Key_F12


@pytest.fixture
def bench(hands: Hands) -> Bench:
    return Bench(hands, kalix())


def seen(bench: Bench, kind: type[QWidget]) -> list[QWidget]:
    return [each for each in bench.hands.window.findChildren(kind) if each.isVisible()]


SECRET = (PointsBox, PointsSlider, RadarChart, ProfilePanel, SectionBar)


@pytest.mark.parametrize(
    "section",
    ["visit", "sources", "interview", "overview", "focus", "area-1", "summary", "key_facts"],
)
def test_no_page_shows_points_in_private(bench: Bench, section: str) -> None:
    workspace = bench.hands.window.workspace
    assert workspace is not None
    workspace.show_section(section)
    bench.hands.settle()
    bench.hands.press(F12)
    for kind in SECRET:
        assert seen(bench, kind) == []
    words = [label.text() for label in seen(bench, QLabel) if isinstance(label, QLabel)]
    assert not [text for text in words if "poäng" in text.lower() and "F12" not in text]
    assert words.count("Dolt läge – F12 visar allt igen") == 1  # once, on a page or in its place
    bench.hands.press(F12)
    words = [label.text() for label in seen(bench, QLabel) if isinstance(label, QLabel)]
    assert not any("Dolt läge" in text for text in words)
    assert seen(bench, SectionBar)


def test_everything_comes_back_with_the_keyboard_where_it_was(bench: Bench) -> None:
    box = bench.hands.find(PointsBox, "Poäng, 1.2 ")
    box.setFocus()
    bench.hands.press(F12)
    assert len(seen(bench, Curtain)) == 1
    bench.hands.type("1")
    assert bench.evaluation.answer("1.2").points == 1100
    bench.hands.press(F12)
    assert box.hasFocus()


def test_only_what_is_said_in_this_interview_is_seen(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F5)
    bench.workbench.set_source("chief")
    hands.find(QComboBox, "Vilka anteckningar som visas").setFocus()
    hands.press(Qt.Key.Key_Down)
    assert len(bench.shown_notes()) == 4
    hands.press(F12)
    assert bench.shown_notes() == ["n1"]
    assert seen(bench, CheckList) == []
    assert seen(bench, QCheckBox) == []
    hands.find(NoteField, "").setFocus()
    hands.type("Ny")
    hands.press(Qt.Key.Key_Return)
    assert bench.texts()[-1] == "Ny"
    assert len(bench.shown_notes()) == 2
    hands.press(F12)
    assert len(bench.shown_notes()) == 5


def test_a_question_can_be_shown_without_its_points(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F6)
    bench.workbench.set_source("chief")
    bench.focus.show_question("3.3")
    hands.settle()
    hands.press(F12)
    assert hands.find(QLabel, "3.3  Uppföljning och rapportering")
    assert bench.shown_notes(hands.find(NoteList, "Anteckningar till 3.3")) == ["n1"]
    bench.focus.step(1)
    hands.settle()
    assert seen(bench, PointsBox) == []
    hands.press(F12)
    assert seen(bench, PointsBox)


def test_another_evaluation_is_not_opened_in_private(bench: Bench) -> None:
    bench.hands.press(F12)
    bench.hands.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    bench.hands.program.actions.open_example.trigger()
    bench.hands.settle()
    assert not bench.workbench.private
    assert seen(bench, SectionBar)


@pytest.mark.parametrize("command", ["find", "palette", "shortcuts", "remove_name"])
def test_nothing_that_lies_over_the_page_stays_in_private(bench: Bench, command: str) -> None:
    bench.hands.press(Qt.Key.Key_F5)
    getattr(bench.hands.program.work.bench.actions, command).trigger()
    bench.hands.settle()
    bench.hands.type("m")
    assert [each for each in seen(bench, QFrame) if each.objectName() == "overlay"]
    bench.hands.press(F12)
    assert not [each for each in seen(bench, QFrame) if each.objectName() == "overlay"]
    bench.hands.press(F12)
    assert seen(bench, SectionBar)


@pytest.mark.parametrize("command", ["earlier_versions", "references", "editions"])
def test_a_page_in_place_of_the_evaluation_goes_in_private(bench: Bench, command: str) -> None:
    getattr(bench.hands.program.actions, command).trigger()
    bench.hands.settle()
    bench.hands.press(F12)
    assert seen(bench, Workspace)
    assert seen(bench, ProfilePanel) == []


def test_earlier_versions_are_not_shown_in_private(bench: Bench) -> None:
    command = bench.hands.program.actions.earlier_versions
    bench.hands.press(F12)
    assert not command.isEnabled()
    bench.hands.press(F12)
    assert command.isEnabled()
    bench.hands.press(F12)
    bench.hands.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not command.isEnabled()


# --- names --------------------------------------------------------------------------------------


def remove_maja(bench: Bench, *, purged: bool) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F8)
    hands.press(Qt.Key.Key_Down)
    hands.click(hands.find(QPushButton, "Ta bort namnet"))
    rows = {row.key: row for row in hands.find(CheckList, "Former av namnet")._rows}
    assert [(key, row.checked) for key, row in rows.items()] == [
        ("Maja Berg", True),
        ("Maja", False),
        ("Berg", True),
    ]
    assert rows["Maja Berg"].detail == "2 ställen"
    box = hands.find(QCheckBox, "Gallra också")
    box.setChecked(purged)
    hands.click(
        next(
            each
            for each in seen(bench, QPushButton)
            if each.parent().objectName() == "overlay"
            and isinstance(each, QPushButton)
            and each.text() == "Ta bort"
        )
    )


def test_a_name_is_gone_from_the_evaluation_its_file_and_its_undo(bench: Bench) -> None:
    session = bench.workbench.session
    remove_maja(bench, purged=False)
    assert occurrences(bench.evaluation, "Berg") == 0
    assert bench.evaluation.notes[1].text == "Alla är nöjda, säger [namn borttaget]"
    assert bench.evaluation.sources[1].name == ""
    assert not session.can_undo
    path = bench.hands.program.work.desk.path
    assert path is not None
    assert "Berg" not in path.read_text(encoding="utf-8")
    assert "borttaget" in bench.hands.program._front.notice.text()


def test_a_purge_takes_the_name_from_earlier_versions(bench: Bench, tmp_path: Path) -> None:
    path = bench.hands.program.work.desk.path
    assert path is not None
    bench.hands.program.work.desk.close()
    bench.hands.program.work.desk.open(path)  # the next change keeps an earlier version
    session = bench.workbench.session
    session.amend(session.evaluation.with_question_text("1.1", "ny"))
    bench.hands.program.work.desk.save()
    file = bench.hands.program.work.desk.file
    assert file is not None
    assert any("Maja" in repr(version.read().notes) for version in file.versions())
    remove_maja(bench, purged=True)
    assert file.versions()
    for version in file.versions():
        assert occurrences(version.read(), "Berg") == 0
    everything = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert not [each for each in everything if b"Maja Berg" in each.read_bytes()]


def test_escape_removes_nothing(bench: Bench) -> None:
    bench.hands.program.work.bench.actions.remove_name.trigger()
    bench.hands.settle()
    assert bench.hands.find(LineField, "Namn").hasFocus()
    bench.hands.type("Maja Berg")
    bench.hands.press(Qt.Key.Key_Escape)
    assert occurrences(bench.evaluation, "Maja Berg") == 2
    path = bench.hands.program.work.desk.path
    assert path is not None
    assert EvaluationFile.open(path, read_only=True).evaluation.sources[1].name == "Maja Berg"
