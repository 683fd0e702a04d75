"""One line of a finder, and how it is painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from widgets.colours import Colours, blended
from widgets.text_difference import utf16_length

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The FinderRow itself."""

_SIDE = 14
_PAD = 6


@dataclass(frozen=True)
class FinderRow:
    """One thing that can be found."""

    key: object
    """What is told when it is chosen."""
    title: str
    detail: str = ""
    """Where it stands: after the title, or on a line under it."""
    at_right: str = ""
    """What kind of thing it is, or the shortcut that does the same."""
    marked: tuple[tuple[int, int], ...] = ()
    """Where in the title the searched words stand: from, to."""


class FinderDelegate(QStyledItemDelegate):
    """A title with the words found in it marked, what it is at the right, and where it stands."""

    def __init__(self, colours: Colours, parent: QObject, *, two_lines: bool) -> None:
        super().__init__(parent)
        self._colours = colours
        self._two_lines = two_lines

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 1.9 if self._two_lines else 1.0
        return QSize(0, round(QFontMetricsF(option.font).lineSpacing() * lines) + 2 * _PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FinderRow = index.data(ROW_ROLE)
        metrics = QFontMetricsF(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colours.selection)
            painter.drawRoundedRect(QRectF(option.rect.adjusted(5, 1, -5, -1)), 6, 6)
        line = QRectF(option.rect).adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        right = metrics.horizontalAdvance(row.at_right)
        painter.setPen(self._colours.text_muted)
        painter.drawText(
            line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.at_right
        )
        if self._two_lines:
            self._paint_detail(painter, option.font, line, row.detail)
        line.setRight(line.right() - right - 12)
        if not self._two_lines and row.detail:
            beside = QRectF(line)
            beside.setLeft(line.left() + metrics.horizontalAdvance(row.title) + 14)
            self._paint_detail(painter, option.font, beside, row.detail)
        painter.setPen(self._colours.text)
        self._paint_title(painter, option.font, line, row)
        painter.restore()

    def _paint_detail(self, painter: QPainter, font: QFont, line: QRectF, detail: str) -> None:
        smaller = QFont(font)
        smaller.setPointSizeF(font.pointSizeF() * 0.88)
        painter.setFont(smaller)
        metrics = QFontMetricsF(smaller)
        shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setFont(font)

    def _paint_title(self, painter: QPainter, font: QFont, line: QRectF, row: FinderRow) -> None:
        shown = QFontMetricsF(font).elidedText(row.title, Qt.TextElideMode.ElideRight, line.width())
        layout = QTextLayout(shown, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(_formats(row, len(shown), self._colours))
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(line.width())
        layout.endLayout()
        layout.draw(painter, line.topLeft())


def _formats(row: FinderRow, shown: int, colours: Colours) -> Sequence[QTextLayout.FormatRange]:
    """Return how the searched words are set off from the others."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setBackground(blended(colours.warning, colours.surface, 0.22))
    ranges = []
    for start, end in row.marked:
        if end <= shown:
            one = QTextLayout.FormatRange()
            one.start = utf16_length(row.title[:start])
            one.length = utf16_length(row.title[start:end])
            one.format = look
            ranges.append(one)
    return ranges
