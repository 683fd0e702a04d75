"""What a screen reader is told of what happens where the keyboard is not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.finder import Finder
from widgets.finder_row import FinderRow
from widgets.line_field import LineField
from widgets.note_field import NoteField
from widgets.notice import Notice
from widgets.points_box import PointsBox
from widgets.points_editor import PointsEditor
from widgets.spoken import say
from widgets.suggestion_list import Suggestion

AT_ONCE = QAccessible.AnnouncementPoliteness.Assertive
IN_TURN = QAccessible.AnnouncementPoliteness.Polite
Said = list[tuple[str, QAccessible.AnnouncementPoliteness]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What was said, and how."""
    heard: Said = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return heard


def test_nothing_is_not_said(show: Show, said: Said) -> None:
    widget = QWidget()
    show(widget)
    say(widget, "")
    assert said == []


def test_news_are_said_and_what_went_wrong_at_once(
    show: Show, colours: Colours, said: Said
) -> None:
    window = QWidget()
    show(window)
    notice = Notice(colours, window)
    notice.show_info("Written")
    notice.show_error("The disk is full")
    assert said == [("Written", IN_TURN), ("The disk is full", AT_ONCE)]


def test_why_points_are_refused_is_said_once(show: Show, colours: Colours, said: Said) -> None:
    editor = PointsEditor(15, colours)
    show(editor)
    box = editor.findChild(PointsBox)
    assert box is not None
    box.setFocus()
    QTest.keyClicks(box, "999")
    assert said == [("At most 15 points", AT_ONCE)]
    QTest.keyClick(box, Qt.Key.Key_Escape)
    QTest.keyClicks(box, "99")
    assert len(said) == 2


def test_the_row_that_enter_would_take_is_said_with_how_many_there_are(
    show: Show, colours: Colours, said: Said
) -> None:
    window = QWidget()
    show(window)
    finder = Finder(colours, window)
    finder.open()
    rows = [FinderRow("a", "Alfa", "Place"), FinderRow("b", "Beta")]
    finder.set_rows(rows, "2 hits")
    finder.set_rows(rows, "2 hits")
    field = finder.findChild(LineField)
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Down)
    finder.set_rows([])
    QTest.keyClicks(field, "x")
    finder.set_rows([], "0 hits")
    assert [words for words, _ in said] == [
        "Alfa, Place, 2 hits",
        "Beta, 2 hits",
        "Nothing found, 0 hits",
    ]


def test_what_is_offered_while_one_types_is_said(show: Show, said: Said) -> None:
    offered = [Suggestion("1.1", "Strategi"), Suggestion("1.2", "Information")]
    window = QWidget()
    field = NoteField(lambda _: offered, window)
    show(window)
    field.setFocus()
    QTest.keyClicks(field, "#")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert [words for words, _ in said] == ["1.1  Strategi", "1.2  Information"]
