"""One action of the plan: what, who, when, state, and how it will be seen."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from kompass_core.errors import DateNotUnderstoodError
from kompass_core.follow_up import Action, ActionState, parse_due
from kompass_gui.error_sentences import error_sentence
from kompass_gui.follow_up.subject_names import SubjectNames
from kompass_gui.pages.captions import captioned
from widgets.colours import Colours
from widgets.icon_button import IconButton, Mark
from widgets.line_field import LineField
from widgets.list_box import ListBox
from widgets.spoken import say
from widgets.text_field import TextField

Edited = Callable[[str, str, object], None]
"""Takes the action's id, the name of its field and the field's new value."""

_STATES = tuple(ActionState)


class ActionEditor(QFrame):
    """The fields of one action."""

    def __init__(
        self,
        action_id: str,
        edited: Edited,
        removed: Callable[[str], None],
        colours: Colours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._id = action_id
        self._edited = edited
        self._what = TextField(self)
        self._who = LineField(self)
        self._due = LineField(self)
        self._state = ListBox(self)
        self._how_seen = LineField(self)
        self._shown_due: date | None = None
        self._fault = QLabel(self)
        self._remove = IconButton(Mark.CROSS, self.tr("Remove the action"), colours, self)
        self._names = SubjectNames(
            {
                self._who: self.tr("Who"),
                self._due: self.tr("Last day"),
                self._state: self.tr("State of the action"),
                self._how_seen: self.tr("How it will be seen"),
                self._remove: self.tr("Remove the action"),
            }
        )
        self._dress()
        self._lay_out()
        self._connect(removed)

    def show_action(self, action: Action) -> None:
        """Show the action as it stands; what is being typed as its last day is left."""
        self._what.set_text(action.what)
        self._names.name_after(action.what)
        self._who.set_text(action.who)
        self._how_seen.set_text(action.how_seen)
        self._state.setCurrentIndex(_STATES.index(action.state))
        if action.due != self._shown_due:
            self._shown_due = action.due
            self._show_due(action.due)

    def focus_field(self, name: str = "") -> None:
        """Take the keyboard to a field of the action, else to the first."""
        fields: dict[str, QWidget] = {
            "who": self._who,
            "due": self._due,
            "state": self._state,
            "how_seen": self._how_seen,
        }
        fields.get(name, self._what).setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        self.setObjectName("action")
        self._what.setAccessibleName(self.tr("What is to be done"))
        self._what.set_lines(1, 6)
        self._due.setPlaceholderText(self.tr("Last day, 30/6 2027 or 2027"))
        self._state.addItems(action_state_texts())
        self._fault.setObjectName("fault")
        self._fault.setTextFormat(Qt.TextFormat.PlainText)
        self._fault.setWordWrap(True)
        self._fault.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addLayout(captioned(self.tr("What is to be done"), self._what), 0, 0, 1, 3)
        grid.addWidget(self._remove, 0, 3, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(captioned(self.tr("Who"), self._who), 1, 0)
        grid.addLayout(captioned(self.tr("Last day"), self._due), 1, 1)
        grid.addLayout(captioned(self.tr("State of the action"), self._state), 1, 2)
        grid.addLayout(captioned(self.tr("How it will be seen"), self._how_seen), 2, 0, 1, 3)
        grid.addWidget(self._fault, 3, 0, 1, 3)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 2)

    def _connect(self, removed: Callable[[str], None]) -> None:
        self._what.text_edited.connect(lambda text: self._edited(self._id, "what", text))
        self._who.text_edited.connect(lambda text: self._edited(self._id, "who", text))
        self._how_seen.text_edited.connect(lambda text: self._edited(self._id, "how_seen", text))
        self._state.activated.connect(lambda place: self._edited(self._id, "state", _STATES[place]))
        self._due.editingFinished.connect(self._take_due)
        self._due.text_edited.connect(self._forgive)
        self._remove.clicked.connect(lambda: removed(self._id))

    def _take_due(self) -> None:
        """Take the day that was typed, or say why it is none; what was typed then stays."""
        try:
            due = parse_due(self._due.text())
        except DateNotUnderstoodError as error:
            self._show_fault(error_sentence(error))
            say(self._due, error_sentence(error), at_once=True)
            return
        self._show_due(due)
        self._edited(self._id, "due", due)

    def _show_due(self, due: date | None) -> None:
        self._show_fault("")
        self._due.set_text(due.isoformat() if due is not None else "")

    def _forgive(self, text: str) -> None:
        """Let a fault go as soon as it is mended."""
        with suppress(DateNotUnderstoodError):
            parse_due(text)
            self._show_fault("")

    def _show_fault(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self._due.set_faulty(faulty=bool(sentence))


def action_state_texts() -> tuple[str, ...]:
    """Return what the states of an action are called, in their order."""
    translate = QCoreApplication.translate
    return (
        translate("action_states", "Planned"),
        translate("action_states", "Under way"),
        translate("action_states", "Done"),
        translate("action_states", "Dropped"),
    )
