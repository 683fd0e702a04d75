"""A reading that keeps everything else away tells of one end, and lets go of the window."""

from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kompass_gui import in_slices
from kompass_gui.modal_reading import ModalReading
from storage.reading import Progress, Reading
from widgets.colours import Colours

FILES = 200


@pytest.fixture
def window(qtbot: QtBot, colours: Colours, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    """A window, in a world where every look at the clock is 10 ms after the one before."""
    ticks = count()
    monkeypatch.setattr(in_slices, "perf_counter", lambda: next(ticks) / 100)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def _reading() -> Reading[str]:
    for done in range(1, FILES + 1):
        yield Progress(done, FILES)
    return "read"


def _started(window: QWidget, qtbot: QtBot) -> tuple[list[str], QDialog]:
    """Return what is told in the end, and the dialog that tells how far it has come."""
    told: list[str] = []
    modal = ModalReading(window)
    modal.start(_reading(), "{done} of {files}", told.append, lambda: told.append("given up"))
    assert not window.isEnabled()
    qtbot.waitUntil(lambda: window.findChild(QDialog) is not None)
    return told, window.findChild(QDialog)


def test_what_is_read_is_told_once_and_not_as_given_up(window: QWidget, qtbot: QtBot) -> None:
    told, _dialog = _started(window, qtbot)
    qtbot.waitUntil(window.isEnabled)
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)
    assert told == ["read"]


@pytest.mark.parametrize("escape", [False, True])
def test_what_is_given_up_is_told_once(window: QWidget, qtbot: QtBot, escape: bool) -> None:
    told, dialog = _started(window, qtbot)
    if escape:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert window.isEnabled()
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)
    assert told == ["given up"]
