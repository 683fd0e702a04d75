"""The program as a process: begun, and begun anew where the evaluations lie elsewhere."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView
from pytestqt.qtbot import QtBot

from kompass_gui.app import Programs
from kompass_gui.main_window import MainWindow
from storage.library import Library
from tests.builders import evaluation
from tests.kompass_gui.hands import Answers
from widgets.colours import Colours
from widgets.notice import Notice


@pytest.fixture(autouse=True)
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give pytest its hooks for exceptions back, which the program takes over."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def _windows(qapp: QApplication) -> list[MainWindow]:
    return [
        window
        for window in qapp.topLevelWidgets()
        if isinstance(window, MainWindow) and window.isVisible()
    ]


@pytest.fixture
def other_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the evaluations are to lie, as a program that asks for it is answered."""
    answers = Answers()
    answers.folder = tmp_path / "synkad"
    monkeypatch.delenv("KOMPASS_DATA")
    monkeypatch.setattr("kompass_gui.app.FileQuestions", lambda: answers)
    return answers.folder


def _begin_in_another_folder(programs: Programs, qapp: QApplication, qtbot: QtBot) -> MainWindow:
    """Begin a program and choose another folder in it; return the second window."""
    programs.begin(None)
    (first,) = _windows(qapp)
    programs._program.load()
    buttons = first.findChildren(QAbstractButton)
    next(button for button in buttons if button.text().startswith("Annan mapp")).click()
    qtbot.waitUntil(lambda: [first] != _windows(qapp) and len(_windows(qapp)) == 1)
    (second,) = _windows(qapp)
    return second


def _end(programs: Programs, window: MainWindow) -> None:
    programs._program.actions.quit.trigger()
    window.deleteLater()


def test_another_folder_is_shown_in_the_window_that_takes_the_place_of_the_first(
    qapp: QApplication, colours: Colours, qtbot: QtBot, other_folder: Path
) -> None:
    Library(other_folder).create(evaluation()).close()
    programs = Programs(colours)
    second = _begin_in_another_folder(programs, qapp, qtbot)
    tables = [table for table in second.findChildren(QTableView) if table.isVisible()]
    assert [table.model().rowCount() for table in tables] == [1]
    _end(programs, second)


def test_what_was_hidden_in_the_first_window_is_hidden_in_the_second(
    qapp: QApplication, colours: Colours, qtbot: QtBot, other_folder: Path
) -> None:
    programs = Programs(colours)
    programs.begin(None)
    (first,) = _windows(qapp)
    first.privacy.set_on(True)
    programs._begin_anew()
    (second,) = (window for window in _windows(qapp) if window is not first)
    assert second.privacy.on
    _end(programs, second)


def test_what_goes_wrong_is_told_from_when_a_file_is_opened(
    tmp_path: Path, qapp: QApplication, colours: Colours, capsys: pytest.CaptureFixture[str]
) -> None:
    file = Library(tmp_path).create(evaluation())
    file.close()
    programs = Programs(colours)
    programs.begin(file.path)
    (window,) = _windows(qapp)
    sys.excepthook(ValueError, ValueError(), None)
    assert "Något gick fel" in window.findChild(Notice).text()
    _end(programs, window)


def test_what_goes_wrong_is_told_in_the_window_that_is_there(
    qapp: QApplication,
    colours: Colours,
    qtbot: QtBot,
    other_folder: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    programs = Programs(colours)
    second = _begin_in_another_folder(programs, qapp, qtbot)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sys.excepthook(ValueError, ValueError(), None)  # printed alone: nothing is there to tell it
    programs._program.load()
    sys.excepthook(KeyError, KeyError(), None)
    assert "Något gick fel" in second.findChild(Notice).text()
    _end(programs, second)
    assert (sys.excepthook, threading.excepthook) == (
        sys.__excepthook__,
        threading.__excepthook__,
    )


def test_a_program_that_ends_leaves_another_ones_hooks(
    qapp: QApplication, colours: Colours, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = Programs(colours)
    programs.begin(None)
    (window,) = _windows(qapp)
    programs._program.load()
    others = lambda *_told: None  # noqa: E731
    monkeypatch.setattr(sys, "excepthook", others)
    _end(programs, window)
    assert sys.excepthook is others


def test_the_window_goes_dark_with_the_system(qapp: QApplication, colours: Colours) -> None:
    programs = Programs(colours)
    programs.follow_system(qapp)
    programs.begin(None)
    (window,) = _windows(qapp)
    for scheme, dark in ((Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, False)):
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        qapp.processEvents()
        assert (window.grab().toImage().pixelColor(5, 5).lightness() < 128) is dark
    qapp.styleHints().colorSchemeChanged.disconnect()
    window.close()
    qapp.processEvents()
