"""Files that go with notes: kept on a thread of their own, opened with the system's programs."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kompass_core.errors import KompassError
from kompass_core.evidence import Attachment
from kompass_gui.background import Background
from kompass_gui.file_questions import FileQuestions
from kompass_gui.system_programs import SystemPrograms
from storage.attachments import Attachments

Then = Callable[[Attachment], None]
"""Takes a file that was kept."""
Kept = tuple[Attachment, Then, int]


class NoteFiles(QObject):
    """Keeps and opens the files of notes; typing never waits for a large one.

    Signals:
        failed: a file could not be kept or opened, and why (KompassError).
    """

    failed = Signal(object)

    def __init__(
        self, questions: FileQuestions, programs: SystemPrograms, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self._programs = programs
        self._background = Background[Kept]("attachments", self._take_result)
        self._forgotten = 0

    def ask(self, window: QWidget, store: Attachments, then: Then) -> None:
        """Ask for a file, and keep a copy of it."""
        path = self._questions.file_to_import(
            window, self.tr("A file to go with the note"), self.tr("All files (*)")
        )
        if path is not None:
            self.keep([path], store, then)

    def keep(self, paths: Iterable[Path], store: Attachments, then: Then) -> None:
        """Keep copies of files, and call `then` with each when it is kept."""
        for path in paths:
            self._start(partial(store.add_file, path), then)

    def keep_picture(self, picture: QImage, name: str, store: Attachments, then: Then) -> None:
        """Keep a pasted picture as a PNG of that name."""
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub is wrong
        data = bytes(content.data())
        self._start(lambda: store.add(name, data), then)

    def open(self, attachment: Attachment, store: Attachments) -> None:
        """Open a file with the system's program for its kind."""
        try:
            self._programs.open_file(store.path_of(attachment))
        except KompassError as error:
            self.failed.emit(error)

    def forget(self) -> None:
        """Let files being kept go with nothing: what they were for is put away."""
        self._forgotten += 1

    def close(self) -> None:
        """Wait for a file being kept."""
        self._background.close()

    def _start(self, work: Callable[[], Attachment], then: Then) -> None:
        before = self._forgotten
        self._background.start(lambda: (work(), then, before))

    def _take_result(self, finished: "Future[Kept]") -> None:
        try:
            attachment, then, before = finished.result()
        except KompassError as error:
            self.failed.emit(error)
        else:
            if before == self._forgotten:
                then(attachment)
