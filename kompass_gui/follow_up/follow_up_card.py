"""One improvement area of the last evaluation, to be judged."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from kompass_core.follow_up import FollowedUp
from kompass_gui.follow_up.subject_names import subject_of
from widgets.outcome_selector import OutcomeSelector
from widgets.text_field import TextField

Edited = Callable[[str, str, object], None]
"""Takes the improvement area's id, the name of its field and the field's new value."""


class FollowUpCard(QFrame):
    """The improvement area as it stood in the last report, its outcome, comment and evidence."""

    def __init__(self, followed: FollowedUp, edited: Edited, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = followed.id
        self._edited = edited
        self._area = QLabel(self)
        self._text = QLabel(self)
        self._outcome = OutcomeSelector(self)
        self._comment = TextField(self)
        self._evidence = TextField(self)
        self._dress(followed)
        self._lay_out()
        self._connect()
        self.show_followed(followed)

    def show_followed(self, followed: FollowedUp) -> None:
        """Show it as it stands."""
        self._area.setText(followed.area)
        self._text.setText(followed.text)
        self._outcome.set_outcome(followed.outcome)
        self._comment.set_text(followed.comment)
        self._evidence.set_text(followed.evidence)

    def focus_field(self, name: str) -> None:
        """Take the keyboard to a field of the improvement area."""
        fields = {"comment": self._comment, "evidence": self._evidence}
        fields.get(name, self._comment).setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self, followed: FollowedUp) -> None:
        self.setObjectName("card")
        self._area.setObjectName("muted")
        self._text.setObjectName("questionHeading")
        for label in (self._area, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        subject = subject_of(followed.text)
        self._outcome.set_subject(subject)
        self._comment.set_lines(1, 8)
        self._evidence.set_lines(1, 8)
        self._comment.setAccessibleName(self.tr("Comment, {subject}").format(subject=subject))
        self._evidence.setAccessibleName(self.tr("Evidence, {subject}").format(subject=subject))
        self._comment.setPlaceholderText(self.tr("What has been done, and what is left"))
        self._evidence.setPlaceholderText(self.tr("Document, interview or web page"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.addWidget(self._caption(self.tr("Comment")), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._comment, 0, 1)
        grid.addWidget(self._caption(self.tr("New evidence")), 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._evidence, 1, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addWidget(self._area)
        column.addWidget(self._text)
        column.addWidget(self._outcome)
        column.addLayout(grid)

    def _caption(self, text: str) -> QLabel:
        """Return what stands before a field, on the line of its first words."""
        label = QLabel(text, self)
        room = self._comment.minimumSizeHint().height() - label.sizeHint().height()
        label.setContentsMargins(0, max(room // 2, 0), 0, 0)
        return label

    def _connect(self) -> None:
        self._outcome.outcome_chosen.connect(
            lambda outcome: self._edited(self._id, "outcome", outcome)
        )
        self._comment.text_edited.connect(lambda text: self._edited(self._id, "comment", text))
        self._evidence.text_edited.connect(lambda text: self._edited(self._id, "evidence", text))
