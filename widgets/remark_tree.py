"""Remarks in groups, each leading to what it is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from widgets.plain_tip import plain_tip

_INDEX = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class RemarkGroup:
    """Remarks of one kind."""

    title: str
    """What is remarked on: "Questions not scored"."""
    entries: tuple[tuple[str, int], ...]
    """What each is about, and its index among all remarks."""


class RemarkTree(QTreeWidget):
    """Groups of remarks. A click or Enter follows one.

    Signals:
        remark_followed(int index): the user follows the remark of that index.
    """

    remark_followed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[RemarkGroup, ...] = ()
        self.setObjectName("remarks")
        self.setAccessibleName(self.tr("Remarks"))
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setIndentation(14)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._follow)

    def set_groups(self, groups: Sequence[RemarkGroup]) -> None:
        """Show these remarks; groups stay folded as they were, and so does the current row."""
        groups = tuple(groups)
        if groups == self._groups:
            return
        folded = {group.title for row, group in enumerate(self._groups) if self._is_folded(row)}
        current = self._names(self.currentItem())
        self._groups = groups
        self.clear()
        for group in groups:
            top = QTreeWidgetItem(self, [f"{group.title} ({len(group.entries)})"])
            font = top.font(0)
            font.setWeight(QFont.Weight.DemiBold)
            top.setFont(0, font)
            for text, index in group.entries:
                item = QTreeWidgetItem(top, [text])
                item.setToolTip(0, plain_tip(text))
                item.setData(0, _INDEX, index)
            top.setExpanded(group.title not in folded)
        self._restore(current)

    def _is_folded(self, row: int) -> bool:
        item = self.topLevelItem(row)
        return item is not None and not item.isExpanded()

    def _names(self, item: QTreeWidgetItem | None) -> tuple[str, str]:
        """Return the texts of an item's group and of the item, to find it again by."""
        if item is None:
            return "", ""
        group = item.parent()
        if group is None:
            return item.text(0).rpartition(" (")[0], ""
        return group.text(0).rpartition(" (")[0], item.text(0)

    def _restore(self, names: tuple[str, str]) -> None:
        everywhere = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
        for item in self.findItems(names[1] or names[0], everywhere) if any(names) else ():
            if self._names(item) == names:
                self.setCurrentItem(item)
                return

    def _follow(self, item: QTreeWidgetItem) -> None:
        index = item.data(0, _INDEX)
        if index is not None:
            self.remark_followed.emit(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            if item.parent() is None:
                item.setExpanded(not item.isExpanded())
            else:
                self._follow(item)
        else:
            super().keyPressEvent(event)
