"""One question's points: slider, number box, percent and state, bound to each other."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from kompass_core.evaluation import AnswerState
from kompass_core.points import Points, shown_percent
from widgets.colours import Colours
from widgets.points_box import PointsBox
from widgets.points_slider import PointsSlider
from widgets.spoken import say
from widgets.state_selector import StateSelector
from widgets.steady_label import SteadyLabel


class PointsEditor(QWidget):
    """Everything with which the points of one question are set.

    Where it is narrow the states go to a row of their own, and the sentence about a refused number
    stands right under the number.

    Signals:
        points_edited(Points | None): the user set these points, in hundredths; None: not scored.
        state_chosen(AnswerState): the user chose another state; not scored takes the points away.
        edit_started(): a drag or the typing of a number begins; all edits until it ends are one.
        edit_finished(): it has ended.
        edit_given_up(): the number is taken back: it is to be as if the edit had not been.
    """

    points_edited = Signal(object)
    state_chosen = Signal(object)
    edit_started = Signal()
    edit_finished = Signal()
    edit_given_up = Signal()

    def __init__(self, max_points: int, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._max_points = max_points
        self._slider = PointsSlider(max_points, colours, self)
        self._box = PointsBox(max_points, self)
        self._most = QLabel(self.tr("of {max}").format(max=max_points), self)
        self._percent = SteadyLabel(self)
        self._fault = QLabel(self)
        self._selector = StateSelector(colours, self)
        self._numbers = QWidget(self)
        self._grid = QGridLayout(self)
        self._places: _Places = ()
        self._lay_out()
        self._connect()
        self.set_colours(colours)
        self._show_percent(None)
        self.set_subject("")

    def set_answer(self, points: Points | None, state: AnswerState) -> None:
        """Show a question's points, in hundredths, and its state. Silent."""
        self._slider.set_points(points)
        self._box.set_points(points)
        self._selector.set_state(state)
        self._show_percent(points)

    def set_subject(self, subject: str) -> None:
        """Tell a screen reader which question the points are of."""
        points = self.tr("Points")
        self._slider.setAccessibleName(f"{points}, {subject}" if subject else points)
        self._box.setAccessibleName(f"{points}, {subject}" if subject else points)
        if subject:
            self._selector.set_subject(subject)

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._slider.set_colours(colours)
        self._selector.set_colours(colours)
        for label, colour in (
            (self._most, colours.text_muted),
            (self._percent.label, colours.text),
            (self._fault, colours.danger),
        ):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            label.setPalette(palette)

    def focus_points(self) -> None:
        """Take the keyboard to the slider."""
        self._slider.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what the user does ---------------------------------------------------------------------

    def _connect(self) -> None:
        self._slider.points_edited.connect(self._on_points)
        self._slider.drag_started.connect(self.edit_started)
        self._slider.drag_finished.connect(self.edit_finished)
        self._slider.digit_typed.connect(self._box.type_text)
        self._box.edit_started.connect(self.edit_started)
        self._box.edit_finished.connect(self.edit_finished)
        self._box.edit_given_up.connect(self.edit_given_up)
        self._box.points_edited.connect(self._on_points)
        self._box.refused.connect(self._show_fault)
        self._box.fault_cleared.connect(self._fault.hide)
        self._selector.state_chosen.connect(self._on_state)

    def _on_points(self, points: Points | None) -> None:
        self.set_answer(points, self._state_with(points))
        self.points_edited.emit(points)

    def _on_state(self, state: AnswerState) -> None:
        if state is AnswerState.NOT_SCORED:
            self.set_answer(None, state)
        self.state_chosen.emit(state)

    def _state_with(self, points: Points | None) -> AnswerState:
        """The state that a question has once its points are `points`."""
        state = self._selector.state()
        if points is None:
            return AnswerState.NOT_SCORED
        return AnswerState.PROVISIONAL if state is AnswerState.NOT_SCORED else state

    # --- looks ----------------------------------------------------------------------------------

    def _show_percent(self, points: Points | None) -> None:
        if points is None:
            self._percent.set_text("–\u00a0%")
        else:
            self._percent.set_text(f"{shown_percent(points, self._max_points)}\u00a0%")

    def _show_fault(self, sentence: str) -> None:
        if self._fault.isHidden() or sentence != self._fault.text():
            say(self._box, sentence, at_once=True)
        self._fault.setText(sentence)
        self._fault.show()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._numbers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._box)
        row.addWidget(self._most)
        row.addWidget(self._percent, 1)
        self._percent.label.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self._fit_labels()
        self._fault.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._fault.setTextFormat(Qt.TextFormat.PlainText)
        self._fault.setWordWrap(True)
        self._fault.hide()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._arrange(_WIDE)

    def _arrange(self, places: "_Places") -> None:
        """Put slider, numbers, fault and states where there is room for them."""
        if places is self._places:
            return
        self._places = places
        parts = (self._slider, self._numbers, self._fault, self._selector)
        for part, (row, column, span) in zip(parts, places, strict=True):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, row, column, 1, span)

    def _fit_labels(self) -> None:
        """Give each label one width for all figures, so that questions align and nothing moves."""
        digits = max(len(str(self._max_points)), 2)
        widest_most = self.tr("of {max}").format(max="0" * digits)
        for label, widest in ((self._percent, "000\u00a0%"), (self._most, widest_most)):
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest))

    @override
    def minimumSizeHint(self) -> QSize:
        """The width of the narrowest arrangement, whichever stands now."""
        widths = (part.minimumSizeHint().width() for part in (self._numbers, self._selector))
        return QSize(max(widths), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self._slider.sizeHint().width() + _GAP + self._numbers.sizeHint().width()
        if event.size().width() >= beside + _GAP + self._selector.sizeHint().width():
            self._arrange(_WIDE)
        else:
            self._arrange(_MEDIUM if event.size().width() >= beside else _NARROW)


_GAP = 14

_Places = tuple[tuple[int, int, int], ...]
"""Row, column and columns spanned of slider, numbers, fault and states."""
_WIDE: _Places = ((0, 0, 1), (0, 1, 1), (1, 0, 2), (0, 2, 1))
_MEDIUM: _Places = ((0, 0, 1), (0, 1, 1), (1, 0, 2), (2, 0, 2))
_NARROW: _Places = ((0, 0, 2), (1, 0, 2), (2, 0, 2), (3, 0, 2))
