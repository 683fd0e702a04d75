"""What was left open is offered when nothing else is said: at the start, or later in that run."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from storage.library import Library
from storage.local_copies import copies_of
from tests.builders import evaluation
from tests.kompass_gui.hands import Hands
from widgets.colours import Colours
from widgets.notice import Notice

Saved = Callable[..., Path]

OFFER = "Öppna den"


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    """Save an evaluation; `left_open` as by a program that has stopped since."""

    def save(name: str, *, left_open: bool = False) -> Path:
        file = Library(tmp_path / "library").create(replace(evaluation(), id=name))
        file.close()
        if left_open:
            copies_of(name, file.path).begin(file.path)
        return file.path

    return save


@pytest.fixture
def hands(tmp_path: Path, colours: Colours) -> Iterator[Hands]:
    """The program, not started yet."""
    made = Hands(tmp_path, colours)
    yield made
    made.end()


def _notice(hands: Hands) -> Notice:
    hands.settle()
    return hands.window.findChild(Notice)


def _offered(hands: Hands) -> bool:
    hands.settle()
    buttons = _notice(hands).findChildren(QPushButton)
    return any(button.isVisible() and button.text() == OFFER for button in buttons)


@pytest.fixture
def waiting(saved: Saved, hands: Hands) -> Path:
    """One of two files that were left open; the program is started with the other, and says so."""
    path = saved("first", left_open=True)
    other = saved("second", left_open=True)
    hands.start(path)
    assert "stängdes inte" in _notice(hands).text()
    assert not _offered(hands)
    return other


def test_what_waits_is_offered_when_the_notice_is_closed(hands: Hands, waiting: Path) -> None:
    hands.click(hands.find(QPushButton, "Dölj"))
    assert _offered(hands)
    QTest.keyClick(_notice(hands), Qt.Key.Key_Escape)
    assert _notice(hands).text() == ""


def test_what_waits_is_offered_when_what_was_told_of_is_put_by(hands: Hands, waiting: Path) -> None:
    _notice(hands).dismiss()
    hands.program.actions.close_evaluation.trigger()
    assert _offered(hands)


def test_nothing_takes_the_place_of_what_is_said(hands: Hands, waiting: Path) -> None:
    _notice(hands).show_warning("Filen kan inte sparas.")
    hands.program.actions.close_evaluation.trigger()
    hands.settle()
    assert _notice(hands).text() == "Filen kan inte sparas."


def test_what_was_opened_meanwhile_is_offered_no_longer(
    hands: Hands, saved: Saved, waiting: Path
) -> None:
    hands.program.work.desk.open(waiting)
    hands.program.actions.close_evaluation.trigger()
    hands.settle()
    _notice(hands).dismiss()
    hands.program.work.desk.open(saved("third"))
    hands.program.actions.close_evaluation.trigger()
    assert _notice(hands).text() == ""
