"""The page of the key facts (kortfakta), exactly as they are to be printed."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_gui.pages.field_form import FieldForm
from kompass_gui.pages.page import Page
from kompass_gui.session.evaluation_session import EvaluationSession


class KeyFactsPage(Page):
    """The municipality's key facts."""

    def __init__(self, session: EvaluationSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Key facts"))
        self._session = session
        self._form = FieldForm(self._set_fact, self)
        self._names: list[str] = []
        self._lay_out()
        self._show(session.evaluation)

    @override
    def show_change(self, before: Evaluation, after: Evaluation) -> None:
        """Show the key facts as they stand."""
        if before.key_facts is not after.key_facts:
            self._show(after)

    @override
    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to one fact."""
        self.focus_on(self._form.field(field.key or "group"))

    def _lay_out(self) -> None:
        self._add("group", self.tr("Municipality group"))
        self._add("group_meaning", self.tr("What the group means"))
        self._add("population", self.tr("Population"), "16 591")
        self._add("population_year", self.tr("Population, year"), "2011")
        self._add("population_change", self.tr("Population change"), "–149")
        self._add("population_change_period", self.tr("Change, period"), "2010–2011")
        self._add("employees", self.tr("Number of employees"), "1 457")
        self._add("women_share", self.tr("Of which women"), "80,4 %")
        self._add("governing_parties", self.tr("Governing parties"))
        self._add("election_year", self.tr("After the election of"), "2010")
        self._add("tax_rate", self.tr("Tax rate"), "32,73 %")
        self._add("municipal_tax_rate", self.tr("Of which municipal"), "22,33 %")
        self.add_section(
            self.tr("Facts of the municipality"),
            self._form,
            self.tr(
                "Printed in the report exactly as written here."
                " An empty fact is said to be missing."
            ),
        )
        self.finish()

    def _add(self, name: str, label: str, example: str = "") -> None:
        placeholder = self.tr("for example {value}").format(value=example) if example else ""
        self._form.add_field(name, label, placeholder)
        self._names.append(name)

    def _show(self, evaluation: Evaluation) -> None:
        for name in self._names:
            self._form.show_text(name, getattr(evaluation.key_facts, name))

    def _set_fact(self, name: str, text: str) -> None:
        evaluation = self._session.evaluation
        facts = replace(evaluation.key_facts, **{name: text})
        self._session.edit(FieldRef(Section.KEY_FACT, name), replace(evaluation, key_facts=facts))
