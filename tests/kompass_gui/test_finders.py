"""Search, commands, shortcuts and the notes behind a text: each found by typing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QListView
from pytestqt.qtbot import QtBot

from kompass_core.fields import FieldRef, Section
from kompass_gui.workbench.notebook import Notebook
from tests.kompass_gui.bench import CONTROL, Bench, kalix
from tests.kompass_gui.hands import Hands
from widgets.finder import Finder
from widgets.finder_row import ROW_ROLE, FinderRow
from widgets.note_list import NoteList

ENTER = Qt.Key.Key_Return
ESCAPE = Qt.Key.Key_Escape


@pytest.fixture
def bench(hands: Hands) -> Bench:
    return Bench(hands, kalix())


def found(bench: Bench) -> list[FinderRow]:
    """Return what the finder that is open lists."""
    (finder,) = (each for each in bench.hands.window.findChildren(Finder) if each.isVisible())
    model = finder.findChild(QListView).model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def titles(bench: Bench) -> list[str]:
    return [row.title for row in found(bench)]


# --- search -------------------------------------------------------------------------------------


def test_hits_come_as_one_types_and_a_key_leads_to_one(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F, CONTROL)
    hands.type("maja")
    assert [(row.at_right, row.title) for row in found(bench)] == [
        ("Källa", "Kommunstyrelsens ordförande · Maja Berg · 2012-11-05T10:00"),
        ("Anteckning", "Alla är nöjda, säger Maja Berg"),
    ]
    assert found(bench)[1].detail == (
        "Kommunstyrelsens ordförande, 5 nov 2012 10.00 · 5 nov 2012 10.05 · 1.4"
    )
    hands.press(Qt.Key.Key_Down)
    hands.press(ENTER)
    assert bench.section() == "interview"
    assert hands.find(NoteList, "Anteckningar").current_note() == "n2"


@pytest.mark.parametrize(
    ("typed", "kind", "section"),
    [
        ("stadgar", None, None),
        ("6.4", "Fråga", "area-6"),
        ("startsidan", "Källa", "sources"),
        ("budgeten", "Anteckning", "interview"),
    ],
)
def test_a_hit_leads_to_its_page(
    bench: Bench, typed: str, kind: str | None, section: str | None
) -> None:
    bench.hands.press(Qt.Key.Key_F, CONTROL)
    bench.hands.type(typed)
    kinds = [row.at_right for row in found(bench)]
    if kind is None or section is None:
        assert kinds == []
        return
    place = kinds.index(kind)
    for _ in range(place):
        bench.hands.press(Qt.Key.Key_Down)
    bench.hands.press(ENTER)
    assert bench.section() == section


def test_a_finds_letters_with_rings_only_when_asked(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F, CONTROL)
    hands.type("nojda")
    assert titles(bench) == []
    hands.find(QCheckBox, "&a hittar").click()
    assert titles(bench) == ["Alla är nöjda, säger Maja Berg"]
    assert hands.find(QLabel, "1 träff")


def test_a_search_knows_what_was_just_written(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F, CONTROL)
    hands.type("xylofon")
    hands.press(ESCAPE)
    hands.press(Qt.Key.Key_F5)
    hands.type("En xylofon")
    hands.press(ENTER)
    hands.press(Qt.Key.Key_F, CONTROL)
    assert titles(bench) == ["En xylofon"]


def test_only_questions_are_found_in_private(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_F12)
    hands.press(Qt.Key.Key_F, CONTROL)
    hands.type("maja")
    assert titles(bench) == []
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type("6.4")
    assert len(titles(bench)) == 1
    hands.press(ESCAPE)


def test_no_evaluation_is_searched_once_it_is_put_away(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_F, CONTROL)
    bench.hands.press(ESCAPE)
    bench.hands.press(Qt.Key.Key_W, CONTROL)
    bench.hands.press(Qt.Key.Key_F, CONTROL)
    assert not [each for each in bench.hands.window.findChildren(Finder) if each.isVisible()]


# --- commands and shortcuts ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("alla frågor", lambda bench: bench.section() == "overview"),
        ("kortfakta", lambda bench: bench.section() == "key_facts"),
        ("rapport", lambda bench: bench.section() == "report"),  # not to export it
        ("6.4", lambda bench: bench.focus.question_in_hand() == "6.4"),
        ("anteckna kommunchef", lambda bench: bench.workbench.source.title == "Kommunchef"),
        ("anteckna som ida", lambda bench: bench.workbench.author.name == "Ida"),
    ],
)
def test_a_command_or_a_place_is_found_by_name(
    bench: Bench, typed: str, then: Callable[[Bench], bool]
) -> None:
    bench.hands.press(Qt.Key.Key_K, CONTROL)
    bench.hands.type(typed)
    bench.hands.press(ENTER)
    assert then(bench)


def test_only_what_can_be_done_now_is_a_command(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_K, CONTROL)
    assert "Sök…" in titles(bench)
    bench.hands.press(ESCAPE)
    bench.hands.press(Qt.Key.Key_W, CONTROL)
    bench.hands.press(Qt.Key.Key_K, CONTROL)
    assert "Sök…" not in titles(bench)
    assert "Ny utvärdering…" in titles(bench)
    bench.hands.press(ESCAPE)


def test_every_shortcut_stands_on_one_sheet(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_F1)
    keys = {row.title: row.at_right for row in found(bench)}
    assert keys["Dölj poäng och andras anteckningar"] == "F12"
    assert keys["Gör till en styrka"] == "S"
    bench.hands.press(ESCAPE)


def test_no_two_commands_share_a_key(bench: Bench) -> None:
    actions = bench.hands.program.work.bench._all_actions()
    keys = [shortcut.toString() for action in actions for shortcut in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))
    assert {"F1", "F5", "F6", "F7", "F8", "F12", "Ctrl+F", "Ctrl+K"} <= set(keys)


# --- from the report's words to the notes -------------------------------------------------------


def test_a_strength_leads_back_to_its_notes(bench: Bench) -> None:
    hands = bench.hands
    field = Notebook(bench.workbench).send_as_item("n1", Section.STRENGTH, 3)
    assert field is not None
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.reveal(field)
    hands.press(Qt.Key.Key_L, CONTROL)
    assert titles(bench) == ["Målen följs upp"]
    hands.press(ENTER)
    assert bench.section() == "interview"


def test_a_text_without_notes_says_so(bench: Bench, qtbot: QtBot) -> None:
    workspace = bench.hands.window.workspace
    assert workspace is not None
    workspace.reveal(FieldRef(Section.QUESTION_TEXT, "1.1"))
    bench.hands.press(Qt.Key.Key_L, CONTROL)
    assert "Ingen anteckning" in bench.hands.program._front.notice.text()
