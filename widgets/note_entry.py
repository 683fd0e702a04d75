"""Where notes are made and changed: the field, its marks, and what it will be tied to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_core.evidence import Mark
from widgets.elided_label import ElidedLabel
from widgets.mark_bar import MarkBar
from widgets.note_field import NoteField, Suggest

_TITLE_LETTERS = 30
"""Where less than so much of a title could be seen, the marks show their signs alone."""
_GAP, _SIDE = 12, 14


class NoteEntry(QFrame):
    """The field for the next note, or for one that is being changed.

    It shows what it is told and tells what the user wants; it makes no note itself.

    Signals:
        text_edited(str): what stands in the field is now this.
        note_entered(): what stands in the field is to be a note.
        mark_toggled(Mark): the note is to have a mark, or not.
        cancelled(): the user lets go of what stands in the field.
        left_up(): the keyboard is to go to the notes above.
        image_pasted(QImage): a picture is to go with the note.
        files_pasted(list[str]): files are to go with the note.
    """

    text_edited = Signal(str)
    note_entered = Signal()
    mark_toggled = Signal(object)
    cancelled = Signal()
    left_up = Signal()
    image_pasted = Signal(QImage)
    files_pasted = Signal(list)

    def __init__(self, suggest: Suggest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(self)
        self._field = NoteField(suggest, self)
        self._marks = MarkBar(self)
        self._tied = QLabel(self)
        self.setObjectName("card")
        self._lay_out()
        self._connect()

    def set_text(self, text: str) -> None:
        """Show what stands in the field. Silent."""
        self._field.set_text(text)

    def text(self) -> str:
        """Return what stands in the field."""
        return self._field.text()

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show which marks the note will have. Silent."""
        self._marks.set_marks(marks)

    def set_title(self, title: str, name: str = "") -> None:
        """Say above the field which note it is: the next of an interview, or one of before.

        Args:
            title: as it stands above the field.
            name: what the field is called, if more is to be said where the title is not seen.
        """
        self._title.setText(title)
        self._field.setAccessibleName(name or title)
        self._share_room()

    def set_tied(self, names: Sequence[str]) -> None:
        """Say below the field what goes with the note: questions, attachments."""
        self._tied.setText(" · ".join(names))
        self._tied.setVisible(bool(names))

    def set_placeholder(self, text: str) -> None:
        """Show `text` while the field is empty."""
        self._field.setPlaceholderText(text)

    def focus_field(self) -> None:
        """Take the keyboard to the end of what is typed."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.place_cursor_last()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_room()  # only now it has the font of where it stands

    def _share_room(self) -> None:
        """Leave room for the title first, then for the names of the marks."""
        wanted = self._title.sizeHint().width()
        most = self.fontMetrics().averageCharWidth() * _TITLE_LETTERS
        room = self.contentsRect().width() - 2 * _SIDE - _GAP - min(wanted, most)
        self._marks.show_names(shown=room >= self._marks.width_with_names())

    def _lay_out(self) -> None:
        self._title.setObjectName("muted")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tied.setObjectName("muted")
        self._tied.setTextFormat(Qt.TextFormat.PlainText)
        self._tied.setWordWrap(True)
        self._tied.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 10, _SIDE, 12)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(_GAP)
        top.addWidget(self._title, 1)
        top.addWidget(self._marks)
        column.addLayout(top)
        column.addWidget(self._field)
        column.addWidget(self._tied)

    def _connect(self) -> None:
        field = self._field
        field.text_edited.connect(self.text_edited)
        field.note_entered.connect(self.note_entered)
        field.mark_toggled.connect(self.mark_toggled)
        field.cancelled.connect(self.cancelled)
        field.left_up.connect(self.left_up)
        field.image_pasted.connect(self.image_pasted)
        field.files_pasted.connect(self.files_pasted)
        self._marks.mark_toggled.connect(self.mark_toggled)
