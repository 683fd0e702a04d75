"""What the start page offers to begin with, as a column beside the evaluations or a band above."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kompass_gui.actions import Actions
from kompass_gui.icons import Icons
from kompass_gui.library.library_place import LibraryPlace
from widgets.no_limit import NO_LIMIT

_WIDTH_IN_LETTERS = 38
_WAYS = QBoxLayout.Direction


class BeginColumn(QFrame):
    """The program's name, a button for each way to begin, and where the evaluations lie.

    Attributes:
        first_button: begins a new evaluation.
        place: where the evaluations lie.
    """

    def __init__(self, actions: Actions, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._band = False
        self._mark = QLabel(self)
        self._name = _label("Kommunkompassen", "programTitle", self)
        self._words = _label(
            self.tr("Evaluation of a municipality's leadership and ways of working"), "muted", self
        )
        self.first_button = _action_button(actions.new, self)
        self.first_button.setProperty("primary", True)
        self.first_button.setIcon(icons.icon_on_accent("new"))
        others = [_action_button(each, self) for each in (actions.open_example, actions.open_file)]
        self._buttons = (self.first_button, *others)
        self.place = LibraryPlace(icons, self)
        self._column = QVBoxLayout(self)
        self._head = QBoxLayout(_WAYS.TopToBottom)
        self._row = QBoxLayout(_WAYS.TopToBottom)
        self.setObjectName("beginColumn")
        self._lay_out()
        self._measure()

    def show_as_band(self, *, band: bool) -> None:
        """Lie above what else there is, in little height, or stand beside it."""
        if band != self._band:
            self._band = band
            self._measure()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._words)
        self._head.addWidget(self._mark)
        self._head.addLayout(words, 1)
        for button in self._buttons:
            self._row.addWidget(button)
        self._row.setSpacing(10)
        self._column.addLayout(self._head)
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        self._column.addWidget(self.place)

    def _measure(self) -> None:
        """Set directions, widths and the picture's size for how it stands and for its text."""
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * _WIDTH_IN_LETTERS
        self.setMinimumWidth(0 if self._band else width)
        self.setMaximumWidth(NO_LIMIT if self._band else width)
        way = _WAYS.LeftToRight if self._band else _WAYS.TopToBottom
        self._head.setDirection(way)
        self._head.setSpacing(14 if self._band else 10)
        self._row.setDirection(way)
        side = metrics.height() * 2 if self._band else metrics.height() * 4
        self._mark.setPixmap(self._icons.icon("compass").pixmap(QSize(side, side)))
        self._words.setWordWrap(not self._band)
        self._column.setSpacing(10 if self._band else 20)
        if self._band:
            self._column.setContentsMargins(20, 12, 20, 12)
        else:
            self._column.setContentsMargins(22, 32, 22, 24)
        for button in self._buttons:
            button.setIconSize(QSize(metrics.height() + 9, metrics.height() + 4))
            button.setMinimumHeight(metrics.height() + 20)


def _label(text: str, name: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(name == "muted")
    return label


def _action_button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
