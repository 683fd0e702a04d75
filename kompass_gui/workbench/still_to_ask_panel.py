"""What is still to ask the one interviewed now: a list to tick, and to print."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from kompass_core.evidence import SourceKind
from kompass_core.fields import FieldRef, Section
from kompass_core.note_edits import with_asked_toggled, with_source
from kompass_core.still_to_ask import ToAsk, role_of, still_to_ask
from kompass_gui.pages.wide_page import Card
from kompass_gui.workbench.evidence_texts import reason_name
from kompass_gui.workbench.workbench import Workbench
from widgets.check_list import CheckList, CheckRow
from widgets.colours import Colours
from widgets.list_box import ListBox


class StillToAskPanel(Card):
    """The questions for the role of the interviewee, with why each is still to be asked.

    Signals:
        question_chosen: the next note is to be tied to the question with this id (str).
    """

    question_chosen = Signal(str)

    def __init__(
        self, workbench: Workbench, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._workbench = workbench
        self._role = ListBox(self)
        self._list = CheckList(colours, self)
        self._nothing = QLabel(self.tr("Nothing is left to ask."), self)
        self._print = QPushButton(self.tr("Print…"), self)
        self._lay_out()
        self._role.activated.connect(self._set_role)
        if not workbench.session.read_only:
            self._list.toggled.connect(self._toggle)
            self._list.chosen.connect(self.question_chosen)
        self._print.clicked.connect(lambda: workbench.questions_asked.emit(self._to_ask()))

    def refresh(self) -> None:
        """Show what is left to ask now."""
        to_ask = self._to_ask()
        source = self._workbench.source
        asked = source.asked if source is not None else ()
        self.set_heading(self.tr("Still to ask: %n question(s)", "", len(to_ask)))
        self._list.set_rows([_row(each, ticked=each.question.id in asked) for each in to_ask])
        self._list.setVisible(bool(to_ask))
        self._nothing.setVisible(not to_ask)
        self._show_roles()

    def _to_ask(self) -> tuple[ToAsk, ...]:
        workbench = self._workbench
        source = workbench.source
        role = role_of(source, workbench.roles) if source is not None else None
        return still_to_ask(workbench.evaluation, workbench.index, role)

    def focus_list(self) -> None:
        """Take the keyboard to the questions."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        self._role.setAccessibleName(self.tr("Role of the interviewee"))
        self._list.setAccessibleName(self.tr("Still to ask"))
        self._nothing.setObjectName("muted")
        row = QHBoxLayout()
        row.addWidget(self._role, 1)
        row.addWidget(self._print)
        self.column.addLayout(row)
        self.column.addWidget(self._list, 1)
        self.column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)

    def _show_roles(self) -> None:
        source = self._workbench.source
        roles = self._workbench.roles
        names = [self.tr("All questions"), *(role.name for role in roles)]
        if [self._role.itemText(place) for place in range(self._role.count())] != names:
            self._role.clear()
            self._role.addItem(names[0], "")
            for role in roles:
                self._role.addItem(role.name, role.id)
        self._role.setCurrentIndex(max(0, self._role.findData(source.role if source else "")))
        interview = source is not None and source.kind is SourceKind.INTERVIEW
        self._role.setEnabled(interview and not self._workbench.session.read_only)

    def _set_role(self, place: int) -> None:
        source = self._workbench.source
        if source is not None:
            changed = replace(source, role=self._role.itemData(place))
            after = with_source(self._workbench.evaluation, changed)
            self._workbench.session.edit(FieldRef(Section.SOURCE, source.id), after, alone=True)

    def _toggle(self, question_id: str) -> None:
        source = self._workbench.source
        if source is not None:
            changed = with_asked_toggled(source, question_id)
            after = with_source(self._workbench.evaluation, changed)
            self._workbench.session.edit(FieldRef(Section.SOURCE, source.id), after, alone=True)


def _row(to_ask: ToAsk, *, ticked: bool) -> CheckRow:
    question = to_ask.question
    reasons = [reason_name(reason) for reason in to_ask.reasons]
    return CheckRow(
        question.id, f"{question.number}  {question.heading}", ", ".join(reasons), checked=ticked
    )
