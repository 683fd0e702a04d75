"""The quick marks for the note that is being typed, each with its key."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from kompass_core.evidence import Mark
from widgets.note_marks import MARKS, SIGNS, mark_name

_GAP = 6


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
        row.setSpacing(_GAP)
        for number, (mark, button) in enumerate(self._buttons.items(), 1):
            button.setText(_whole_text(mark))
            button.setToolTip(f"{mark_name(mark)} (Alt+{number})")
            button.setAccessibleName(mark_name(mark))
            button.setAccessibleDescription(f"Alt+{number}")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._on_clicked, mark))
            row.addWidget(button)

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show which marks the note has. Silent."""
        for mark, button in self._buttons.items():
            button.setChecked(mark in marks)

    def show_names(self, *, shown: bool) -> None:
        """Show the marks' names beside their signs, or the signs alone."""
        for mark, button in self._buttons.items():
            button.setText(_whole_text(mark) if shown else SIGNS[mark])

    def width_with_names(self) -> int:
        """Return how wide the bar is when every mark's name is shown, in pixels."""
        return self._width_with({mark: _whole_text(mark) for mark in MARKS})

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_with(SIGNS), super().minimumSizeHint().height())

    def _width_with(self, texts: Mapping[Mark, str]) -> int:
        more = sum(
            _width(button, texts[mark]) - _width(button, button.text())
            for mark, button in self._buttons.items()
        )
        return self.sizeHint().width() + more

    def _on_clicked(self, mark: Mark) -> None:
        button = self._buttons[mark]
        button.setChecked(not button.isChecked())  # it shows what it is told, not what was asked
        self.mark_toggled.emit(mark)


def _whole_text(mark: Mark) -> str:
    return f"{SIGNS[mark]}  {mark_name(mark)}"


def _width(button: QToolButton, text: str) -> int:
    """Return how wide a text is, as Qt counts it when it asks how large a button is."""
    return button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()
