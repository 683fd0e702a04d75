"""The choice of how far a question has come, as three segments side by side."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from kompass_core.evaluation import AnswerState
from widgets.colours import Colours, blended
from widgets.focus_ring import paint_focus_ring

_STATES = tuple(AnswerState)


class StateSelector(QWidget):
    """Not scored, provisional or decided: one of them, chosen like radio buttons.

    Signals:
        state_chosen(AnswerState): the user chose another state.
    """

    state_chosen = Signal(object)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = AnswerState.NOT_SCORED
        self._group = QButtonGroup(self)
        self._segments = {state: _Segment(state, colours, self) for state in _STATES}
        for state, text in zip(_STATES, self._texts(), strict=True):
            self._segments[state].setText(text)
        self.setAccessibleName(self.tr("State"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._show()
        self._group.idClicked.connect(self._on_clicked)

    def state(self) -> AnswerState:
        """Return the state that is shown."""
        return self._state

    def set_state(self, state: AnswerState) -> None:
        """Show `state`. Without points, the two states that need some cannot be chosen. Silent."""
        if state is not self._state:
            # Tab stops at one segment, and this one takes that place in the order of the page.
            QWidget.setTabOrder(self._segments[self._state], self._segments[state])
            self._state = state
            self._show()

    def set_subject(self, subject: str) -> None:
        """Tell a screen reader what it is the state of."""
        self.setAccessibleName(self.tr("State, {subject}").format(subject=subject))

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        for segment in self._segments.values():
            segment.set_colours(colours)

    def _texts(self) -> tuple[str, str, str]:
        return self.tr("Not scored"), self.tr("Provisional"), self.tr("Decided")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, segment in enumerate(self._segments.values()):
            self._group.addButton(segment, index)
            row.addWidget(segment)

    def _show(self) -> None:
        scored = self._state is not AnswerState.NOT_SCORED
        why_not = "" if scored else self.tr("Set points first")
        for state in (AnswerState.PROVISIONAL, AnswerState.DECIDED):
            self._segments[state].setEnabled(scored)
            self._segments[state].setToolTip(why_not)
            self._segments[state].setAccessibleDescription(why_not)
        for segment in self._segments.values():  # Tab stops once, at the chosen one
            segment.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._segments[self._state].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._segments[self._state].setChecked(True)

    def _on_clicked(self, index: int) -> None:
        state = _STATES[index]
        if state is not self._state:
            self.set_state(state)
            self.state_chosen.emit(state)


class _Segment(QRadioButton):
    """One state: a mark that differs by form as well as colour, and its name."""

    def __init__(self, state: AnswerState, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._colours = colours
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = metrics.height() + 12
        return QSize(metrics.horizontalAdvance(self.text()) + self._mark_size() + 26, height)

    @override
    def minimumSizeHint(self) -> QSize:
        """Where it is narrow, the mark and the beginning of the text."""
        hint = self.sizeHint()
        return QSize(min(self._mark_size() + 50, hint.width()), hint.height())

    @override
    def hitButton(self, position: QPoint) -> bool:
        return True

    def _mark_size(self) -> int:
        return round(self.fontMetrics().height() * 0.62)

    def _state_colour(self) -> QColor:
        return {
            AnswerState.NOT_SCORED: self._colours.state_not_scored,
            AnswerState.PROVISIONAL: self._colours.state_provisional,
            AnswerState.DECIDED: self._colours.state_decided,
        }[self._state]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        size = self._mark_size()
        mark = QRectF(10, (self.height() - size) / 2, size, size)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        self._paint_mark(painter, mark)
        chosen = self.isChecked()
        painter.setPen(self._colours.text if chosen else self._colours.text_muted)
        text = self.rect().adjusted(10 + size + 6, 0, -8, 0)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, text.width() + 2
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setOpacity(1.0)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._colours, 5)

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint the frame, rounded where the row of segments ends, and what tells the choice."""
        colours = self._colours
        ground = colours.surface
        if self.isChecked():
            ground = blended(self._state_colour(), colours.surface, 0.16)
        elif self.underMouse() and self.isEnabled():
            ground = blended(colours.text, colours.surface, 0.05)
        line = self._state_colour() if self.isChecked() else colours.border
        painter.setPen(QPen(line, 1.0))
        painter.setBrush(ground)
        painter.drawPath(self._outline(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)))

    def _outline(self, rect: QRectF) -> QPainterPath:
        first = self._state is _STATES[0]
        last = self._state is _STATES[-1]
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(rect, 5, 5)
        half = rect.width() / 2
        if not first:
            path.addRect(rect.adjusted(0, 0, -half, 0))
        if not last:
            path.addRect(rect.adjusted(half, 0, 0, 0))
        return path.simplified()

    def _paint_mark(self, painter: QPainter, mark: QRectF) -> None:
        """A dashed ring, a half-filled ring, or a filled disc with a tick."""
        colour = self._state_colour()
        ring = mark.adjusted(0.75, 0.75, -0.75, -0.75)
        dashed = self._state is AnswerState.NOT_SCORED
        pen = QPen(colour, 1.5)
        if dashed:
            pen.setDashPattern([1.6, 1.4])
        painter.setPen(pen)
        painter.setBrush(colour if self._state is AnswerState.DECIDED else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if self._state is AnswerState.PROVISIONAL:
            painter.setBrush(colour)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPie(mark, 90 * 16, 180 * 16)
        elif self._state is AnswerState.DECIDED:
            painter.setPen(QPen(self._colours.surface, 1.5))
            size = mark.width()
            corners = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.35))
            painter.drawPolyline(
                [QPointF(mark.left() + x * size, mark.top() + y * size) for x, y in corners]
            )
