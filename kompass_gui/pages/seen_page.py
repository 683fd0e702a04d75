"""A page beside the areas that follows the evaluation only while it is seen."""

from abc import abstractmethod

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_gui.pages.page import Page
from kompass_gui.pages.page_context import PageContext


class SeenPage(Page):
    """Costs nothing while one types on another page: it shows everything when it is shown."""

    takes_all_room = True
    letters_wide = 132

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = context.session

    @abstractmethod
    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show the evaluation as it stands."""

    @override
    def show_change(self, before: Evaluation, after: Evaluation) -> None:
        if self.isVisible():
            self._show(after)

    @override
    def refresh(self) -> None:
        self._show(self._session.evaluation)

    def _show(self, evaluation: Evaluation) -> None:
        self.show_evaluation(evaluation)
        if self._session.read_only:
            self.refuse_changes()  # what was just made for a new part, too
