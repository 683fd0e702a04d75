"""A place that notes can be dragged to."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from widgets.drag_kinds import NOTE_MIME

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class NoteDrop(QObject):
    """Takes notes that are dropped on a widget, or on anything in it that does not take them.

    Signals:
        dropped: the note with this id (str) was dropped here.
    """

    dropped = Signal(str)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        place.setAcceptDrops(True)
        place.installEventFilter(self)
        if isinstance(place, QAbstractScrollArea):
            place.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return False
        if not event.mimeData().hasFormat(NOTE_MIME):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(bytes(event.mimeData().data(NOTE_MIME).data()).decode())
        return True
