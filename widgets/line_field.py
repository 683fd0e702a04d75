"""A one-line text field without an undo of its own: undo is the evaluation's."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from typing_extensions import override

UNDO_ACTIONS = ("edit-undo", "edit-redo")
"""What Qt calls the two actions in a text field's context menu."""


class LineField(QLineEdit):
    """One line of text, marked where it is refused (the dynamic property `faulty`).

    Signals:
        text_edited(str): the user changed the text, which is now this.
    """

    text_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self._on_typed)

    def set_text(self, text: str) -> None:
        """Show `text`; the cursor stays where it was, as far as there is text. Silent."""
        self.setModified(False)
        if text == self.text():
            return
        cursor = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(min(cursor, len(self.text())) if self.hasFocus() else 0)

    def is_being_typed(self) -> bool:
        """Return whether the keyboard is here and something was typed since a text was shown."""
        return self.hasFocus() and self.isModified()

    def set_faulty(self, *, faulty: bool) -> None:
        """Mark what stands in the field as refused, or as right again."""
        if bool(self.property("faulty")) is faulty:
            return
        self.setProperty("faulty", faulty)
        self.style().unpolish(self)  # a style sheet looks at properties when it polishes
        self.style().polish(self)

    def _on_typed(self, text: str) -> None:
        self.text_edited.emit(text)

    @override
    def event(self, event: QEvent) -> bool:
        if is_undo_or_redo(event) and event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()  # then the window's own command gets the key
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo_or_redo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        show_menu_without_undo(self.createStandardContextMenu(), event)


def finish_typing() -> None:
    """Let the line that has the keyboard tell that its typing is over, as when it is left."""
    field = QApplication.focusWidget()
    if isinstance(field, LineField):
        field.editingFinished.emit()


def is_undo_or_redo(event: QEvent) -> bool:
    """Return whether a key event asks for undo or redo."""
    return isinstance(event, QKeyEvent) and (
        event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    )


def show_menu_without_undo(menu: QMenu, event: QContextMenuEvent) -> None:
    """Show a text field's own context menu at the mouse, less the undo that it does not have."""
    for action in menu.actions():
        if action.objectName() in UNDO_ACTIONS:
            menu.removeAction(action)
    first = menu.actions()[0]
    if first.isSeparator():
        menu.removeAction(first)
    menu.popup(event.globalPos())
    menu.aboutToHide.connect(menu.deleteLater)
