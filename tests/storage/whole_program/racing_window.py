"""The program in a process of its own that opens evaluations when it is told to; run by test_race.

Each line on standard input is a command: "open PATH", "write TEXT" or "close". Each is answered by
one line: "writer" or "reader" for an evaluation that is open, "saved", "refused" or "closed".
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QPushButton

from kompass_core.fields import FieldRef, Section
from kompass_gui.file_questions import FileQuestions
from kompass_gui.program import Program
from kompass_gui.theme import STYLE, apply_theme
from kompass_gui.translation import install_translation
from storage.data_folder import library_folder, local_folder
from storage.library import Library
from widgets.notice import Notice

TO_READ = "Öppna för läsning"


class Window:
    """The program under remote control."""

    def __init__(self, application: QApplication) -> None:
        install_translation(application)
        settings = QSettings(str(local_folder() / "window.ini"), QSettings.Format.IniFormat)
        library = Library(library_folder())
        colours = apply_theme(application)
        self._application = application
        self._program = Program(library, settings, FileQuestions(), colours)
        self._program.start(None)
        self._desk = self._program.work.desk

    def open(self, path: str) -> str:
        """Open a file; where another window has it, take the answer that is offered."""
        self._desk.open(Path(path))
        if self._desk.session is None:
            self._application.processEvents()
            notice = self._program.window.findChild(Notice)
            buttons = [b for b in notice.findChildren(QPushButton) if b.text() == TO_READ]
            buttons[-1].click()  # those of earlier rounds go when the program is idle
        assert self._desk.session is not None
        return "reader" if self._desk.session.read_only else "writer"

    def write(self, text: str) -> str:
        """Change the evaluation as an edit on the page does, and save it."""
        session = self._desk.session
        assert session is not None
        after = session.evaluation.with_question_text("1.1", text)
        session.edit(FieldRef(Section.QUESTION_TEXT, "1.1"), after)
        changed = session.evaluation.answer("1.1").text == text
        return "saved" if changed and self._desk.save() else "refused"

    def close(self) -> str:
        """Put the evaluation away."""
        self._program.actions.close_evaluation.trigger()
        return "closed"


def main() -> None:
    """Do what standard input says, until it ends."""
    window = Window(QApplication(["window", "-style", STYLE]))
    print("ready", flush=True)
    for line in sys.stdin:
        command, _, rest = line.strip().partition(" ")
        answer = window.open(rest) if command == "open" else ""
        answer = window.write(rest) if command == "write" else answer
        answer = window.close() if command == "close" else answer
        print(answer, flush=True)


if __name__ == "__main__":
    main()
