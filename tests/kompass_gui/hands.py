"""What a person does at the program: finds things by their names, clicks and types."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from kompass_gui.file_questions import FileQuestions
from kompass_gui.program import Program
from storage.library import Library
from widgets.colours import Colours

Found = TypeVar("Found", bound=QWidget)


class Answers(FileQuestions):
    """Answers the system's file dialogs as a test has decided."""

    def __init__(self) -> None:
        self.to_open: Path | None = None
        self.report: Path | None = None
        self.package: Path | None = None
        self.folder: Path | None = None
        self.to_import: Path | None = None
        self.to_write: Path | None = None

    @override
    def file_to_import(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        return self.to_import

    @override
    def file_to_write(
        self, parent: QWidget, title: str, suggestion: str, kinds: str
    ) -> Path | None:
        return self.to_write

    @override
    def evaluation_to_open(self, parent: QWidget, folder: Path) -> Path | None:
        return self.to_open

    @override
    def library_folder(self, parent: QWidget, folder: Path) -> Path | None:
        return self.folder

    @override
    def package_to_write(self, parent: QWidget, suggestion: Path) -> Path | None:
        return self.package

    @override
    def report_to_write(self, parent: QWidget, suggestion: Path) -> Path | None:
        return self.report


class Hands:
    """The program under a person's hands."""

    def __init__(self, folder: Path, colours: Colours) -> None:
        self.answers = Answers()
        self.library = Library(folder / "library")
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.program = Program(self.library, settings, self.answers, colours)
        self.window = self.program.window

    def start(self, file: Path | None = None) -> None:
        """Show the window, with an evaluation's file if one is given, on a usual screen."""
        self.program.start(file)
        self.program.load()  # else a moment after the first paint
        self.window.showNormal()  # offscreen the whole screen is smaller than a laptop's
        self.window.resize(1366, 768)
        self.settle()

    def find(self, kind: type[Found], name: str) -> Found:
        """Return the visible widget of a kind whose accessible name or text begins with `name`."""
        for widget in self.window.findChildren(kind):
            text = widget.text() if hasattr(widget, "text") else ""
            if widget.isVisible() and (
                widget.accessibleName().startswith(name) or str(text).startswith(name)
            ):
                return widget
        raise AssertionError(f"no visible {kind.__name__} called {name!r}")

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        for letter in text:
            # QTest knows the keys of ASCII alone and aborts at å.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.focus(), event)
        self.settle()

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.focus(), key, modifier)
        self.settle()

    def focus(self) -> QWidget:
        """Return what has the keyboard: an open list first, then the widget in focus."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def settle(self) -> None:
        """Let the program do what it has to do at once."""
        for _ in range(3):
            QApplication.processEvents()
        active = QApplication.activeWindow()
        if active is not None and not active.isVisible():
            self.window.activateWindow()  # offscreen a list that has closed stays active
            QApplication.processEvents()

    def quit(self) -> None:
        """Close the program, as its own command does."""
        self.program.actions.quit.trigger()
        self.settle()

    def end(self) -> None:
        """Close the program, and let go of it as the end of a process does.

        What its connections hold is held until it is deleted: every later test would carry it.
        """
        self.quit()
        self.window.deleteLater()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
