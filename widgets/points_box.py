"""A number box for points: decimal comma, two decimals, and empty for not scored."""

import re
from contextlib import suppress

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kompass_core.errors import KompassError, PointsAboveMaxError, PointsNotANumberError
from kompass_core.points import Points, exact_text, parse_points, whole_points
from widgets.line_field import LineField
from widgets.points_steps import page_down, page_up, step_down, step_up

_MINUS = ("-", "\N{MINUS SIGN}")
_SIGNS = frozenset("0123456789,.").union(_MINUS)
_MANY_DECIMALS = re.compile(r"\d*[.,]\d{3,}")


class _Figures(QValidator):
    """Lets in what has a digit, comma, point or minus, typed or pasted; spaces around are left out.

    What else stands with them comes in too, to be refused as a whole: without it -3 would become 3
    and 1e1 would become 11.
    """

    @override
    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        figures = text.strip()
        if text and _SIGNS.isdisjoint(figures):
            return QValidator.State.Invalid, text, place
        return QValidator.State.Acceptable, figures, min(place, len(figures))


class PointsBox(LineField):
    """Points as they are typed, told at each key that makes them other points.

    Words do not come in, and it is said why. Figures that cannot be points, and what has other
    signs among its figures, stay as they were typed, are marked faulty and change nothing: of 99,
    which is too much, the 9 that was taken on the way is given back. Esc brings back the points
    that stood when one began to type. Up and Down go 0.05, Page Up and Down one point.

    Signals:
        edit_started(): typing makes the points others; what follows is one edit.
        edit_finished(): what was typed is left standing.
        edit_given_up(): what was typed is taken back: it is to be as if the edit had not been.
        points_edited(Points | None): the points are these now, in hundredths; None for empty.
            After `edit_given_up` they are those that stood.
        refused(str): what the user typed cannot be points; why, in a sentence.
        fault_cleared(): what stands in the box is right again.
    """

    edit_started = Signal()
    edit_finished = Signal()
    edit_given_up = Signal()
    points_edited = Signal(object)
    refused = Signal(str)
    fault_cleared = Signal()

    def __init__(self, max_points: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._max_points = max_points
        self._points: Points | None = None
        self._typing = False
        self._at_first: Points | None = None  # when the typing began
        self._fault = ""
        self.setPlaceholderText("–")
        self.setValidator(_Figures(self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()
        self.text_edited.connect(self._take)
        self.inputRejected.connect(self._explain)

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
        self._points = points
        self._typing = False
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
            self._refuse(self._why_no_points(text))
        else:
            self._set_fault("")
            if points != self._points and not self._typing:
                self._typing = True
                self._at_first = self._points
                self.edit_started.emit()
            self._edit(points)

    def _explain(self) -> None:
        """Say why a sign did not come in; what stands in the box is as right as it was."""
        self._set_fault(self._why_no_points(""))
        self.refused.emit(self._fault)

    def _why_no_points(self, typed: str) -> str:
        if typed.startswith(_MINUS):
            return self.tr("Points are from 0 to {max}").format(max=self._max_points)
        if _MANY_DECIMALS.fullmatch(typed):
            return self.tr("At most two decimals, such as 7,25")
        return self.tr("Write points as a number, such as 7,25")

    def _edit(self, points: Points | None) -> None:
        if points != self._points:
            self._points = points
            self.points_edited.emit(points)

    def _refuse(self, sentence: str) -> None:
        self._set_fault(sentence)
        self._give_up()
        self.refused.emit(sentence)

    def _finish(self) -> None:
        if self._typing:
            self._typing = False
            self.edit_finished.emit()

    def _give_up(self) -> None:
        if self._typing:
            self._typing = False
            self._points = self._at_first  # first, so that setting them leaves a refused text
            self.edit_given_up.emit()
            self.points_edited.emit(self._points)

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
            case Qt.Key.Key_Escape if self._fault or self._typing:
                self._give_up()
                self._show_stored()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._finish()
                super().keyPressEvent(event)
            case _:
                super().keyPressEvent(event)

    def _says_stored(self) -> bool:
        with suppress(KompassError):
            return parse_points(self.text(), self._max_points) == self._points
        return False

    def _step(self, points: Points | None) -> None:
        self._finish()
        self._edit(points)
        self._show_stored()
        self.selectAll()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._finish()
        if not self._fault or self._says_stored():
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
