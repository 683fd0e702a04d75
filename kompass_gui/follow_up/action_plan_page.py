"""The page of the action plan: what is done about each improvement area."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.follow_up import Action, ActionState, by_due
from kompass_core.items import written
from kompass_core.parts import with_changed, without_part
from kompass_core.questionnaire import Area
from kompass_core.report_follow_up import PLAN
from kompass_gui.exporting.export_kind import ExportKind
from kompass_gui.follow_up.action_editor import ActionEditor, action_state_texts
from kompass_gui.follow_up.subject_names import subject_of
from kompass_gui.new_id import new_id
from kompass_gui.pages.chapter_choice import ChapterChoice
from kompass_gui.pages.page_context import PageContext
from kompass_gui.pages.seen_page import SeenPage
from widgets.flow_row import FlowRow
from widgets.plain_table import PlainTable, TableColumn, TableRow, Tone

_STATES = tuple(ActionState)


class ActionPlanPage(SeenPage):
    """All actions in one table by their last day, and under each area to be written."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Action plan"))
        self._table = PlainTable(context.colours, self)
        self._ordered: tuple[Action, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._editors: dict[str, ActionEditor] = {}
        self._areas = QWidget(self)
        self._area_column = QVBoxLayout(self._areas)
        self._print = QPushButton(self.tr("Print the plan as PDF…"), self)
        self._spreadsheet = QPushButton(self.tr("Save the plan as a spreadsheet…"), self)
        self._chapter = ChapterChoice(PLAN, self._session, self)
        self._lay_out()
        self._table.row_activated.connect(self._go_to)
        self._print.clicked.connect(lambda: self._export(ExportKind.ACTION_PLAN))
        self._spreadsheet.clicked.connect(lambda: self._export(ExportKind.ACTION_PLAN_SHEET))

    @override
    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to an action's field."""
        editor = self._editors.get(field.key)
        if editor is not None:
            editor.focus_field(field.item)
            self.ensureWidgetVisible(editor, 0, 60)

    def _lay_out(self) -> None:
        self._table.setAccessibleName(self.tr("All actions by their last day"))
        self._area_column.setContentsMargins(0, 0, 0, 0)
        self._area_column.setSpacing(12)
        buttons = QWidget(self)
        row = FlowRow(buttons)
        for widget in (self._print, self._spreadsheet, self._chapter):
            row.addWidget(widget)
        self._chapter.setMinimumHeight(self._print.sizeHint().height())
        plan = QWidget(self)
        column = QVBoxLayout(plan)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table)
        column.addWidget(buttons)
        self._plan_card = self.add_section(
            self.tr("All actions"), plan, self.tr("Enter or a click leads to the action.")
        )
        self.add(self._areas)
        self.finish()

    @override
    def show_evaluation(self, evaluation: Evaluation) -> None:
        self._chapter.show_evaluation(evaluation)
        shape = tuple(
            (area.number, written(evaluation.area_text(area.number).improvements))
            for area in evaluation.edition.areas
        )
        ids = tuple((each.id, each.area, each.improvement) for each in evaluation.actions)
        if (shape, ids) != self._shown:
            self._shown = (shape, ids)
            self._build(evaluation)
        for action in evaluation.actions:
            self._editors[action.id].show_action(action)
        self._show_table(evaluation)

    def _show_table(self, evaluation: Evaluation) -> None:
        self._ordered = by_due(evaluation.actions)
        self._plan_card.setVisible(bool(self._ordered))
        now = QDate.currentDate()
        today = date(now.year(), now.month(), now.day())
        overdue = [each for each in self._ordered if each.overdue(today)]
        total = self.tr("%n action(s)", "", len(self._ordered))
        late = self.tr("%n overdue", "", len(overdue))
        self.set_subtitle(f"{total}, {late}" if overdue else total)
        columns = (
            TableColumn(self.tr("What"), numeric=False),
            TableColumn(self.tr("Area")),
            TableColumn(self.tr("Who"), numeric=False),
            TableColumn(self.tr("Last day")),
            TableColumn(self.tr("State")),
        )
        rows = [self._row(each, late=each in overdue) for each in self._ordered]
        self._table.set_table(columns, rows)

    def _row(self, action: Action, *, late: bool) -> TableRow:
        state = action_state_texts()[_STATES.index(action.state)]
        if late:
            state = self.tr("{state}, overdue").format(state=state)
        due = action.due.isoformat() if action.due is not None else "–"
        over = action.state in (ActionState.DONE, ActionState.DROPPED)
        tone = Tone.ALARM if late else Tone.MUTED if over else Tone.PLAIN
        what = action.what or self.tr("(not written yet)")
        return TableRow((what, str(action.area), action.who, due, state), tone)

    def _build(self, evaluation: Evaluation) -> None:
        """Lay out the areas anew, with the editors that are there already."""
        kept, self._editors = self._editors, {}
        for editor in kept.values():
            editor.setParent(self)
        while (entry := self._area_column.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for area in evaluation.edition.areas:
            actions = [each for each in evaluation.actions if each.area == area.number]
            self._area_column.addWidget(self._area_card(evaluation, area, actions, kept))
        for action_id in kept.keys() - self._editors.keys():
            kept[action_id].hide()
            kept[action_id].deleteLater()

    def _area_card(
        self,
        evaluation: Evaluation,
        area: Area,
        actions: Sequence[Action],
        kept: dict[str, ActionEditor],
    ) -> QWidget:
        card = QFrame(self._areas)
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.addWidget(_label(f"{area.number}  {area.name}", "questionHeading", card))
        improvements = written(evaluation.area_text(area.number).improvements)
        for item in improvements:
            column.addLayout(self._headed(f"• {item.text}", area, item.id, item.text))
            self._add_editors(column, [a for a in actions if a.improvement == item.id], kept)
        known = {item.id for item in improvements}
        loose = [each for each in actions if each.improvement not in known]
        if loose or not improvements:
            column.addLayout(self._headed(self.tr("The area as a whole"), area, "", area.name))
            self._add_editors(column, loose, kept)
        return card

    def _headed(self, text: str, area: Area, improvement: str, subject: str) -> QHBoxLayout:
        """Return what actions are for, with the button for another one at its right."""
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(_label(text, "improvement", self._areas), 1)
        row.addWidget(self._add_button(area, improvement, subject), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add_editors(
        self, column: QVBoxLayout, actions: Sequence[Action], kept: dict[str, ActionEditor]
    ) -> None:
        for action in actions:
            editor = kept.get(action.id) or ActionEditor(
                action.id, self._set_field, self._remove, self._context.colours, self
            )
            self._editors[action.id] = editor
            column.addWidget(editor)
            editor.show()

    def _add_button(self, area: Area, improvement: str, subject: str) -> QPushButton:
        button = QPushButton(self.tr("Add an action"), self._areas)
        button.setAccessibleName(
            self.tr("Add an action: {subject}").format(subject=subject_of(subject))
        )
        button.clicked.connect(lambda: self._add(area.number, improvement))
        return button

    def _export(self, kind: ExportKind) -> None:
        self._context.around.reports.export(kind, self._session.evaluation, self)

    def _go_to(self, row: int) -> None:
        self.reveal(FieldRef(Section.ACTION, self._ordered[row].id))

    def _add(self, area: int, improvement: str) -> None:
        action = Action(new_id(), area, improvement)
        evaluation = self._session.evaluation
        after = replace(evaluation, actions=(*evaluation.actions, action))
        field = FieldRef(Section.ACTION, action.id)
        self._session.edit(field, after, alone=True)
        self.reveal(field)

    def _remove(self, action_id: str) -> None:
        evaluation = self._session.evaluation
        after = replace(evaluation, actions=without_part(evaluation.actions, action_id))
        self._session.edit(FieldRef(Section.ACTION, action_id), after, alone=True)

    def _set_field(self, action_id: str, name: str, value: object) -> None:
        evaluation = self._session.evaluation
        changed = with_changed(evaluation.actions, action_id, **{name: value})
        field = FieldRef(Section.ACTION, action_id, name)
        self._session.edit(field, replace(evaluation, actions=changed), alone=name == "state")


def _label(text: str, name: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
