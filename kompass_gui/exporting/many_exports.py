"""Exporting many saved evaluations at once, with progress, and stopped when one wants."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_gui.background import Background
from kompass_gui.exporting.export_kind import ExportKind, suggested_name
from kompass_gui.exporting.publisher import Publisher
from kompass_gui.exporting.publisher_settings import PublisherSettings
from kompass_gui.file_questions import FileQuestions, documents_folder
from kompass_gui.titles import entry_title
from storage.file_names import free_path
from storage.library_entry import LibraryEntry

TABLE_NAME = "kommunkompassen-poang.csv"
"""What one table of many evaluations' points is called."""


@dataclass
class ManyExported:
    """What came of a run."""

    target: Path
    """A folder; for a table of points, its file."""
    asked: int
    written: int = 0
    """How many evaluations are exported."""
    numbered: int = 0
    """How many of the files got a number, as there was one of their name already."""
    failed: list[KompassError] = field(default_factory=list)


class ManyExports(QObject):
    """Exports saved evaluations one after another, one run at a time.

    Signals:
        progressed: another one is begun (int done, int of, str name).
        finished: the run is at its end, or was stopped (ManyExported).
    """

    progressed = Signal(int, int, str)
    finished = Signal(object)

    def __init__(
        self,
        questions: FileQuestions,
        publisher: PublisherSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self._publisher = publisher
        self._background = Background[ManyExported]("exports", self._take)
        self._stop = Event()
        self._running = False
        self._folder = documents_folder()

    def start(self, kind: ExportKind, entries: Sequence[LibraryEntry], window: QWidget) -> None:
        """Ask where to, and export these evaluations there; nothing while a run goes on."""
        if self._running or not entries:
            return
        if kind is ExportKind.CSV:
            target = self._questions.report_to_write(window, self._folder / TABLE_NAME)
        else:
            target = self._questions.folder_to_write(window, self._folder)
        if target is None:
            return
        self._folder = target.parent if kind is ExportKind.CSV else target
        self._running = True
        self._stop.clear()
        publisher, paths = self._publisher.publisher, list(entries)
        self._background.start(lambda: self._export(kind, paths, publisher, target))

    def cancel(self) -> None:
        """Stop after the file that is being written; those that are written stay."""
        self._stop.set()

    def close(self) -> None:
        """Stop, and wait for the file that is being written."""
        self.cancel()
        self._background.close()

    def _export(
        self, kind: ExportKind, entries: list[LibraryEntry], publisher: Publisher, target: Path
    ) -> ManyExported:
        """Export evaluations, on the thread; what cannot be is remembered and passed over.

        A file that is there already is left as it is.
        """
        from kompass_gui.exporting.report_writing import (  # noqa: PLC0415 - start-up time
            evaluation_of_file,
            write_export,
            write_points_table,
        )

        made = ManyExported(target, len(entries))
        for_table: list[Evaluation] = []
        for number, entry in enumerate(entries):
            if self._stop.is_set():
                return made
            self.progressed.emit(number, len(entries), entry_title(entry))
            try:
                evaluation = evaluation_of_file(entry.path)
                if kind is ExportKind.CSV:
                    for_table.append(evaluation)
                else:
                    wanted = target / suggested_name(kind, evaluation)
                    file = free_path(wanted, numbered=" ({})")  # what lies there may be worked on
                    write_export(kind, evaluation, publisher, file)
                    made.written += 1
                    made.numbered += file != wanted
            except KompassError as error:
                made.failed.append(error)
        if for_table:
            try:
                write_points_table(for_table, target)
                made.written = len(for_table)
            except KompassError as error:
                made.failed.append(error)
        return made

    def _take(self, finished: "Future[ManyExported]") -> None:
        self._running = False
        self.finished.emit(finished.result())
