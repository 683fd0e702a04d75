"""Evaluations to and from others: one file to mail or to carry on a stick."""

from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Attachment
from kompass_gui.background import Background
from kompass_gui.error_sentences import error_sentence
from kompass_gui.file_questions import FileQuestions, documents_folder
from kompass_gui.saving.desk import Desk
from storage.attachments import attachments_beside
from storage.evaluation_database import read_evaluation
from storage.exchange import SUFFIX, read_package, shareable, write_package
from storage.file_names import name_stem
from storage.library import Library
from storage.library_entry import LibraryEntry
from widgets.notice import Notice

_Written = tuple[Path, tuple[Attachment, ...]]


class Exchange(QObject):
    """Opens files that come from anywhere, and writes evaluations for others."""

    def __init__(
        self, desk: Desk, library: Library, questions: FileQuestions, notice: Notice
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._library = library
        self._questions = questions
        self._notice = notice
        self._background = Background[_Written]("share", self._take_result)
        self._folder = documents_folder()
        desk.opened.connect(self._offer_to_take_in)

    def ask_and_open(self, window: QWidget) -> None:
        """Ask for a file and open it."""
        path = self._questions.evaluation_to_open(window, self._library.folder)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open an evaluation's file where it lies; one for exchange is taken into the library."""
        if path.suffix.lower() == SUFFIX:
            self._take_in(path)
        else:
            self._desk.open(path)

    def share_open(self, window: QWidget, *, complete: bool) -> None:
        """Ask where to, and write the open evaluation as one file.

        Args:
            window: the window that asks.
            complete: with people, notes and their attachments, or without.
        """
        if self._desk.session is not None and self._desk.path is not None:
            self._share(self._desk.session.evaluation, self._desk.path, window, complete=complete)

    def share(self, entry: LibraryEntry, window: QWidget, *, complete: bool) -> None:
        """Ask where to, and write a saved evaluation as one file; see `share_open`."""
        try:
            evaluation = read_evaluation(entry.path)
        except KompassError as error:
            self._notice.show_error(error_sentence(error))
            return
        self._share(evaluation, entry.path, window, complete=complete)

    def close(self) -> None:
        """Wait for a file being written."""
        self._background.close()

    def _share(
        self, evaluation: Evaluation, lies_at: Path, window: QWidget, *, complete: bool
    ) -> None:
        shared = evaluation if complete else shareable(evaluation)
        part = "" if complete else self.tr("-without-people")
        suggestion = self._folder / f"{name_stem(evaluation)}{part}{SUFFIX}"
        path = self._questions.package_to_write(window, suggestion)
        if path is None:
            return
        self._folder = path.parent
        self._notice.show_info(self.tr("The evaluation is being written…"))
        self._background.start(partial(_write, shared, lies_at, path))

    def _take_result(self, finished: "Future[_Written]") -> None:
        try:
            path, missing = finished.result()
        except KompassError as error:
            self._notice.show_error(error_sentence(error))
            return
        if missing:
            self._notice.show_warning(
                self.tr(
                    "{file} is written, but these attachments are not on this computer: {names}"
                ).format(file=path.name, names=", ".join(each.name for each in missing))
            )
        else:
            self._notice.show_info(self.tr("The evaluation is written: {file}").format(file=path))

    def _take_in(self, path: Path) -> None:
        if not self._desk.save(partial(self._take_in, path)):
            return
        try:
            lies_at = read_package(path, self._library)
        except KompassError as error:
            self._desk.failed.emit(error)
            return
        self._desk.open(lies_at)
        if self._desk.path == lies_at:
            self._notice.show_info(self._taken_in(lies_at).format(file=path.name))

    def _taken_in(self, lies_at: Path) -> str:
        """Return what to say of a file that was taken in, also where it has come back changed."""
        session = self._desk.session
        others = (
            each.path
            for each in self._library.remembered()
            if session is not None
            and each.summary is not None
            and each.summary.id == session.evaluation.id
        )
        if any(path != lies_at and path.exists() for path in others):
            return self.tr(
                "{file} is now among your evaluations, beside the one of the same evaluation that"
                " you had. They are not merged: keep the right one, and throw the other away."
            )
        return self.tr("{file} is now among your evaluations. The file itself is as it was.")

    def _offer_to_take_in(self) -> None:
        path = self._desk.path
        if path is not None and path.parent.resolve() != self._library.folder.resolve():
            self._notice.show_info(
                self.tr(
                    "{file} is changed where it lies, outside your evaluations' folder."
                ).format(file=path.name),
                {self.tr("Take a copy into the folder"): partial(self._take_in, path)},
            )


def _write(evaluation: Evaluation, lies_at: Path, path: Path) -> _Written:
    return path, write_package(evaluation, attachments_beside(lies_at), path)
