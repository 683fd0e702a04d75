"""What is offered after the program or the computer has stopped without warning."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from kompass_core.errors import KompassError
from kompass_gui.error_sentences import error_sentence
from kompass_gui.saving.desk import Desk
from kompass_gui.saving.restoring import restore
from kompass_gui.times import moment_text
from kompass_gui.titles import evaluation_title
from storage.recovery import Interrupted, interrupted
from storage.versions import Version
from widgets.notice import Notice


class RecoveryOffer(QObject):
    """Names what was open, with its time, and brings back what was not saved in its file."""

    def __init__(self, desk: Desk, notice: Notice) -> None:
        super().__init__(desk)
        self._desk = desk
        self._notice = notice
        self._waiting: list[Interrupted] = []
        self._taken = False
        desk.opened.connect(self._offer_recovered)
        notice.closed.connect(self._offer_if_quiet)
        desk.closed.connect(self._offer_soon)

    def offer(self) -> None:
        """Offer what was left open the last time, the newest first.

        What lies open by now is not offered, and nothing takes the place of what is already said:
        the offer waits until that is closed, or an evaluation is put by.
        """
        self._waiting = list(interrupted())
        self._offer_if_quiet()

    def _offer_soon(self) -> None:
        """Let those speak first who do so when an evaluation is put by, or the next one opened."""
        QTimer.singleShot(0, self, self._offer_if_quiet)

    def _offer_if_quiet(self) -> None:
        if not self._notice.text():
            self._offer_next()

    def _offer_next(self) -> None:
        """Offer the next that was not opened meanwhile."""
        while self._waiting:
            left = self._waiting.pop(0)
            if left.path in {each.path for each in interrupted()}:
                self._show_offer(left)
                break

    def _show_offer(self, left: Interrupted) -> None:
        self._notice.show_warning(
            self.tr(
                "The program was not closed the last time. {evaluation} is here as it was {moment}."
            ).format(evaluation=_name(left), moment=moment_text(left.newest.saved)),
            {
                self.tr("Open it"): partial(self._open, left),
                self.tr("Do not offer again"): partial(self._dismiss, left),
            },
        )

    def _open(self, left: Interrupted) -> None:
        self._taken = True
        self._desk.open(left.path)
        self._taken = False

    def _dismiss(self, left: Interrupted) -> None:
        try:
            left.dismiss()
        except KompassError as error:
            self._notice.show_error(error_sentence(error))
            return
        self._offer_next()

    def _offer_recovered(self) -> None:
        """Say of an evaluation that is opened what became of it when the program stopped."""
        file = self._desk.file
        if file is None or not file.interrupted:
            return
        recovered = file.recovered
        if recovered is None and not self._taken:
            self._notice.show_info(
                self.tr(
                    "The program was not closed the last time."
                    " This is the evaluation as it was {moment}."
                ).format(moment=moment_text(file.state.saved_at))
            )
        elif recovered is not None and self._taken:
            self._bring_back(recovered)
        elif recovered is not None:
            self._notice.show_warning(
                self.tr(
                    "What was written until {moment} could not be saved in the file,"
                    " but is kept here."
                ).format(moment=moment_text(recovered.saved)),
                {self.tr("Bring it back"): partial(self._bring_back, recovered)},
            )

    def _bring_back(self, recovered: Version) -> None:
        session = self._desk.session
        if session is None:
            return
        try:
            restored = restore(session, recovered.read())
        except KompassError as error:
            self._notice.show_error(error_sentence(error))
            return
        if restored:
            self._notice.show_info(
                self.tr("What was written until {moment} is back.").format(
                    moment=moment_text(recovered.saved)
                ),
                {self.tr("Undo"): session.undo},
            )


def _name(left: Interrupted) -> str:
    try:
        return evaluation_title(left.newest.read())
    except KompassError:
        return left.path.stem
