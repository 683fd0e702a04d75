"""Small pictures of all pages under each other, to go to one of them."""

from PySide6.QtCore import QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

THUMBNAIL_WIDTH = 88
"""The width of a small picture, in device-independent pixels."""


class PageStrip(QListWidget):
    """Every page, small and with its number.

    Signals:
        page_chosen(int page): the user goes to this page.
    """

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._silent = False
        self.setObjectName("pageStrip")
        self.setAccessibleName(self.tr("Thumbnails"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setMovement(QListView.Movement.Static)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFixedWidth(THUMBNAIL_WIDTH + 46)
        self.currentRowChanged.connect(self._choose)

    def set_pages(self, count: int, size: QSizeF) -> None:
        """Show so many pages of a size in points; small pictures that are there stay. Silent."""
        self._silent = True
        height = round(THUMBNAIL_WIDTH * size.height() / size.width())
        self.setIconSize(QSize(THUMBNAIL_WIDTH, height))
        grid = QSize(THUMBNAIL_WIDTH + 24, height + self.fontMetrics().height() + 16)
        blank = QPixmap(self.iconSize())
        blank.fill(Qt.GlobalColor.white)
        for number in range(self.count() + 1, count + 1):
            item = QListWidgetItem(_framed(blank), str(number), self)
            page = self.tr("Page {number}").format(number=number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, page)
        while self.count() > count:
            self.takeItem(self.count() - 1)
        for row in range(self.count()):
            self.item(row).setSizeHint(grid)
        self._silent = False

    def set_picture(self, page: int, picture: QImage) -> None:
        """Show a page's small picture."""
        if 1 <= page <= self.count():
            self.item(page - 1).setIcon(_framed(QPixmap.fromImage(picture)))

    def set_current(self, page: int) -> None:
        """Show which page is read. Silent."""
        self._silent = True
        self.setCurrentRow(page - 1)
        self._silent = False

    def _choose(self, row: int) -> None:
        if not self._silent and row >= 0:
            self.page_chosen.emit(row + 1)


def _framed(picture: QPixmap) -> QIcon:
    """Return a page's picture with an edge, the same when it is the current one."""
    painter = QPainter(picture)
    pen = QPen(Qt.GlobalColor.gray)
    pen.setWidth(2)
    painter.setPen(pen)
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon
