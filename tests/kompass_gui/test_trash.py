"""The trash in the window: what it is asked to remove goes, nothing else, and the truth is told."""

from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from kompass_core.evidence import Note
from kompass_gui import in_slices
from kompass_gui.library.library_table import LibraryTable
from kompass_gui.titles import entry_title
from storage.attachments import attachments_beside
from storage.library import Library
from tests.builders import evaluation
from tests.kompass_gui.hands import Hands
from tests.synthetic import synthetic_evaluations
from widgets.notice import Notice


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Kalix 2012, and Kalix 2018 in the trash with an attachment."""
    library = Library(tmp_path / "library")
    library.create(evaluation()).close()
    attachment = attachments_beside(library.folder / "a").add("a.txt", b"a")
    note = Note("n", "x", attachments=(attachment,))
    file = library.create(replace(evaluation(), id="e2", year=2018, notes=(note,)))
    file.close()
    library.trash(file.path)
    return library


@pytest.fixture
def hands(library: Library, hands: Hands) -> Hands:
    """The program with that library, in its trash."""
    hands.program.library.show()
    hands.settle()
    hands.click(hands.find(QAbstractButton, "Papperskorg (1)"))
    return hands


def test_tab_goes_through_the_trash_as_it_is_read(hands: Hands) -> None:
    hands.find(LibraryTable, "Utvärderingar i papperskorgen").setFocus()
    for name in ("Lägg tillbaka", "Till alla utvärderingar", "Töm papperskorgen"):
        hands.press(Qt.Key.Key_Tab)
        assert hands.find(QPushButton, name).hasFocus()


def _notice(hands: Hands) -> str:
    hands.settle()
    return hands.window.findChild(Notice).text()


def _ask(hands: Hands) -> None:
    hands.click(hands.find(QPushButton, "Töm papperskorgen"))


def _answer(hands: Hands) -> None:
    hands.click(hands.find(QPushButton, "Ta bort för gott"))


def _progress(hands: Hands) -> str:
    """Return what is said of how far it has come, or nothing."""
    dialog = hands.window.findChild(QDialog)
    return dialog.line.text() if dialog is not None and dialog.isVisible() else ""


def _attachments(library: Library) -> list[Path]:
    return list((library.folder / ".attachments").iterdir())


def test_what_came_into_the_trash_after_the_question_stays(hands: Hands, library: Library) -> None:
    _ask(hands)
    Library(library.folder).trash(library.entries()[0].path)
    _answer(hands)
    assert [entry_title(entry) for entry in library.trashed()] == ["Kalix 2012"]
    assert "tom" not in _notice(hands)
    assert hands.find(LibraryTable, "Utvärderingar i papperskorgen").shown() == 1


def test_attachments_that_could_not_be_removed_are_told(hands: Hands, library: Library) -> None:
    (library.folder / "trasig.kompass").write_bytes(b"\0")
    _ask(hands)
    _answer(hands)
    assert library.trashed() == ()
    assert "trasig.kompass" in _notice(hands)
    assert len(_attachments(library)) == 1


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch, library: Library) -> None:
    """Forty more evaluations, each of which takes 20 ms to read."""
    for each in synthetic_evaluations(40):
        library.create(each).close()
    ticks = count()
    monkeypatch.setattr(in_slices, "perf_counter", lambda: next(ticks) * 0.02)


def test_a_long_emptying_keeps_everything_else_away_and_tells_how_far_it_has_come(
    hands: Hands, library: Library, slow: None, qtbot: QtBot
) -> None:
    _ask(hands)
    _answer(hands)
    assert not hands.window.isEnabled()
    qtbot.waitUntil(lambda: _progress(hands) != "")
    assert _progress(hands).endswith("av 41 utvärderingar")
    qtbot.waitUntil(hands.window.isEnabled)
    assert _progress(hands) == ""
    assert "tom" in _notice(hands)
    assert not _attachments(library)


def test_an_emptying_that_is_given_up_leaves_attachments_and_says_so(
    hands: Hands, library: Library, slow: None, qtbot: QtBot
) -> None:
    _ask(hands)
    _answer(hands)
    qtbot.waitUntil(lambda: _progress(hands) != "")
    dialog = hands.window.findChild(QDialog)
    hands.click(next(b for b in dialog.findChildren(QPushButton) if b.text() == "Avbryt"))
    assert hands.window.isEnabled()
    assert library.trashed() == ()
    assert "nästa gång" in _notice(hands)
    assert len(_attachments(library)) == 1


def test_a_trash_that_is_empty_with_all_that_was_in_it_is_told_so(
    hands: Hands, library: Library
) -> None:
    _ask(hands)
    _answer(hands)
    assert _notice(hands) == "Papperskorgen är tom."
    assert _attachments(library) == []


def test_a_duplicate_is_told_from_one_that_comes_back(hands: Hands, library: Library) -> None:
    view = hands.program.library
    original = library.entries()[0]
    view._duplicate(original)
    duplicate = next(each for each in library.entries() if each.path != original.path)
    lies_at = library.trash(duplicate.path)
    view._duplicate(original)
    library.restore(lies_at)
    assert {entry_title(entry) for entry in library.entries()} == {
        "Kalix 2012",
        "Kalix 2012 (kopia)",
        "Kalix 2012 (kopia 2)",
    }


def test_what_is_open_elsewhere_is_not_moved_and_nothing_is_offered_that_is_not_there(
    hands: Hands, library: Library
) -> None:
    (entry,) = library.entries()
    entry.path.with_name(f".{entry.path.name}.lock").write_text(
        '{"user":"Eva","computer":"annan-dator","process":1,"since":"2026-01-01T10:00:00+01:00"}'
    )
    hands.program.library._trash.take(entry)
    assert _notice(hands) == (
        "Kalix 2012 är öppen någon annanstans, av Eva, och flyttades inte till papperskorgen."
        " Stäng den där först."
    )
    assert entry.path.exists()
