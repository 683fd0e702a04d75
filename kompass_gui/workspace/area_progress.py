"""How far each area has come, beside its tab: how much is scored, and how well founded."""

from PySide6.QtCore import QObject

from kompass_core.scoring import area_result
from kompass_gui.pages.sections import area_key
from kompass_gui.workbench.workbench import Workbench
from widgets.section_bar import SectionBar


class AreaProgress(QObject):
    """Keeps the tabs of the areas up to date."""

    def __init__(self, bar: SectionBar, workbench: Workbench) -> None:
        super().__init__(bar)
        self._bar = bar
        self._workbench = workbench
        workbench.evidence_changed.connect(self.show_weak)
        self.show_all()

    def show_all(self) -> None:
        """Show how much is scored, and on what."""
        evaluation = self._workbench.evaluation
        for area in evaluation.edition.areas:
            result = area_result(evaluation, area)
            self._bar.set_progress(area_key(area.number), result.scored, result.questions)
        self.show_weak()

    def show_weak(self) -> None:
        """Show which areas have scores that rest on too little."""
        evaluation, index = self._workbench.evaluation, self._workbench.index
        for area in evaluation.edition.areas:
            scored = (q.id for q in area.questions if evaluation.answer(q.id).points is not None)
            weak = sum(index.rest(question).weak for question in scored)
            self._bar.set_weak(area_key(area.number), weak)
