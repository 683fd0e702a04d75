"""Pages of a PDF as pictures: for the preview on screen, and for the charts in Word."""

from dataclasses import dataclass
from io import BytesIO
from threading import Lock
from typing import Any

import pypdfium2

_LOCK = Lock()
"""PDFium may be used by one thread at a time, whichever document it is about."""


@dataclass(frozen=True)
class PageSize:
    """A page's size in points (1/72 inch)."""

    width: float
    height: float


@dataclass(frozen=True)
class PageImage:
    """A page as pixels: rows from the top, four bytes a pixel, blue, green, red and one unused."""

    width: int
    height: int
    bytes_per_row: int
    pixels: bytes


class PageImages:
    """The pages of one PDF. It may be used from any thread."""

    def __init__(self, pdf: bytes) -> None:
        with _LOCK:
            self._document: Any = pypdfium2.PdfDocument(pdf)
            count = len(self._document)
            sizes = [self._document.get_page_size(index) for index in range(count)]
        self.sizes = tuple(PageSize(width, height) for width, height in sizes)
        """The pages in order."""

    def image(self, page: int, scale: float) -> PageImage:
        """Return page `page`, from 1, with `scale` pixels for a point."""
        with _LOCK:
            bitmap = self._bitmap(page, scale)
            image = PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()
        return image

    def png(self, page: int, scale: float) -> bytes:
        """Return page `page`, from 1, as a PNG file with `scale` pixels for a point."""
        with _LOCK:
            bitmap = self._bitmap(page, scale)
            picture = bitmap.to_pil().convert("RGB")
            bitmap.close()
        file = BytesIO()
        picture.save(file, "PNG", dpi=(72 * scale, 72 * scale))
        return file.getvalue()

    def close(self) -> None:
        """Let go of the document; nothing may be asked of it afterwards."""
        with _LOCK:
            self._document.close()

    def _bitmap(self, number: int, scale: float) -> Any:
        page = self._document[number - 1]
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        page.close()
        return bitmap
