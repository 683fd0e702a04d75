"""One goal of the scorecard."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from kompass_core.scorecard import Goal
from kompass_gui.follow_up.subject_names import SubjectNames, subject_of
from widgets.colours import Colours
from widgets.icon_button import IconButton, Mark
from widgets.line_field import LineField
from widgets.outcome_selector import OutcomeSelector
from widgets.text_field import TextField

Edited = Callable[[str, str, object], None]
"""Takes the goal's id, the name of its field and the field's new value."""


class GoalCard(QFrame):
    """The goal, the target that it is measured against, its outcome, and what was done."""

    def __init__(
        self,
        goal_id: str,
        edited: Edited,
        removed: Callable[[str], None],
        colours: Colours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = TextField(self)
        self._target = LineField(self)
        self._outcome = OutcomeSelector(self)
        self._comment = TextField(self)
        self._remove = IconButton(Mark.CROSS, self.tr("Remove the goal"), colours, self)
        self._names = SubjectNames(
            {
                self._target: self.tr("Target of the goal"),
                self._comment: self.tr("Comment on the goal"),
            }
        )
        self._dress()
        self._lay_out()
        self._text.text_edited.connect(lambda text: edited(goal_id, "text", text))
        self._target.text_edited.connect(lambda text: edited(goal_id, "target", text))
        self._comment.text_edited.connect(lambda text: edited(goal_id, "comment", text))
        self._outcome.outcome_chosen.connect(lambda chosen: edited(goal_id, "outcome", chosen))
        self._remove.clicked.connect(lambda: removed(goal_id))

    def show_goal(self, goal: Goal) -> None:
        """Show the goal as it stands."""
        self._text.set_text(goal.text)
        self._names.name_after(goal.text)
        self._outcome.set_subject(subject_of(goal.text) or self.tr("the goal"))
        self._target.set_text(goal.target)
        self._outcome.set_outcome(goal.outcome)
        self._comment.set_text(goal.comment)

    def focus_text(self) -> None:
        """Take the keyboard to the goal's text."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        self.setObjectName("goal")
        self._text.set_lines(1, 6)
        self._comment.set_lines(1, 8)
        self._text.setAccessibleName(self.tr("Goal"))
        self._text.setPlaceholderText(self.tr("Goal"))
        self._target.setPlaceholderText(self.tr("The target that it is measured against"))
        self._comment.setPlaceholderText(self.tr("What was done"))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 10)
        grid.setVerticalSpacing(5)
        grid.addWidget(self._text, 0, 0)
        grid.addWidget(self._remove, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._target, 1, 0)
        grid.addWidget(self._outcome, 2, 0)
        grid.addWidget(self._comment, 3, 0)
        grid.setColumnStretch(0, 1)
