"""The three buttons for the current item of a list, one stop for the Tab key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from widgets.colours import Colours
from widgets.icon_button import IconButton, Mark


class ItemTools(QWidget):
    """Move up, move down and remove. Arrow keys go between the three.

    Signals:
        up_clicked(), down_clicked(), remove_clicked(): the user pressed that button.
    """

    up_clicked = Signal()
    down_clicked = Signal()
    remove_clicked = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._up = IconButton(Mark.UP, self.tr("Move up (Ctrl+Up)"), colours, self)
        self._down = IconButton(Mark.DOWN, self.tr("Move down (Ctrl+Down)"), colours, self)
        self._remove = IconButton(Mark.CROSS, self.tr("Remove (Ctrl+Delete)"), colours, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for button in self._buttons():
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            row.addWidget(button)
        self._remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the one that is always enabled
        self._up.clicked.connect(self.up_clicked)
        self._down.clicked.connect(self.down_clicked)
        self._remove.clicked.connect(self.remove_clicked)

    def set_movable(self, *, up: bool, down: bool) -> None:
        """Say which way the current item can be moved."""
        self._up.setEnabled(up)
        self._down.setEnabled(down)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the buttons in the order of the Tab key, which comes to the first and goes on."""
        return self._remove, self._up, self._down

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        for button in self._buttons():
            button.set_colours(colours)

    def _buttons(self) -> tuple[IconButton, IconButton, IconButton]:
        return self._up, self._down, self._remove

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        enabled = [button for button in self._buttons() if button.isEnabled()]
        focused = next((i for i, button in enumerate(enabled) if button.hasFocus()), None)
        if step is None or focused is None:
            event.ignore()
        else:
            enabled[(focused + step) % len(enabled)].setFocus(Qt.FocusReason.TabFocusReason)
