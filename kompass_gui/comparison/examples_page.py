"""The page of good examples: who is strong where this municipality is weak?"""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kompass_core.comparison import GoodExample
from kompass_core.evaluation import Evaluation, Item
from kompass_core.fields import FieldRef, Section
from kompass_core.good_examples import (
    ExampleQuery,
    MarkedResult,
    find_examples,
    weakest_areas,
    without_own,
)
from kompass_core.items import written
from kompass_core.parts import with_changed
from kompass_gui.pages.figures_text import points_cell
from kompass_gui.pages.page_context import PageContext
from kompass_gui.pages.saved_evaluations_page import SavedEvaluationsPage
from resources.register import municipality_groups
from widgets.line_field import LineField
from widgets.list_box import ListBox
from widgets.plain_table import PlainTable, TableColumn, TableRow, Tone

_PERCENTS = (0, 40, 50, 60, 70, 80)
_WEAKEST = 3
_MOST_HITS = 60
_CHOSEN = "✓ "


class ExamplesPage(SavedEvaluationsPage):
    """A search through all saved evaluations' marked strengths, and those that were chosen."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Good examples"))
        self._marked: tuple[MarkedResult, ...] = ()
        self._found: tuple[GoodExample, ...] = ()
        self._area = ListBox(self)
        self._question = ListBox(self)
        self._words = LineField(self)
        self._group = ListBox(self)
        self._percent = ListBox(self)
        self._count = QLabel(self)
        self._hits = PlainTable(context.colours, self)
        self._chosen = PlainTable(context.colours, self)
        self._own = QWidget(self)
        self._own_column = QVBoxLayout(self._own)
        self._own_shown: tuple[object, ...] = ()
        self._dress()
        self._lay_out()
        self._connect()

    @override
    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to what was chosen."""
        self.focus_on(self._chosen)

    @override
    def take_saved(self) -> None:
        self._marked = self._references.marked
        self._search()

    def _dress(self) -> None:
        edition = self._session.evaluation.edition
        weakest = weakest_areas(self._session.evaluation, _WEAKEST)
        self._area.setAccessibleName(self.tr("Area"))
        self._area.addItem(self.tr("All areas, all editions"), None)
        for place, area in enumerate(edition.areas, 1):
            text = f"{area.number} {area.name}"
            if place in weakest:
                text = self.tr("{area} (among the weakest here)").format(area=text)
            self._area.addItem(text, place)
        self._question.setAccessibleName(self.tr("Question"))
        self._words.setAccessibleName(self.tr("Words in the strength"))
        self._words.setPlaceholderText(self.tr("Words in the strength"))
        self._group.setAccessibleName(self.tr("Municipality group"))
        self._group.addItem(self.tr("All municipality groups"), "")
        for division in ("2011", "2023"):
            for code, name in municipality_groups(division).items():
                self._group.addItem(f"{division}: {code} {name}", code)
        self._percent.setAccessibleName(self.tr("Least share of the points"))
        for percent in _PERCENTS:
            text = self.tr("at least {percent} %").format(percent=percent)
            self._percent.addItem(text if percent else self.tr("any points"), percent)
        self._count.setObjectName("muted")
        self._count.setWordWrap(True)
        self._hits.setAccessibleName(self.tr("Strengths worth learning from"))
        self._chosen.setAccessibleName(self.tr("Chosen for the report"))
        for choice in (self._area, self._question, self._group):
            choice.setSizeAdjustPolicy(
                ListBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(20)
        self._show_questions()

    def _lay_out(self) -> None:
        search = QWidget(self)
        grid = QGridLayout(search)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._area, 0, 0)
        grid.addWidget(self._question, 0, 1)
        grid.addWidget(self._percent, 0, 2)
        grid.addWidget(self._words, 1, 0)
        grid.addWidget(self._group, 1, 1, 1, 2)
        grid.addWidget(self._count, 2, 0, 1, 3)
        grid.addWidget(self._hits, 3, 0, 1, 3)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 2)
        self._own_column.setContentsMargins(0, 0, 0, 0)
        self._own_column.setSpacing(4)
        self.add_section(
            self.tr("Find strengths that others can learn from"),
            search,
            self.tr("Enter or a click takes a strength into the report, or out of it."),
        )
        self._chosen_card = self.add_section(
            self.tr("In the report's chapter on comparisons"),
            self._chosen,
            self.tr("Enter or a click takes it out of the report."),
        )
        self._own_card = self.add_section(
            self.tr("This municipality's own strengths"),
            self._own,
            self.tr("Mark those that other municipalities can learn from."),
        )
        self.finish()

    def _connect(self) -> None:
        self._area.activated.connect(lambda _place: self._choose_area())
        for choice in (self._question, self._group, self._percent):
            choice.activated.connect(lambda _place: self._search())
        self._words.text_edited.connect(lambda _text: self._search())
        self._hits.row_activated.connect(lambda row: self._toggle(self._found[row]))
        self._chosen.row_activated.connect(
            lambda row: self._toggle(self._session.evaluation.compared.examples[row])
        )

    def _choose_area(self) -> None:
        self._show_questions()
        self._search()

    def _show_questions(self) -> None:
        """Offer the chosen area's questions."""
        self._question.clear()
        self._question.addItem(self.tr("The area as a whole"), "")
        place = self._area.currentData()
        if place is not None:
            area = self._session.evaluation.edition.areas[place - 1]
            for question in area.questions if not area.scored_as_a_whole else ():
                self._question.addItem(f"{question.number} {question.heading}", question.id)
        self._question.setEnabled(self._question.count() > 1)

    def _search(self) -> None:
        evaluation = self._session.evaluation
        area = self._area.currentData()
        query = ExampleQuery(
            edition_id=evaluation.edition.id if area is not None else "",
            area=area,
            question_id=self._question.currentData() or "",
            words=self._words.text(),
            group=self._group.currentData(),
            least_percent=self._percent.currentData(),
        )
        question_max = {q.id: q.max_points for q in evaluation.edition.questions()}
        found = find_examples(self._marked, query, question_max)
        others = without_own(found, evaluation)
        self._found = others[:_MOST_HITS]
        count = self.tr("%n strength(s)", "", len(others))
        if len(others) > _MOST_HITS:
            shown = self.tr("the {count} strongest are shown").format(count=_MOST_HITS)
            count = f"{count}, {shown}"
        self._count.setText(count if others else self._why_none())
        self._hits.setVisible(bool(others))
        self._show_hits()

    def _why_none(self) -> str:
        """Say why nothing is found, and what can be done about it."""
        everything = find_examples(self._marked, ExampleQuery(), {})
        if without_own(everything, self._session.evaluation):
            return self.tr(
                "No marked strength is like that. Choose more areas and municipality groups, a"
                " lower share of the points, or fewer words."
            )
        return self.tr(
            "No strength of another saved evaluation is marked yet. Open that evaluation, and mark"
            " on this page those of its strengths that others can learn from."
        )

    def _show_hits(self) -> None:
        chosen = self._session.evaluation.compared.examples
        rows = [
            TableRow(_cells(each, _CHOSEN if each in chosen else ""), _tone(each in chosen))
            for each in self._found
        ]
        self._hits.set_table(self._columns(), rows)

    def _columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("Municipality"), numeric=False),
            TableColumn(self.tr("Area"), numeric=False),
            TableColumn(self.tr("Points")),
            TableColumn(self.tr("Strength"), numeric=False),
        )

    @override
    def show_evaluation(self, evaluation: Evaluation) -> None:
        examples = evaluation.compared.examples
        self._chosen_card.setVisible(bool(examples))
        self._chosen.set_table(self._columns(), [TableRow(_cells(each)) for each in examples])
        self._show_hits()
        self._show_own(evaluation)

    def _show_own(self, evaluation: Evaluation) -> None:
        own = tuple(
            (area.number, item)
            for area in evaluation.edition.areas
            for item in written(evaluation.area_text(area.number).strengths)
        )
        self._own_card.setVisible(bool(own))
        if own == self._own_shown:
            return
        self._own_shown = own
        while (entry := self._own_column.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, item in own:
            self._own_column.addWidget(self._own_row(number, item))

    def _own_row(self, area: int, item: Item) -> QWidget:
        row = QWidget(self._own)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        box = QCheckBox(row)
        box.setAccessibleName(self.tr("Worth learning from: {text}").format(text=item.text))
        box.setChecked(item.worth_learning)
        box.clicked.connect(lambda checked: self._mark(area, item.id, checked))
        text = QLabel(f"{area}  {item.text}", row)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        layout.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text, 1)
        return row

    def _mark(self, area: int, item_id: str, worth_learning: bool) -> None:  # noqa: FBT001 - Qt's
        evaluation = self._session.evaluation
        text = evaluation.area_text(area)
        strengths = with_changed(text.strengths, item_id, worth_learning=worth_learning)
        self._own_shown = ()
        self._session.edit(
            FieldRef(Section.STRENGTH, str(area), item_id),
            evaluation.with_area_text(area, replace(text, strengths=strengths)),
            alone=True,
        )

    def _toggle(self, example: GoodExample) -> None:
        compared = self._session.evaluation.compared
        chosen = compared.examples
        if example in chosen:
            examples = tuple(each for each in chosen if each != example)
        else:
            examples = (*chosen, example)
        after = replace(self._session.evaluation, compared=replace(compared, examples=examples))
        self._session.edit(FieldRef(Section.COMPARED, "examples"), after, alone=True)


def _cells(example: GoodExample, mark: str = "") -> tuple[str, ...]:
    return (
        f"{mark}{example.municipality} {example.year}",
        example.area,
        points_cell(example.points),
        example.text,
    )


def _tone(is_chosen: bool) -> Tone:  # noqa: FBT001 - the value itself
    return Tone.SUM if is_chosen else Tone.PLAIN
