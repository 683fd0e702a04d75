"""The plan of the visit is made and followed by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kompass_core.evidence import Group, SourceKind
from kompass_core.fields import FieldRef, Section
from storage.evaluation_file import EvaluationFile
from tests.kompass_gui.bench import CONTROL, SHIFT, Bench, kalix
from tests.kompass_gui.conftest import TextSize
from tests.kompass_gui.hands import Hands
from widgets.check_list import CheckList
from widgets.line_field import LineField

ENTER = Qt.Key.Key_Return
TAB = Qt.Key.Key_Tab


@pytest.fixture
def bench(hands: Hands) -> Bench:
    bench = Bench(hands, kalix())
    hands.press(Qt.Key.Key_F8)
    return bench


def rows(bench: Bench) -> list[tuple[str, list[str]]]:
    """Return the headings of the plan, each with what its rows say of time and source."""
    tree = bench.sources._tree
    tops = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [
        (
            top.text(0),
            [f"{top.child(n).text(0)} {top.child(n).text(1)}" for n in range(top.childCount())],
        )
        for top in tops
    ]


def test_sources_stand_by_day_and_time_and_then_by_kind(bench: Bench) -> None:
    assert rows(bench) == [
        (
            "måndag 5 november",
            ["09.00 Kommunchef", "10.00 Kommunstyrelsens ordförande, Maja Berg"],
        ),
        ("Dokument", [" Budget 2012"]),
        ("Webbsidor", [" Startsidan"]),
    ]
    assert bench.hands.find(QLabel, "Intervjuade personer: 0 av 2")


def test_an_interview_is_planned_by_keys_and_follows_the_last(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_I, CONTROL | SHIFT)
    assert hands.find(LineField, "Vem, till rollen").hasFocus()
    hands.type("Ekonomichef")
    new = bench.evaluation.sources[-1]
    assert (new.title, new.role, new.group) == ("Ekonomichef", "finance", Group.OFFICIAL)
    assert new.when == "2012-11-05T11:00"
    for _ in range(3):
        hands.press(TAB)
    hands.type("6/11")
    hands.press(TAB)
    hands.type("13")
    hands.press(TAB)
    assert bench.evaluation.sources[-1].when == "2012-11-06T13:00"
    assert hands.find(LineField, "Tid").text() == "13.00"
    assert ("tisdag 6 november", ["13.00 Ekonomichef"]) in rows(bench)


@pytest.mark.parametrize(
    ("typed", "role", "group"),
    [
        ("Kommunalråd (S)", "board-chair", Group.POLITICIAN),
        ("Fackliga företrädare", "union", Group.UNION),
        ("Kommunal", "union", Group.UNION),
        ("Kommunalförbundet", "", Group.OTHER),
    ],
)
def test_a_typed_title_gives_its_role_and_group(
    bench: Bench, typed: str, role: str, group: Group
) -> None:
    bench.hands.press(Qt.Key.Key_I, CONTROL | SHIFT)
    bench.hands.type(typed)
    new = bench.evaluation.sources[-1]
    assert (new.title, new.role, new.group) == (typed, role, group)


def test_a_role_that_was_chosen_stays_when_the_title_names_none(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_I, CONTROL | SHIFT)
    hands.type("Jurist")
    box = hands.find(QComboBox, "Frågas som")
    box.setFocus()
    hands.press(Qt.Key.Key_K)
    chosen = bench.evaluation.sources[-1].role
    assert chosen
    hands.find(LineField, "Vem, till rollen").setFocus()
    hands.type("er")
    assert bench.evaluation.sources[-1].role == chosen


def retype(bench: Bench, name: str, typed: str) -> LineField:
    """Type something else into a field of the first interview, and leave it."""
    hands = bench.hands
    field = hands.find(LineField, name)
    field.setFocus()
    field.selectAll()
    hands.press(Qt.Key.Key_Delete)
    hands.type(typed)
    hands.press(TAB)
    return field


def faults(bench: Bench) -> list[str]:
    """Return what is said of what cannot be understood."""
    labels = bench.sources._form.findChildren(QLabel, "fault")
    return [label.text() for label in labels if label.isVisible()]


@pytest.mark.parametrize(
    ("name", "typed", "when"),
    [
        ("Dag", "6/11", "2012-11-06T09:00"),
        ("Dag", "6 nov", "2012-11-06T09:00"),
        ("Dag", "", "T09:00"),
        ("Tid", "kl 9.30", "2012-11-05T09:30"),
        ("Tid", "13-14", "2012-11-05T13:00"),
        ("Tid", "", "2012-11-05"),
    ],
)
def test_day_and_time_are_taken_as_they_are_typed(
    bench: Bench, name: str, typed: str, when: str
) -> None:
    retype(bench, name, typed)
    assert bench.evaluation.sources[0].when == when
    assert not faults(bench)


@pytest.mark.parametrize(("typed", "minutes"), [("9-10.30", 90), ("15-15.45", 45), ("15", 60)])
def test_the_length_follows_from_the_end_that_is_typed(
    bench: Bench, typed: str, minutes: int
) -> None:
    before = bench.evaluation.sources[0]
    retype(bench, "Tid", typed)
    assert bench.evaluation.sources[0].minutes == minutes
    assert bench.hands.find(LineField, "Minuter").text() == str(minutes)
    bench.hands.press(Qt.Key.Key_Z, CONTROL)
    assert bench.evaluation.sources[0] == before, "one step of undo"


def test_the_next_interview_follows_the_end_that_is_typed(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_I, CONTROL | SHIFT)
    retype(bench, "Tid", "13-14.30")
    bench.hands.press(Qt.Key.Key_I, CONTROL | SHIFT)
    assert bench.evaluation.sources[-1].when == "2012-11-05T14:30"


@pytest.mark.parametrize(
    ("name", "typed", "first", "next_starts"),
    [("Tid", "13", "13:00", "14:00"), ("Minuter", "45", "11:00", "11:45")],
)
def test_what_is_being_typed_is_taken_before_the_next_interview_is_added(
    bench: Bench, name: str, typed: str, first: str, next_starts: str
) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_I, CONTROL | SHIFT)
    field = hands.find(LineField, name)
    field.setFocus()
    field.selectAll()
    hands.type(typed)
    hands.press(Qt.Key.Key_I, CONTROL | SHIFT)
    whens = [source.when for source in bench.evaluation.sources[-2:]]
    assert whens == [f"2012-11-05T{first}", f"2012-11-05T{next_starts}"]


def test_what_is_being_typed_is_saved_when_the_evaluation_is_put_away(bench: Bench) -> None:
    hands = bench.hands
    field = hands.find(LineField, "Tid")
    field.setFocus()
    field.selectAll()
    hands.type("8.15")
    hands.press(Qt.Key.Key_W, CONTROL)
    (entry,) = hands.library.entries()
    saved = EvaluationFile.open(entry.path, read_only=True)
    assert saved.evaluation.sources[0].when == "2012-11-05T08:15"
    saved.close()


@pytest.mark.parametrize(("name", "fact"), [("Minuter", "minutes"), ("Antal personer", "people")])
def test_a_number_that_is_none_is_not_taken_in_part(bench: Bench, name: str, fact: str) -> None:
    before = bench.evaluation.sources[0]
    field = retype(bench, name, "1 timme")
    assert getattr(bench.evaluation.sources[0], fact) == getattr(before, fact)
    retype(bench, "Plats", "Rum 3")
    assert (field.text(), faults(bench)) == ("1 timme", ["Ett tal med högst 3 siffror"])
    bench.sources._tree.show_source("chair")
    assert not faults(bench)
    bench.sources._tree.show_source("chief")
    assert (field.text(), len(faults(bench))) == ("1 timme", 1)
    retype(bench, name, "2")
    assert getattr(bench.evaluation.sources[0], fact) == 2
    assert not faults(bench)


def test_an_end_before_the_start_is_told_and_not_taken(bench: Bench) -> None:
    before = bench.evaluation.sources[0]
    assert retype(bench, "Tid", "10-9").text() == "10-9"
    assert bench.evaluation.sources[0] == before
    assert len(faults(bench)) == 1
    assert "slutar inte efter sin" in faults(bench)[0]


@pytest.mark.parametrize(
    ("name", "typed", "right"),
    [
        ("Dag", "31/2", "6/11"),
        ("Dag", "torsdag", "6/11"),
        ("Tid", "efter lunch", "13"),
    ],
)
def test_what_is_not_understood_stays_with_the_reason(
    bench: Bench, name: str, typed: str, right: str
) -> None:
    field = retype(bench, name, typed)
    assert bench.evaluation.sources[0].when == "2012-11-05T09:00"
    assert field.text() == typed
    assert len(faults(bench)) == 1
    assert faults(bench)[0].startswith(f"”{typed}” är in")
    assert field.accessibleDescription() == faults(bench)[0]
    retype(bench, "Plats", "Rum 3")
    assert field.text() == typed, "another fact leaves it standing"

    bench.sources._tree.show_source("chair")
    assert not faults(bench)
    bench.sources._tree.show_source("chief")
    assert (field.text(), len(faults(bench))) == (typed, 1)

    field.selectAll()
    field.setFocus()
    bench.hands.type(right)
    assert not faults(bench), "a fault goes as soon as it is mended"


def test_a_form_under_the_plan_is_scrolled_with_the_page_alone(
    bench: Bench, text_size: TextSize
) -> None:
    text_size(20)
    bench.hands.settle()
    retype(bench, "Dag", "torsdag")
    retype(bench, "Tid", "efter lunch")
    bench.hands.settle()
    assert len(faults(bench)) == 2
    assert bench.sources._scrolled.verticalScrollBar().maximum() == 0
    assert bench.sources.verticalScrollBar().maximum() > 0


def test_a_fact_is_typed_in_one_step_of_undo(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F2)
    hands.find(LineField, "Plats").setFocus()
    hands.type("Rum 3")
    assert bench.evaluation.sources[0].where == "Rum 3"
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert bench.evaluation.sources[0].where == ""


def test_enter_on_a_source_begins_its_notes(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_Down)
    hands.press(ENTER)
    assert bench.section() == "interview"
    hands.type("Direkt")
    hands.press(ENTER)
    assert bench.evaluation.notes[-1].source == "chair"


def test_a_removed_source_leaves_its_notes(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_Delete)
    assert [source.id for source in bench.evaluation.sources] == ["chair", "budget", "site"]
    assert bench.evaluation.notes[0].source == ""


@pytest.mark.parametrize(
    ("removed", "then"), [("chief", "chair"), ("chair", "budget"), ("site", "budget")]
)
def test_a_removed_source_leaves_the_keyboard_at_the_next(
    bench: Bench, removed: str, then: str
) -> None:
    bench.sources._tree.show_source(removed)
    bench.hands.press(Qt.Key.Key_Delete)
    assert bench.sources._tree.current_source() == then


@pytest.mark.parametrize(
    ("button", "kind"),
    [("Nytt dokument", SourceKind.DOCUMENT), ("Ny webbsida", SourceKind.WEBSITE)],
)
def test_documents_and_web_pages_are_added(bench: Bench, button: str, kind: SourceKind) -> None:
    hands = bench.hands
    hands.click(hands.find(QPushButton, button))
    hands.type("Titeln")
    added = bench.evaluation.sources[-1]
    assert (added.kind, added.title) == (kind, "Titeln")


def test_undo_leads_back_to_the_source(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_Delete)
    bench.hands.press(Qt.Key.Key_F7)
    bench.hands.press(Qt.Key.Key_Z, CONTROL)
    assert bench.section() == "sources"
    assert bench.sources._tree.current_source() == "chief"


def test_the_schedule_is_printed(bench: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    bench.hands.answers.to_write = tmp_path / "schema.pdf"
    bench.hands.click(bench.hands.find(QPushButton, "Skriv ut schemat"))
    qtbot.waitUntil((tmp_path / "schema.pdf").exists, timeout=20_000)
    qtbot.waitUntil(lambda: "schema.pdf" in bench.hands.program._front.notice.text())


# --- roles --------------------------------------------------------------------------------------


@pytest.fixture
def roles(bench: Bench) -> Bench:
    workspace = bench.hands.window.workspace
    assert workspace is not None
    workspace.reveal(FieldRef(Section.ROLE, "finance"))
    bench.hands.settle()
    return bench


def test_a_role_is_given_other_questions(roles: Bench) -> None:
    box = roles.hands.find(QComboBox, "Roll")
    box.setCurrentIndex(box.findData("finance"))
    box.activated.emit(box.currentIndex())
    questions = roles.hands.find(CheckList, "Frågor till rollen")
    questions.setFocus()
    roles.hands.press(Qt.Key.Key_Space)
    (finance,) = (role for role in roles.evaluation.roles if role.id == "finance")
    assert finance.questions[:2] == ("1.1", "1.3")
    roles.hands.press(Qt.Key.Key_Z, CONTROL)
    assert roles.evaluation.roles == ()


def test_a_new_role_can_be_asked_everything(roles: Bench) -> None:
    hands = roles.hands
    hands.click(hands.find(QPushButton, "Ny roll"))
    hands.type("Trafikchef")
    role = roles.evaluation.roles[-1]
    assert (role.name, role.questions) == ("Trafikchef", ())
    assert all(row.checked for row in hands.find(CheckList, "Frågor till rollen")._rows)
    hands.click(hands.find(QPushButton, "Ta bort rollen"))
    assert "Trafikchef" not in [role.name for role in roles.evaluation.roles]


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [("Dag", "2012-11-06", "2012-11-05"), ("Tid", "10", "09.00"), ("Minuter", "90", "60")],
)
def test_what_is_undone_is_shown_in_the_field_where_the_keyboard_still_is(
    bench: Bench, name: str, typed: str, said: str
) -> None:
    before = bench.evaluation.sources[0]
    field = bench.hands.find(LineField, name)
    assert field.text() == said
    field.setFocus()
    field.selectAll()
    bench.hands.type(typed)
    bench.hands.press(ENTER)
    assert bench.evaluation.sources[0] != before
    bench.hands.press(Qt.Key.Key_Z, CONTROL)
    assert (bench.evaluation.sources[0], field.text()) == (before, said)
