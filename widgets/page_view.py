"""Pages of a document as they will be printed, scrolled through and zoomed."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from widgets.colours import Colours, blended
from widgets.page_layout import MARGIN, PageLayout

POINTS_TO_PIXELS = 96 / 72
"""The scale of 100 %, at which a page is as large as its print."""
LEAST_ZOOM, MOST_ZOOM = 0.5, 2.0
_LEAST_FITTING = 0.1
"""Where a page has to be smaller than `LEAST_ZOOM` to fit the width, it is, down to this."""
_STEP = 1.1
_KEPT_AROUND = 2
"""How many pages beside those in sight keep their pictures."""


class PageView(QAbstractScrollArea):
    """Pages under each other. Their pictures are asked for when they come into sight.

    Ctrl and the wheel zoom; Home and End, Page Up and Page Down scroll.

    Signals:
        picture_wanted(int page, float scale): a page is in sight and has no picture of `scale`
            device pixels for a point.
        zoomed(float zoom): the user zoomed to this share of the printed size.
        page_reached(int page): another page than before is the one that is read.
    """

    picture_wanted = Signal(int, float)
    zoomed = Signal(float)
    page_reached = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._sizes: tuple[QSizeF, ...] = ()
        self._layout = PageLayout()
        self._zoom: float | None = None  # None fits the width
        self._pictures: dict[int, QImage] = {}
        self._asked: dict[int, float] = {}
        self._read = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages"))
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def set_pages(self, sizes: Sequence[QSizeF]) -> None:
        """Show other pages, by their sizes in points, at the height where the view is.

        A page shows its former picture until it gets a new one.
        """
        self._sizes = tuple(sizes)
        self._asked.clear()
        self._pictures = {n: image for n, image in self._pictures.items() if n <= len(sizes)}
        self._arrange()

    def set_picture(self, page: int, picture: QImage) -> None:
        """Show a page's picture."""
        if page <= len(self._sizes):
            self._pictures[page] = picture
            self._forget_far()
            self.viewport().update()

    def show_page(self, page: int) -> None:
        """Scroll to the top of a page."""
        if 1 <= page <= self._layout.count:
            self.verticalScrollBar().setValue(round(self._layout.rect(page).top() - MARGIN))

    def page(self) -> int:
        """Return the page that is read, from 1; 0 without pages."""
        height = self.verticalScrollBar().value() + self.viewport().height() / 3
        return self._layout.at_height(height)[0]

    def set_zoom(self, zoom: float | None) -> None:
        """Show pages at a share of their printed size, or as wide as the view. Silent."""
        least = min(LEAST_ZOOM, self._fitting(self.viewport().width()))
        self._zoom = zoom if zoom is None else max(least, min(MOST_ZOOM, zoom))
        self._arrange()

    def zoom(self) -> float:
        """Return the share of the printed size that is shown."""
        return self._layout.scale / POINTS_TO_PIXELS

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self.viewport().update()

    def _arrange(self) -> None:
        """Lay the pages out anew, with the same place at the top as before."""
        down, across, view = self.verticalScrollBar(), self.horizontalScrollBar(), self.viewport()
        page, share = self._layout.at_height(down.value())
        self._layout = PageLayout(self._sizes, self._scale(view.width()), view.width())
        across.setRange(0, round(self._layout.width) - view.width())
        across.setPageStep(view.width())
        across.setValue(across.maximum() // 2)
        down.setRange(0, max(0, round(self._layout.height) - view.height()))
        down.setPageStep(view.height())
        if page and self._sizes:
            down.setValue(round(self._layout.height_of(page, share)))
        self._tell_page()
        view.update()

    def _scale(self, width: int) -> float:
        zoom = self._fitting(width) if self._zoom is None else self._zoom
        return zoom * POINTS_TO_PIXELS

    def _fitting(self, width: int) -> float:
        """Return the zoom at which the widest page is as wide as the view."""
        if not self._sizes:
            return 1.0
        widest = max(size.width() for size in self._sizes) * POINTS_TO_PIXELS
        return max(_LEAST_FITTING, min(MOST_ZOOM, (width - 2 * MARGIN) / widest))

    def _origin(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _pages_in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        return self._layout.pages_between(top, top + self.viewport().height())

    def _forget_far(self) -> None:
        near = self._pages_in_sight()
        kept = range(near.start - _KEPT_AROUND, near.stop + _KEPT_AROUND)
        for page in [page for page in self._pictures if page not in kept]:
            del self._pictures[page]
            self._asked.pop(page, None)

    def _tell_page(self) -> None:
        if self.page() != self._read:
            self._read = self.page()
            self.page_reached.emit(self._read)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom() * _STEP ** (event.angleDelta().y() / 120))
            self.zoomed.emit(self.zoom())
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = blended(self._colours.border, self._colours.window, 0.35)
        painter.fillRect(event.rect(), ground)
        painter.translate(-self._origin())
        for page in self._pages_in_sight():
            self._paint_page(painter, page)
        self._paint_over(painter)

    def _paint_page(self, painter: QPainter, page: int) -> None:
        rect = self._layout.rect(page)
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), self._colours.border)
        painter.fillRect(rect, Qt.GlobalColor.white)
        if page in self._pictures:
            painter.drawImage(rect, self._pictures[page])
        scale = self._layout.scale * self.devicePixelRatioF()
        if self._asked.get(page) != scale:
            self._asked[page] = scale
            self.picture_wanted.emit(page, scale)

    def _paint_over(self, painter: QPainter) -> None:
        """Paint what lies on top of the pages: nothing here."""
