"""Icons in the theme's colours, drawn from the SVG files when they are first asked for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources.reader import icon_file

_SIZES = (16, 20, 24, 32, 64)


class Icons:
    """The icons of one theme, by their role as `resources/icons/README.md` lists them."""

    def __init__(self, line: QColor, muted: QColor) -> None:
        self._line = line
        self._muted = muted

    def icon(self, role: str) -> QIcon:
        """Return the icon of a role, paler while what it stands for cannot be chosen."""
        icon = QIcon()
        for size in _SIZES:
            icon.addPixmap(_drawn(role, self._line.name(), size))
            icon.addPixmap(_drawn(role, self._muted.name(), size), QIcon.Mode.Disabled)
        return icon


@lru_cache(maxsize=256)
def _drawn(role: str, colour: str, size: int) -> QPixmap:
    svg = icon_file(role).read_text(encoding="utf-8").replace("currentColor", colour)
    scale = QGuiApplication.primaryScreen().devicePixelRatio()
    pixmap = QPixmap(round(size * scale), round(size * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
