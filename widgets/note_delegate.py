"""Paints one note: its time, its words, and under them what it is tied to."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from kompass_core.evidence import Mark, Note
from widgets.colours import Colours, blended
from widgets.note_marks import mark_name, paint_sign
from widgets.note_model import NOTE_ROLE, NoteLine, NoteModel

Index = QModelIndex | QPersistentModelIndex

_PAD = 7
_SIDE = 10
_MOST_QUESTIONS = 6
SHORT_LINES = 2
"""How many lines of text each note has while all rows are of one height."""


class NoteDelegate(QStyledItemDelegate):
    """Notes under each other, each as high as its words, or all of one height."""

    def __init__(self, model: NoteModel, colours: Colours, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._colours = colours
        self._short = False
        self._heights: dict[str, tuple[Note, int, int]] = {}

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours

    def set_short(self, *, short: bool) -> None:
        """Give every note one height, with `SHORT_LINES` lines of its text."""
        self._short = short
        self._heights.clear()

    def short_height(self, font: QFont) -> int:
        """Return how high every row is while all are of one height."""
        metrics = QFontMetricsF(font)
        return round(metrics.lineSpacing() * SHORT_LINES) + _under(metrics) + 2 * _PAD

    def height_of(self, note: Note, font: QFont, width: int) -> int:
        """Return how high a note's row is, `width` pixels wide."""
        if self._short:
            return self.short_height(font)
        known = self._heights.get(note.id)
        if known is None or known[0] is not note or known[1] != width:
            metrics = QFontMetricsF(font)
            text = self._laid_out(note.text, font, width - self._left(metrics) - _SIDE)
            height = round(text.boundingRect().height()) + _under(metrics) + 2 * _PAD
            self._heights[note.id] = known = (note, width, height)
        return known[2]

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        note: Note = index.data(NOTE_ROLE)
        line = self._model.line_of(note)
        metrics = QFontMetricsF(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        self._paint_ground(painter, option)
        left = option.rect.left() + self._left(metrics)
        top = option.rect.top() + _PAD
        painter.setPen(self._colours.text_muted)
        painter.drawText(QPointF(option.rect.left() + _SIDE, top + metrics.ascent()), line.time)
        painter.setPen(
            self._colours.text_muted if note.asks and note.settled else self._colours.text
        )
        width = option.rect.right() - _SIDE - left
        under = top + self._paint_text(painter, note.text, option.font, QRectF(left, top, width, 0))
        self._paint_under(painter, QRectF(left, under + 2, width, metrics.lineSpacing()), line)
        painter.restore()

    def _left(self, metrics: QFontMetricsF) -> int:
        return _SIDE + round(metrics.horizontalAdvance("00.00")) + 12

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._colours
        rect = QRect(option.rect).adjusted(2, 1, -2, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            active = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(blended(colours.selection, colours.surface, 1.0 if active else 0.5))
            painter.drawRoundedRect(rect, 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(blended(colours.text, colours.surface, 0.04))
            painter.drawRoundedRect(rect, 6, 6)

    def _laid_out(self, text: str, font: QFont, width: float) -> QTextLayout:
        layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 40.0))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _paint_text(self, painter: QPainter, text: str, font: QFont, rect: QRectF) -> float:
        """Paint the words from the top of `rect` on, and return how high they are."""
        layout = self._laid_out(text[:2000] if self._short else text, font, rect.width())
        shown = min(layout.lineCount(), SHORT_LINES) if self._short else layout.lineCount()
        for place in range(shown):
            line = layout.lineAt(place)
            if place == shown - 1 and shown < layout.lineCount():
                rest = text[line.textStart() :].replace("\n", " ")
                metrics = QFontMetricsF(font)
                last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width())
                painter.drawText(QPointF(rect.left(), rect.top() + line.y() + line.ascent()), last)
            else:
                line.draw(painter, rect.topLeft())
        height = layout.lineAt(0).height() if layout.lineCount() else 0.0
        return height * shown

    def _paint_under(self, painter: QPainter, rect: QRectF, line: NoteLine) -> None:
        """Paint the marks, the questions and the details, one after the other."""
        font = QFont(painter.font())
        font.setPointSizeF(font.pointSizeF() * 0.88)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for mark in line.marks:
            rect.setLeft(rect.left() + self._paint_mark(painter, rect, mark, line) + 6)
        for question in line.questions[:_MOST_QUESTIONS]:
            width = metrics.horizontalAdvance(question) + 12
            plate = QRectF(rect.left(), rect.top() + 1, width, rect.height() - 2)
            _paint_plate(painter, plate, question, self._colours)
            rect.setLeft(plate.right() + 5)
        details = line.details
        if len(line.questions) > _MOST_QUESTIONS:
            details = f"+{len(line.questions) - _MOST_QUESTIONS}  {details}"
        painter.setPen(self._colours.text_muted)
        shown = metrics.elidedText(details, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_mark(self, painter: QPainter, rect: QRectF, mark: Mark, line: NoteLine) -> float:
        side = rect.height() - 1
        plate = QRectF(rect.left(), rect.top() + 0.5, side, side)
        paint_sign(painter, plate, mark, self._colours, settled=line.settled)
        painter.setPen(self._colours.text_muted)
        name = mark_name(mark)
        width = QFontMetricsF(painter.font()).horizontalAdvance(name)
        beside = QRectF(plate.right() + 3, rect.top(), width + 1, rect.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, name)
        return side + 3 + width


def _under(metrics: QFontMetricsF) -> int:
    """Return how high the line under the words is."""
    return round(metrics.lineSpacing() * 1.1) + 2


def _paint_plate(painter: QPainter, rect: QRectF, text: str, colours: Colours) -> None:
    ground: QColor = blended(colours.accent, colours.surface, 0.14)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 4, 4)
    painter.setPen(colours.accent)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
