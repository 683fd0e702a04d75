"""What is said when an evaluation cannot be opened to be changed, and what is offered instead."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kompass_core.errors import (
    DamagedFileError,
    FileMissingError,
    FileNotWrittenError,
    KompassError,
    NotAnEvaluationError,
    OpenInAnotherWindowError,
    OpenOnAnotherComputerError,
)
from kompass_gui.error_sentences import error_sentence
from kompass_gui.saving.desk import Desk
from kompass_gui.times import moment_text
from kompass_gui.titles import evaluation_title
from storage.evaluation_database import read_evaluation
from storage.recovery import newest_good_copy, put_in_place
from storage.versions import Version
from widgets.notice import Answers, Notice


class OpenTrouble(QObject):
    """Offers to read what another has open, to take it over, or to put a good copy in place.

    Signals:
        copy_asked: the user wants to save the evaluation as it stands somewhere else.
    """

    copy_asked = Signal()

    def __init__(self, desk: Desk, notice: Notice) -> None:
        super().__init__(desk)
        self._desk = desk
        self._notice = notice
        desk.failed.connect(self.tell)
        desk.opened.connect(self._tell_read_only)

    def tell(self, error: KompassError) -> None:
        """Say why something could not be opened, with what can be done."""
        if isinstance(error, DamagedFileError | FileMissingError | NotAnEvaluationError):
            self._offer_good_copy(error, error.path)
        else:
            sentence = error_sentence(error, called=_called(error))
            self._notice.show_error(sentence, self._answers(error))

    def _answers(self, error: KompassError) -> Answers:
        if isinstance(error, OpenInAnotherWindowError):
            return {self.tr("Open to read"): partial(self._desk.open, error.path, read_only=True)}
        if isinstance(error, OpenOnAnotherComputerError):
            return {
                self.tr("Open to read"): partial(self._desk.open, error.path, read_only=True),
                self.tr("Take over"): partial(self._desk.open, error.path, take_over=True),
            }
        if isinstance(error, FileNotWrittenError) and self._reading:
            return {self.tr("Save a copy elsewhere…"): self.copy_asked.emit}
        return {}

    @property
    def _reading(self) -> bool:
        """Whether an evaluation lies open to be read only."""
        return self._desk.file is not None and self._desk.file.read_only

    def _offer_good_copy(self, error: KompassError, path: Path) -> None:
        copy = newest_good_copy(path)
        if copy is None:
            none = self.tr("There is no copy of it on this computer.")
            damaged = isinstance(error, DamagedFileError)
            self._notice.show_error(error_sentence(error, more=none if damaged else ""))
            return
        moment = moment_text(copy.saved)
        text = self.tr("The newest whole copy on this computer is from {moment}.").format(
            moment=moment
        )
        self._notice.show_error(
            error_sentence(error, more=text),
            {self.tr("Open the copy"): lambda: self._open_copy(copy, path)},
        )

    def _open_copy(self, copy: Version, path: Path) -> None:
        """Let a good copy take the place of a file that is damaged, or gone, and open it."""
        try:
            if not path.exists():
                self._desk.take_in(copy.read(), path)
                return
            aside = put_in_place(copy, path)
        except KompassError as error:
            self._notice.show_error(error_sentence(error, called=_called(error)))
            return
        self._desk.open(path)
        if self._desk.path == path:
            self._notice.show_info(
                self.tr(
                    "This is the copy from {moment}. The damaged file is kept beside it as {file}."
                ).format(moment=moment_text(copy.saved), file=aside.name)
            )

    def _tell_read_only(self) -> None:
        file = self._desk.file
        if file is None or not file.read_only:
            return
        newer = file.recovered
        if newer is None:
            self._notice.show_info(
                self.tr("The evaluation is open to be read: nothing can be changed in it."),
                {self.tr("Save as a copy of my own"): self._desk.save_as_copy},
            )
            return
        self._notice.show_warning(
            self.tr(
                "The evaluation is open to be read, as it was saved {saved}. What was written"
                " until {moment} could not be saved in the file, but is kept on this computer:"
                " it is offered when the file can be changed again, and can be opened as a copy"
                " now."
            ).format(saved=moment_text(file.state.saved_at), moment=moment_text(newer.saved)),
            {
                self.tr("Open the newest as a copy of my own"): partial(
                    self._open_newest, newer, file.path
                )
            },
        )

    def _open_newest(self, newer: Version, path: Path) -> None:
        """Go on in a new file in the library with what could not be saved in its own."""
        try:
            evaluation = newer.read()
        except KompassError as error:
            self._notice.show_error(error_sentence(error))
            return
        self._desk.take_in(evaluation, path)


def _called(error: KompassError) -> str:
    """Return what an evaluation is called that another has open, as people know it by that."""
    if not isinstance(error, OpenInAnotherWindowError | OpenOnAnotherComputerError):
        return ""
    try:
        return evaluation_title(read_evaluation(error.path))
    except KompassError:
        return ""
