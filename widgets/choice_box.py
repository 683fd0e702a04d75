"""A field for one of many known names, or a name that is not among them."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListView, QWidget
from typing_extensions import override

from widgets.line_field import LineField
from widgets.offered_names import OfferedNames


class ChoiceBox(QComboBox):
    """An editable list that narrows down as one types: any part of a name, large or small letters.

    Names that begin with what is typed come first, and Enter or Tab takes the first one; Esc leaves
    what is typed. Letters count as they are: "habo" does not find
    Håbo. An arrow key opens the list, so that one sees the names before one is chosen.

    Signals:
        chosen: the user picked the name with this key (str).
        edited: the user typed this text (str).
    """

    chosen = Signal(str)
    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line = LineField(self)
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(12)
        names = QListView()
        names.setObjectName("completions")
        completer.setPopup(names)
        self.setCompleter(completer)
        completer.activated.connect(self._on_completed)
        offered = OfferedNames(completer, names, takes_first=True)
        offered.first_taken.connect(self._take_first)
        line.text_edited.connect(self._narrow)
        line.text_edited.connect(self.edited)
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (key, name), also for what is being typed, which stays as it is. Silent."""
        text, cursor = self.text(), self._line.cursorPosition()
        self.clear()
        for key, name in choices:
            self.addItem(name, key)
        self.set_text(text)
        self._line.setCursorPosition(cursor)
        self._narrow(text)

    def set_text(self, text: str) -> None:
        """Show `text`, chosen or not. Silent."""
        place = self.findText(text, Qt.MatchFlag.MatchExactly)
        self.setCurrentIndex(place)
        self.setEditText(text)

    def text(self) -> str:
        """Return what stands in the field."""
        return self.currentText()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page is scrolled across it

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def _narrow(self, typed: str) -> None:
        """Offer the names that begin with what is typed, and after them those that contain it."""
        part = typed.strip().casefold()
        names = [self.itemText(place) for place in range(self.count())]
        holding = [name for name in names if part and part in name.casefold()]
        holding.sort(key=lambda name: not name.casefold().startswith(part))
        self._names.setStringList(holding)

    def _take_first(self, name: str) -> None:
        self.set_text(name)
        self._on_completed(name)

    def _on_completed(self, name: str) -> None:
        place = self.findText(name, Qt.MatchFlag.MatchExactly)
        if place >= 0:
            self.setCurrentIndex(place)
            self.chosen.emit(self.itemData(place))
