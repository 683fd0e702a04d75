"""Notes as rows of a list: described when they are seen, not before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from kompass_core.changed_span import changed_span
from kompass_core.evidence import Mark, Note
from widgets.drag_kinds import NOTE_MIME

Index = QModelIndex | QPersistentModelIndex

NOTE_ROLE = int(Qt.ItemDataRole.UserRole)
"""The note itself."""


@dataclass(frozen=True)
class NoteLine:
    """What a row says of its note beside the text."""

    time: str = ""
    """At the left: "14.03"."""
    details: str = ""
    """Under the text: the source, the day, who wrote it."""
    questions: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    settled: bool = False


Describe = Callable[[Note], NoteLine]


class NoteModel(QAbstractListModel):
    """Notes in the order that they are given in."""

    def __init__(self, describe: Describe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._notes: tuple[Note, ...] = ()

    def set_notes(self, notes: Sequence[Note]) -> range:
        """Show these notes; only the rows that differ are told of, and returned."""
        notes = tuple(notes)
        span = changed_span(self._notes, notes)
        gone, come = span.before_end - span.start, span.after_end - span.start
        nowhere = QModelIndex()
        if gone == come:
            self._notes = notes
            if come:
                self.dataChanged.emit(self.index(span.start), self.index(span.after_end - 1))
            return range(span.start, span.after_end)
        if gone:
            self.beginRemoveRows(nowhere, span.start, span.before_end - 1)
            self._notes = (*self._notes[: span.start], *self._notes[span.before_end :])
            self.endRemoveRows()
        if come:
            self.beginInsertRows(nowhere, span.start, span.after_end - 1)
            self._notes = notes
            self.endInsertRows()
        return range(span.start, span.after_end)

    def notes(self) -> tuple[Note, ...]:
        """Return the notes that are shown."""
        return self._notes

    def refresh(self) -> None:
        """Describe every note anew: what its details come from has changed."""
        if self._notes:
            self.dataChanged.emit(self.index(0), self.index(len(self._notes) - 1))

    def note_at(self, row: int) -> Note:
        """Return the note of a row."""
        return self._notes[row]

    def line_of(self, note: Note) -> NoteLine:
        """Return what a note's row says of it."""
        return self._describe(note)

    def row_of(self, note_id: str) -> int:
        """Return the row of a note, or -1 if it is not shown."""
        return next((row for row, note in enumerate(self._notes) if note.id == note_id), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._notes)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note = self._notes[index.row()]
        if role == NOTE_ROLE:
            return note
        if role == Qt.ItemDataRole.DisplayRole:
            return note.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = self._describe(note)
            parts = (line.time, note.text, ", ".join(line.questions), line.details)
            return ". ".join(part for part in parts if part)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [NOTE_MIME, "text/plain"]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        note = self._notes[indexes[0].row()]
        data = QMimeData()
        data.setData(NOTE_MIME, note.id.encode())
        data.setText(note.text)
        return data
