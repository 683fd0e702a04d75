"""What cannot be saved: one goes on with what one asked for, and is told where it is kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from kompass_core.errors import DiskFullError
from tests.builders import evaluation
from tests.kompass_gui.hands import Hands
from widgets.notice import Notice

ANYWAY = "Stäng ändå"
TRY_AGAIN = "Försök igen"


@pytest.fixture
def disk() -> Iterator[pytest.MonkeyPatch]:
    """A disk that may be made full; it is freed by `undo`."""
    with pytest.MonkeyPatch.context() as disk:
        yield disk


@pytest.fixture
def other(hands: Hands) -> Path:
    """Another saved evaluation."""
    file = hands.library.create(replace(evaluation(), id="e2"))
    file.close()
    return file.path


@pytest.fixture
def unsaved(hands: Hands, other: Path, disk: pytest.MonkeyPatch) -> Hands:
    """An open evaluation with a text that cannot be saved."""

    def refuse(path: Path, *_: object) -> None:
        raise DiskFullError(path, "No space left on device")

    hands.program.work.desk.create(evaluation())
    hands.settle()
    disk.setattr("storage.atomic_json_storage.write_whole", refuse)
    hands.find(QPlainTextEdit, "Text till 1.1").setFocus()
    hands.type("Osparat")
    return hands


def _answer(hands: Hands, words: str) -> None:
    hands.settle()
    hands.click(hands.find(QPushButton, words))


def test_who_quits_and_gives_the_newest_up_has_quit(unsaved: Hands) -> None:
    unsaved.quit()
    assert unsaved.window.isVisible()
    _answer(unsaved, ANYWAY)
    assert not unsaved.window.isVisible()


def test_who_quits_and_tries_again_has_quit_once_there_is_room(
    unsaved: Hands, disk: pytest.MonkeyPatch
) -> None:
    unsaved.quit()
    _answer(unsaved, TRY_AGAIN)
    assert unsaved.window.isVisible()
    disk.undo()
    _answer(unsaved, TRY_AGAIN)
    assert not unsaved.window.isVisible()


def test_who_closes_the_evaluation_stands_at_the_saved_ones(unsaved: Hands) -> None:
    unsaved.program.actions.close_evaluation.trigger()
    _answer(unsaved, ANYWAY)
    assert unsaved.window.start.isVisible()


def test_who_opens_another_has_opened_it(unsaved: Hands, other: Path) -> None:
    unsaved.program.work.desk.open(other)
    _answer(unsaved, ANYWAY)
    assert unsaved.program.work.desk.path == other


def test_a_try_in_between_saves_or_says_why_not(unsaved: Hands, disk: pytest.MonkeyPatch) -> None:
    autosave = unsaved.program.work.desk.autosave
    assert autosave is not None
    assert not autosave.flush()
    _answer(unsaved, TRY_AGAIN)
    assert "disken är full" in unsaved.window.findChild(Notice).text()
    disk.undo()
    _answer(unsaved, TRY_AGAIN)
    assert unsaved.find(QLabel, "Sparat ")
    assert unsaved.window.findChild(Notice).text() == ""


def test_one_button_alone_speaks_of_closing(unsaved: Hands) -> None:
    unsaved.quit()
    unsaved.settle()
    notice = unsaved.window.findChild(Notice)
    texts = [button.text() for button in notice.findChildren(QPushButton) if button.isVisible()]
    assert [text for text in texts if text.startswith("Stäng")] == [ANYWAY]


def test_newer_text_is_told_of_where_its_file_can_only_be_read(
    unsaved: Hands, disk: pytest.MonkeyPatch
) -> None:
    path = unsaved.program.work.desk.path
    assert path is not None
    unsaved.program.actions.close_evaluation.trigger()
    _answer(unsaved, ANYWAY)
    disk.undo()
    path.chmod(0o444)
    unsaved.program.work.desk.open(path)
    unsaved.settle()
    field = unsaved.find(QPlainTextEdit, "Text till 1.1")
    assert field.isReadOnly()
    assert field.toPlainText() == ""
    assert "kunde inte sparas i filen" in unsaved.window.findChild(Notice).text()
    _answer(unsaved, "Öppna det senaste som en egen kopia")
    assert unsaved.program.work.desk.path != path
    assert unsaved.find(QPlainTextEdit, "Text till 1.1").toPlainText() == "Osparat"
    unsaved.program.actions.close_evaluation.trigger()

    path.chmod(0o644)
    unsaved.program.work.desk.open(path)
    _answer(unsaved, "Ta tillbaka det")
    assert unsaved.find(QPlainTextEdit, "Text till 1.1").toPlainText() == "Osparat"
