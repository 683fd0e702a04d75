"""Who can be asked what: the roles of the interviewees, each with its questions."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Group, Role
from kompass_core.fields import FieldRef, Section
from kompass_gui.new_id import new_id
from kompass_gui.pages.wide_page import Card
from kompass_gui.workbench.evidence_texts import group_name
from kompass_gui.workbench.workbench import Workbench
from widgets.check_list import CheckList, CheckRow
from widgets.colours import Colours
from widgets.line_field import LineField
from widgets.list_box import ListBox


class RolesEditor(Card):
    """One role at a time: its name, and the questions that it can answer, to tick."""

    def __init__(
        self, workbench: Workbench, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._workbench = workbench
        self._choice = ListBox(self)
        self._name = LineField(self)
        self._group = ListBox(self)
        self._questions = CheckList(colours, self, picks=True)
        self._add = QPushButton(self.tr("New role"), self)
        self._remove = QPushButton(self.tr("Remove the role"), self)
        self._lay_out()
        self._choice.activated.connect(self.refresh)
        self._name.text_edited.connect(lambda name: self._change(name=name))
        self._group.activated.connect(
            lambda place: self._change(group=Group(self._group.itemData(place)))
        )
        self._questions.toggled.connect(self._toggle)
        self._questions.chosen.connect(self._toggle)
        self._add.clicked.connect(self._add_role)
        self._remove.clicked.connect(self._remove_role)

    def refresh(self) -> None:
        """Show the roles as they stand, the current one with its questions."""
        roles = self._workbench.roles
        current = self._choice.currentData()
        self._choice.clear()
        for role in roles:
            self._choice.addItem(role.name or self.tr("A role without a name"), role.id)
        self._choice.setCurrentIndex(max(0, self._choice.findData(current)))
        role = self._role()
        self._remove.setEnabled(len(roles) > 1)
        self._name.set_text(role.name)
        self._group.setCurrentIndex(self._group.findData(role.group))
        everything = not role.questions
        self.set_heading(
            self.tr("{role} can be asked everything").format(role=role.name)
            if everything
            else self.tr("%n question(s) for this role", "", len(role.questions))
        )
        self._questions.set_rows(
            [
                CheckRow(
                    question.id,
                    f"{question.number}  {question.heading}",
                    area.name,
                    checked=everything or question.id in role.questions,
                )
                for area in self._workbench.evaluation.edition.areas
                for question in area.questions
            ]
        )

    def _lay_out(self) -> None:
        self._choice.setAccessibleName(self.tr("Role"))
        self._name.setAccessibleName(self.tr("The role's name"))
        self._name.setPlaceholderText(self.tr("The role's name"))
        self._group.setAccessibleName(self.tr("The role's group"))
        self._questions.setAccessibleName(self.tr("Questions for this role"))
        for group in Group:
            self._group.addItem(group_name(group), group)
        names = QHBoxLayout()
        names.addWidget(self._name, 1)
        names.addWidget(self._group)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        self.column.insertWidget(0, self._choice)
        self.column.addLayout(names)
        self.column.addWidget(self._questions, 1)
        self.column.addLayout(buttons)

    def _role(self) -> Role:
        roles = self._workbench.roles
        current = self._choice.currentData()
        return next((role for role in roles if role.id == current), roles[0])

    def _change(self, **changes: Any) -> None:
        role = self._role()
        changed = replace(role, **changes)
        self._edit(role.id, [changed if each.id == role.id else each for each in self._roles()])

    def _roles(self) -> tuple[Role, ...]:
        return self._workbench.roles

    def _toggle(self, question_id: str) -> None:
        """Let the role be asked a question, or not; all ticked is "everything"."""
        role = self._role()
        every = tuple(self._workbench.evaluation.edition.questions_by_id)
        before = role.questions or every
        after = tuple(each for each in every if (each in before) != (each == question_id))
        if after:
            self._change(questions=() if after == every else after)

    def _add_role(self) -> None:
        role = Role(new_id(), self.tr("New role"))
        self._edit(role.id, [*self._roles(), role])
        self._choice.setCurrentIndex(self._choice.findData(role.id))
        self.refresh()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def _remove_role(self) -> None:
        gone = self._role()
        self._edit(gone.id, [role for role in self._roles() if role.id != gone.id])

    def _edit(self, role_id: str, roles: Iterable[Role]) -> None:
        after: Evaluation = replace(self._workbench.evaluation, roles=tuple(roles))
        self._workbench.session.edit(FieldRef(Section.ROLE, role_id), after)
