"""Icons in the theme's colours, drawn from the SVG files when they are first asked for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources.reader import icon_file
from widgets.colours import Colours

_SIZES = (16, 20, 24, 32, 64)


class Icons:
    """The icons of one theme, by their role as `resources/icons/README.md` lists them."""

    def __init__(self, colours: Colours) -> None:
        self._colours = colours

    def icon(self, role: str) -> QIcon:
        """Return the icon of a role, paler while what it stands for cannot be chosen."""
        return _icon(role, self._colours.text, self._colours.border)

    def icon_on_accent(self, role: str) -> QIcon:
        """Return the icon of a role for a button in the accent colour."""
        return _icon(role, self._colours.accent_text, self._colours.border)


def _icon(role: str, line: QColor, disabled: QColor) -> QIcon:
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_drawn(role, line.name(), size))
        icon.addPixmap(_drawn(role, disabled.name(), size), QIcon.Mode.Disabled)
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
