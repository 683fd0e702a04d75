"""The page of the scorecard: goals, key figures over years, and rows of results."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.parts import with_changed, without_part
from kompass_core.report_follow_up import SCORECARD
from kompass_core.scorecard import FigureTable, Goal, Scorecard
from kompass_gui.exporting.export_kind import ExportKind
from kompass_gui.follow_up.figure_editor import FigureEditor
from kompass_gui.follow_up.goal_card import GoalCard
from kompass_gui.new_id import new_id
from kompass_gui.pages.chapter_choice import ChapterChoice
from kompass_gui.pages.field_form import FieldForm
from kompass_gui.pages.page_context import PageContext
from kompass_gui.pages.seen_page import SeenPage
from widgets.icon_button import IconButton, Mark


class ScorecardPage(SeenPage):
    """The scorecard in the form of a municipality's annual account."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Scorecard"))
        self._form = FieldForm(self._set_text, self)
        self._year_fault = QLabel(self)
        self._goals = QWidget(self)
        self._goal_column = QVBoxLayout(self._goals)
        self._cards: dict[str, GoalCard] = {}
        self._add_goal = QPushButton(self.tr("Add a goal"), self)
        self._key_figures = FigureEditor(
            self.tr("key figures"), self._set_key_figures, context.colours, self, over_years=True
        )
        self._results = QWidget(self)
        self._result_column = QVBoxLayout(self._results)
        self._editors: list[tuple[QWidget, FigureEditor]] = []
        self._add_table = QPushButton(self.tr("Add a table of results"), self)
        self._print = QPushButton(self.tr("Print the scorecard as PDF…"), self)
        self._chapter = ChapterChoice(SCORECARD, self._session, self)
        self._lay_out()
        self._add_goal.clicked.connect(self._new_goal)
        self._add_table.clicked.connect(self._new_table)
        self._print.clicked.connect(
            lambda: context.around.reports.export(
                ExportKind.SCORECARD, self._session.evaluation, self
            )
        )

    @override
    def refuse_changes(self) -> None:
        """Let everything be read and nothing be changed, the figures in their grids too."""
        super().refuse_changes()
        for editor in (self._key_figures, *(editor for _, editor in self._editors)):
            editor.refuse_changes()

    @override
    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to a part of the scorecard."""
        card = self._cards.get(field.item)
        if card is not None:
            card.focus_text()
            self.ensureWidgetVisible(card, 0, 60)
        elif field.key == "key_figures":
            self.ensureWidgetVisible(self._key_figures, 0, 60)
        elif field.key == "results":
            self.ensureWidgetVisible(self._results, 0, 60)

    @override
    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show the scorecard as it stands."""
        scorecard = evaluation.scorecard
        self._form.show_text("unit", scorecard.unit)
        self._form.show_text("period", scorecard.period)
        if not self._form.field("period").hasFocus():
            self._check_year()
        self._chapter.show_evaluation(evaluation)
        if list(self._cards) != [goal.id for goal in scorecard.goals]:
            self._arrange_goals(scorecard)
        for goal in scorecard.goals:
            self._cards[goal.id].show_goal(goal)
        self._key_figures.show_table(_or_years(scorecard))
        self._arrange_tables(len(scorecard.results))
        for (_, editor), table in zip(self._editors, scorecard.results, strict=True):
            editor.show_table(table)

    def _lay_out(self) -> None:
        self._form.add_field(
            "unit", self.tr("Responsible unit"), self.tr("empty for the municipality")
        )
        year = self._form.add_field("period", self.tr("Year of the scorecard"), "2018")
        self._form.allow_digits_only("period", 4)
        year.editingFinished.connect(self._check_year)
        self._year_fault.setObjectName("fault")
        self._year_fault.setText(self.tr("Write the year with four digits, such as 2018."))
        head = QWidget(self)
        column = _column(head)
        column.addWidget(self._form)
        column.addWidget(self._year_fault)
        row = QHBoxLayout()
        row.addWidget(self._print)
        row.addWidget(self._chapter)
        row.addStretch(1)
        column.addLayout(row)
        self.add_section(self.tr("Whose scorecard, and of when"), head)
        goals = QWidget(self)
        column = _column(goals)
        self._goal_column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._goals)
        column.addWidget(self._add_goal, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_section(self.tr("Goals"), goals)
        self.add_section(
            self.tr("Key figures"),
            self._key_figures,
            self.tr("Type the figures, or paste them from a spreadsheet with Ctrl+V."),
        )
        results = QWidget(self)
        column = _column(results)
        self._result_column.setContentsMargins(0, 0, 0, 0)
        self._result_column.setSpacing(14)
        column.addWidget(self._results)
        column.addWidget(self._add_table, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_section(
            self.tr("Results against budget"), results, self.tr("One table for each statement.")
        )
        self.finish()

    def _arrange_goals(self, scorecard: Scorecard) -> None:
        """Have one card for each goal, in order, keeping those that are there."""
        kept, self._cards = self._cards, {}
        for place, goal in enumerate(scorecard.goals):
            card = kept.pop(goal.id, None) or GoalCard(
                goal.id, self._set_goal, self._remove_goal, self._context.colours, self._goals
            )
            self._cards[goal.id] = card
            self._goal_column.insertWidget(place, card)
            card.show()
        for card in kept.values():
            self._goal_column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _arrange_tables(self, count: int) -> None:
        while len(self._editors) > count:
            row, _ = self._editors.pop()
            self._result_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._editors) < count:
            place = len(self._editors)
            row = QWidget(self._results)
            layout = QHBoxLayout(row)
            layout.setContentsMargins(0, 0, 0, 0)
            subject = self.tr("results {number}").format(number=place + 1)
            editor = FigureEditor(
                subject, partial(self._set_result, place), self._context.colours, row
            )
            remove = IconButton(Mark.CROSS, self.tr("Remove the table"), self._context.colours, row)
            remove.clicked.connect(partial(self._remove_table, place))
            layout.addWidget(editor, 1)
            layout.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
            self._result_column.addWidget(row)
            self._editors.append((row, editor))

    # --- what the user does ---------------------------------------------------------------------

    def _edit(
        self, scorecard: Scorecard, name: str, item: str = "", *, alone: bool = False
    ) -> None:
        after = replace(self._session.evaluation, scorecard=scorecard)
        self._session.edit(FieldRef(Section.SCORECARD, name, item), after, alone=alone)

    def _scorecard(self) -> Scorecard:
        return self._session.evaluation.scorecard

    def _set_text(self, name: str, text: str) -> None:
        changes: dict[str, Any] = {name: text}
        self._edit(replace(self._scorecard(), **changes), name)

    def _check_year(self) -> None:
        """Say what a year is where something else stands: it is the scorecard's title in print."""
        scorecard = self._scorecard()
        self._year_fault.setVisible(bool(scorecard.period) and scorecard.year is None)

    def _new_goal(self) -> None:
        goal = Goal(new_id(), "")
        scorecard = self._scorecard()
        self._edit(replace(scorecard, goals=(*scorecard.goals, goal)), "goals", goal.id, alone=True)
        self.reveal(FieldRef(Section.SCORECARD, "goals", goal.id))

    def _set_goal(self, goal_id: str, name: str, value: object) -> None:
        scorecard = self._scorecard()
        goals = with_changed(scorecard.goals, goal_id, **{name: value})
        self._edit(
            replace(scorecard, goals=goals), f"goals.{name}", goal_id, alone=name == "outcome"
        )

    def _remove_goal(self, goal_id: str) -> None:
        scorecard = self._scorecard()
        goals = without_part(scorecard.goals, goal_id)
        self._edit(replace(scorecard, goals=goals), "goals", goal_id, alone=True)

    def _set_key_figures(self, table: FigureTable) -> None:
        self._edit(replace(self._scorecard(), key_figures=table), "key_figures")

    def _new_table(self) -> None:
        scorecard = self._scorecard()
        table = FigureTable(columns=(scorecard.period or self.tr("Amount"),))
        self._edit(replace(scorecard, results=(*scorecard.results, table)), "results", alone=True)

    def _set_result(self, place: int, table: FigureTable) -> None:
        tables = list(self._scorecard().results)
        tables[place] = table
        self._edit(replace(self._scorecard(), results=tuple(tables)), "results", str(place))

    def _remove_table(self, place: int) -> None:
        tables = list(self._scorecard().results)
        del tables[place]
        self._edit(replace(self._scorecard(), results=tuple(tables)), "results", alone=True)


def _or_years(scorecard: Scorecard) -> FigureTable:
    """Return the key figures; where there are none yet, under the scorecard's last five years."""
    table, last = scorecard.key_figures, scorecard.year
    if table.columns or last is None:
        return table
    return replace(table, columns=tuple(str(year) for year in range(last - 4, last + 1)))


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    return column
