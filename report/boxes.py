"""Boxes: what a page is filled with, one under another.

A box knows its height as soon as it is made. It may be split where a page ends.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, replace

from typing_extensions import override

from kompass_core.fields import FieldRef
from report.lines import Line, broken, text_width
from report.structure import Element
from report.style import Palette, TextStyle
from report.tagged_canvas import TaggedCanvas


@dataclass(frozen=True)
class Pen:
    """What boxes draw with."""

    canvas: TaggedCanvas
    palette: Palette


@dataclass(frozen=True)
class Anchor:
    """A heading's place in the contents and the outline."""

    title: str
    level: int
    """1 is a chapter."""
    in_contents: bool = False
    number: str = ""


@dataclass(frozen=True)
class Passage:
    """A part of a page that came from a field: lower left corner and size, in points."""

    source: FieldRef
    left: float
    bottom: float
    width: float
    height: float


class Box(ABC):
    """Something of a known height."""

    above: float = 0
    """Least distance to the box above, not used at the top of a page."""
    below: float = 0
    """Least distance to the box below; of two distances the larger counts."""
    keep_with_next: bool = False
    """Whether it must not stand last on a page."""
    starts_page: bool = False
    least_room: float = 0
    """How much of a page must be left for the box to begin there."""
    source: FieldRef | None = None
    anchor: Anchor | None = None
    width: float

    @property
    @abstractmethod
    def height(self) -> float:
        """The height, in points."""

    @property
    def least_start(self) -> float:
        """The least height that the box can begin with on a page: what its first part needs."""
        return self.height

    def split(self, room: float) -> "tuple[Box, Box] | None":  # noqa: ARG002 - for those that can
        """Return what fits into `room` points and the rest; None if nothing may stay here."""
        return None

    def forced_split(self, room: float) -> "tuple[Box, Box] | None":  # noqa: ARG002 - as above
        """Return a split of a box that is higher than a whole page, as good as can be."""
        return None

    def passages(self, left: float, top: float) -> "Iterator[Passage]":
        """Yield which parts of it, drawn at a place, come from which fields."""
        if self.source is not None:
            yield Passage(self.source, left, top - self.height, self.width, self.height)

    @abstractmethod
    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw it with its upper left corner at a place on the page."""


@dataclass(frozen=True)
class Marker:
    """What stands before a box's first line, such as a bullet: with an element of its own."""

    text: str
    style: TextStyle
    element: Element
    left: float
    """From the box's left edge; negative in the margin."""
    own_line: float = 0
    """The height of a line of its own above the first line; 0 if it stands beside that."""
    after: bool = False
    """Whether it is read after the box's text and not before it."""
    source: FieldRef | None = None
    """The field that it comes from, where that is another than the box's."""


@dataclass
class TextBox(Box):
    """A paragraph, or the part of one that stands on a page."""

    lines: list[Line]
    style: TextStyle
    element: Element
    width: float
    indent: float = 0
    marker: Marker | None = None
    once: bool = False
    """Whether it belongs to its element the first time only, as a repeated table header does."""
    starts_page: bool = False
    source: FieldRef | None = None
    anchor: Anchor | None = None

    def __post_init__(self) -> None:
        self.above = self.style.above
        self.below = self.style.below
        self.keep_with_next = self.style.keep_with_next

    @property
    @override
    def height(self) -> float:
        return len(self.lines) * self.style.leading + self._own_line

    @property
    def _own_line(self) -> float:
        return self.marker.own_line if self.marker else 0.0

    @property
    @override
    def least_start(self) -> float:
        # no orphan: two lines at least, and three where one would be left over
        lines = len(self.lines)
        return self._own_line + self.style.leading * (lines if lines <= 3 else 2)

    @override
    def split(self, room: float) -> "tuple[TextBox, TextBox] | None":
        count = min(self._fitting(room), len(self.lines) - 2)
        return self._split_after(count) if count >= 2 else None

    @override
    def forced_split(self, room: float) -> "tuple[TextBox, TextBox] | None":
        count = min(max(1, self._fitting(room)), len(self.lines) - 1)
        return self._split_after(count) if count >= 1 else None

    def _fitting(self, room: float) -> int:
        return int((room - self._own_line) / self.style.leading + 0.001)

    def _split_after(self, count: int) -> "tuple[TextBox, TextBox]":
        first = replace(self, lines=self.lines[:count])
        rest = replace(self, lines=self.lines[count:], marker=None, starts_page=False, anchor=None)
        rest.above = 0
        return first, rest

    @override
    def passages(self, left: float, top: float) -> Iterator[Passage]:
        yield from super().passages(left, top)
        if self.marker is not None and self.marker.source is not None:
            width = text_width(self.marker.text, self.marker.style)
            bottom, height = top - self.style.leading, self.style.leading
            yield Passage(self.marker.source, left + self.marker.left, bottom, width, height)

    @override
    def draw(self, pen: Pen, left: float, top: float) -> None:
        marker = self.marker
        if marker is not None and not marker.after:
            self._draw_marker(pen, marker, left, top)
        canvas, style = pen.canvas, self.style
        repeated = self.once and self.element.is_drawn()
        with canvas.artefact() if repeated else canvas.marked(self.element):
            canvas.write_lines(
                style.face,
                style.size,
                getattr(pen.palette, style.colour),
                self._placed(left + self.indent, self._first_baseline(top)),
            )
        if marker is not None and marker.after:
            self._draw_marker(pen, marker, left, top)

    def _first_baseline(self, top: float) -> float:
        return top - self._own_line - _to_baseline(self.style)

    def _draw_marker(self, pen: Pen, marker: Marker, left: float, top: float) -> None:
        style = marker.style
        baseline = top - _to_baseline(style) if marker.own_line else self._first_baseline(top)
        with pen.canvas.marked(marker.element):
            place = (left + marker.left, baseline, marker.text)
            colour = getattr(pen.palette, style.colour)
            pen.canvas.write_lines(style.face, style.size, colour, [place])

    def _placed(self, left: float, baseline: float) -> list[tuple[float, float, str]]:
        leading, right = self.style.leading, left + self.width - self.indent
        return [
            (
                right - line.width if self.style.to_right else left,
                baseline - index * leading,
                line.text,
            )
            for index, line in enumerate(self.lines)
        ]


def _to_baseline(style: TextStyle) -> float:
    """Return how far under a box's upper edge its first baseline is: letters centred in a line."""
    return style.leading / 2 + style.size * 0.36


def text_box(text: str, style: TextStyle, element: Element, width: float) -> TextBox:
    """Return a paragraph broken into lines."""
    return TextBox(broken(text, style, width), style, element, width)


def fitted_box(
    text: str, style: TextStyle, element: Element, width: float, most_lines: int
) -> TextBox:
    """Return a paragraph set smaller until it has few enough lines, down to 4 points."""
    box = text_box(text, style, element, width)
    while len(box.lines) > most_lines and style.size > 4:
        style = style.scaled(0.75)
        box = text_box(text, style, element, width)
    return box


def natural_width(text: str, style: TextStyle) -> float:
    """Return how wide a text is when it is not broken."""
    return text_width(text, style)
