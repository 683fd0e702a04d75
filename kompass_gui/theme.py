"""The look of the program: its colours by role, its typeface and the style of Qt's own controls."""

import re
from dataclasses import fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from resources.reader import font_files, style_sheet, theme
from widgets.colours import Colours

_EM = re.compile(r"([0-9.]+)em\b")


def apply_theme(application: QApplication) -> Colours:
    """Dress the application in the theme that fits the system's light or dark mode."""
    colours = theme_colours(_theme_name(application))
    for file in font_files():
        QFontDatabase.addApplicationFont(str(file))
    font = QFont("Inter")
    font.setPointSizeF(max(application.font().pointSizeF(), 10.0))
    application.setFont(font)
    application.setStyle("Fusion")
    application.setPalette(_palette(colours))
    application.setStyleSheet(_filled(style_sheet(), colours, font))
    return colours


def theme_colours(name: str) -> Colours:
    """Return the colours of the theme of that name, "light" or "dark"."""
    roles = theme(name)
    return Colours(**{field.name: QColor(roles[field.name]) for field in fields(Colours)})


def _theme_name(application: QApplication) -> str:
    dark = application.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"


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
    }
    for role, colour in roles.items():
        palette.setColor(role, colour)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colours.text_muted)
    return palette


def _filled(sheet: str, colours: Colours, font: QFont) -> str:
    """Return the style sheet with its colours by role and its sizes by the font filled in.

    Qt reads sizes of text in points and pixels only, so that headings in em would be ignored.
    """
    sheet = _EM.sub(lambda match: f"{float(match[1]) * font.pointSizeF():.1f}pt", sheet)
    names = sorted((field.name for field in fields(Colours)), key=len, reverse=True)
    for name in names:
        sheet = sheet.replace(f"@{name}", getattr(colours, name).name())
    return sheet
