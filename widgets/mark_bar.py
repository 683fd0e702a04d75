"""The quick marks for the note that is being typed, each with its key."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from kompass_core.evidence import Mark
from widgets.note_marks import MARKS, SIGNS, mark_name

_GAP = 6


class MarkBar(QWidget):
    """One button for each mark, pressed while the note has it.

    The field for the note has their keys, so Tab passes them by. Where there is little room they
    show their signs alone.

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
        row.addStretch(1)

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show which marks the note has. Silent."""
        for mark, button in self._buttons.items():
            button.setChecked(mark in marks)

    @override
    def sizeHint(self) -> QSize:
        """What it takes to show every mark's name, whether they are shown now or not."""
        hint = super().sizeHint()
        metrics = self.fontMetrics()
        missing = sum(
            metrics.horizontalAdvance(_whole_text(mark)) - metrics.horizontalAdvance(button.text())
            for mark, button in self._buttons.items()
        )
        return QSize(hint.width() + missing, hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        widths = [button.minimumSizeHint().height() for button in self._buttons.values()]
        return QSize(sum(widths) + _GAP * len(widths), max(widths))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() >= self.sizeHint().width()
        for mark, button in self._buttons.items():
            button.setText(_whole_text(mark) if room else SIGNS[mark])

    def _on_clicked(self, mark: Mark) -> None:
        button = self._buttons[mark]
        button.setChecked(not button.isChecked())  # it shows what it is told, not what was asked
        self.mark_toggled.emit(mark)


def _whole_text(mark: Mark) -> str:
    return f"{SIGNS[mark]}  {mark_name(mark)}"
