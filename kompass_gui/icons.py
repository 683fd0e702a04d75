"""Icons in the theme's colours, drawn from the SVG files when they are first asked for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from resources.reader import icon_file
from widgets.colours import Colours


class Icons:
    """The icons of one theme, by their role as `resources/icons/README.md` lists them."""

    def __init__(self, colours: Colours) -> None:
        self._colours = colours

    def icon(self, role: str) -> QIcon:
        """Return the icon of a role, paler while what it stands for cannot be chosen."""
        return self._icon(role, self._colours.text)

    def icon_on_accent(self, role: str) -> QIcon:
        """Return the icon of a role for a button in the accent colour."""
        return self._icon(role, self._colours.accent_text)

    def _icon(self, role: str, line: QColor) -> QIcon:
        return QIcon(_Engine(role, line.name(), self._colours.border.name()))


class _Engine(QIconEngine):
    """Draws an icon in the size and state that is asked for, and only then.

    A start of the program shows few of the many icons in its menus.
    """

    def __init__(self, role: str, line: str, disabled: str) -> None:
        super().__init__()
        self._role = role
        self._line = line
        self._disabled = disabled

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        colour = self._disabled if mode is QIcon.Mode.Disabled else self._line
        return _drawn(self._role, colour, size.width(), size.height())

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        pixmap = self.pixmap(rect.size() * painter.device().devicePixelRatio(), mode, state)
        painter.drawPixmap(QRectF(rect), pixmap, QRectF(pixmap.rect()))

    @override
    def clone(self) -> QIconEngine:
        engine = _Engine(self._role, self._line, self._disabled)
        _clones.append(engine)
        return engine


_clones: list[QIconEngine] = []
"""WORKAROUND: Qt owns a clone, but PySide would delete it with its last name in Python."""


@lru_cache(maxsize=256)
def _drawn(role: str, colour: str, width: int, height: int) -> QPixmap:
    svg = icon_file(role).read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    return pixmap
