"""A number that is refused, or taken back by Esc, has changed nothing, not even the undo."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kompass_core.evaluation import Answer, Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.points import Points
from kompass_gui.pages.sections import SUMMARY
from kompass_gui.session.evaluation_session import EvaluationSession
from tests.kompass_gui.bench import CONTROL, Bench, kalix
from tests.kompass_gui.hands import Hands
from widgets.list_box import ListBox
from widgets.points_box import PointsBox

ASKED = "1.3"
REFUSED = "99"


@pytest.fixture
def bench(hands: Hands) -> Bench:
    """The example lies open; there is one step to undo and one to do again."""
    bench = Bench(hands, kalix().with_decided(ASKED, True))
    session = bench.workbench.session
    for question in ("1.1", "1.2"):
        after = session.evaluation.with_points(question, Points(300))
        session.edit(FieldRef(Section.POINTS, question), after)
    session.undo()
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.show_section("area-1")
    hands.settle()
    return bench


@pytest.fixture
def box(bench: Bench) -> PointsBox:
    """The points of a decided question, which has the keyboard."""
    box = bench.hands.find(PointsBox, f"Poäng, {ASKED} ")
    box.setFocus()
    box.selectAll()
    return box


def _all(session: EvaluationSession) -> tuple[Evaluation, Sequence[object], Sequence[object]]:
    """Return the evaluation with all that can be undone and done again."""
    return session.evaluation, tuple(session._undo_steps), tuple(session._redo_steps)


def _answer(bench: Bench) -> Answer:
    return bench.evaluation.answer(ASKED)


@pytest.mark.parametrize("emptied_first", [False, True])
def test_a_refused_number_changes_nothing(
    bench: Bench, box: PointsBox, emptied_first: bool
) -> None:
    before = _all(bench.workbench.session)
    assert _answer(bench).decided
    if emptied_first:
        bench.hands.press(Qt.Key.Key_Backspace)
        assert _answer(bench).points is None
    bench.hands.type(REFUSED)
    assert _all(bench.workbench.session) == before
    assert (box.text(), bool(box.fault())) == (REFUSED, True)


def test_esc_brings_back_what_stood_with_its_decision(bench: Bench, box: PointsBox) -> None:
    before, shown = _all(bench.workbench.session), box.text()
    bench.hands.press(Qt.Key.Key_Backspace)
    bench.hands.press(Qt.Key.Key_Escape)
    assert _all(bench.workbench.session) == before
    assert box.text() == shown


def test_what_was_done_while_a_number_was_typed_stays(bench: Bench, box: PointsBox) -> None:
    before = _answer(bench)
    bench.hands.press(Qt.Key.Key_Backspace)
    bench.hands.press(Qt.Key.Key_B, CONTROL)
    bench.hands.type(REFUSED)
    assert ASKED in bench.evaluation.bookmarks
    assert _answer(bench) == before


def test_a_number_typed_with_a_pause_is_one_step(bench: Bench, box: PointsBox) -> None:
    session, before = bench.workbench.session, _answer(bench)
    seconds = 0.0
    session._clock = lambda: seconds
    for figure in "7,5":
        bench.hands.type(figure)
        seconds += 60
    bench.hands.press(Qt.Key.Key_Return)
    bench.hands.type("1")
    session.undo()
    assert _answer(bench).points == 750
    session.undo()
    assert _answer(bench) == before


def test_a_refused_average_changes_nothing(bench: Bench) -> None:
    workspace = bench.hands.window.workspace
    assert workspace is not None
    workspace.show_section(SUMMARY)
    choice = bench.hands.find(ListBox, "Genomsnitt")
    choice.activated.emit(choice.count() - 1)
    bench.hands.settle()
    bench.workbench.session.undo()
    bench.workbench.session.redo()
    bench.hands.find(PointsBox, "Genomsnitt").setFocus()
    before = _all(bench.workbench.session)
    bench.hands.type("999")
    assert isinstance(bench.hands.focus(), PointsBox)
    assert _all(bench.workbench.session) == before


_KEYS = st.sampled_from([*"0123456789", ",", "Backspace", "Delete", "Home", "End"])


def test_whatever_is_typed_esc_has_it_never_been(bench: Bench, box: PointsBox) -> None:
    session = bench.workbench.session
    before = _all(session)

    @settings(max_examples=40, deadline=None)
    @given(st.lists(_KEYS, max_size=8), st.booleans())
    def type_and_take_back(keys: list[str], instead: bool) -> None:
        if instead:
            box.selectAll()
        for key in keys:
            if len(key) == 1:
                QTest.keyClicks(box, key)
            else:
                QTest.keyClick(box, Qt.Key[f"Key_{key}"])
            if box.fault():
                assert _all(session) == before
        QTest.keyClick(box, Qt.Key.Key_Escape)
        assert _all(session) == before
        assert (box.points(), box.fault()) == (500, "")

    type_and_take_back()
