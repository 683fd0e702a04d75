"""The system's own dialogs that ask for a file. Tests answer in their place."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


class FileQuestions:
    """Asks for files; None is "never mind"."""

    def evaluation_to_open(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask which evaluation file to open."""
        name, _ = QFileDialog.getOpenFileName(
            parent,
            QCoreApplication.translate("FileQuestions", "Open an evaluation"),
            str(folder),
            QCoreApplication.translate("FileQuestions", "Evaluations (*.kompass);;All files (*)"),
        )
        return Path(name) if name else None

    def report_to_write(self, parent: QWidget, suggestion: Path) -> Path | None:
        """Ask where the report is to be written; the dialog warns before it replaces a file."""
        name, _ = QFileDialog.getSaveFileName(
            parent,
            QCoreApplication.translate("FileQuestions", "Export the report"),
            str(suggestion),
            QCoreApplication.translate("FileQuestions", "PDF document (*.pdf)"),
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
