"""A slider for one question's points that knows the difference between 0 and not scored."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget
from typing_extensions import override

from kompass_core.points import SLIDER_STEP, Points, exact_text, whole_points
from widgets.colours import Colours, blended
from widgets.focus_ring import paint_focus_ring
from widgets.points_steps import PAGE, page_down, page_up, snapped, step_down, step_up

_FIFTHS = 5
_TYPED_ON = frozenset("0123456789,.")


class PointsSlider(QSlider):
    """Points from 0 to the question's max in steps of 0.05, or none at all: not scored.

    Not scored, the groove is an empty dashed line without a handle. Arrows go 0.05, Page Up and
    Down one point, Home and End to the ends; Delete and Backspace take the points away. The wheel
    is left to the page, which is scrolled across many sliders.

    Signals:
        points_edited(Points | None): the user set these points, in hundredths.
        drag_started(): the user took hold with the mouse; what follows is one edit.
        drag_finished(): the user let go.
        digit_typed(str): the user typed a digit or a decimal sign, which belongs in a number box.
    """

    points_edited = Signal(object)
    drag_started = Signal()
    drag_finished = Signal()
    digit_typed = Signal(str)

    def __init__(self, max_points: int, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._max_points = max_points
        self._colours = colours
        self._points: Points | None = None
        self.setRange(0, whole_points(max_points))
        self.setSingleStep(SLIDER_STEP)
        self.setPageStep(PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._describe()
        self.valueChanged.connect(self._on_value_changed)

    def points(self) -> Points | None:
        """Return the points that are shown, None for not scored."""
        return self._points

    def set_points(self, points: Points | None) -> None:
        """Show `points`, in hundredths; None for not scored. Silent."""
        if points == self._points:
            return
        self._points = points
        self.setValue(points or 0)
        self._describe()
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self.update()

    def _edit(self, points: Points | None) -> None:
        """Take what the user did and tell of it, if it is anything new."""
        if points != self._points:
            self.set_points(points)
            self.points_edited.emit(points)

    def _on_value_changed(self, value: int) -> None:
        """Take a value that came neither from here nor by `set_points`: a screen reader's."""
        if value != (self._points or 0):
            self._edit(snapped(value, self._max_points))

    def _describe(self) -> None:
        if self._points is None:
            self.setAccessibleDescription(self.tr("Not scored"))
        else:
            points = exact_text(self._points)
            words = self.tr("{points} of {max} points")
            self.setAccessibleDescription(words.format(points=points, max=self._max_points))

    # --- keys and mouse -------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if plain and text in _TYPED_ON and text:
            self.digit_typed.emit(text)
        elif not plain or not self._key(Qt.Key(event.key())):
            event.ignore()

    def _key(self, key: Qt.Key) -> bool:
        """Do what a key asks for; return whether it asks for anything."""
        now, most = self._points, self._max_points
        match key:
            case Qt.Key.Key_Right | Qt.Key.Key_Up:
                self._edit(step_up(now, most))
            case Qt.Key.Key_Left | Qt.Key.Key_Down:
                self._edit(step_down(now))
            case Qt.Key.Key_PageUp:
                self._edit(page_up(now, most))
            case Qt.Key.Key_PageDown:
                self._edit(page_down(now, most))
            case Qt.Key.Key_Home:
                self._edit(Points(0))
            case Qt.Key.Key_End:
                self._edit(whole_points(most))
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._edit(None)
            case _:
                return False
        return True

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        self.drag_started.emit()
        self._edit(self._points_at(event.position().x()))
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._edit(self._points_at(event.position().x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._let_go()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._let_go()  # a drag must not stay open when its page is left by the keyboard
        super().hideEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self._let_go()
        super().changeEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _let_go(self) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self.drag_finished.emit()
            self.update()

    # --- looks ----------------------------------------------------------------------------------

    @override
    def sizeHint(self) -> QSize:
        height = self._handle_radius() * 2 + 10
        return QSize(height * 8, height)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(hint.width() // 2, hint.height())

    def _handle_radius(self) -> int:
        return round(self.fontMetrics().height() * 0.45)

    def _groove(self) -> QRectF:
        """The groove: where the middle of the handle can be, a few pixels high."""
        margin = self._handle_radius() + 3
        height = max(4.0, self._handle_radius() * 0.65)
        middle = self.height() / 2
        return QRectF(margin, middle - height / 2, self.width() - 2 * margin, height)

    def _points_at(self, x: float) -> Points:
        groove = self._groove()
        share = (x - groove.left()) / max(groove.width(), 1.0)
        return snapped(share * self.maximum(), self._max_points)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = self._groove()
        if self._points is None:
            self._paint_empty(painter, groove)
        else:
            self._paint_filled(painter, groove, self._points)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._colours, 5)

    def _paint_empty(self, painter: QPainter, groove: QRectF) -> None:
        pen = QPen(self._colours.state_not_scored, 1.2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(groove, groove.height() / 2, groove.height() / 2)
        self._paint_fifths(painter, groove)

    def _paint_filled(self, painter: QPainter, groove: QRectF, points: Points) -> None:
        colours = self._colours
        rounding = groove.height() / 2
        rest = blended(colours.border, colours.surface, 0.4)
        accent = colours.accent if self.isEnabled() else colours.text_muted
        x = groove.left() + groove.width() * points / self.maximum()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(rest)
        painter.drawRoundedRect(groove, rounding, rounding)
        painter.setBrush(accent)
        painter.drawRoundedRect(
            QRectF(groove.left(), groove.top(), x - groove.left(), groove.height()),
            rounding,
            rounding,
        )
        self._paint_fifths(painter, groove)
        self._paint_handle(painter, x)

    def _paint_fifths(self, painter: QPainter, groove: QRectF) -> None:
        painter.setPen(QPen(self._colours.border, 1.0))
        top = groove.bottom() + 2.5
        for fifth in range(1, _FIFTHS):
            x = round(groove.left() + groove.width() * fifth / _FIFTHS) + 0.5
            painter.drawLine(QRectF(x, top, 0, 3).topLeft(), QRectF(x, top, 0, 3).bottomLeft())

    def _paint_handle(self, painter: QPainter, x: float) -> None:
        colours = self._colours
        accent = colours.accent if self.isEnabled() else colours.text_muted
        radius = float(self._handle_radius())
        middle = self.height() / 2
        if self.underMouse() or self.isSliderDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blended(accent, colours.surface, 0.22))
            halo = radius + 3
            painter.drawEllipse(QRectF(x - halo, middle - halo, 2 * halo, 2 * halo))
        painter.setPen(QPen(accent, 2.0))
        painter.setBrush(accent if self.isSliderDown() else colours.surface)
        inside = radius - 1
        painter.drawEllipse(QRectF(x - inside, middle - inside, 2 * inside, 2 * inside))
