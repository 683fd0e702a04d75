"""The line above an open evaluation: whose it is, whether it is saved, and its commands."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_gui.actions import Actions
from kompass_gui.saving.save_label import SaveLabel
from kompass_gui.titles import evaluation_title
from widgets.elided_label import ElidedLabel
from widgets.sign_button import SignButton

_GAP = 8


class EvaluationHeader(QFrame):
    """Municipality and year, the saved state, and the commands that are used most.

    Where there is little room the commands show their icons alone, with their names as tips, then
    the edition goes, and at last the municipality is cut short. The saved state always stands.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(self)
        self._edition = QLabel(self)
        self.save_label = SaveLabel(self)
        self._back = self._button(actions.close_evaluation)
        self._undo = self._button(actions.undo)
        self._redo = self._button(actions.redo)
        self._export = self._button(actions.export_report)
        self._parts = (
            self._back,
            self._title,
            self._edition,
            self.save_label,
            self._undo,
            self._redo,
            self._export,
        )
        self._dress()
        self._lay_out()

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show whose evaluation it is."""
        self._title.setText(evaluation_title(evaluation))
        self._edition.setText(f"{evaluation.edition.title} {evaluation.edition.edition}")
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        """What the line needs at the least, whatever it shows now."""
        least = self._needed() - self._back.text_width() - self._export.text_width()
        least -= self._title.sizeHint().width() - self._title.minimumSizeHint().width()
        least -= self._edition.sizeHint().width() + _GAP
        return QSize(least, super().minimumSizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            self._fit()
        return handled

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _dress(self) -> None:
        self.setObjectName("evaluationHeader")
        self._title.setObjectName("evaluationTitle")
        self._edition.setTextFormat(Qt.TextFormat.PlainText)
        self._edition.setObjectName("muted")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 14, 6)
        row.setSpacing(_GAP)
        for part in self._parts:
            row.addWidget(part)
            if part is self._edition:
                row.addStretch(1)

    def _button(self, action: QAction) -> SignButton:
        button = SignButton(parent=self)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", "").removesuffix("…"))
        return button

    def _fit(self) -> None:
        """Show as much as there is room for."""
        for button in (self._undo, self._redo):
            button.show_text(shown=False)
        left = self.width() - self._needed()
        for button in (self._export, self._back):
            button.show_text(shown=left >= 0)
            left += 0 if left >= 0 else button.text_width()
        self._edition.setVisible(left >= 0)

    def _needed(self) -> int:
        """Return how wide everything is with all texts, in pixels."""
        texts = self._back.text_width() + self._export.text_width()
        icons = 4 * self._undo.sizeHint().width()
        labels = sum(
            label.sizeHint().width() for label in (self._title, self._edition, self.save_label)
        )
        margins = self.contentsMargins().left() + self.contentsMargins().right() + 26
        return texts + icons + labels + margins + _GAP * len(self._parts)
