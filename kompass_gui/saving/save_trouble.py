"""What is said when the newest changes cannot be saved, and the ways out that are offered."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kompass_core.errors import ChangedOutsideError, KompassError
from kompass_gui.error_sentences import error_sentence
from kompass_gui.saving.autosave import SaveStage, SaveState
from kompass_gui.saving.desk import Again, Desk
from storage.recovery import newest_good_copy
from widgets.notice import Answers, Notice


class SaveTrouble(QObject):
    """Tells once why nothing is saved, and goes quiet when it works again.

    The autosave goes on trying by itself, and what cannot be saved is kept on this computer.

    Signals:
        left: the evaluation was put away with its newest changes not in its file.
        copy_asked: the user wants to save the evaluation as it stands somewhere else.
    """

    left = Signal()
    copy_asked = Signal()

    def __init__(self, desk: Desk, notice: Notice) -> None:
        super().__init__(desk)
        self._desk = desk
        self._notice = notice
        self._told: type[KompassError] | None = None
        self._shown = ""
        desk.opened.connect(self._follow)
        desk.not_put_away.connect(self._offer_to_leave)
        desk.backup_failed.connect(self._tell_of_backup)

    def _follow(self) -> None:
        self._told = None
        self._shown = ""
        if self._desk.autosave is not None:
            self._desk.autosave.state_changed.connect(self._take_state)

    def _take_state(self, state: SaveState) -> None:
        if state.error is not None and type(state.error) is not self._told:
            self._told = type(state.error)
            self._show(error_sentence(state.error), self._ways_out(state.error, self._try_again))
        elif state.stage is SaveStage.SAVED and self._told is not None:
            self._told = None
            if self._notice.text() == self._shown:
                self._notice.dismiss()

    def _ways_out(self, error: KompassError, again: Again) -> Answers:
        if isinstance(error, ChangedOutsideError):
            return {
                self.tr("Read the file anew"): self._desk.reload,
                self.tr("Save mine as a copy"): self._desk.save_as_copy,
            }
        return {
            self.tr("Try again"): again,
            self.tr("Save a copy elsewhere…"): self.copy_asked.emit,
        }

    def _try_again(self) -> None:
        """Save at once; what is still in the way is told of anew."""
        self._told = None
        if self._desk.autosave is not None:
            self._desk.autosave.flush()

    def _offer_to_leave(self, again: Again) -> None:
        autosave = self._desk.autosave
        if autosave is None or autosave.state.error is None:
            return
        if self._kept_here():
            rest = self.tr(
                "If you close anyway, the newest changes are kept on this computer"
                " and offered the next time."
            )
        else:
            rest = self.tr("If you close anyway, the newest changes are lost.")
        error = autosave.state.error
        leave = {self.tr("Close anyway"): partial(self._leave, again)}
        self._show(error_sentence(error, more=rest), {**self._ways_out(error, again), **leave})

    def _kept_here(self) -> bool:
        """Whether what cannot be saved is kept on this computer as it stands."""
        if self._desk.path is None or self._desk.session is None:
            return False
        copy = newest_good_copy(self._desk.path)
        return copy is not None and copy.good and copy.read() == self._desk.session.evaluation

    def _leave(self, again: Again) -> None:
        """Put away what cannot be saved, and go on with what was asked."""
        self._desk.leave()
        self.left.emit()
        again()

    def _tell_of_backup(self, error: KompassError) -> None:
        if self._told is None:
            self._notice.show_warning(
                self.tr("Saved, but no earlier version could be kept beside it. {reason}").format(
                    reason=error_sentence(error)
                )
            )

    def _show(self, text: str, answers: Answers) -> None:
        self._shown = text
        self._notice.show_error(text, answers)
