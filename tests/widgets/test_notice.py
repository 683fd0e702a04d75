"""A notice says its sentence, offers answers, and goes when dismissed."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
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


def test_tab_goes_from_button_to_button_as_they_stand(
    qtbot: QtBot, window: QWidget, colours: Colours
) -> None:
    field = QLineEdit(window)
    field.show()
    notice = Notice(colours, window)
    notice.show_warning("Changed elsewhere.", {"Load it": print, "Save a copy": print})
    notice.layout().activate()
    field.setFocus()
    for button in buttons(notice):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert button.hasFocus()


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


def test_plain_news_go_when_another_page_is_shown(notice: Notice) -> None:
    notice.show_info("Noted.")
    notice.leave_page()
    assert notice.text() == ""


def test_what_asks_for_an_answer_stays_on_the_next_page(notice: Notice) -> None:
    answers = {"Undo": lambda: None}
    for show in (notice.show_info, notice.show_warning, notice.show_error):
        show("It is as it was.", answers)
        notice.leave_page()
        assert notice.text() == "It is as it was."
    for show in (notice.show_warning, notice.show_error):
        show("Look here.")
        notice.leave_page()
        assert notice.text() == "Look here."


def test_news_go_with_answers_that_one_can_do_without(notice: Notice) -> None:
    notice.show_info("It is written.", {"Open it": lambda: None}, passing=True)
    notice.leave_page()
    assert notice.text() == ""


def test_news_stay_while_one_is_at_their_buttons(notice: Notice, window: QWidget) -> None:
    notice.show_info("Noted.")
    close(notice).setFocus()
    notice.leave_page()
    assert notice.text() == "Noted."


# --- the keyboard -------------------------------------------------------------------------------


@pytest.fixture
def field(window: QWidget, notice: Notice) -> QLineEdit:
    """The third of four fields under the notice, with the keyboard."""
    column = QVBoxLayout(window)
    column.addWidget(notice)
    fields = [QLineEdit(window) for _ in range(4)]
    for each in fields:
        column.addWidget(each)
        each.show()
    fields[2].setFocus()
    assert fields[2].hasFocus()
    return fields[2]


def close(notice: Notice) -> QPushButton:
    return buttons(notice)[-1]


def test_a_click_that_closes_it_gives_the_keyboard_back(
    qtbot: QtBot, notice: Notice, field: QLineEdit
) -> None:
    notice.show_info("The report is written.")
    QApplication.processEvents()
    qtbot.mouseClick(close(notice), Qt.MouseButton.LeftButton)
    assert field.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_a_key_that_closes_it_gives_the_keyboard_back(
    qtbot: QtBot, notice: Notice, field: QLineEdit, key: Qt.Key
) -> None:
    notice.show_info("The report is written.", {"Open it": lambda: None})
    for button in buttons(notice):
        button.setFocus()
    qtbot.keyClick(close(notice), key)
    assert field.hasFocus()


def test_an_answer_gives_the_keyboard_back_before_it_is_carried_out(
    qtbot: QtBot, notice: Notice, field: QLineEdit
) -> None:
    had: list[bool] = []
    notice.show_info("The report is written.", {"Open it": lambda: had.append(field.hasFocus())})
    buttons(notice)[0].setFocus()
    qtbot.keyClick(buttons(notice)[0], Qt.Key.Key_Space)
    assert had == [True]


def test_the_next_notice_gives_the_keyboard_back_with_the_answers_it_takes_away(
    notice: Notice, field: QLineEdit
) -> None:
    notice.show_info("The report is written.", {"Open it": lambda: None})
    buttons(notice)[0].setFocus()
    notice.show_info("Saved.")
    assert field.hasFocus()


def test_a_notice_that_goes_while_one_works_elsewhere_leaves_the_keyboard(
    notice: Notice, field: QLineEdit, window: QWidget
) -> None:
    notice.show_info("The report is written.")
    close(notice).setFocus()
    other = window.findChildren(QLineEdit)[0]
    other.setFocus()
    notice.dismiss()
    assert other.hasFocus()


def test_what_is_gone_meanwhile_gets_no_keyboard(
    qtbot: QtBot, notice: Notice, field: QLineEdit
) -> None:
    notice.show_info("The report is written.")
    close(notice).setFocus()
    field.deleteLater()
    QCoreApplication.sendPostedEvents(field, QEvent.Type.DeferredDelete)
    qtbot.keyClick(close(notice), Qt.Key.Key_Space)
    assert not notice.isVisible()
