"""The choice of how far something has come that was to be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from kompass_core.follow_up import Outcome

_OUTCOMES = tuple(Outcome)


class OutcomeSelector(QWidget):
    """Not judged, achieved, partly achieved or not achieved: one of them.

    Signals:
        outcome_chosen(Outcome): the user chose another one.
    """

    outcome_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = Outcome.NOT_JUDGED
        self._subject = ""
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for place, text in enumerate(self._texts()):
            button = QRadioButton(text, self)
            self._group.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._on_clicked)
        self.setAccessibleName(self.tr("Outcome"))

    def outcome(self) -> Outcome:
        """Return the outcome that is shown."""
        return self._outcome

    def set_outcome(self, outcome: Outcome) -> None:
        """Show an outcome. Silent."""
        self._outcome = outcome
        self._group.button(_OUTCOMES.index(outcome)).setChecked(True)

    def set_subject(self, subject: str) -> None:
        """Tell a screen reader what it is the outcome of."""
        if subject == self._subject:
            return
        self._subject = subject
        self.setAccessibleName(self.tr("Outcome, {subject}").format(subject=subject))
        for button, text in zip(self._group.buttons(), self._texts(), strict=True):
            button.setAccessibleName(f"{text}, {subject}")

    def _texts(self) -> tuple[str, ...]:
        return (
            self.tr("Not judged"),
            self.tr("Achieved"),
            self.tr("Partly achieved"),
            self.tr("Not achieved"),
        )

    def _on_clicked(self, place: int) -> None:
        if _OUTCOMES[place] is not self._outcome:
            self._outcome = _OUTCOMES[place]
            self.outcome_chosen.emit(self._outcome)
