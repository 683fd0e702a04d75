"""The look of the program: its colours by role, its typeface and the style of Qt's own controls."""

import re
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from resources.reader import font_files, style_sheet, theme
from widgets.colours import Colours

STYLE = "Fusion"
"""The one of Qt's styles that is the same on every system, and that the style sheet is made for.

It is asked for as Qt's application is made, with `-style`: `setStyle` would have PySide prepare all
that a style can do, which nothing asks of it before the first paint."""

_FACES = ("Inter-Regular", "Inter-SemiBold")
"""Those on screen; the others are the report's alone."""
_EM = re.compile(r"([0-9.]+)em\b")
_ROLE = re.compile(r"@(\w+)")
_SIGNS = re.compile(r"(icon-size: )([0-9.]+)em\b")


def apply_theme(application: QApplication) -> Colours:
    """Dress the application in its typeface and in the theme that fits the system's mode."""
    for file in font_files():
        if file.stem in _FACES:
            QFontDatabase.addApplicationFont(str(file))
    font = QFont("Inter")
    font.setPointSizeF(max(application.font().pointSizeF(), 10.0))
    application.setFont(font)
    return apply_colours(application, application.styleHints().colorScheme())


def apply_colours(application: QApplication, scheme: Qt.ColorScheme) -> Colours:
    """Dress the application in the theme for light or dark mode; the widgets that paint follow.

    Those are told with `redress`.
    """
    name = "dark" if scheme is Qt.ColorScheme.Dark else "light"
    colours = theme_colours(name)
    application.setPalette(_palette(colours))
    sheet = style_sheet().replace("-light.svg", f"-{name}.svg")
    application.setStyleSheet(_filled(sheet, colours, application.font()))
    return colours


@runtime_checkable
class Painted(Protocol):
    """What paints in colours of its own."""

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""


def redress(root: QObject, colours: Colours) -> None:
    """Let `root` and everything that belongs to it paint in another theme's colours."""
    for part in (root, *root.findChildren(QObject)):
        if isinstance(part, Painted):
            part.set_colours(colours)


def theme_colours(name: str) -> Colours:
    """Return the colours of the theme of that name, "light" or "dark"."""
    roles = theme(name)
    return Colours(*(QColor(roles[role]) for role in Colours._fields))


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.surface_raised,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface_raised,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.text_muted,
        QPalette.ColorRole.Highlight: colours.selection,
        QPalette.ColorRole.HighlightedText: colours.text,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.BrightText: colours.accent_text,
    }
    for role, colour in roles.items():
        palette.setColor(role, colour)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colours.text_muted)
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.BrightText, colours.border)
    return palette


def _filled(sheet: str, colours: Colours, font: QFont) -> str:
    """Return the style sheet with its colours by role and its sizes by the font filled in.

    Qt reads sizes of text in points and pixels only, and sizes of signs in pixels only, so that
    either in em would be ignored.
    """
    side = QFontInfo(font).pixelSize()
    sheet = _SIGNS.sub(lambda match: f"{match[1]}{round(float(match[2]) * side)}px", sheet)
    sheet = _EM.sub(lambda match: f"{float(match[1]) * font.pointSizeF():.1f}pt", sheet)
    return _ROLE.sub(lambda match: getattr(colours, match[1]).name(), sheet)
