"""Who works at this computer: the name on new notes, and in the history of points."""

import getpass

from PySide6.QtCore import QSettings

from kompass_core.evaluation import Evaluation
from kompass_core.history import following
from storage.clock import Clock, local_now

_NAME = "author/name"


class Author:
    """The evaluator at this computer, as they last said; before that, the name they log in with."""

    def __init__(self, settings: QSettings, *, clock: Clock = local_now) -> None:
        self._settings = settings
        self._clock = clock
        self._name = str(settings.value(_NAME, "")) or _login_name()

    @property
    def name(self) -> str:
        """The evaluator's name."""
        return self._name

    def set_name(self, name: str) -> None:
        """Let notes and changes from now on be by someone else."""
        self._name = name.strip() or _login_name()
        self._settings.setValue(_NAME, name.strip())

    def now(self) -> str:
        """Return the time, to the second, with its offset from UTC."""
        return self._clock().isoformat(timespec="seconds")

    def record(self, before: Evaluation, after: Evaluation) -> Evaluation:
        """Return `after` as what comes after `before` by the author's hand, now."""
        return following(before, after, self.now(), self.name)


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""  # a computer without names for its users
