"""The line above an open evaluation: whose it is, whether it is saved, and its commands."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from kompass_core.evaluation import Evaluation
from kompass_gui.actions import Actions
from kompass_gui.save_label import SaveLabel


class EvaluationHeader(QFrame):
    """Municipality and year, the saved state, and the commands that are used most."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evaluationHeader")
        self._title = QLabel(self)
        self._title.setObjectName("evaluationTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._edition = QLabel(self)
        self._edition.setObjectName("muted")
        self.save_label = SaveLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 14, 6)
        row.setSpacing(8)
        row.addWidget(self._button(actions.close_evaluation))
        row.addSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._edition)
        row.addStretch(1)
        row.addWidget(self.save_label)
        row.addSpacing(8)
        row.addWidget(self._button(actions.undo, icon_only=True))
        row.addWidget(self._button(actions.redo, icon_only=True))
        row.addWidget(self._button(actions.export_report))

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show whose evaluation it is."""
        self._title.setText(f"{evaluation.municipality.title} {evaluation.year}")
        self._edition.setText(f"{evaluation.edition.title} {evaluation.edition.edition}")

    def _button(self, action: QAction, *, icon_only: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", ""))
        if not icon_only:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button
