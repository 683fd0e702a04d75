"""A number box for points: decimal comma, two decimals, and empty for not scored."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kompass_core.errors import PointsAboveMaxError, PointsNotANumberError
from kompass_core.points import Points, exact_text, parse_points, whole_points
from widgets.line_field import LineField
from widgets.points_steps import page_down, page_up, step_down, step_up


class _Figures(QValidator):
    """Lets digits, comma and point in, typed or pasted; spaces around them are left out."""

    @override
    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        figures = text.strip()
        if figures.strip("0123456789,.") or (text and not figures):
            return QValidator.State.Invalid, text, place
        return QValidator.State.Acceptable, figures, min(place, len(figures))


class PointsBox(LineField):
    """Points as they are typed, told at each key that makes them other points.

    Letters and other signs do not come in. Figures that cannot be points stay as they were typed,
    are marked faulty and change nothing: of 99, which is too much, the 9 that was taken on the way
    is given back. Esc brings back the points that stood when one began to type. Up and Down go
    0.05, Page Up and Down one point.

    Signals:
        points_edited(Points | None): the user typed these points, in hundredths; None for empty.
        refused(str): what the user typed cannot be points; why, in a sentence.
        fault_cleared(): what stands in the box is right again.
    """

    points_edited = Signal(object)
    refused = Signal(str)
    fault_cleared = Signal()

    def __init__(self, max_points: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._max_points = max_points
        self._points: Points | None = None
        self._at_first: Points | None = None
        self._fault = ""
        self.setPlaceholderText("–")
        self.setValidator(_Figures(self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()
        self.text_edited.connect(self._take)

    def points(self) -> Points | None:
        """Return the stored points: those typed right, or set; refused text changes none."""
        return self._points

    def set_points(self, points: Points | None) -> None:
        """Show `points`, in hundredths; None for not scored. Silent.

        Text that already says these points is left as it was typed, and a refused text is left
        standing until the points become others.
        """
        if points == self._points:
            return
        self._points = self._at_first = points
        self._show_stored()

    def fault(self) -> str:
        """Return why what stands in the box is refused, in a sentence; empty if it is not."""
        return self._fault

    def type_text(self, text: str) -> None:
        """Take the keyboard and type `text` in place of what stands in the box."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()
        self.insert(text)

    def _take(self, text: str) -> None:
        """Read what was typed; keep the points if it cannot be any."""
        try:
            points = parse_points(text, self._max_points)
        except PointsAboveMaxError:
            self._refuse(self.tr("At most {max} points").format(max=self._max_points))
        except PointsNotANumberError:
            self._refuse(self.tr("Points are a number with at most two decimals, such as 7,25"))
        else:
            self._set_fault("")
            self._edit(points)

    def _edit(self, points: Points | None) -> None:
        if points != self._points:
            self._points = points
            self.points_edited.emit(points)

    def _refuse(self, sentence: str) -> None:
        self._set_fault(sentence)
        self._edit(self._at_first)
        self.refused.emit(sentence)

    def _set_fault(self, sentence: str) -> None:
        if sentence == self._fault:
            return
        self._fault = sentence
        self.set_faulty(faulty=bool(sentence))
        self._describe()
        if not sentence:
            self.fault_cleared.emit()

    def _describe(self) -> None:
        most = self.tr("of {max} points").format(max=self._max_points)
        self.setAccessibleDescription(self._fault or most)

    def _show_stored(self) -> None:
        self.set_text("" if self._points is None else exact_text(self._points))
        self._set_fault("")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        now, most = self._points, self._max_points
        match event.key():
            case Qt.Key.Key_Up:
                self._step(step_up(now, most))
            case Qt.Key.Key_Down:
                self._step(step_down(now))
            case Qt.Key.Key_PageUp:
                self._step(page_up(now, most))
            case Qt.Key.Key_PageDown:
                self._step(page_down(now, most))
            case Qt.Key.Key_Escape if self._fault or now != self._at_first:
                self._edit(self._at_first)
                self._show_stored()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not self._fault:
                self._at_first = now
                super().keyPressEvent(event)
            case _:
                super().keyPressEvent(event)

    def _step(self, points: Points | None) -> None:
        self._edit(points)
        self._at_first = points
        self._show_stored()
        self.selectAll()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self._fault:
            self._at_first = self._points
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if not self._fault:
            self._show_stored()
        super().focusOutEvent(event)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        frame = hint.width() - 17 * self.fontMetrics().horizontalAdvance("x")  # Qt's own measure
        widest = "0" * (len(exact_text(whole_points(self._max_points))) + 1)
        return QSize(self.fontMetrics().horizontalAdvance(widest) + max(frame, 12), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
