"""The program as a process: Qt's application, its look and language, and the program in it."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from kompass_core.version import VERSION
from kompass_gui.file_questions import FileQuestions
from kompass_gui.program import Program
from kompass_gui.theme import apply_theme
from kompass_gui.translation import install_translation
from resources.reader import icon_file
from storage.data_folder import library_folder, local_folder
from storage.library import Library


def run(file: Path | None) -> int:
    """Open the window, with an evaluation's file if one is given, and return the exit status."""
    application = QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName("Kommunkompassen")
    QCoreApplication.setApplicationVersion(VERSION)
    application.setWindowIcon(QIcon(str(icon_file("compass"))))
    install_translation(application)
    colours = apply_theme(application)
    settings = QSettings(str(local_folder() / "window.ini"), QSettings.Format.IniFormat)
    program = Program(Library(library_folder()), settings, FileQuestions(), colours)
    program.safety.unexpected.install()
    program.start(file)
    return application.exec()
