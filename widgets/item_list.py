"""A list of short texts that are written, ordered and pasted: strengths, improvement areas."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_core.evaluation import Item
from widgets.colours import Colours
from widgets.icon_button import IconButton, Mark
from widgets.item_field import ItemField
from widgets.item_tools import ItemTools

_BULLET_WIDTH = 18
_GAP = 6


class ItemList(QWidget):
    """Items under each other, each a growing text. The list shows what it is given.

    Enter at the end of an item makes the next one, Enter in it parts it in two. Ctrl+Up and
    Ctrl+Down move it, Ctrl+Delete or Backspace where nothing stands removes it. Several lines
    pasted become as many items.

    Signals:
        item_added(str text, int index): the user wants a new item there.
        item_edited(str id, str text): the user changed an item's text.
        item_moved(str id, int index): the user moved an item to that place.
        item_removed(str id): the user removed an item.
        lines_pasted(str id, list[str] lines, int index): the item `id`, which is at `index`, is to
            become these items, the first in its own place.
    """

    item_added = Signal(str, int)
    item_edited = Signal(str, str)
    item_moved = Signal(str, int)
    item_removed = Signal(str)
    lines_pasted = Signal(str, list, int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = ""
        self._placeholder = ""
        self._colours = colours
        self._rows: list[_Row] = []
        self._current: _Row | None = None
        self._touched: _Row | None = None
        self._column = QVBoxLayout()
        self._tools = ItemTools(colours, self)
        self._add = IconButton(Mark.PLUS, "", colours, self)
        self.set_add_text(self.tr("Add"))
        self._lay_out()
        self._add.clicked.connect(lambda: self.item_added.emit("", len(self._rows)))
        self._tools.up_clicked.connect(lambda: self._move_current(-1))
        self._tools.down_clicked.connect(lambda: self._move_current(1))
        self._tools.remove_clicked.connect(self._remove_current)

    def set_items(self, items: Sequence[Item]) -> None:
        """Show these items; the keyboard and the cursor stay in the item they are in. Silent."""
        if [item.id for item in items] != [row.id for row in self._rows]:
            self._arrange([item.id for item in items])
        else:
            self._touched = self._current
        for row, item in zip(self._rows, items, strict=True):
            row.field.set_text(item.text)

    def focus_item(self, item_id: str) -> None:
        """Take the keyboard to the end of an item; where it has it already, all stays as it is.

        If the item is gone, or is none, it goes to the one that last came, or stood beside what
        last went; to the button for a new one if there are none.
        """
        row = next((row for row in self._rows if row.id == item_id), self._touched)
        if row is None:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not row.field.hasFocus():
            row.field.setFocus(Qt.FocusReason.OtherFocusReason)
            row.field.place_cursor(at_end=True)

    def focused_item(self) -> str:
        """Return the id of the item that has the keyboard, or nothing."""
        return next((row.id for row in self._rows if row.field.hasFocus()), "")

    def set_subject(self, subject: str) -> None:
        """Tell a screen reader what the items are."""
        self._subject = subject
        self.setAccessibleName(subject)
        self._name_rows()

    def set_placeholder(self, text: str) -> None:
        """Show `text` where an item is empty."""
        self._placeholder = text
        for row in self._rows:
            row.field.setPlaceholderText(text)

    def set_add_text(self, text: str) -> None:
        """Show `text` on the button for a new item."""
        self._add.setText(text)
        self._add.setAccessibleName(text)
        self._add.setToolTip("")

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self._add.set_colours(colours)
        self._tools.set_colours(colours)
        for row in self._rows:
            row.set_colours(colours)

    # --- rows -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        self._column.setSpacing(6)
        outer.addLayout(self._column)
        outer.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._tools.hide()

    def _arrange(self, ids: list[str]) -> None:
        """Have one row for each id, in order, keeping those that are there."""
        present = {row.id: row for row in self._rows}
        gone_from = next((at for at, row in enumerate(self._rows) if row.id not in ids), None)
        self._rows = [
            present[item_id] if item_id in present else self._new_row(item_id) for item_id in ids
        ]
        self._touched = self._touched_row(present.keys(), gone_from)
        gone = [present[item_id] for item_id in present.keys() - set(ids)]
        # The current one goes last, as the keyboard then finds only rows that stay.
        for row in sorted(gone, key=lambda row: row is self._current):
            self._drop(row)
        for index, row in enumerate(self._rows):
            if self._column.indexOf(row) != index:
                self._column.insertWidget(index, row)
        self._order_tabs()
        self._name_rows()
        self._show_tools()

    def _touched_row(self, before: Collection[str], gone_from: int | None) -> "_Row | None":
        """Return the last row that is new, else the one before the first of those that are gone.

        Where the rows are the same as before, it is the current one.
        """
        new = [row for row in self._rows if row.id not in before]
        if new:
            return new[-1]
        if gone_from is not None:
            return self._rows[max(gone_from - 1, 0)] if self._rows else None
        return self._current

    def _new_row(self, item_id: str) -> "_Row":
        row = _Row(item_id, self._tools.sizeHint().width(), self._colours, self)
        field = row.field
        field.setPlaceholderText(self._placeholder)
        field.entered.connect(lambda: self._set_current(row))
        field.text_edited.connect(lambda text: self.item_edited.emit(item_id, text))
        field.next_wanted.connect(lambda: self.item_added.emit("", self._rows.index(row) + 1))
        field.lines_wanted.connect(lambda lines: self._part(row, lines))
        field.move_wanted.connect(lambda step: self._move(row, step))
        field.remove_wanted.connect(lambda: self._remove(row))
        field.left.connect(lambda step: self._go(row, step))
        row.show()
        return row

    def _drop(self, row: "_Row") -> None:
        if row is self._current:
            self._current = None
            self._free_tools(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _name_rows(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.field.setAccessibleName(f"{self._subject} {number}")

    def _set_current(self, row: "_Row") -> None:
        if row is self._current:
            return
        if self._current is not None:
            self._free_tools(self._current)
        self._current = row
        row.take_tools(self._tools)
        self._order_tabs()
        self._show_tools()

    def _free_tools(self, row: "_Row") -> None:
        row.release_tools(self._tools)
        self._tools.setParent(self)

    def _order_tabs(self) -> None:
        """Let Tab go from each item to the next, by way of the tools at the current one."""
        stops: list[QWidget] = []
        for row in self._rows:
            stops.append(row.field)
            if row is self._current:
                stops.extend(self._tools.tab_stops())
        stops.append(self._add)
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _show_tools(self) -> None:
        self._tools.setVisible(self._current is not None)
        if self._current is not None:
            place = self._rows.index(self._current)
            self._tools.set_movable(up=place > 0, down=place < len(self._rows) - 1)

    # --- what the user does ---------------------------------------------------------------------

    def _go(self, row: "_Row", step: int) -> None:
        place = self._rows.index(row) + step
        if 0 <= place < len(self._rows):
            field = self._rows[place].field
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.place_cursor(at_end=step < 0)

    def _part(self, row: "_Row", lines: list[str]) -> None:
        self.lines_pasted.emit(row.id, lines, self._rows.index(row))

    def _move(self, row: "_Row", step: int) -> None:
        place = self._rows.index(row) + step
        if 0 <= place < len(self._rows):
            self.item_moved.emit(row.id, place)

    def _remove(self, row: "_Row") -> None:
        """Ask for an item to go, and leave the keyboard in the one before it."""
        place = self._rows.index(row)
        others = [other.id for other in self._rows if other is not row]
        self.item_removed.emit(row.id)
        self.focus_item(others[max(place - 1, 0)] if others else "")

    def _move_current(self, step: int) -> None:
        if self._current is not None:
            self._move(self._current, step)

    def _remove_current(self) -> None:
        if self._current is not None:
            self._remove(self._current)


class _Row(QWidget):
    """One item: a bullet, its text, and a place for the tools."""

    def __init__(self, item_id: str, tools_width: int, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.id = item_id
        self.field = ItemField(self)
        self._colours = colours
        self._tools_width = tools_width
        self._row = QHBoxLayout(self)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self.field)
        self._keep_place(tools_width + _GAP)

    def take_tools(self, tools: QWidget) -> None:
        """Show the tools at the end of this row."""
        self._keep_place(0)
        self._row.addWidget(tools, 0, Qt.AlignmentFlag.AlignTop)

    def release_tools(self, tools: QWidget) -> None:
        """Give the tools away; their place stays empty, so that no text is wrapped anew."""
        self._row.removeWidget(tools)
        self._keep_place(self._tools_width + _GAP)

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self.update()

    def _keep_place(self, width: int) -> None:
        self._row.setContentsMargins(_BULLET_WIDTH, 0, width, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours.accent)
        radius = self.fontMetrics().height() * 0.16
        first_line = self.field.minimumSizeHint().height() / 2  # it is one line at least
        painter.drawEllipse(QPointF(_BULLET_WIDTH / 2 - 1, first_line), radius, radius)
