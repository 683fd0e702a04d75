"""What lies open: one evaluation with its file, its session and its autosave."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_gui.author import Author
from kompass_gui.autosave import Autosave, Save
from kompass_gui.evaluation_session import EvaluationSession
from storage.evaluation_file import EvaluationFile
from storage.library import Library


class Desk(QObject):
    """Opens, creates and closes evaluations; at most one lies open.

    Signals:
        opened: an evaluation lies open; `session` and `autosave` are its own.
        closed: it was put away, with everything saved.
        failed: something could not be done, and why (KompassError); what lay open still does.
    """

    opened = Signal()
    closed = Signal()
    failed = Signal(object)

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

    def open(self, path: Path) -> None:
        """Open the evaluation in a file, after putting away the one that lies open."""
        self._take(lambda: EvaluationFile.open(path))

    def create(self, evaluation: Evaluation) -> None:
        """Make a file in the library for a new evaluation and open it."""
        self._take(lambda: self._library.create(evaluation))

    def close(self) -> bool:
        """Save and put away what lies open; False, and all stays open, if it cannot be saved."""
        if self._file is None or self._session is None or self._autosave is None:
            return True
        if not self._session.read_only and not self._autosave.flush():
            return False
        self._put_away()
        return True

    def _take(self, bring: Callable[[], EvaluationFile]) -> None:
        if not self.close():
            return
        try:
            file = bring()
        except KompassError as error:
            self.failed.emit(error)
            return
        self._file = file
        self._session = EvaluationSession(
            file.evaluation, read_only=file.read_only, record=self._author.record, parent=self
        )
        self._autosave = Autosave(self._session, _saver(file), file.state.saved_at, parent=self)
        self.opened.emit()

    def _put_away(self) -> None:
        file, session, autosave = self._file, self._session, self._autosave
        self._file = self._session = self._autosave = None
        self.closed.emit()
        if autosave is not None:
            autosave.close()
            autosave.deleteLater()
        if session is not None:
            session.deleteLater()
        if file is not None:
            file.close()


def _saver(file: EvaluationFile) -> Save:
    """Return what the autosave calls on its thread."""

    def save(evaluation: Evaluation) -> datetime:
        return file.save(evaluation).saved_at

    return save
