"""Where one may say why decided points were changed."""

from PySide6.QtWidgets import QWidget

from kompass_core.history import asks_for_reason, changes_of, with_reason
from kompass_gui.workbench.workbench import Workbench
from widgets.line_field import LineField


class ReasonField(LineField):
    """One line, there only after decided points were changed. Nothing must be said in it."""

    def __init__(
        self, question_id: str, workbench: Workbench, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question_id
        self._workbench = workbench
        self.setAccessibleName(self.tr("Why the decided points were changed"))
        self.setPlaceholderText(self.tr("Why were the decided points changed? (optional)"))
        self.text_edited.connect(self._set_reason)
        self.refresh()

    def refresh(self) -> None:
        """Show the newest change's reason, where one is asked for; in private none is."""
        changes = changes_of(self._workbench.evaluation, self._question)
        asks = (
            bool(changes)
            and not self._workbench.private
            and changes[-1].at >= self._workbench.opened_at
            and asks_for_reason(changes[-1])
        )
        self.setVisible(asks)
        self.set_text(changes[-1].reason if asks else "")

    def _set_reason(self, reason: str) -> None:
        session = self._workbench.session
        session.amend(with_reason(session.evaluation, self._question, reason))
