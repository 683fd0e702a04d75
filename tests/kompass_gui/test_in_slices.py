"""Reading many files leaves room for keys, and tells how far it has come."""

from dataclasses import replace
from itertools import count

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from kompass_core.municipality import Municipality
from kompass_core.results import result_of
from kompass_gui import in_slices
from kompass_gui.in_slices import InSlices
from kompass_gui.session.references import References
from kompass_gui.workspace.workspace import Workspace
from storage.example import example_evaluation
from storage.reading import Progress, Reading
from tests.builders import evaluation
from tests.kompass_gui.hands import Hands
from tests.synthetic import synthetic_evaluations
from widgets.choice_box import ChoiceBox

FILES = 40


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every look at the clock be 10 ms after the one before."""
    ticks = count()
    monkeypatch.setattr(in_slices, "perf_counter", lambda: next(ticks) / 100)


def _reading(files: int, *, fails_after: int | None = None) -> Reading[str]:
    for done in range(1, files + 1):
        if done - 1 == fails_after:
            raise OSError("away")
        yield Progress(done, files)
    return "read"


def test_what_is_soon_read_is_there_at_once() -> None:
    read: list[str] = []
    slices = InSlices()
    slices.start(_reading(3), read.append)
    assert read == ["read"]
    assert not slices.running


def test_between_two_slices_the_window_answers(qtbot: QtBot, clock: None) -> None:
    read: list[str] = []
    answered: list[int] = []
    slices = InSlices()
    timer = QTimer()
    timer.timeout.connect(lambda: answered.append(len(read)))
    timer.start(0)
    slices.start(_reading(FILES), read.append)
    assert slices.running
    qtbot.waitUntil(lambda: not slices.running)
    timer.stop()
    assert read == ["read"]
    assert 0 in answered


def test_who_waits_longer_is_told_how_far_it_has_come(qtbot: QtBot, clock: None) -> None:
    told: list[Progress] = []
    slices = InSlices()
    slices.progressed.connect(told.append)
    slices.start(_reading(FILES * 4), lambda _read: None)
    qtbot.waitUntil(lambda: not slices.running)
    assert told
    assert told == sorted(told)
    assert told[0].done > FILES / 4  # not before half a second has passed


def test_what_is_given_up_is_not_taken(qtbot: QtBot, clock: None) -> None:
    read: list[str] = []
    slices = InSlices()
    slices.start(_reading(FILES), read.append)
    slices.stop()
    slices.start(_reading(1), read.append)
    qtbot.wait(1)
    assert read == ["read"]


def test_what_cannot_be_read_is_raised_and_given_up(qtbot: QtBot) -> None:
    read: list[str] = []
    slices = InSlices()
    with pytest.raises(OSError, match="away"):
        slices.start(_reading(1, fails_after=0), read.append)
    assert not slices.running
    slices.start(_reading(1), read.append)
    assert read == ["read"]


def test_what_cannot_be_read_on_is_raised_once_and_given_up(qtbot: QtBot, clock: None) -> None:
    read: list[str] = []
    ended: list[bool] = []
    slices = InSlices()
    slices.ended_late.connect(lambda: ended.append(True))
    with qtbot.captureExceptions() as raised:
        slices.start(_reading(FILES, fails_after=FILES - 1), read.append)
        assert slices.running
        qtbot.waitUntil(lambda: bool(raised))
        qtbot.wait(1)
    assert [kind for kind, _error, _trace in raised] == [OSError]
    assert not slices.running
    assert (read, ended) == ([], [])


def test_a_page_shows_what_there_is_and_then_what_was_read(
    hands: Hands, qtbot: QtBot, clock: None
) -> None:
    _make_many(hands)
    hands.program.work.desk.create(evaluation({"1.1": 500}))
    workspace = hands.window.workspace
    assert isinstance(workspace, Workspace)
    workspace.show_section("comparison")
    references: References = hands.program.work.around.references
    assert references.reading
    assert not references.marked
    qtbot.waitUntil(lambda: not references.reading)
    assert len(references.marked) == FILES + 1
    assert any("kommun" in line for line in _counts(hands))


def test_what_is_typed_stands_when_what_there_is_to_choose_was_read(
    hands: Hands, qtbot: QtBot, clock: None
) -> None:
    _make_many(hands)
    references: References = hands.program.work.around.references
    published = replace(result_of(evaluation({"1.1": 500})), municipality=Municipality("Håbo"))
    references.kept.add_results([published])
    hands.program.work.desk.create(evaluation({"1.1": 500}))
    workspace = hands.window.workspace
    assert isinstance(workspace, Workspace)
    workspace.show_section("comparison")
    box = hands.find(ChoiceBox, "En annan kommuns")
    box.setFocus()
    # Straight to the field: letting the program go on would let it read.
    QTest.keyClicks(box.lineEdit(), "Kommun")
    assert references.reading
    qtbot.waitUntil(lambda: not references.reading)
    qtbot.waitUntil(lambda: box.count() > FILES / 2)
    assert box.text() == "Kommun"


def test_the_keyboard_goes_to_the_evaluations_that_come_late(
    hands: Hands, qtbot: QtBot, clock: None
) -> None:
    button = hands.window.focusWidget()
    assert isinstance(button, QToolButton | QPushButton)
    assert button.text().startswith("Ny utvärdering")
    _make_many(hands)
    hands.program.library.refresh()
    table = hands.window.findChild(QTableView)
    assert isinstance(table, QTableView)
    assert not table.isVisible()
    qtbot.waitUntil(table.isVisible)
    assert hands.window.focusWidget() is table


def test_the_example_is_looked_for_while_the_window_answers(
    hands: Hands, qtbot: QtBot, clock: None
) -> None:
    _make_many(hands)
    desk = hands.program.work.desk
    hands.program.actions.open_example.trigger()
    assert desk.session is None
    qtbot.waitUntil(lambda: desk.session is not None)
    assert desk.session.evaluation == example_evaluation()
    hands.program.actions.close_evaluation.trigger()
    hands.program.actions.open_example.trigger()
    qtbot.waitUntil(lambda: desk.session is not None)
    assert len(list(hands.library.folder.glob("*.kompass"))) == FILES + 1


def test_texts_are_searched_while_the_window_answers(
    hands: Hands, qtbot: QtBot, clock: None
) -> None:
    _make_many(hands)
    hands.library.create(replace(example_evaluation(), summary="Skottningen")).close()
    hands.program.library.refresh()
    table = hands.window.findChild(QTableView)
    qtbot.waitUntil(table.isVisible)
    box = hands.find(QLineEdit, "Sök")
    box.setFocus()
    hands.type("skot")
    in_texts = hands.program.library._in_texts
    qtbot.waitUntil(lambda: in_texts.running)
    # Straight to the field: letting the program go on would let it look for the new words.
    QTest.keyClicks(box, "tning")
    assert not in_texts.running
    assert table.model().rowCount() == 0
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)


def test_what_is_opened_while_the_example_is_looked_for_stays_open(
    hands: Hands, qtbot: QtBot, clock: None
) -> None:
    _make_many(hands)
    desk = hands.program.work.desk
    hands.program.actions.open_example.trigger()
    desk.create(evaluation())
    path = desk.path
    hands.program.library.refresh()
    qtbot.waitUntil(lambda: not hands.program.library._slices.running)
    assert desk.path == path


def _counts(hands: Hands) -> list[str]:
    """Return what the page says of how many municipalities an average is made of."""
    return [label.text() for label in hands.window.findChildren(QLabel) if label.isVisible()]


def _make_many(hands: Hands) -> None:
    """Have evaluations in the library that no one has read yet."""
    for each in synthetic_evaluations(FILES):
        hands.library.create(each).close()
