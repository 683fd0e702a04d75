"""A notice says its sentence, offers answers, and goes when dismissed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import Show
from widgets.colours import Colours
from widgets.notice import Notice


@pytest.fixture
def window(show: Show) -> QWidget:
    window = QWidget()
    show(window)
    return window


@pytest.fixture
def notice(window: QWidget, colours: Colours) -> Notice:
    notice = Notice(colours, window)
    notice.resize(600, 50)
    return notice


def buttons(notice: Notice) -> list[QPushButton]:
    shown = [button for button in notice.findChildren(QPushButton) if button.isVisible()]
    return sorted(shown, key=lambda button: button.x())


def tint(notice: Notice) -> QColor:
    return notice.palette().color(QPalette.ColorRole.Window)


def test_nothing_is_shown_at_first(notice: Notice) -> None:
    assert not notice.isVisible()
    assert notice.text() == ""


def test_a_sentence_is_shown_and_read_out(notice: Notice) -> None:
    notice.show_info("The report is written.")
    assert notice.isVisible()
    assert notice.text() == notice.accessibleName() == "The report is written."


def test_news_warnings_and_errors_look_different(notice: Notice) -> None:
    tints = []
    for show in (notice.show_info, notice.show_warning, notice.show_error):
        show("Something.")
        tints.append(tint(notice).name())
    assert len(set(tints)) == 3


def test_markup_is_shown_as_it_was_written(notice: Notice) -> None:
    notice.show_error("<b>Kalix</b> & <img src=x>")
    assert notice.text() == "<b>Kalix</b> & <img src=x>"


def test_an_answer_dismisses_the_notice_and_is_carried_out_once(
    qtbot: QtBot, notice: Notice
) -> None:
    done: list[str] = []
    notice.show_error("Not saved.", {"Try again": lambda: done.append("tried")})
    assert [button.text() for button in buttons(notice)] == ["Try again", "Hide this"]
    qtbot.mouseClick(buttons(notice)[0], Qt.MouseButton.LeftButton)
    assert done == ["tried"]
    assert not notice.isVisible()


def test_an_answer_may_show_the_next_notice(qtbot: QtBot, notice: Notice) -> None:
    notice.show_error("Not saved.", {"Try again": lambda: notice.show_info("Saved.")})
    qtbot.keyClick(buttons(notice)[0], Qt.Key.Key_Space)
    assert notice.text() == "Saved."
    assert [button.text() for button in buttons(notice)] == ["Hide this"]


def test_the_next_notice_takes_the_answers_of_the_first_away(notice: Notice) -> None:
    notice.show_error("Not saved.", {"Try again": lambda: None})
    notice.show_info("Saved.")
    assert [button.text() for button in buttons(notice)] == ["Hide this"]


def test_escape_dismisses_it(qtbot: QtBot, notice: Notice) -> None:
    notice.show_warning("Look here.", {"Look": lambda: None})
    with qtbot.waitSignal(notice.closed):
        qtbot.keyClick(buttons(notice)[0], Qt.Key.Key_Escape)
    assert not notice.isVisible()
    assert notice.text() == ""
