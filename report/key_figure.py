"""The total, set large."""

from dataclasses import dataclass

from typing_extensions import override

from kompass_core.report_blocks import KeyFigure
from report.boxes import Box, Pen, TextBox, natural_width, text_box
from report.structure import Element
from report.style import TextStyle
from report.typeface import FaceName

_FIGURE = TextStyle(FaceName.BOLD, 48, 50, "accent", hyphenate=False)
_UNIT = TextStyle(FaceName.SEMIBOLD, 14, 20, hyphenate=False)
_INDENT = 15.0
_PAD = 5.0


@dataclass
class KeyFigureBox(Box):
    """A figure with its unit, and under it what it rests on."""

    figure: KeyFigure
    style: TextStyle
    """Of the figure."""
    element: Element
    note: TextBox
    width: float
    unit_below: bool
    """Whether the unit has a line of its own."""
    above: float = 10
    below: float = 15

    @property
    @override
    def height(self) -> float:
        unit = _UNIT.leading + 5 if self.unit_below else 0
        return self.style.leading + unit + self.note.height + 2 * _PAD

    @override
    def draw(self, pen: Pen, left: float, top: float) -> None:
        canvas, palette, style = pen.canvas, pen.palette, self.style
        with canvas.artefact():
            canvas.setFillColor(palette.accent)
            canvas.rect(left, top - self.height, 3, self.height, stroke=0, fill=1)
        x, baseline = left + _INDENT, top - _PAD - style.leading * 0.8
        unit_x, unit_baseline = x + natural_width(f"{self.figure.figure} ", style), baseline
        if self.unit_below:
            unit_x, unit_baseline = x, baseline - _UNIT.leading - 5
        with canvas.marked(self.element):
            place = [(x - 2, baseline, f"{self.figure.figure} ")]
            canvas.write_lines(style.face, style.size, palette.accent, place)
            unit = [(unit_x, unit_baseline, self.figure.unit)]
            canvas.write_lines(_UNIT.face, _UNIT.size, palette.ink, unit)
        self.note.draw(pen, x, top - self.height + _PAD + self.note.height)


def key_figure_box(
    figure: KeyFigure, section: Element, width: float, note_style: TextStyle
) -> KeyFigureBox:
    """Return the figure laid out at a width; it becomes two paragraphs of `section`."""
    element = section.add("P")
    room = width - _INDENT
    note = text_box(figure.note, note_style, section.add("P"), room)
    style = _FIGURE
    while natural_width(figure.figure, style) > room:
        style = style.scaled(0.9)
    together = natural_width(f"{figure.figure} ", style) + natural_width(figure.unit, _UNIT)
    return KeyFigureBox(figure, style, element, note, width, unit_below=together > room)
