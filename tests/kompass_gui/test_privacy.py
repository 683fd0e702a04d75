"""While an interviewee sees the screen, one key hides what they may not see."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from kompass_core.errors import DiskFullError
from kompass_core.fields import FieldRef, Section
from kompass_core.points import Points
from kompass_core.privacy import occurrences
from kompass_gui.library.library_table import LibraryTable
from kompass_gui.pages.profile_panel import ProfilePanel
from kompass_gui.questions.reason_field import ReasonField
from kompass_gui.workbench.curtain import Curtain
from kompass_gui.workspace.workspace import Workspace
from storage.evaluation_file import EvaluationFile
from tests.kompass_gui.bench import ALT, CONTROL, Bench, kalix
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
WAY_BACK = "Dolt läge – F12 visar allt igen"


@pytest.fixture
def bench(hands: Hands) -> Bench:
    return Bench(hands, kalix())


def seen(bench: Bench, kind: type[QWidget]) -> list[QWidget]:
    return [each for each in bench.hands.window.findChildren(kind) if each.isVisible()]


def words(bench: Bench) -> list[str]:
    return [label.text() for label in seen(bench, QLabel) if isinstance(label, QLabel)]


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
    assert not [text for text in words(bench) if "poäng" in text.lower() and "F12" not in text]
    assert words(bench).count(WAY_BACK) == 1  # once, on a page or in its place
    bench.hands.press(F12)
    assert WAY_BACK not in words(bench)
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


def columns(bench: Bench) -> list[str]:
    """Return the headings of the table of evaluations that are seen."""
    table, model = bench.hands.find(LibraryTable, ""), bench.hands.find(LibraryTable, "").model()
    shown = [column for column in range(model.columnCount()) if not table.isColumnHidden(column)]
    return [model.headerData(column, Qt.Orientation.Horizontal) for column in shown]


def test_the_start_page_leaves_its_points_out_and_says_how_they_come_back(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F5)
    hands.press(F12)
    hands.press(Qt.Key.Key_W, CONTROL)
    assert columns(bench) == ["Kommun", "År", "Utgåva", "Sparad"]
    assert words(bench).count(WAY_BACK) == 1
    hands.press(F12)
    assert columns(bench) == ["Kommun", "År", "Utgåva", "Totalt", "Beslutade", "Sparad"]
    assert WAY_BACK not in words(bench)
    hands.press(F12)  # here, too, someone may come in
    assert "Totalt" not in columns(bench)


def test_evaluations_do_not_stay_in_the_order_of_points_that_are_hidden(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_W, CONTROL)
    table = hands.find(LibraryTable, "")
    total = columns(bench).index("Totalt")
    table.sortByColumn(total, Qt.SortOrder.AscendingOrder)
    hands.press(F12)
    header = table.horizontalHeader()
    assert header.sortIndicatorSection() == table.model().columnCount() - 1
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_the_trash_leaves_its_points_out(bench: Bench) -> None:
    hands = bench.hands
    hands.press(F12)
    hands.press(Qt.Key.Key_W, CONTROL)
    hands.press(Qt.Key.Key_Delete)
    hands.click(hands.find(QToolButton, "Papperskorg"))
    assert columns(bench) == ["Kommun", "År", "Utgåva", "Sparad"]
    assert words(bench).count(WAY_BACK) == 1
    hands.press(F12)
    assert "Totalt" in columns(bench)


def test_an_evaluation_that_is_opened_in_private_is_hidden(bench: Bench) -> None:
    hands = bench.hands
    hands.press(F12)
    hands.press(Qt.Key.Key_W, CONTROL)
    hands.press(Qt.Key.Key_Return)
    assert len(seen(bench, Curtain)) == 1
    assert hands.focus() is seen(bench, Curtain)[0]
    for kind in SECRET:
        assert seen(bench, kind) == []
    hands.press(F12)
    assert hands.focus() is seen(bench, SectionBar)[0]


def test_the_same_interview_is_there_hidden_after_a_new_evaluation_was_not_made(
    bench: Bench,
) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F5)
    bench.workbench.set_source("chief")
    hands.press(F12)
    hands.press(Qt.Key.Key_N, CONTROL)
    assert words(bench).count(WAY_BACK) == 1
    hands.press(Qt.Key.Key_Escape)
    assert bench.section() == "interview"
    for kind in (*SECRET, CheckList, QComboBox, QCheckBox):
        assert seen(bench, kind) == []
    assert bench.shown_notes() == ["n1"]
    assert hands.focus() is hands.find(NoteField, "")


def test_an_interview_of_another_evaluation_is_not_shown_in_private(bench: Bench) -> None:
    hands = bench.hands
    path = hands.program.work.desk.path
    assert path is not None
    hands.press(Qt.Key.Key_F5)
    bench.workbench.set_source("chief")
    hands.program.actions.open_example.trigger()
    hands.settle()
    hands.press(F12)
    hands.program.work.desk.open(path)
    hands.settle()
    assert bench.section() == "interview"
    assert bench.shown_notes() == []


def test_space_leaves_no_page_when_what_it_ticks_is_hidden(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F5)
    bench.workbench.set_source("chief")
    hands.press(Qt.Key.Key_T, CONTROL)
    ticked = hands.focus()
    assert isinstance(ticked, CheckList)
    hands.press(F12)
    hands.press(Qt.Key.Key_Space)
    assert hands.window.shows_evaluation
    assert hands.focus() is hands.find(NoteField, "")
    hands.press(F12)
    assert hands.focus() is ticked


def test_the_keyboard_stays_where_it_is_still_seen(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F5)
    bench.workbench.set_source("chief")
    hands.find(NoteList, "Anteckningar").setFocus()
    hands.press(F12)
    assert isinstance(hands.focus(), NoteList)
    hands.find(NoteField, "").setFocus()
    hands.press(Qt.Key.Key_F7)
    hands.press(Qt.Key.Key_PageUp, CONTROL)
    assert hands.focus() is hands.find(NoteField, "")


def test_no_command_takes_the_keyboard_behind_the_curtain(bench: Bench) -> None:
    hands = bench.hands
    hands.press(F12)
    before = bench.evaluation
    hands.press(Qt.Key.Key_J, CONTROL)
    hands.type("7")
    assert bench.evaluation is before
    hands.press(F12)
    box = hands.find(PointsBox, "Poäng, 1.4 ")
    hands.click(box)
    hands.type("7")
    assert bench.evaluation.answer("1.4").points == 700


def test_what_had_the_keyboard_may_be_gone_when_all_comes_back(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F6)
    box = hands.focus()
    hands.press(F12)
    hands.press(Qt.Key.Key_Right, ALT)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(box)
    hands.press(F12)
    assert seen(bench, SectionBar)


def test_published_results_are_not_shown_in_private(bench: Bench) -> None:
    hands, actions = bench.hands, bench.hands.program.actions
    hands.press(Qt.Key.Key_W, CONTROL)
    actions.references.trigger()
    hands.settle()
    hands.press(F12)
    assert hands.window.start.isVisible()
    assert not actions.references.isEnabled()
    hands.press(F12)
    assert actions.references.isEnabled()
    assert not actions.earlier_versions.isEnabled()  # nothing lies open


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


def test_what_is_undone_in_private_asks_for_no_reason(bench: Bench) -> None:
    workspace = bench.hands.window.workspace
    assert workspace is not None
    bench.hands.press(Qt.Key.Key_F6)
    question = workspace.current_page().question_in_hand()
    session = bench.workbench.session
    field = FieldRef(Section.POINTS, question)
    session.edit(field, session.evaluation.with_decided(question, True), alone=True)
    session.edit(field, session.evaluation.with_points(question, Points(0)), alone=True)
    reason = bench.focus.findChild(ReasonField)
    assert reason.isVisible()
    bench.hands.press(F12)
    assert not reason.isVisible()
    session.edit(field, session.evaluation.with_points(question, Points(100)), alone=True)
    bench.hands.settle()
    assert not reason.isVisible()
    bench.hands.press(F12)
    assert reason.isVisible()


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


def test_a_name_that_could_not_be_saved_away_is_not_called_removed(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, *_: object) -> None:
        raise DiskFullError(path, "No space left on device")

    notice = bench.hands.program._front.notice
    with monkeypatch.context() as disk:
        disk.setattr("storage.atomic_json_storage.write_whole", full)
        remove_maja(bench, purged=True)
        assert "gick inte att spara" in notice.text()
    bench.hands.click(bench.hands.find(QPushButton, "Försök igen"))
    assert "borttaget på" in notice.text()
    everything = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert not [each for each in everything if b"Maja Berg" in each.read_bytes()]


def test_tab_comes_to_the_way_out_before_what_cannot_be_undone(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F8)
    hands.press(Qt.Key.Key_Down)
    hands.click(hands.find(QPushButton, "Ta bort namnet"))
    hands.find(QCheckBox, "Gallra också").setFocus()
    stops = []
    for _ in range(2):
        hands.press(Qt.Key.Key_Tab)
        stops.append(hands.focus().property("text"))
    assert stops == ["Avbryt", "Ta bort"]


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
