"""The colours that widgets paint with, each named by its role and never by its hue."""

from typing import NamedTuple

from PySide6.QtGui import QColor


class Colours(NamedTuple):
    """One theme's colours. The roles are those of the theme files."""

    window: QColor
    """Behind everything."""
    surface: QColor
    """Behind what is read and written: fields, tables, charts."""
    surface_raised: QColor
    """Buttons, bars and what lies on top of a surface."""
    text: QColor
    text_muted: QColor
    """Text that may be read second: captions, units, placeholders."""
    border: QColor
    accent: QColor
    """The one colour that says "here": what is chosen, filled or primary."""
    accent_text: QColor
    """Text on `accent`."""
    focus: QColor
    """The ring around what the keyboard acts on."""
    danger: QColor
    warning: QColor
    success: QColor
    chart_self: QColor
    """The evaluated municipality in charts."""
    chart_average: QColor
    chart_band: QColor
    """What questions not scored can still give."""
    state_not_scored: QColor
    state_provisional: QColor
    state_decided: QColor
    selection: QColor
    """Behind selected text and the current row."""


def blended(over: QColor, under: QColor, share: float) -> QColor:
    """Return `share` (0 to 1) of `over` laid on `under`, opaque."""
    rest = 1.0 - share
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * rest,
        over.greenF() * share + under.greenF() * rest,
        over.blueF() * share + under.blueF() * rest,
    )
