"""What every page of the workspace has in common: a scrolled column of cards."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_gui.tab_order import follow_layout
from widgets.caret import give_room
from widgets.no_limit import NO_LIMIT
from widgets.steady_label import SteadyLabel

_WIDTH = 108
"""The widest that a column of text is let grow, in letters."""


class Page(QScrollArea):
    """One page of the workspace: a heading and cards under each other, scrolled up and down.

    Signals:
        field_asked: the user wants to go to this field, of this page or another (FieldRef).
    """

    field_asked = Signal(object)

    takes_all_room = False
    """Whether it is shown without the profile beside it."""
    letters_wide: int | None = _WIDTH
    """The widest that its column is let grow, in letters; None: as wide as there is room."""
    shown_in_private = False
    """Whether it knows how to show itself while an interviewee sees the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._title = _label("", "pageTitle")
        self._subtitle = SteadyLabel()
        self._column.setContentsMargins(20, 16, 20, 24)
        self._column.setSpacing(12)
        self._column.addWidget(self._title)
        self._column.addWidget(self._subtitle)
        _dress(self._subtitle.label, "muted")
        self._subtitle.hide()
        self._content.setObjectName("pageContent")
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._content)
        self._bound_width()

    def show_change(self, before: Evaluation, after: Evaluation) -> None:
        """Show what differs between two evaluations; a page without such parts does nothing."""

    def refresh(self) -> None:
        """Read anew what stands outside the evaluation; called whenever the page is shown."""

    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to a field and scroll to it."""

    def focus_first(self) -> None:
        """Take the keyboard to where work on the page begins; a page without such a place none."""

    def show_privately(self) -> None:
        """Hide what no interviewee may see, or show it again.

        A page that is hidden as a whole in private has nothing to do.
        """

    def question_in_hand(self) -> str:
        """Return the id of the question that is being worked at, or nothing."""
        return ""

    def text_in_hand(self) -> FieldRef | None:
        """Return the text, strength or improvement area that is being worked at, or None."""
        question = self.question_in_hand()
        return FieldRef(Section.QUESTION_TEXT, question) if question else None

    def refuse_changes(self) -> None:
        """Let everything on the page be read and copied, and nothing be changed."""
        for widget in self._content.findChildren(QWidget):
            if isinstance(widget, QPlainTextEdit | QLineEdit):
                widget.setReadOnly(True)
            elif widget.focusPolicy() and not isinstance(widget, QAbstractScrollArea):
                widget.setEnabled(False)

    def set_title(self, title: str) -> None:
        """Show the page's heading, which is also its name to a screen reader."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_subtitle(self, text: str) -> None:
        """Show a line under the heading."""
        self._subtitle.set_text(text)
        self._subtitle.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Add a widget under the others."""
        self._column.addWidget(widget)

    def add_section(self, heading: str, widget: QWidget, hint: str = "") -> QWidget:
        """Add a card with a heading, a line of explanation and one widget; return the card."""
        card = QFrame(self._content)
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 14)
        inside.setSpacing(6)
        inside.addWidget(_label(heading, "questionHeading"))
        if hint:
            inside.addWidget(_label(hint, "muted"))
        inside.addWidget(widget)
        self._column.addWidget(card)
        return card

    def fill_with(self, widget: QWidget) -> None:
        """Show one widget in all of the page's room instead of a heading and cards."""
        self._title.hide()
        self._column.setContentsMargins(0, 0, 0, 0)
        self.letters_wide = None
        self._bound_width()
        self._column.addWidget(widget, 1)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._bound_width()

    def _bound_width(self) -> None:
        """Let lines of text grow no longer than one can read, in whatever size it is."""
        letters = self.letters_wide
        most = NO_LIMIT if letters is None else letters * self.fontMetrics().averageCharWidth()
        self._content.setMaximumWidth(most)

    def finish(self) -> None:
        """Close the column: the height left stays empty, and Tab goes as the page is read."""
        self._column.addStretch(1)
        self.follow_reading()

    def follow_reading(self) -> None:
        """Let Tab go as the page is read, also through what was put there later."""
        follow_layout(self._content)

    def focus_on(self, widget: QWidget) -> None:
        """Take the keyboard to a widget of the page and scroll to it.

        What stands in a line is chosen, as with Tab, unless one writes there already.
        """
        if isinstance(widget, QLineEdit) and not widget.hasFocus():
            widget.selectAll()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(widget, 20, 80)

    def scroll_to_keyboard(self) -> None:
        """Scroll to what has the keyboard, which may have come up with it; where seen, nowhere."""
        widget = QApplication.focusWidget()
        if widget is not None and self._content.isAncestorOf(widget):
            give_room(widget)
            top = widget.mapTo(self._content, QPoint(0, 0)).y()
            for height in (top + widget.height(), top):  # as much of it as there is room for
                self.ensureVisible(0, height, 0, 0)
            self.ensureWidgetVisible(widget, 0, 0)  # the caret, or a list's current row


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    _dress(label, name)
    return label


def _dress(label: QLabel, name: str) -> None:
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
