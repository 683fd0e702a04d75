"""The quick marks for the note that is being typed, each with its key."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from kompass_core.evidence import Mark
from widgets.note_marks import MARKS, SIGNS, mark_name


class MarkBar(QWidget):
    """One button for each mark, pressed while the note has it.

    The field for the note has their keys, so Tab passes them by.

    Signals:
        mark_toggled(Mark): the user wants the mark on the note, or off it.
    """

    mark_toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {mark: QToolButton(self) for mark in MARKS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for number, (mark, button) in enumerate(self._buttons.items(), 1):
            button.setText(f"{SIGNS[mark]}  {mark_name(mark)}")
            button.setToolTip(f"Alt+{number}")
            button.setAccessibleName(mark_name(mark))
            button.setAccessibleDescription(f"Alt+{number}")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._on_clicked, mark))
            row.addWidget(button)
        row.addStretch(1)

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show which marks the note has. Silent."""
        for mark, button in self._buttons.items():
            button.setChecked(mark in marks)

    def _on_clicked(self, mark: Mark) -> None:
        button = self._buttons[mark]
        button.setChecked(not button.isChecked())  # it shows what it is told, not what was asked
        self.mark_toggled.emit(mark)
