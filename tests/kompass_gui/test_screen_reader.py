"""What a screen reader says of everything that the keyboard reaches, and the way it goes there."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from kompass_core.follow_up import Action
from kompass_core.scorecard import Goal, Scorecard
from kompass_gui.pages.sections import ACTION_PLAN, SCORECARD
from kompass_gui.saving import save_label
from kompass_gui.saving.autosave import SaveStage, SaveState
from kompass_gui.saving.save_label import SaveLabel
from kompass_gui.workbench import note_desk
from kompass_gui.workbench.source_chooser import SourceChooser
from kompass_gui.workspace import workspace as workspace_module
from storage.example import example_evaluation
from tests.kompass_gui.hands import Hands
from tests.kompass_gui.looks import called
from tests.kompass_gui.walk import everything
from widgets.note_field import NoteField
from widgets.points_box import PointsBox
from widgets.profile_table import ProfileTable
from widgets.section_bar import SectionBar
from widgets.text_field import TextField


def name_of(part: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    found = QAccessible.queryAccessibleInterface(part)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def reached(hands: Hands) -> list[QWidget]:
    """Return what Tab or a click can take the keyboard to, as it is seen."""
    return [
        part
        for part in hands.window.findChildren(QWidget)
        if part.isVisible() and part.isEnabled() and part.focusPolicy() and not part.focusProxy()
    ]


@pytest.mark.journey
def test_everything_that_the_keyboard_reaches_has_a_name(hands: Hands) -> None:
    nameless = {}
    for page in everything(hands):
        found = [called(part) for part in reached(hands) if not name_of(part).strip()]
        if found:
            nameless[page] = found
    assert not nameless


def tab_way(hands: Hands) -> list[QWidget]:
    """Return what Tab goes through on the page that is shown, in its order, once round."""
    way: list[QWidget] = []
    part = hands.window.nextInFocusChain()
    while part is not hands.window:
        if (
            part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and part.isVisible()
            and part.isEnabled()
            and not part.focusProxy()
            and not isinstance(part.parentWidget(), QComboBox)
        ):
            way.append(part)
        part = part.nextInFocusChain()
    return way


def backward(hands: Hands) -> list[str]:
    """Return where Tab goes against the order in which one reads: up, or left on one line.

    From the end of one column it may go up to the head of the next, at the right of it.
    """
    against = []
    for one, other in pairwise(tab_way(hands)):
        start = QRect(one.mapTo(hands.window, QPoint()), one.size())
        end = QRect(other.mapTo(hands.window, QPoint()), other.size())
        to_the_right = end.left() > start.left()
        if (end.bottom() < start.top() and not to_the_right) or (
            end.right() < start.left() and end.top() < start.bottom()
        ):
            against.append(f"from {called(one)} to {called(other)}")
    return against


@pytest.mark.journey
def test_tab_goes_as_one_reads(hands: Hands) -> None:
    wrong = {}
    for page in everything(hands):
        found = backward(hands)
        if found:
            wrong[page] = found
    assert not wrong


def test_the_saved_state_is_said_and_not_only_that_there_is_one(hands: Hands) -> None:
    hands.program.actions.open_example.trigger()
    hands.settle()
    label = hands.window.header.save_label
    assert name_of(label) == label.text() != ""


def test_a_bar_says_in_figures_what_it_shows(hands: Hands) -> None:
    hands.program.actions.open_example.trigger()
    hands.settle()
    table = hands.find(ProfileTable, "")
    cells = [table.item(0, column) for column in range(3)]
    said = [cell.data(Qt.ItemDataRole.AccessibleTextRole) or cell.text() for cell in cells if cell]
    assert said == ["1 Demokrati", "41\u00a0%", "41"]


def test_that_it_is_saved_is_said_when_it_is_new_and_a_failure_at_once(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(save_label, "say", lambda _about, words, **_how: said.append(words))
    label = SaveLabel(hands.window)
    noon = datetime(2026, 11, 21, 12, 0, tzinfo=UTC).astimezone()
    saved = SaveState(SaveStage.SAVED, noon, None)
    label.show_state(saved)
    for _ in range(3):
        label.show_state(SaveState(SaveStage.SAVING, noon, None))
        label.show_state(saved)
    assert said == []
    label.show_state(SaveState(SaveStage.SAVED, noon + timedelta(minutes=1), None))
    label.show_state(SaveState(SaveStage.FAILED, noon, None))
    label.show_state(SaveState(SaveStage.SAVED, noon + timedelta(minutes=1), None))
    assert [words.split()[0] for words in said] == ["Sparat", "Inte", "Sparat"]


def test_fields_of_two_actions_or_goals_are_told_apart(hands: Hands) -> None:
    evaluation = replace(
        example_evaluation(),
        actions=(Action("a", 1, what="Skriv planen"), Action("b", 1, what="Mät nöjdheten")),
        scorecard=Scorecard(goals=(Goal("g", "Fler jobb"), Goal("h", "Färre resor"))),
    )
    hands.program.work.desk.create(evaluation)
    hands.settle()
    workspace = hands.window.workspace
    assert workspace is not None
    for section in (ACTION_PLAN, SCORECARD):
        workspace.show_section(section)
        hands.settle()
        fields = [*hands.window.findChildren(QLineEdit), *hands.window.findChildren(TextField)]
        page = workspace.page(section)
        names = [name_of(each) for each in fields if page.isAncestorOf(each) and each.isVisible()]
        names = [name for name in names if name not in ("Vad som ska göras", "Mål")]
        assert len(names) == len(set(names))


def test_the_list_of_sources_says_what_it_is_for(hands: Hands) -> None:
    hands.program.actions.open_example.trigger()
    hands.press(Qt.Key.Key_F5)
    chooser = hands.find(SourceChooser, "")
    found = QAccessible.queryAccessibleInterface(chooser)
    assert found is not None
    assert found.text(QAccessible.Text.Description) == chooser.accessibleName() != ""


def test_a_page_is_said_when_the_keyboard_is_not_at_its_tab(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.program.actions.open_example.trigger()
    hands.settle()
    said: list[str] = []
    monkeypatch.setattr(workspace_module, "say", lambda _about, words: said.append(words))
    hands.find(SectionBar, "").setFocus()
    hands.program.actions.next_section.trigger()
    assert said == []
    hands.find(PointsBox, "").setFocus()
    hands.program.actions.next_section.trigger()
    assert said == ["Politisk styrning och kontroll"]


def test_that_a_note_was_made_is_said_with_what_it_does_not_name(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(note_desk, "say", lambda _about, words: said.append(words))
    hands.program.actions.open_example.trigger()
    hands.press(Qt.Key.Key_F5)
    hands.find(NoteField, "").setFocus()
    hands.type("Chefer har uppdrag #4.4")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.type("Och mål #9.9")
    hands.press(Qt.Key.Key_Return)
    assert said[0] == "Antecknat."
    assert said[1].startswith("Antecknat. ")
    assert "9.9" in said[1]
    assert len(said) == 2
