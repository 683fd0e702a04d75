"""Where the pages of a document lie under each other, at a scale."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSizeF

MARGIN = 16.0
"""Around the pages and between them, in device-independent pixels."""


class PageLayout:
    """Pages under each other, centred in a width. Lengths are device-independent pixels.

    Pages are numbered from 1 and measured in points from their upper left corner.
    """

    def __init__(self, sizes: Sequence[QSizeF] = (), scale: float = 1.0, width: float = 0) -> None:
        self._sizes = tuple(sizes)
        self.scale = scale
        """Pixels for a point."""
        self.width = max([width, *(size.width() * scale + 2 * MARGIN for size in self._sizes)])
        heights = (size.height() * scale + MARGIN for size in self._sizes)
        self._tops = list(accumulate(heights, initial=MARGIN))

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def height(self) -> float:
        """The height of all pages with what is around them."""
        return self._tops[-1]

    def rect(self, page: int) -> QRectF:
        """Return where a page lies."""
        size = self._sizes[page - 1]
        width = size.width() * self.scale
        return QRectF(
            (self.width - width) / 2, self._tops[page - 1], width, size.height() * self.scale
        )

    def pages_between(self, top: float, bottom: float) -> range:
        """Return the pages that something can be seen of between two heights."""
        if not self._sizes or bottom < top:
            return range(0)
        first = max(1, min(bisect_right(self._tops, top), self.count))
        if self.rect(first).bottom() < top and first < self.count:
            first += 1  # between two pages
        last = max(first, min(bisect_right(self._tops, bottom), self.count))
        return range(first, last + 1)

    def to_page(self, place: QPointF) -> tuple[int, QPointF] | None:
        """Return the page at a place and where on it that is, in points; None beside the pages."""
        for page in self.pages_between(place.y(), place.y()):
            rect = self.rect(page)
            if rect.contains(place):
                return page, (place - rect.topLeft()) / self.scale
        return None

    def from_page(self, page: int, area: QRectF) -> QRectF:
        """Return where an area of a page, in points, lies."""
        corner = self.rect(page).topLeft()
        return QRectF(corner + area.topLeft() * self.scale, area.size() * self.scale)

    def height_of(self, page: int, share: float) -> float:
        """Return the height of a place on a page, `share` of the way down it (0 to 1)."""
        rect = self.rect(min(page, self.count))
        return rect.top() + share * (rect.height() + MARGIN)

    def at_height(self, height: float) -> tuple[int, float]:
        """Return the page at a height and how far down it (0 to 1) that is; 0 without pages."""
        if not self._sizes:
            return 0, 0.0
        page = max(1, min(bisect_right(self._tops, height), self.count))
        rect = self.rect(page)
        return page, (height - rect.top()) / (rect.height() + MARGIN)
