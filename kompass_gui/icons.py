"""Icons in the theme's colours, drawn from the SVG files when they are first asked for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from resources.reader import icon_file


class Icons:
    """The icons, by their role as `resources/icons/README.md` lists them.

    They are drawn in the colours that the application's palette has at that moment, so that they
    follow another theme by themselves.
    """

    def icon(self, role: str) -> QIcon:
        """Return the icon of a role, paler while what it stands for cannot be chosen."""
        return QIcon(_Engine(role, QPalette.ColorRole.WindowText))

    def icon_on_accent(self, role: str) -> QIcon:
        """Return the icon of a role for a button in the accent colour."""
        return QIcon(_Engine(role, QPalette.ColorRole.BrightText))


class _Engine(QIconEngine):
    """Draws an icon in the size and state that is asked for, and only then.

    A start of the program shows few of the many icons in its menus. An icon is square: what is
    wider than high is left free after it.
    """

    def __init__(self, role: str, ink: QPalette.ColorRole) -> None:
        super().__init__()
        self._role = role
        self._ink = ink

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        disabled = mode is QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        ink = QPalette.ColorRole.BrightText if disabled else self._ink
        colour = QGuiApplication.palette().color(group, ink)
        return _drawn(self._role, colour.name(), size.width(), size.height())

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        # Asked for its device, a painter would have PySide make all classes ready that may be one.
        size = painter.deviceTransform().mapRect(rect).size()
        pixmap = self.pixmap(size, mode, state)
        painter.drawPixmap(QRectF(rect), pixmap, QRectF(pixmap.rect()))

    @override
    def clone(self) -> QIconEngine:
        engine = _Engine(self._role, self._ink)
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
    side = min(width, height)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
