"""The total, set large."""

from dataclasses import dataclass

from typing_extensions import override

from kompass_core.report_blocks import KeyFigure
from report.boxes import Box, Pen, TextBox, natural_width, text_box
from report.structure import Element
from report.style import BODY, TextStyle
from report.typeface import FaceName

_FIGURE = TextStyle(FaceName.BOLD, 48, 50, "accent", hyphenate=False)
_UNIT = TextStyle(FaceName.SEMIBOLD, 14, 20, hyphenate=False)
_INDENT = 15.0
_PAD = 5.0


@dataclass
class KeyFigureBox(Box):
    """A figure with its unit, and under it what it rests on."""

    figure: KeyFigure
    element: Element
    note: TextBox
    width: float
    above: float = 10
    below: float = 15

    @property
    @override
    def height(self) -> float:
        return _FIGURE.leading + self.note.height + 2 * _PAD

    @override
    def draw(self, pen: Pen, left: float, top: float) -> None:
        canvas, palette = pen.canvas, pen.palette
        with canvas.artefact():
            canvas.setFillColor(palette.accent)
            canvas.rect(left, top - self.height, 3, self.height, stroke=0, fill=1)
        x, baseline = left + _INDENT, top - _PAD - 40
        with canvas.marked(self.element):
            text = f"{self.figure.figure} "
            place = [(x - 2, baseline, text)]
            canvas.write_lines(_FIGURE.face, _FIGURE.size, palette.accent, place)
            after = x + natural_width(text, _FIGURE) - 2
            canvas.write_lines(
                _UNIT.face, _UNIT.size, palette.ink, [(after, baseline, self.figure.unit)]
            )
        self.note.draw(pen, x, top - _PAD - _FIGURE.leading)


def key_figure_box(figure: KeyFigure, section: Element, width: float) -> KeyFigureBox:
    """Return the figure laid out at a width; it becomes two paragraphs of `section`."""
    element = section.add("P")
    note = text_box(figure.note, BODY.but(below=0), section.add("P"), width - _INDENT)
    return KeyFigureBox(figure, element, note, width)
