"""The system's own dialogs that ask for a file. Tests answer in their place."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kompass_gui.exporting.export_names import file_kinds

# PySide makes a class ready as its name is taken: those of the dialogs, by their modules, when one
# is shown. Before the first paint nobody asks for a file.


class FileQuestions:
    """Asks for files; None is "never mind"."""

    def evaluation_to_open(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask which evaluation file to open."""
        title = QCoreApplication.translate("FileQuestions", "Open an evaluation")
        kinds = QCoreApplication.translate(
            "FileQuestions", "Evaluations (*.kompass *.kompasspaket);;All files (*)"
        )
        with _over(parent):
            name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
        return Path(name) if name else None

    def file_to_import(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Ask which file to import; `kinds` is as Qt's dialogs take it: "Tables (*.xlsx *.csv)"."""
        with _over(parent):
            name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(name) if name else None

    def file_to_write(
        self, parent: QWidget, title: str, suggestion: str, kinds: str
    ) -> Path | None:
        """Ask where a file is to be written; `suggestion` is its name."""
        return _place_to_save(parent, title, kinds, documents_folder() / suggestion)

    def folder_to_write(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask in which folder several files are to be written."""
        title = QCoreApplication.translate("FileQuestions", "Where the files are to be written")
        with _over(parent):
            name = QtWidgets.QFileDialog.getExistingDirectory(parent, title, str(folder))
        return Path(name) if name else None

    def library_folder(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask in which folder the evaluations are to lie."""
        title = QCoreApplication.translate("FileQuestions", "Where the evaluations are to lie")
        with _over(parent):
            name = QtWidgets.QFileDialog.getExistingDirectory(parent, title, str(folder))
        return Path(name) if name else None

    def package_to_write(self, parent: QWidget, suggestion: Path) -> Path | None:
        """Ask where an evaluation is to be written as one file for others."""
        return _place_to_save(
            parent,
            QCoreApplication.translate("FileQuestions", "Share the evaluation"),
            QCoreApplication.translate("FileQuestions", "One evaluation (*.kompasspaket)"),
            suggestion,
        )

    def report_to_write(self, parent: QWidget, suggestion: Path) -> Path | None:
        """Ask where the report is to be written."""
        return _place_to_save(
            parent,
            QCoreApplication.translate("FileQuestions", "Export the report"),
            file_kinds(suggestion.suffix),
            suggestion,
        )


def documents_folder() -> Path:
    """Return where a person looks for documents: never where the program happens to be started."""
    where = QtCore.QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QtCore.QStandardPaths.writableLocation(where))
    return folder if folder.is_dir() else Path.home()


@contextmanager
def _over(parent: QWidget) -> Iterator[None]:
    """Show a dialog over a window, whose buttons then learn that the pointer has left them.

    WORKAROUND: Qt does not tell it to a button whose menu led to the dialog, which stays lit.
    """
    yield
    for button in parent.window().findChildren(QtWidgets.QAbstractButton):
        if button.underMouse() and not button.rect().contains(
            button.mapFromGlobal(QtGui.QCursor.pos())
        ):
            QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
            button.update()


def _place_to_save(parent: QWidget, title: str, kinds: str, suggestion: Path) -> Path | None:
    """Ask for a place for a file that ends as `suggestion` does, whatever is typed.

    A file that is there is replaced only where the user said so of that very file.
    """
    place = suggestion
    while typed := _typed_place(parent, title, kinds, place):
        place = _ending_with(suggestion.suffix, typed)
        if place == typed or not place.exists() or _may_replace(parent, title, place):
            return place
    return None


def _typed_place(parent: QWidget, title: str, kinds: str, suggestion: Path) -> Path | None:
    """Ask for a place; the dialog warns before a file of the name that was typed is replaced."""
    dialog = QtWidgets.QFileDialog(parent, title, str(suggestion), kinds)
    dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggestion.suffix)
    dialog.selectFile(suggestion.name)
    with _over(parent):
        chosen = dialog.exec()
    names = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(names[0]) if chosen and names else None


def _ending_with(suffix: str, path: Path) -> Path:
    """Return `path` if it ends so, else with the ending after it: "Kalix 2012.1" has none."""
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def _may_replace(parent: QWidget, title: str, path: Path) -> bool:
    """Ask whether a file may be replaced that the dialog did not ask about."""
    text = QCoreApplication.translate(
        "FileQuestions", "There is already a file called {file}. Is it to be replaced?"
    )
    answer = QtWidgets.QMessageBox.question(parent, title, text.format(file=path.name))
    return answer == QtWidgets.QMessageBox.StandardButton.Yes
