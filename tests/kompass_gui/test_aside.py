"""While a page stands in the place of the open evaluation, nothing happens to it unseen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListView

from kompass_core.fields import FieldRef, Section
from kompass_gui.pages.sections import area_key
from tests.kompass_gui.bench import CONTROL, Bench, kalix
from tests.kompass_gui.hands import Hands
from widgets.finder import Finder
from widgets.finder_row import ROW_ROLE

ASIDES = ("references", "editions", "earlier_versions")
UNSEEN_AT_START = ("undo", "next_section", "previous_section", "next_open", "profile")
UNSEEN_AT_THE_BENCH = (
    "interview",
    "focus",
    "overview",
    "sources",
    "new_interview",
    "still_to_ask",
    "next_question",
    "previous_question",
    "go_to_question",
    "bookmark",
    "reminder",
    "trace",
    "remove_name",
    "find",
)


@pytest.fixture
def bench(hands: Hands) -> Bench:
    """An evaluation lies open, with a change that can be undone."""
    bench = Bench(hands, kalix())
    session = hands.program.work.desk.session
    assert session is not None
    after = session.evaluation.with_question_text("3.1", "Hallå")
    session.edit(FieldRef(Section.QUESTION_TEXT, "3.1"), after)
    hands.settle()
    return bench


def unseen(bench: Bench) -> list[QAction]:
    """Return the commands that change or show something of the open evaluation."""
    program = bench.hands.program
    return [
        *(getattr(program.actions, name) for name in UNSEEN_AT_START),
        *(getattr(program.work.bench.actions, name) for name in UNSEEN_AT_THE_BENCH),
    ]


@pytest.mark.parametrize("aside", ASIDES)
def test_undo_leaves_an_evaluation_that_is_not_seen_alone(bench: Bench, aside: str) -> None:
    hands, before = bench.hands, bench.evaluation
    getattr(hands.program.actions, aside).trigger()
    hands.settle()
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert bench.evaluation is before


@pytest.mark.parametrize("aside", ASIDES)
def test_what_would_act_unseen_is_off_until_the_evaluation_is_back(
    bench: Bench, aside: str
) -> None:
    hands = bench.hands
    assert [each.text() for each in unseen(bench) if not each.isEnabled()] == []
    getattr(hands.program.actions, aside).trigger()
    assert [each.text() for each in unseen(bench) if each.isEnabled()] == []
    hands.window.leave_aside()
    assert [each.text() for each in unseen(bench) if not each.isEnabled()] == []


def test_a_page_aside_does_not_bring_back_what_is_hidden_in_private(bench: Bench) -> None:
    actions = bench.hands.program.actions
    bench.hands.program.work.bench.actions.private.trigger()
    actions.editions.trigger()
    bench.hands.window.leave_aside()
    assert not actions.earlier_versions.isEnabled()


def test_news_stay_on_their_page_and_go_with_it(bench: Bench) -> None:
    hands, notice = bench.hands, bench.hands.program.work.around.notice
    for key, modifier in ((Qt.Key.Key_PageDown, CONTROL), (Qt.Key.Key_W, CONTROL)):
        notice.show_info("Skriven: x.pdf", {"Öppna den": lambda: None}, passing=True)
        workspace = hands.window.workspace
        assert workspace is not None
        workspace.show_section(bench.section())
        assert notice.text()
        hands.press(key, modifier)
        assert notice.text() == ""


@pytest.mark.parametrize("aside", ASIDES)
def test_escape_leaves_a_page_aside(bench: Bench, aside: str) -> None:
    hands = bench.hands
    getattr(hands.program.actions, aside).trigger()
    hands.settle()
    hands.press(Qt.Key.Key_Escape)
    assert hands.window.shows_evaluation


@pytest.mark.parametrize("aside", ["references", "editions"])
def test_escape_leaves_a_page_of_the_library_for_the_start_page(hands: Hands, aside: str) -> None:
    getattr(hands.program.actions, aside).trigger()
    hands.settle()
    hands.press(Qt.Key.Key_Escape)
    assert hands.window.start.isVisible()


def test_redo_is_off_aside_and_comes_back(bench: Bench) -> None:
    hands, actions = bench.hands, bench.hands.program.actions
    actions.undo.trigger()
    assert actions.redo.isEnabled()
    actions.references.trigger()
    assert not actions.redo.isEnabled()
    hands.window.leave_aside()
    assert actions.redo.isEnabled()


def test_the_palette_offers_no_place_of_an_evaluation_that_is_not_seen(bench: Bench) -> None:
    program = bench.hands.program
    assert "1.4" in offered(bench)
    program.actions.references.trigger()
    assert "1.4" not in offered(bench)


def offered(bench: Bench) -> str:
    """Return what the palette lists, as one text."""
    hands = bench.hands
    hands.press(Qt.Key.Key_K, CONTROL)
    (finder,) = (each for each in hands.window.findChildren(Finder) if each.isVisible())
    (rows_view,) = finder.findChildren(QListView)
    model = rows_view.model()
    rows = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    hands.press(Qt.Key.Key_Escape)
    return "\n".join(row.title for row in rows)


def test_what_a_notice_undoes_is_brought_into_sight(bench: Bench) -> None:
    hands = bench.hands
    hands.program.actions.references.trigger()
    hands.window.workspace.session.undo()  # as the notice after a restored version offers
    hands.settle()
    assert hands.window.shows_evaluation
    assert bench.section() == area_key(3)
