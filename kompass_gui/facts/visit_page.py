"""The page of the visit: which municipality and year, who evaluated, when and with whom."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kompass_core.evaluation import Evaluation, Evaluator
from kompass_core.fields import FieldRef, Section
from kompass_gui.pages.evaluators_field import evaluators_from_text, evaluators_text
from kompass_gui.pages.field_form import FieldForm
from kompass_gui.pages.page import Page
from kompass_gui.session.evaluation_session import EvaluationSession
from widgets.text_field import TextField

_YEAR_DIGITS = 4
_TEXT_FIELDS = ("on_site", "interviewed", "previous_evaluation", "report_date")


class VisitPage(Page):
    """What the report tells of the evaluation itself."""

    def __init__(self, session: EvaluationSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("The evaluation"))
        self._session = session
        self._form = FieldForm(self._set_text, self)
        self._evaluators = TextField(self)
        self._lay_out()
        self._evaluators.text_edited.connect(self._set_evaluators)
        self._show(session.evaluation)

    @override
    def show_change(self, before: Evaluation, after: Evaluation) -> None:
        """Show the visit as it stands."""
        if before.visit is not after.visit or before.municipality is not after.municipality:
            self._show(after)
        if before.year != after.year:
            self._show(after)

    @override
    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to one field of the visit."""
        if field.key == "evaluators":
            self.focus_on(self._evaluators)
        elif field.section is Section.MUNICIPALITY:
            self.focus_on(self._form.field("municipality"))
        elif field.section is Section.YEAR:
            self.focus_on(self._form.field("year"))
        else:
            self.focus_on(self._form.field(field.key or "on_site"))

    def _lay_out(self) -> None:
        form = self._form
        form.add_field("municipality", self.tr("Municipality"))
        form.add_field("year", self.tr("Year"))
        form.add_field("on_site", self.tr("On site"), self.tr("for example november 2012"))
        form.add_field("interviewed", self.tr("People interviewed"))
        form.add_field("previous_evaluation", self.tr("Previous evaluation"), self.tr("year"))
        form.add_field(
            "report_date", self.tr("Date of the report"), self.tr("printed on the cover")
        )
        form.allow_digits_only("year", _YEAR_DIGITS)
        form.allow_digits_only("interviewed", 4)
        form.field("year").editingFinished.connect(self._show_year)
        self._evaluators.setAccessibleName(self.tr("Evaluators"))
        self._evaluators.setPlaceholderText(self.tr("Name, organisation"))
        self.add_section(self.tr("Facts of the evaluation"), form)
        self.add_section(
            self.tr("Evaluators"),
            self._evaluators,
            self.tr("One on each line: name, organisation"),
        )
        self.finish()

    def _show(self, evaluation: Evaluation) -> None:
        visit = evaluation.visit
        self.set_subtitle(f"{evaluation.edition.title} {evaluation.edition.edition}")
        self._form.show_text("municipality", evaluation.municipality.title)
        self._form.show_text("year", str(evaluation.year))
        for name in _TEXT_FIELDS:
            value = getattr(visit, name)
            self._form.show_text(name, "" if value is None else str(value))
        if evaluators_from_text(self._evaluators.text()) != visit.evaluators:
            self._evaluators.set_text(evaluators_text(visit.evaluators))

    def _show_year(self) -> None:
        """Show the year again where less than four digits were left standing."""
        self._form.show_text("year", str(self._session.evaluation.year))

    def _set_text(self, name: str, text: str) -> None:
        evaluation = self._session.evaluation
        visit = evaluation.visit
        field = FieldRef(Section.VISIT, name)
        if name == "municipality":
            self._rename(text)
        elif name == "year":
            if len(text) == _YEAR_DIGITS:
                self._session.edit(FieldRef(Section.YEAR), replace(evaluation, year=int(text)))
        elif name == "interviewed":
            number = int(text) if text else None
            after = replace(evaluation, visit=replace(visit, interviewed=number))
            self._session.edit(field, after)
        else:
            changes: dict[str, Any] = {name: text}
            after = replace(evaluation, visit=replace(visit, **changes))
            self._session.edit(field, after)

    def _rename(self, text: str) -> None:
        """Give the municipality another heading; one outside the register has no other name."""
        evaluation = self._session.evaluation
        known = evaluation.municipality
        named = {"full_name": text} if known.code else {"name": text, "full_name": ""}
        after = replace(evaluation, municipality=replace(known, **named))
        self._session.edit(FieldRef(Section.MUNICIPALITY), after)

    def _set_evaluators(self, text: str) -> None:
        evaluators: tuple[Evaluator, ...] = evaluators_from_text(text)
        evaluation = self._session.evaluation
        after = replace(evaluation, visit=replace(evaluation.visit, evaluators=evaluators))
        self._session.edit(FieldRef(Section.VISIT, "evaluators"), after)
