"""What PySide compiles at each start is kept, and used by the PySide that it is of."""

import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kompass_gui.app import Programs
from kompass_gui.pyside_support import support_file
from storage.data_folder import local_folder
from tests.kompass_gui.processes import told_by
from widgets.colours import Colours

_START = """
import sys
from kompass_gui.pyside_support import import_shiboken, keep_support, support_file
import_shiboken(support_file())
from PySide6.QtCore import QObject, Signal
import shiboken6
class Sender(QObject):
    sent = Signal(int)
heard = []
sender = Sender()
sender.sent.connect(heard.append)
sender.sent.emit(3)
try:
    sender.setObjectName(object())
except TypeError as error:  # written by the support
    heard.append("wrong argument types" in str(error))
print(sys.modules["shibokensupport"].__file__, shiboken6.__file__, heard == [3, True], sep="\\n")
keep_support(support_file())
"""
"""Imports Qt as the program does, uses it, tells from where its support came, and keeps it."""


def _start() -> str:
    """Return where a new process's PySide had its support from."""
    support, shiboken, works = told_by(_START).splitlines()
    assert Path(shiboken).parent.name == "shiboken6"  # which others look for by this path
    assert works == "True"
    return support


def test_the_second_start_takes_what_the_first_one_kept() -> None:
    assert not _start().startswith(str(local_folder()))
    assert _start().startswith(str(support_file()))


@pytest.mark.parametrize("damage", ["shorter", "another byte", "no archive", "another's"])
def test_what_does_not_fit_is_passed_over_and_made_anew(damage: str) -> None:
    _start()
    good = support_file().read_bytes()
    match damage:
        case "shorter":
            support_file().write_bytes(good[: len(good) // 2])
        case "another byte":
            at = len(good) // 2
            support_file().write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        case "no archive":
            support_file().write_bytes(b"")
        case _:
            with zipfile.ZipFile(support_file(), "a") as archive:
                archive.comment = archive.comment.replace(b"version", b"Version", 1)
    assert not _start().startswith(str(local_folder()))
    assert _start().startswith(str(support_file()))


def test_a_start_goes_on_where_nothing_can_be_kept() -> None:
    local_folder().parent.mkdir(parents=True, exist_ok=True)
    local_folder().write_text("a file where the folder should be")
    assert not _start().startswith(str(local_folder()))


def test_the_program_keeps_it_once_all_parts_are_there(colours: Colours, qtbot: QtBot) -> None:
    programs = Programs(colours)
    programs.begin(None)
    qtbot.waitUntil(support_file().exists)
    program = programs._program
    assert program is not None
    program.actions.quit.trigger()
    program.window.deleteLater()
    program.deleteLater()
