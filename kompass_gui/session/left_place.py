"""Where one left an evaluation, so that it opens there again."""

from pathlib import Path

from PySide6.QtCore import QSettings

from kompass_core.fields import FieldRef, Section

_PLACES = "left/places"
_OPEN = "left/open"


class LeftPlace:
    """The page and question of each evaluation when it was put away, and what lay open at the end.

    It belongs to this computer and its user, not to the evaluation.
    """

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def keep(self, evaluation_id: str, section: str, question: str) -> None:
        """Remember the page, and the question in hand on it, "" for none."""
        self._settings.setValue(f"{_PLACES}/{evaluation_id}", f"{section}\n{question}")

    def section(self, evaluation_id: str) -> str:
        """Return the key of the page that was shown, or nothing."""
        return self._place(evaluation_id)[0]

    def field(self, evaluation_id: str) -> FieldRef | None:
        """Return the field of the question that was in hand, or None."""
        question = self._place(evaluation_id)[1]
        return FieldRef(Section.POINTS, question) if question else None

    def keep_open(self, path: str) -> None:
        """Remember which evaluation lies open as the program ends in good order; "" is none."""
        self._settings.setValue(_OPEN, path)

    def take_open(self) -> Path | None:
        """Return the file that lay open when the program ended in good order, if it is there; once.

        After a crash there is none: then what was left open is offered, not opened.
        """
        path = str(self._settings.value(_OPEN, ""))
        self._settings.remove(_OPEN)
        return Path(path) if path and Path(path).is_file() else None

    def _place(self, evaluation_id: str) -> tuple[str, str]:
        kept = str(self._settings.value(f"{_PLACES}/{evaluation_id}", ""))
        section, _, question = kept.partition("\n")
        return section, question
