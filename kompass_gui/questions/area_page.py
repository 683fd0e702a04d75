"""The page of one area: Allmänt, its questions, its strengths and improvement areas."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.questionnaire import Area
from kompass_core.scoring import area_result
from kompass_gui.pages.page import Page
from kompass_gui.pages.result_texts import result_text
from kompass_gui.questions.area_items import AreaItems
from kompass_gui.questions.question_card import QuestionCard
from kompass_gui.workbench.note_drop import NoteDrop
from kompass_gui.workbench.notebook import Notebook
from kompass_gui.workbench.workbench import Workbench
from widgets.colours import Colours
from widgets.item_list import ItemList
from widgets.text_field import TextField


class AreaPage(Page):
    """Everything that the evaluators say of one area, in the order of the report."""

    def __init__(
        self,
        area: Area,
        workbench: Workbench,
        colours: Colours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.set_title(f"{area.number}  {area.name}")
        self._area = area
        self._session = session = workbench.session
        self._general = TextField(self)
        self._cards = {
            question.id: QuestionCard(question, workbench, colours, self)
            for question in area.questions
        }
        self._strength_list = ItemList(colours, self)
        self._improvement_list = ItemList(colours, self)
        self._strengths = AreaItems(area.number, Section.STRENGTH, session, self._strength_list)
        self._improvements = AreaItems(
            area.number, Section.IMPROVEMENT, session, self._improvement_list
        )
        self._lay_out()
        self._general.text_edited.connect(self._set_general)
        workbench.evidence_changed.connect(self._show_flags)
        for card in self._cards.values():
            card.field_asked.connect(self.field_asked)
        self._take_notes(workbench)
        self._show_general(session.evaluation)
        self._show_result(session.evaluation)

    @override
    def show_change(self, before: Evaluation, after: Evaluation) -> None:
        """Show what differs in this area."""
        if before.answers is not after.answers:
            self._show_answers(before, after)
        if before.bookmarks is not after.bookmarks or before.reminders is not after.reminders:
            self._show_flags(frozenset(self._cards))
        if before.area_texts.get(self._area.number) is not after.area_texts.get(self._area.number):
            self._show_general(after)
            self._strengths.show_items()
            self._improvements.show_items()

    @override
    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to one of the area's fields."""
        if field.section in (Section.POINTS, Section.QUESTION_TEXT, Section.FLAG):
            card = self._cards[field.key]
            self.ensureWidgetVisible(card, 0, 40)
            if field.section is Section.QUESTION_TEXT:
                card.focus_text()
            else:
                card.focus_points()
        elif field.section is Section.GENERAL:
            self.focus_on(self._general)
        else:
            strength = field.section is Section.STRENGTH
            items = self._strength_list if strength else self._improvement_list
            self.ensureWidgetVisible(items, 0, 40)
            items.focus_item(field.item)

    @override
    def question_in_hand(self) -> str:
        """Return the id of the question whose card has the keyboard, or nothing."""
        for question_id, card in self._cards.items():
            if card.isAncestorOf(self.focusWidget()):
                return question_id
        return ""

    @override
    def text_in_hand(self) -> FieldRef | None:
        """Return the item that has the keyboard, or the text of the question that has it."""
        for section, view in (
            (Section.STRENGTH, self._strength_list),
            (Section.IMPROVEMENT, self._improvement_list),
        ):
            item = view.focused_item()
            if item:
                return FieldRef(section, str(self._area.number), item)
        return super().text_in_hand()

    def _lay_out(self) -> None:
        self.add_section(self.tr("General"), self._general)
        for card in self._cards.values():
            card.show_question_text(shown=not self._area.scored_as_a_whole)
            self.add(card)
        self.add_section(self.tr("Strengths"), self._strength_list)
        self.add_section(self.tr("Improvement areas"), self._improvement_list)
        self.finish()
        name = self._area.name
        self._general.setAccessibleName(self.tr("General, {area}").format(area=name))
        self._general.setPlaceholderText(self.tr("What characterises the area as a whole"))
        self._strength_list.set_subject(self.tr("Strengths, {area}").format(area=name))
        self._strength_list.set_placeholder(self.tr("A strength"))
        self._strength_list.set_add_text(self.tr("Add a strength"))
        self._improvement_list.set_subject(self.tr("Improvement areas, {area}").format(area=name))
        self._improvement_list.set_placeholder(self.tr("An improvement area"))
        self._improvement_list.set_add_text(self.tr("Add an improvement area"))

    def _show_answers(self, before: Evaluation, after: Evaluation) -> None:
        changed = False
        for question_id, card in self._cards.items():
            if before.answers.get(question_id) is not after.answers.get(question_id):
                card.show_answer(after.answer(question_id))
                changed = True
        if changed:
            self._show_result(after)

    def _take_notes(self, workbench: Workbench) -> None:
        """Let notes that are dragged to a list become strengths or improvement areas."""
        notebook, number = Notebook(workbench), self._area.number
        for section, view in (
            (Section.STRENGTH, self._strength_list),
            (Section.IMPROVEMENT, self._improvement_list),
        ):
            send = partial(notebook.send_as_item, section=section, area=number)
            NoteDrop(view).dropped.connect(send)

    def _show_flags(self, questions: frozenset[str]) -> None:
        for question_id in questions & self._cards.keys():
            self._cards[question_id].show_flags()

    def _show_general(self, evaluation: Evaluation) -> None:
        self._general.set_text(evaluation.area_text(self._area.number).general)

    def _show_result(self, evaluation: Evaluation) -> None:
        self.set_subtitle(result_text(area_result(evaluation, self._area)))

    def _set_general(self, text: str) -> None:
        evaluation = self._session.evaluation
        after = replace(evaluation.area_text(self._area.number), general=text)
        self._session.edit(
            FieldRef(Section.GENERAL, str(self._area.number)),
            evaluation.with_area_text(self._area.number, after),
        )
