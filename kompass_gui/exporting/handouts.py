"""Printing for the visit: the schedule of the interviews, and what to ask in one of them."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Source
from kompass_core.still_to_ask import ToAsk
from kompass_gui.background import Background
from kompass_gui.file_questions import FileQuestions
from storage.for_others import write_for_others

Make = Callable[[], bytes]
"""Draws a document; called on a thread of its own."""


class Handouts(QObject):
    """Writes them as PDF, one at a time.

    Signals:
        written: a document was written to this file (Path).
        failed: it was not, and why (KompassError).
    """

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, questions: FileQuestions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions = questions
        self._background = Background[Path]("handout", self._take_result)

    def write_schedule(self, evaluation: Evaluation, window: QWidget) -> None:
        """Ask where to, and write the interviews by day and time."""
        self._write(
            window,
            self.tr("The schedule of the interviews"),
            self.tr("Interview schedule"),
            lambda: _schedule(evaluation),
        )

    def write_questions(
        self,
        evaluation: Evaluation,
        source: Source | None,
        to_ask: tuple[ToAsk, ...],
        window: QWidget,
    ) -> None:
        """Ask where to, and write what is still to ask in an interview."""
        self._write(
            window,
            self.tr("What is still to ask"),
            self.tr("Still to ask"),
            lambda: _questions(evaluation, source, to_ask),
        )

    def close(self) -> None:
        """Wait for a document being written."""
        self._background.close()

    def _write(self, window: QWidget, title: str, name: str, make: Make) -> None:
        kinds = self.tr("PDF document (*.pdf)")
        path = self._questions.file_to_write(window, title, f"{name}.pdf", kinds)
        if path is not None:
            self._background.start(lambda: _written(make, path))

    def _take_result(self, finished: "Future[Path]") -> None:
        try:
            self.written.emit(finished.result())
        except KompassError as error:
            self.failed.emit(error)


def _written(make: Make, path: Path) -> Path:
    write_for_others(path, make())
    return path


def _schedule(evaluation: Evaluation) -> bytes:
    # What draws is a quarter of all that would be imported when the window opens.
    from kompass_gui.exporting.handout_writing import schedule_pdf  # noqa: PLC0415 - start-up time

    return schedule_pdf(evaluation)


def _questions(evaluation: Evaluation, source: Source | None, to_ask: tuple[ToAsk, ...]) -> bytes:
    from kompass_gui.exporting.handout_writing import questions_pdf  # noqa: PLC0415 - as above

    return questions_pdf(evaluation, source, to_ask)
