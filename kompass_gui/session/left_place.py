"""Where one left an evaluation, so that it opens there again."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from kompass_core.fields import FieldRef, Section

_PLACES = "left/places"
_OPEN = "left/open"


@dataclass(frozen=True)
class Place:
    """A place in an evaluation."""

    section: str = ""
    """Key of the page; empty where none was left."""
    question: str = ""
    """Id of the question in hand on it, or nothing."""
    source: str = ""
    """Id of the source that notes were taken of, or nothing."""
    notes: str = ""
    """Which notes were shown, as `NoteChoice` names them."""

    @property
    def field(self) -> FieldRef | None:
        """The field of the question in hand, or None."""
        return FieldRef(Section.POINTS, self.question) if self.question else None


class LeftPlace:
    """The place in each evaluation when it was put away, and what lay open at the end.

    It belongs to this computer and its user, not to the evaluation.
    """

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def keep(self, evaluation_id: str, place: Place) -> None:
        """Remember where an evaluation is left."""
        kept = "\n".join((place.section, place.question, place.source, place.notes))
        self._settings.setValue(f"{_PLACES}/{evaluation_id}", kept)

    def place(self, evaluation_id: str) -> Place:
        """Return where an evaluation was left; what is not known of it is empty."""
        kept = str(self._settings.value(f"{_PLACES}/{evaluation_id}", ""))
        section, question, source, notes, *_ = (*kept.split("\n"), "", "", "", "")
        return Place(section, question, source, notes)

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
