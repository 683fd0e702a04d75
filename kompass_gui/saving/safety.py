"""Everything that tells of trouble with what is saved, and offers a way out of it."""

from PySide6.QtCore import QObject, QTimer, Signal

from kompass_gui.saving.desk import Desk
from kompass_gui.saving.open_trouble import OpenTrouble
from kompass_gui.saving.recovery_offer import RecoveryOffer
from kompass_gui.saving.save_trouble import SaveTrouble
from kompass_gui.saving.unexpected import UnexpectedErrors
from widgets.notice import Notice


class Safety(QObject):
    """Watches the desk, and speaks through the notice line.

    Signals:
        left: the evaluation was put away with its newest changes not in its file.
        copy_asked: the user wants to save the evaluation as it stands somewhere else.
    """

    left = Signal()
    copy_asked = Signal()

    def __init__(self, desk: Desk, notice: Notice) -> None:
        super().__init__(desk)
        saving = SaveTrouble(desk, notice)
        saving.left.connect(self.left)
        saving.copy_asked.connect(self.copy_asked)
        opening = OpenTrouble(desk, notice)
        opening.copy_asked.connect(self.copy_asked)
        self._recovery = RecoveryOffer(desk, notice)
        self.unexpected = UnexpectedErrors(desk, notice)

    def begin(self) -> None:
        """Offer what was left open the last time, once the window is painted."""
        QTimer.singleShot(0, self._recovery, self._recovery.offer)
