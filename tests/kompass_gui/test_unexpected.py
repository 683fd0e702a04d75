"""When the program itself is at fault, work goes on and nothing personal is noted."""

from pathlib import Path
from threading import Thread

import pytest
from pytestqt.qtbot import QtBot

from kompass_core.fields import FieldRef, Section
from kompass_core.version import VERSION
from storage.data_folder import local_folder
from storage.evaluation_file import EvaluationFile
from tests.builders import evaluation
from tests.kompass_gui.hands import Hands
from widgets.notice import Notice

SECRET = "Anders på ekonomi sa"


def _fault(hands: Hands) -> None:
    """Let something raise whose words are of a person."""
    try:
        _divide()
    except ZeroDivisionError as error:
        hands.program.work.safety.unexpected.take(type(error), error, error.__traceback__)


def _divide() -> None:
    raise ZeroDivisionError(SECRET) from KeyError(SECRET)


def _notes() -> list[Path]:
    return sorted((local_folder() / "faults").glob("*.txt"))


@pytest.fixture(autouse=True)
def quiet(capsys: pytest.CaptureFixture[str]) -> None:
    """Keep what is printed of the faults from the test's own output."""


def test_a_fault_is_told_and_the_work_saved(hands: Hands) -> None:
    hands.program.work.desk.create(evaluation())
    desk = hands.program.work.desk
    assert desk.session is not None
    assert desk.path is not None
    after = desk.session.evaluation.with_question_text("1.1", "Nyss skrivet")
    desk.session.edit(FieldRef(Section.QUESTION_TEXT, "1.1"), after)
    _fault(hands)
    said = hands.window.findChild(Notice).text()
    assert "Något gick fel i programmet" in said
    assert "Ditt arbete är sparat" in said
    file = EvaluationFile.open(desk.path, read_only=True)
    assert file.evaluation.answer("1.1").text == "Nyss skrivet"


def test_what_is_noted_says_where_the_fault_is_and_nothing_of_people(hands: Hands) -> None:
    _fault(hands)
    (note,) = _notes()
    text = note.read_text(encoding="utf-8")
    assert "tests/kompass_gui/test_unexpected.py" in text
    assert "ZeroDivisionError from KeyError" in text
    assert VERSION in text
    assert SECRET not in text
    assert str(Path.home()) not in text
    assert str(note) in hands.window.findChild(Notice).text()


def test_a_fault_that_comes_again_and_again_is_noted_once(hands: Hands) -> None:
    for _ in range(5):
        _fault(hands)
    assert len(_notes()) == 1


def test_a_fault_on_another_thread_is_told_too(hands: Hands, qtbot: QtBot) -> None:
    thread = Thread(target=_fault, args=(hands,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "Något gick fel" in hands.window.findChild(Notice).text())


def test_ending_the_program_from_the_terminal_is_no_fault(hands: Hands) -> None:
    hands.program.work.safety.unexpected.take(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert _notes() == []
