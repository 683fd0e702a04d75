"""The page of the result as a whole: its summary, its average and its comparisons."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kompass_core.comparison import ReferenceProfile
from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.scoring import total_result
from kompass_gui.facts.average_editor import AverageEditor
from kompass_gui.pages.page import Page
from kompass_gui.pages.result_texts import result_text
from kompass_gui.session.evaluation_session import EvaluationSession
from widgets.text_field import TextField


class SummaryPage(Page):
    """What the report's second chapter says beside what the program counts."""

    def __init__(
        self,
        session: EvaluationSession,
        averages: Sequence[ReferenceProfile],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Summary"))
        self._session = session
        self._summary = TextField(self)
        self._average = AverageEditor(session.evaluation.edition, averages, self)
        self._comparisons = TextField(self)
        self._lay_out()
        self._summary.text_edited.connect(self._set_summary)
        self._average.edit_started.connect(session.begin_gesture)
        self._average.edit_finished.connect(session.end_gesture)
        self._average.edit_given_up.connect(session.give_up_gesture)
        self._average.average_edited.connect(self._set_average)
        self._comparisons.text_edited.connect(self._set_comparisons)
        self._show(session.evaluation)

    @override
    def show_change(self, before: Evaluation, after: Evaluation) -> None:
        """Show the texts, the average and the total as they stand."""
        self._show(after)

    @override
    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to one of the fields."""
        widgets: dict[Section, QWidget] = {
            Section.AVERAGE: self._average,
            Section.COMPARISONS: self._comparisons,
        }
        self.focus_on(widgets.get(field.section, self._summary))

    def _lay_out(self) -> None:
        self._summary.setAccessibleName(self.tr("Summary of the result"))
        self._summary.setPlaceholderText(self.tr("What the result as a whole says"))
        self._comparisons.setAccessibleName(self.tr("Comparisons"))
        self._comparisons.setPlaceholderText(
            self.tr("Municipalities worth learning from, and in what")
        )
        self.add_section(self.tr("Summary of the result"), self._summary)
        self.add_section(
            self.tr("Average"),
            self._average,
            self.tr("Shown beside the profile, on screen and in the report."),
        )
        self.add_section(self.tr("Comparisons"), self._comparisons)
        self.finish()

    def _show(self, evaluation: Evaluation) -> None:
        self.set_subtitle(result_text(total_result(evaluation)))
        self._summary.set_text(evaluation.summary)
        self._comparisons.set_text(evaluation.comparisons)
        self._average.set_average(evaluation.average)

    def _set_summary(self, text: str) -> None:
        after = replace(self._session.evaluation, summary=text)
        self._session.edit(FieldRef(Section.SUMMARY), after)

    def _set_comparisons(self, text: str) -> None:
        after = replace(self._session.evaluation, comparisons=text)
        self._session.edit(FieldRef(Section.COMPARISONS), after)

    def _set_average(self, average: ReferenceProfile | None) -> None:
        after = replace(self._session.evaluation, average=average)
        self._session.edit(FieldRef(Section.AVERAGE), after)
