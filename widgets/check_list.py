"""A list of things to tick off, each with a line that says why it is there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from widgets.colours import Colours, blended
from widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDE = 8
_PAD = 6


@dataclass(frozen=True)
class CheckRow:
    """One thing to tick off."""

    key: str
    title: str
    detail: str = ""
    checked: bool = False


class CheckList(QListView):
    """Rows with a box. It shows what it is told: a tick is asked for, not made.

    A row that is ticked is paler, as one has done with it; in a list that `picks` it is not, as it
    is what one chose.

    Signals:
        toggled(str key): Space, or a click on the box.
        chosen(str key): Enter, or a double click on the row.
    """

    toggled = Signal(str)
    chosen = Signal(str)

    def __init__(
        self, colours: Colours, parent: QWidget | None = None, *, picks: bool = False
    ) -> None:
        super().__init__(parent)
        self._rows: tuple[CheckRow, ...] = ()
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_CheckDelegate(colours, self, picks=picks))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.chosen.emit(self._rows[index.row()].key))

    def set_rows(self, rows: Sequence[CheckRow]) -> None:
        """Show these rows; the current one stays, if it is still there. Silent."""
        rows = tuple(rows)
        if rows == self._rows:
            return
        current = self.current_key()
        if [row.key for row in rows] != [row.key for row in self._rows]:
            self._model.setRowCount(len(rows))
        self._rows = rows
        for place, row in enumerate(rows):
            self._model.setItem(place, _item(row))
        keys = [row.key for row in rows]
        if rows:
            self.setCurrentIndex(
                self._model.index(keys.index(current) if current in keys else 0, 0)
            )

    def current_key(self) -> str:
        """Return the key of the current row, or nothing."""
        row = self.currentIndex().row()
        return self._rows[row].key if 0 <= row < len(self._rows) else ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_key()
        if key and event.key() == Qt.Key.Key_Space:
            self.toggled.emit(key)
        elif key and event.key() in _RETURNS:
            self.chosen.emit(key)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < _SIDE + self.fontMetrics().height() + 10:
            self.toggled.emit(self._rows[index.row()].key)


def _item(row: CheckRow) -> QStandardItem:
    item = QStandardItem(". ".join(part for part in (row.title, row.detail) if part))
    item.setData(row, _ROW_ROLE)
    item.setToolTip(plain_tip(row.title))
    item.setCheckable(True)
    item.setCheckState(Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked)
    return item


class _CheckDelegate(QStyledItemDelegate):
    """A box, a title and under it the detail."""

    def __init__(self, colours: Colours, parent: QObject, *, picks: bool) -> None:
        super().__init__(parent)
        self._colours = colours
        self._picks = picks

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(QFontMetricsF(option.font).lineSpacing() * 1.9) + 2 * _PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: CheckRow = index.data(_ROW_ROLE)
        metrics = QFontMetricsF(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        side = round(metrics.height() * 0.85)
        line = QRectF(option.rect).adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        self._paint_box(painter, QRectF(line.left(), line.top() + 1, side, side), row)
        line.setLeft(line.left() + side + 8)
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(option.font)
        paler = row.checked and not self._picks
        painter.setPen(self._colours.text_muted if paler else self._colours.text)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(line, top, metrics.elidedText(row.title, elide, line.width()))
        smaller = QFont(option.font)
        smaller.setPointSizeF(smaller.pointSizeF() * 0.86)
        painter.setFont(smaller)
        painter.setPen(self._colours.text_muted)
        detail = QFontMetricsF(smaller).elidedText(row.detail, elide, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, detail)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._colours
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colours.focus, 1.5) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(blended(colours.selection, colours.surface, 1.0 if focused else 0.4))
            painter.drawRoundedRect(QRectF(option.rect.adjusted(1, 1, -1, -1)), 6, 6)

    def _paint_box(self, painter: QPainter, box: QRectF, row: CheckRow) -> None:
        colours = self._colours
        painter.setPen(QPen(colours.accent if row.checked else colours.border, 1.3))
        painter.setBrush(colours.accent if row.checked else colours.surface)
        painter.drawRoundedRect(box, 3, 3)
        if row.checked:
            painter.setPen(QPen(colours.accent_text, 1.7))
            corners = ((0.22, 0.52), (0.43, 0.72), (0.78, 0.3))
            painter.drawPolyline(
                [
                    QPointF(box.left() + x * box.width(), box.top() + y * box.height())
                    for x, y in corners
                ]
            )
