"""The header of a table that is sorted by one of its columns."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget
from typing_extensions import override

_Arrow = QStyleOptionHeader.SortIndicator


class SortedHeader(QHeaderView):
    """Keeps room for the arrow in the sorted column alone; Qt keeps it in all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.sortIndicatorChanged.connect(lambda _column, _order: self.resizeSections())

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        size = super().sectionSizeFromContents(logicalIndex)
        if self.isSortIndicatorShown() and logicalIndex != self.sortIndicatorSection():
            size -= QSize(self._width(_Arrow.SortDown) - self._width(_Arrow.None_), 0)
        return size

    def _width(self, arrow: QStyleOptionHeader.SortIndicator) -> int:
        """Return how wide a column without a title is, with an arrow or without."""
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.sortIndicator = arrow
        header = QStyle.ContentsType.CT_HeaderSection
        return self.style().sizeFromContents(header, option, QSize(), self).width()
