"""Keeping the caret in view while a text grows under the hands of the one who writes it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea, QWidget

_MARGIN = 1.0
"""How far from an edge the middle of the caret is held, in its own heights."""


def show_caret() -> None:
    """Scroll what the text with the keyboard lies in until its caret is in view.

    Where it is in view, nothing moves; nor where no text has the keyboard.
    """
    field = QApplication.focusWidget()
    if not isinstance(field, QPlainTextEdit):
        return
    caret = field.cursorRect()
    if field.viewport().visibleRegion().boundingRect().contains(caret):
        return
    field.ensureCursorVisible()
    middle = field.cursorRect().center()
    for above in _around(field):
        if isinstance(above, QScrollArea) and (content := above.widget()) is not None:
            place = field.viewport().mapTo(content, middle)
            above.ensureVisible(place.x(), place.y(), 0, round(caret.height() * _MARGIN))


def show_caret_in_new_room() -> None:
    """Do the same where a text has grown or has another place: first it is given that room."""
    field = QApplication.focusWidget()
    if field is not None:
        give_room(field)
    show_caret()


def give_room(widget: QWidget) -> None:
    """Lay out all that a widget lies in as it stands now, which else is done a moment later."""
    for above in _around(widget):
        # Each level asks the next for room, and what is posted meanwhile the same call sends not.
        QCoreApplication.sendPostedEvents(above, QEvent.Type.LayoutRequest)


def _around(widget: QWidget) -> Iterator[QWidget]:
    """Yield all that a widget lies in, the innermost first."""
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()
