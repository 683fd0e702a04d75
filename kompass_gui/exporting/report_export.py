"""Exporting an evaluation from the window: where to, on a thread, and what came of it."""

from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_gui.background import Background
from kompass_gui.exporting.export_kind import Exported, ExportKind, suggested_name
from kompass_gui.exporting.publisher import Publisher
from kompass_gui.exporting.publisher_settings import PublisherSettings
from kompass_gui.file_questions import FileQuestions, documents_folder


class ReportExport(QObject):
    """Exports evaluations, one at a time.

    Signals:
        started: a file is being written.
        written: a file was written (Exported).
        failed: it was not, and why (KompassError).
    """

    started = Signal()
    written = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        questions: FileQuestions,
        publisher: PublisherSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self._publisher = publisher
        self._background = Background[Exported]("report", self._take_result)
        self._folder = documents_folder()

    def export(self, kind: ExportKind, evaluation: Evaluation, window: QWidget) -> None:
        """Ask where to, and write the file there while one goes on working."""
        suggestion = self._folder / suggested_name(kind, evaluation)
        path = self._questions.report_to_write(window, suggestion)
        if path is None:
            return
        self._folder = path.parent
        publisher = self._publisher.publisher
        self.started.emit()
        self._background.start(lambda: _written(kind, evaluation, publisher, path))

    def close(self) -> None:
        """Wait for a file being written."""
        self._background.close()

    def _take_result(self, finished: "Future[Exported]") -> None:
        try:
            self.written.emit(finished.result())
        except KompassError as error:
            self.failed.emit(error)


def _written(
    kind: ExportKind, evaluation: Evaluation, publisher: Publisher, path: Path
) -> Exported:
    # What draws is a quarter of all that would be imported when the window opens.
    from kompass_gui.exporting.report_writing import write_export  # noqa: PLC0415 - start-up time

    return write_export(kind, evaluation, publisher, path)
