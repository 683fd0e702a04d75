"""What lies open: one evaluation with its file, its session and its autosave."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_gui.author import Author
from kompass_gui.saving.autosave import Autosave, Save
from kompass_gui.session.evaluation_session import EvaluationSession
from storage.evaluation_file import EvaluationFile
from storage.exchange import take_in
from storage.library import Library

Again = Callable[[], object]
"""Does once more what could not be done while something was not saved."""


class Desk(QObject):
    """Opens, creates and closes evaluations; at most one lies open.

    Signals:
        to_be_saved: what lies open is about to be saved; what is being typed is wanted now.
        opened: an evaluation lies open; `session` and `autosave` are its own.
        closed: it was put away.
        failed: something could not be done, and why (KompassError); what lay open still does.
        not_put_away: the newest changes cannot be saved, so what lies open stays open; with what
            was asked, to be done again once they are, or are given up (Again).
        backup_failed: an earlier version could not be kept, and why (KompassError).
    """

    to_be_saved = Signal()
    opened = Signal()
    closed = Signal()
    failed = Signal(object)
    not_put_away = Signal(object)
    backup_failed = Signal(object)

    def __init__(self, library: Library, author: Author, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._author = author
        self._file: EvaluationFile | None = None
        self._session: EvaluationSession | None = None
        self._autosave: Autosave | None = None

    @property
    def session(self) -> EvaluationSession | None:
        """The open evaluation's session, or None."""
        return self._session

    @property
    def autosave(self) -> Autosave | None:
        """The open evaluation's autosave, or None."""
        return self._autosave

    @property
    def path(self) -> Path | None:
        """The open evaluation's file, or None."""
        return self._file.path if self._file is not None else None

    @property
    def file(self) -> EvaluationFile | None:
        """The open evaluation's file with its earlier versions, or None; only the desk saves it."""
        return self._file

    def open(self, path: Path, *, read_only: bool = False, take_over: bool = False) -> None:
        """Open the evaluation in a file, and put away the one that lies open.

        Args:
            path: the file.
            read_only: open it without the right to change it.
            take_over: open it although another computer seems to have it open.
        """
        if not self._lies_open(path):
            self._take(lambda: EvaluationFile.open(path, read_only=read_only, take_over=take_over))

    def create(self, evaluation: Evaluation) -> None:
        """Make a file in the library for an evaluation and open it."""
        self._take(lambda: self._library.create(evaluation))

    def take_in(self, evaluation: Evaluation, path: Path) -> None:
        """Make a file in the library for an evaluation from the file `path`, and open it."""
        self._take(lambda: take_in(evaluation, path, self._library))

    def save(self, again: Again | None = None) -> bool:
        """Save what lies open at once, and return whether everything is on disk.

        `again` is what needs it saved, and is asked for once more when it could not be.
        """
        if self._session is None or self._autosave is None or self._session.read_only:
            return True
        self.to_be_saved.emit()
        saved = self._autosave.flush()
        if not saved:
            self.not_put_away.emit(again or self.save)
        return saved

    def close(self, again: Again | None = None) -> bool:
        """Save and put away what lies open; False, and all stays open, if it cannot be saved.

        `again` is what needs it put away, and is asked for once more when it could not be.
        """
        if not self.save(again or self.close):
            return False
        self.leave()
        return True

    def leave(self) -> None:
        """Put away what lies open, saved or not."""
        file, self._file = self._file, None
        self._let_go()
        if file is not None:
            file.close()

    def reload(self) -> None:
        """Show the open file as someone else changed it; one's own becomes an earlier version."""
        if self._file is None or self._autosave is None:
            return
        self._autosave.flush()
        file, self._file = self._file, None
        self._let_go()
        try:
            file.reload()
        except KompassError as error:
            file.close()
            self.failed.emit(error)
            return
        self._begin(file)

    def save_as_copy(self) -> None:
        """Go on in a new file in the library; the open one stays as someone else changed it."""
        if self._file is None or self._session is None:
            return
        try:
            copy = take_in(self._session.evaluation, self._file.path, self._library)
        except KompassError as error:
            self.failed.emit(error)
            return
        file, self._file = self._file, None
        self._let_go()
        with suppress(KompassError):  # what is in the copy need not be offered as not saved
            file.reload()
        file.close()
        self._begin(copy)

    def _lies_open(self, path: Path) -> bool:
        with suppress(OSError):  # one of the two is gone
            return self.path is not None and path.samefile(self.path)
        return False

    def _take(self, bring: Callable[[], EvaluationFile]) -> None:
        if not self.save(lambda: self._take(bring)):
            return
        try:
            file = bring()
        except KompassError as error:
            self.failed.emit(error)
            return
        self.leave()
        self._begin(file)

    def _begin(self, file: EvaluationFile) -> None:
        self._file = file
        self._session = EvaluationSession(
            file.evaluation, read_only=file.read_only, record=self._author.record, parent=self
        )
        self._autosave = Autosave(
            self._session, _saver(file, self.backup_failed.emit), file.state.saved_at, self
        )
        self.opened.emit()

    def _let_go(self) -> None:
        session, autosave = self._session, self._autosave
        self._session = self._autosave = None
        if session is not None and autosave is not None:
            self.closed.emit()
            autosave.close()
            autosave.deleteLater()
            session.deleteLater()


def _saver(file: EvaluationFile, tell_of_backup: Callable[[KompassError], None]) -> Save:
    """Return what the autosave calls on its thread."""

    def save(evaluation: Evaluation) -> datetime:
        state = file.save(evaluation)
        if state.backup_problem is not None:
            tell_of_backup(state.backup_problem)
        return state.saved_at

    return save
