"""What one expects of the list that a field offers while one types."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter
from typing_extensions import override

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class OfferedNames(QObject):
    """Watches a completer's list.

    A click beside it goes where it is aimed, and does not only close the list; and Enter and Tab
    take the first name, if that is wanted: of the names of a register one means one.

    Signals:
        first_taken(str): the first name is taken, as none was pointed out.
    """

    first_taken = Signal(str)

    def __init__(
        self, completer: QCompleter, names: QAbstractItemView, *, takes_first: bool
    ) -> None:
        """Watch `names`, the list of `completer`."""
        super().__init__(completer)
        self._list = names
        self._takes_first = takes_first
        self._list.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._take_first(event)
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self._pass_on(event)
        return False

    def _take_first(self, event: QKeyEvent) -> None:
        model = self._list.model()
        if (
            self._takes_first
            and event.key() in _TAKING
            and not self._list.currentIndex().isValid()
            and model.rowCount() > 0
        ):
            self.first_taken.emit(str(model.index(0, 0).data()))

    def _pass_on(self, event: QMouseEvent) -> None:
        """Take the keyboard to what was clicked at beside the list, which then closes."""
        if self._list.rect().contains(event.position().toPoint()):
            return
        self._list.hide()
        aimed_at = QApplication.widgetAt(event.globalPosition().toPoint())
        if aimed_at is not None and aimed_at.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            aimed_at.setFocus(Qt.FocusReason.MouseFocusReason)
