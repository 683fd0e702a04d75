"""Exporting the report from the window: where to, on a thread, and what came of it."""

from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_gui.background import Background
from kompass_gui.file_questions import FileQuestions
from kompass_gui.report_writing import report_name, write_report


class ReportExport(QObject):
    """Exports reports, one at a time.

    Signals:
        started: a report is being written.
        written: the report was written to this file (Path).
        failed: it was not, and why (KompassError).
    """

    started = Signal()
    written = Signal(Path)
    failed = Signal(object)

    def __init__(self, questions: FileQuestions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions = questions
        self._background = Background[Path]("report", self._take_result)
        self._folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )

    def export(self, evaluation: Evaluation, window: QWidget) -> None:
        """Ask where to, and write the report there while one goes on working."""
        path = self._questions.report_to_write(window, self._folder / report_name(evaluation))
        if path is None:
            return
        self._folder = path.parent
        self.started.emit()
        self._background.start(lambda: write_report(evaluation, path))

    def close(self) -> None:
        """Wait for a report being written."""
        self._background.close()

    def _take_result(self, finished: "Future[Path]") -> None:
        try:
            self.written.emit(finished.result())
        except KompassError as error:
            self.failed.emit(error)
