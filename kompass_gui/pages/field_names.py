"""The fields of an evaluation by name, as a person knows them from the pages."""

from PySide6.QtCore import QCoreApplication

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section


class FieldNames:
    """Names the fields of one evaluation, hundreds at a time."""

    def __init__(self, evaluation: Evaluation) -> None:
        self._edition = evaluation.edition
        self._sections = _section_names()
        self._visit = _visit_names()
        self._facts = _fact_names()

    def of(self, field: FieldRef) -> str:
        """Return where a field is and what it is: "1.4 Medborgardialog: text"."""
        if field.section is Section.VISIT:
            return self._visit[field.key]
        if field.section is Section.KEY_FACT:
            return self._facts[field.key]
        name = self._sections[field.section]
        if field.section in (Section.POINTS, Section.QUESTION_TEXT):
            question = self._edition.questions_by_id[field.key]
            return f"{question.number} {question.heading}: {name}"
        if field.section in (Section.GENERAL, Section.STRENGTH, Section.IMPROVEMENT):
            area = self._edition.area(int(field.key))
            return f"{area.number} {area.name}: {name}"
        return name


def _section_names() -> dict[Section, str]:
    translate = QCoreApplication.translate
    return {
        Section.POINTS: translate("field_names", "points"),
        Section.QUESTION_TEXT: translate("field_names", "text"),
        Section.GENERAL: translate("field_names", "general"),
        Section.STRENGTH: translate("field_names", "strengths"),
        Section.IMPROVEMENT: translate("field_names", "improvement areas"),
        Section.SUMMARY: translate("field_names", "Summary of the result"),
        Section.COMPARISONS: translate("field_names", "Comparisons"),
        Section.AVERAGE: translate("field_names", "Average"),
        Section.MUNICIPALITY: translate("field_names", "Municipality"),
        Section.YEAR: translate("field_names", "Year"),
        Section.NOTE: translate("field_names", "Note"),
        Section.SOURCE: translate("field_names", "Source"),
        Section.ROLE: translate("field_names", "Role"),
        Section.FLAG: translate("field_names", "Bookmarks and reminders"),
        Section.COMPARED: translate("field_names", "Comparisons"),
        Section.FOLLOWED_UP: translate("field_names", "Follow-up"),
        Section.ACTION: translate("field_names", "Action plan"),
        Section.SCORECARD: translate("field_names", "Scorecard"),
    }


def _visit_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "evaluators": translate("field_names", "Evaluators"),
        "on_site": translate("field_names", "On site"),
        "interviewed": translate("field_names", "Number of people interviewed"),
        "previous_evaluation": translate("field_names", "Previous evaluation"),
        "report_date": translate("field_names", "Date of the report"),
    }


def _fact_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "group": translate("field_names", "Municipality group"),
        "group_meaning": translate("field_names", "What the group means"),
        "population": translate("field_names", "Population"),
        "population_year": translate("field_names", "Population, year"),
        "population_change": translate("field_names", "Population change"),
        "population_change_period": translate("field_names", "Change, period"),
        "employees": translate("field_names", "Number of employees"),
        "women_share": translate("field_names", "Of which women"),
        "governing_parties": translate("field_names", "Governing parties"),
        "election_year": translate("field_names", "After the election of"),
        "tax_rate": translate("field_names", "Tax rate"),
        "municipal_tax_rate": translate("field_names", "Of which municipal"),
    }
