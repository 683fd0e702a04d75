"""The program as a process: begun, and begun anew where the evaluations lie elsewhere."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView
from pytestqt.qtbot import QtBot

from kompass_gui.app import Programs
from kompass_gui.main_window import MainWindow
from storage.library import Library
from tests.builders import evaluation
from tests.kompass_gui.hands import Answers
from widgets.colours import Colours


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


def test_another_folder_is_shown_in_the_window_that_takes_the_place_of_the_first(
    tmp_path: Path,
    qapp: QApplication,
    colours: Colours,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("KOMPASS_DATA")
    Library(tmp_path / "synkad").create(evaluation()).close()
    answers = Answers()
    answers.folder = tmp_path / "synkad"
    monkeypatch.setattr("kompass_gui.app.FileQuestions", lambda: answers)
    programs = Programs(colours)
    programs.begin(None)
    (first,) = _windows(qapp)
    buttons = first.findChildren(QAbstractButton)
    next(button for button in buttons if button.text().startswith("Annan mapp")).click()
    qtbot.waitUntil(lambda: [first] != _windows(qapp) and len(_windows(qapp)) == 1)
    (second,) = _windows(qapp)
    tables = [table for table in second.findChildren(QTableView) if table.isVisible()]
    assert [table.model().rowCount() for table in tables] == [1]
    assert programs._program is not None
    programs._program.actions.quit.trigger()
    second.deleteLater()


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
