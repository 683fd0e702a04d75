"""The window stands there before what works with evaluations is loaded."""

from dataclasses import replace
from pathlib import Path
from unittest import mock

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from kompass_gui import late_loading
from kompass_gui.program import Program
from storage.data_folder import library_folder
from storage.library import Library
from tests.builders import evaluation
from tests.kompass_gui.hands import Answers
from tests.kompass_gui.processes import told_by
from widgets.colours import Colours
from widgets.notice import Notice

HEAVY = (
    "pyqtgraph",
    "numpy",
    "openpyxl",
    "reportlab",
    "docx",
    "tinydb",
    "kompass_core.evaluation",
    "QPdfWriter",  # one of fifty classes that come with it: see icons.py
    "QWizard",  # as above: see library_table.py
    "QDialog",
)
FIRST_PAINT = """
import sys
import PySide6.QtGui, PySide6.QtWidgets
from PySide6.QtWidgets import QApplication, QTableView
from kompass_gui.app import Programs
from kompass_gui.theme import apply_theme
application = QApplication([])
programs = Programs(apply_theme(application))
programs.begin(None)
window = programs._program.window
window.grab()
classes = *vars(PySide6.QtGui), *vars(PySide6.QtWidgets)
print(window.findChild(QTableView).model().rowCount(), *sys.modules, *classes)
"""
"""Starts the program, lets it paint its window once, and tells of the list and what is loaded:
modules, and Qt's classes that PySide has made ready."""


def _program(folder: Path, colours: Colours) -> Program:
    library = Library(folder / "library")
    library.create(evaluation({"1.1": 500})).close()
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    return Program(library, settings, Answers(), colours)


def _end(program: Program) -> None:
    program.actions.quit.trigger()
    program.window.deleteLater()
    program.deleteLater()


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    library = Library(library_folder())
    library.create(evaluation({"1.1": 500})).close()
    assert library.entries()[0].summary is not None  # which is remembered from now on
    rows, *loaded = told_by(FIRST_PAINT).split()
    assert rows == "1"
    assert not set(HEAVY) & set(loaded)


def test_a_moment_after_the_first_paint_all_is_there(
    tmp_path: Path, colours: Colours, qtbot: QtBot
) -> None:
    program = _program(tmp_path, colours)
    program.start(None)
    assert program._work is None
    with qtbot.waitSignal(program.loaded):
        pass
    assert program._work is not None
    _end(program)


def test_who_is_faster_than_that_waits_for_nothing(
    tmp_path: Path, colours: Colours, qtbot: QtBot
) -> None:
    program = _program(tmp_path, colours)
    program.start(None)
    table = program.window.findChild(QTableView)
    assert isinstance(table, QTableView)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert program.work.desk.session is not None
    assert program.window.workspace is not None
    _end(program)


def test_what_is_remembered_is_shown_before_anyone_looks_at_the_folder(
    tmp_path: Path, colours: Colours, qtbot: QtBot
) -> None:
    program = _program(tmp_path, colours)
    library = Library(tmp_path / "library")
    library.entries()
    library.create(replace(evaluation(), id="e2", year=2018)).close()
    with mock.patch.object(Library, "reading", side_effect=AssertionError):
        program.start(None)
    table = program.window.findChild(QTableView)
    assert isinstance(table, QTableView)
    assert table.model().rowCount() == 1
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    _end(program)


def test_what_is_remembered_but_gone_by_now_is_told_to_who_opens_it(
    tmp_path: Path, colours: Colours, qtbot: QtBot
) -> None:
    program = _program(tmp_path, colours)
    library = Library(tmp_path / "library")
    (entry,) = library.entries()
    entry.path.unlink()
    program.start(None)
    table = program.window.findChild(QTableView)
    assert isinstance(table, QTableView)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert program.work.desk.session is None
    assert entry.name in program.window.findChild(Notice).text()
    qtbot.waitUntil(lambda: table.model().rowCount() == 0)
    _end(program)


def test_a_window_closed_at_once_loads_nothing(
    tmp_path: Path, colours: Colours, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late_loading, "_PAUSE_MS", 50)
    program = _program(tmp_path, colours)
    program.start(None)
    with qtbot.waitExposed(program.window):
        pass
    program.actions.quit.trigger()
    assert not program.window.isVisible()
    qtbot.wait(100)
    assert program._work is None
    _end(program)
