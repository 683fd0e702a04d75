"""The program as a process: Qt's application, its look and language, and the program in it."""

import sys
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QCoreApplication, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from kompass_core.version import VERSION
from kompass_gui.file_questions import FileQuestions
from kompass_gui.program import Program
from kompass_gui.pyside_support import keep_support, support_file
from kompass_gui.theme import STYLE, apply_colours, apply_theme
from kompass_gui.translation import install_translation
from resources.reader import icon_file
from storage.data_folder import library_folder, local_folder
from storage.library import Library
from widgets.colours import Colours


def run(file: Path | None) -> int:
    """Open the window, with an evaluation's file if one is given, and return the exit status."""
    application = QApplication([*sys.argv[:1], "-style", STYLE])
    QCoreApplication.setApplicationName("Kommunkompassen")
    QCoreApplication.setApplicationVersion(VERSION)
    application.setWindowIcon(QIcon(str(icon_file("compass"))))
    install_translation(application)
    programs = Programs(apply_theme(application))
    programs.follow_system(application)
    programs.begin(file)
    return application.exec()


class Programs:
    """The program, and the one that takes its place when the evaluations lie in another folder."""

    def __init__(self, colours: Colours) -> None:
        self._colours = colours
        self._program: Program | None = None

    def begin(self, file: Path | None) -> None:
        """Build the program and show it."""
        settings = QSettings(str(local_folder() / "window.ini"), QSettings.Format.IniFormat)
        program = Program(Library(library_folder()), settings, FileQuestions(), self._colours)
        program.library.folder_chosen.connect(lambda: QTimer.singleShot(0, self._begin_anew))
        # There is no work to take a method of until it is loaded.
        program.loaded.connect(lambda: program.work.safety.unexpected.install())  # noqa: PLW0108
        keeping = Thread(target=keep_support, args=(support_file(),))
        program.loaded.connect(lambda: keeping.start())  # noqa: PLW0108 - else it would be gone
        program.start(file)
        self._program = program

    def follow_system(self, application: QApplication) -> None:
        """Go from light to dark, or back, when the system does."""
        application.styleHints().colorSchemeChanged.connect(
            lambda scheme: self.set_colours(apply_colours(application, scheme))
        )

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours, now and in programs to come."""
        self._colours = colours
        if self._program is not None:
            self._program.set_colours(colours)

    def _begin_anew(self) -> None:
        """Show a new window before the old one goes: with the last one, the program would end."""
        before = self._program
        self.begin(None)
        if before is not None and self._program is not None:
            self._program.window.privacy.set_on(before.window.privacy.on)
            before.actions.quit.trigger()
            before.window.deleteLater()
            before.deleteLater()
