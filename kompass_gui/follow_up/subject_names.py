"""What a screen reader calls fields that stand once for each action, goal or improvement area."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

_LETTERS = 60


def subject_of(text: str) -> str:
    """Return so much of what an action or a goal says as tells its fields from those of others."""
    return text[:_LETTERS]


class SubjectNames:
    """Names fields after what they are of: "Who, Train the managers"; "Who" while that is empty."""

    def __init__(self, names: Mapping[QWidget, str]) -> None:
        self._names = names
        self._subject: str | None = None
        self.name_after("")

    def name_after(self, text: str) -> None:
        """Name the fields after a text, unless they are so named already."""
        subject = subject_of(text)
        if subject == self._subject:
            return
        self._subject = subject
        for field, name in self._names.items():
            field.setAccessibleName(f"{name}, {subject}" if subject else name)
