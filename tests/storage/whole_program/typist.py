"""The program in a process of its own, with someone at its keyboard; run by test_killed_typing.

The evaluation's file is the one argument. Every character is told on standard output, with the time
at which it was typed, as soon as it stands in the field.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from kompass_gui.app import run
from kompass_gui.program import Program

FIELD = "Text till 1.1"
EVERY_MS = 25
"""Faster than anyone types, and without a pause in which a save could catch up."""
_WORDS = "Kommunen följer upp målen två gånger om året, och resultaten når invånarna. "


def written(length: int) -> str:
    """Return what the typist has written after so many characters."""
    return (_WORDS * (length // len(_WORDS) + 1))[:length]


class Typist:
    """Types into one field for as long as the program lives."""

    def __init__(self, program: Program) -> None:
        fields = program.window.findChildren(QPlainTextEdit)
        self._field = next(field for field in fields if field.accessibleName().startswith(FIELD))
        self._timer = QTimer(program.window)
        self._timer.timeout.connect(self._type)
        self._timer.start(EVERY_MS)

    def _type(self) -> None:
        length = len(self._field.toPlainText())
        letter = written(length + 1)[-1]
        cursor = self._field.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self._field.setTextCursor(cursor)
        typed_at = time.monotonic()
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(self._field, event)
        os.write(1, f"{length + 1} {typed_at}\n".encode())


def main() -> None:
    """Start the program as it is always started, and type once its window is there."""
    start = Program.start

    def start_and_type(program: Program, file: Path | None) -> None:
        start(program, file)
        program.typist = Typist(program)  # type: ignore[attr-defined] - lives as long as it

    Program.start = start_and_type  # type: ignore[method-assign]
    sys.exit(run(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
