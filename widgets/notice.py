"""A line of news over the page: never in the way, never a dialog."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from shiboken6 import isValid
from typing_extensions import override

from widgets.colours import Colours, blended
from widgets.spoken import say

Answers = Mapping[str, Callable[[], object]]
"""What a button says, and what it does."""


class Notice(QFrame):
    """One sentence of information, warning or error, with answers to it; gone when dismissed.

    Plain news go with their page, too.

    The keyboard then goes back to where it was before it came here.

    Signals:
        closed(): the user took the sentence away without answering it.
    """

    closed = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._text = QLabel(self)
        self._dismiss = QPushButton(self.tr("Hide this"), self)
        self._buttons: list[QPushButton] = []
        self._came_from: QWidget | None = None
        self._passing = False
        self._row = QHBoxLayout(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row.setContentsMargins(16, 8, 12, 8)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._dismiss)
        self._dismiss.clicked.connect(self._close)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._remember)
        self.setAutoFillBackground(True)
        self.hide()

    def show_info(
        self, text: str, answers: Answers | None = None, *, passing: bool = False
    ) -> None:
        """Show good or plain news.

        They go with the page they came on if they have no answers, or with answers that one can do
        without if they are `passing`.
        """
        self._show(text, answers, "accent")
        self._passing = passing or not answers

    def show_warning(self, text: str, answers: Answers | None = None) -> None:
        """Show what one should look at."""
        self._show(text, answers, "warning")

    def show_error(self, text: str, answers: Answers | None = None) -> None:
        """Show what went wrong."""
        self._show(text, answers, "danger")

    def text(self) -> str:
        """Return the sentence that is shown, or nothing."""
        return self._text.text() if not self.isHidden() else ""

    def dismiss(self) -> None:
        """Take the sentence away."""
        self._give_keyboard_back()
        self.hide()
        self._set_answers({})

    def leave_page(self) -> None:
        """Let plain news go, as another page is shown, unless the keyboard is at them."""
        if self._passing and not self._holds(QApplication.focusWidget()):
            self.dismiss()

    def set_colours(self, colours: Colours) -> None:
        """Show the next sentence in another theme's colours."""
        self._colours = colours

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _show(self, text: str, answers: Answers | None, role: str) -> None:
        colours = self._colours
        palette = self.palette()
        tint = blended(getattr(colours, role), colours.surface, 0.14)
        palette.setColor(QPalette.ColorRole.Window, tint)
        palette.setColor(QPalette.ColorRole.WindowText, colours.text)
        self.setPalette(palette)
        self._set_answers(answers or {})
        self._passing = False
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        say(self, text, at_once=role == "danger")

    def _remember(self, before: QWidget | None, now: QWidget | None) -> None:
        """Remember where the keyboard was when it comes to one of the buttons."""
        if self._holds(now) and not self._holds(before):
            self._came_from = before

    def _give_keyboard_back(self) -> None:
        """Give the keyboard back to where it came from, if it is here and that is there still."""
        before, self._came_from = self._came_from, None
        if self._holds(QApplication.focusWidget()) and before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and self.isAncestorOf(widget)

    def _set_answers(self, answers: Answers) -> None:
        if any(button.hasFocus() for button in self._buttons):
            self._give_keyboard_back()
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        before: QWidget = self._text
        for text, act in answers.items():
            button = QPushButton(text, self)
            button.clicked.connect(lambda _checked=False, act=act: self._answer(act))
            self._row.insertWidget(self._row.count() - 1, button)
            QWidget.setTabOrder(before, button)
            self._buttons.append(button)
            before = button

    def _close(self) -> None:
        self.dismiss()
        self.closed.emit()

    def _answer(self, act: Callable[[], object]) -> None:
        self.dismiss()
        act()
