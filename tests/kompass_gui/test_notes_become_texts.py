"""What is noted becomes part of the report: a strength, an improvement area, a question's text."""

import pytest
from PySide6.QtCore import Qt

from kompass_core.fields import FieldRef, Section
from kompass_core.note_choice import NoteChoice
from tests.kompass_gui.bench import Bench, at_the_interview, choose_notes
from tests.kompass_gui.hands import Hands
from widgets.note_list import NoteList


@pytest.fixture
def bench(hands: Hands) -> Bench:
    return at_the_interview(hands)


@pytest.mark.parametrize(
    ("key", "section"),
    [(Qt.Key.Key_S, Section.STRENGTH), (Qt.Key.Key_F, Section.IMPROVEMENT)],
)
def test_a_note_becomes_a_strength_or_an_improvement(
    bench: Bench, key: Qt.Key, section: Section
) -> None:
    bench.hands.press(Qt.Key.Key_Up)
    bench.hands.press(key)
    text = bench.evaluation.area_text(3)
    items = text.strengths if section is Section.STRENGTH else text.improvements
    assert (items[-1].text, items[-1].notes) == ("Målen följs upp", ("n1",))
    assert "använd" in bench.interview._list._model.line_of(bench.evaluation.notes[0]).details


def test_a_note_goes_into_its_questions_text(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_Up)
    bench.hands.press(Qt.Key.Key_T)
    answer = bench.evaluation.answer("3.3")
    assert answer.text.endswith("\nMålen följs upp")
    assert answer.notes == ("n1",)


def test_a_note_without_a_question_goes_nowhere(bench: Bench) -> None:
    before = bench.evaluation.area_texts
    choose_notes(bench, NoteChoice.NO_QUESTION)
    bench.hands.find(NoteList, "Anteckningar").focus_note("n4")
    bench.hands.press(Qt.Key.Key_S)
    assert bench.evaluation.area_texts is before


def test_the_menu_leads_to_what_was_made_from_a_note(bench: Bench) -> None:
    bench.interview._commands._notebook.send_as_item("n1", Section.STRENGTH, 3)
    menu = bench.interview._commands.menu(bench.evaluation.notes[0])
    told: list[FieldRef] = []
    bench.interview.field_asked.connect(told.append)
    (go,) = (action for action in menu.actions() if action.text().startswith("Gå till styrkan"))
    go.trigger()
    assert told[0].section is Section.STRENGTH
    assert bench.section() == "area-3"


def test_a_note_is_named_as_the_ground_of_a_strength_that_is_there(bench: Bench) -> None:
    menu = bench.interview._commands.menu(bench.evaluation.notes[0])
    (grounds,) = (action for action in menu.actions() if action.text() == "Ange som grund för")
    first = grounds.menu().actions()[0]
    first.trigger()
    assert bench.evaluation.area_text(3).strengths[0].notes == ("n1",)
