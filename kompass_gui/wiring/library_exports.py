"""Exports from the list of saved evaluations: progress in the list, and what came of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from kompass_gui.error_sentences import error_sentence
from kompass_gui.exporting.export_kind import ExportKind
from kompass_gui.exporting.many_exports import ManyExported
from kompass_gui.exporting.reports import Reports
from kompass_gui.library.start_page import StartPage
from kompass_gui.main_window import MainWindow
from kompass_gui.system_programs import SystemPrograms
from storage.library_entry import LibraryEntry
from widgets.notice import Notice

_MOST_TOLD = 3
"""Of how many files that could not be written the reason is told."""


class LibraryExports(QObject):
    """Carries what is asked for in the list to the exports, and what they tell back."""

    def __init__(
        self, start: StartPage, reports: Reports, window: MainWindow, notice: Notice
    ) -> None:
        super().__init__(window)
        self._progress = start.progress
        self._notice = notice
        self._window = window
        self._programs = SystemPrograms()
        self._many = many = reports.many
        self._progress.cancel_asked.connect(many.cancel)
        many.progressed.connect(self._show_progress)
        many.finished.connect(self._tell_finished)

    def start(self, kind: ExportKind, entries: Sequence[LibraryEntry]) -> None:
        """Export these saved evaluations as files of a kind."""
        self._many.start(kind, entries, self._window)

    def _show_progress(self, done: int, count: int, name: str) -> None:
        text = self.tr("{number} of {count}: {name}").format(
            number=done + 1, count=count, name=name
        )
        self._progress.show_progress(done, count, text)

    def _tell_finished(self, made: ManyExported) -> None:
        self._progress.hide()
        folder = made.target if made.target.is_dir() else made.target.parent
        answers = {self.tr("Show the folder"): partial(self._programs.show, folder)}
        text = self.tr("{written} of {asked} exported to {folder}.").format(
            written=made.written, asked=made.asked, folder=folder
        )
        if made.numbered:
            count = made.numbered
            numbered = self.tr("%n file(s) got a number, as the name was taken.", "", count)
            text = f"{text} {numbered}"
        if made.failed:
            reasons = " ".join(error_sentence(error) for error in made.failed[:_MOST_TOLD])
            self._notice.show_warning(f"{text} {reasons}", answers)
        elif made.written < made.asked:
            self._notice.show_info(
                self.tr("Stopped: {text}").format(text=text), answers, passing=True
            )
        else:
            self._notice.show_info(text, answers, passing=True)
