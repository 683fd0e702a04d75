"""How a document looks: what can be set, and the grid, colours and text styles that follow.

Lengths are in points (1/72 inch). Heights keep to a grid of 2.5 points, so that lines of text stand
at the same heights on facing pages.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from reportlab.lib.colors import Color, HexColor

from report.typeface import FaceName

DEFAULT_ACCENT = "#0f4c5c"


@dataclass(frozen=True)
class ReportStyle:
    """What the publisher sets about the look of a document."""

    accent: str = DEFAULT_ACCENT
    """The one accent colour, as "#rrggbb"."""
    logo: bytes | None = None
    """The publisher's mark: a PNG in RGB without transparency, as PDF/A takes it."""
    logo_description: str = ""
    """What the mark says, for a reader who does not see it."""

    @cached_property
    def palette(self) -> "Palette":
        """The colours that follow from the accent."""
        ground = HexColor(self.accent)
        return Palette(accent=_readable(ground), ground=ground)


INK = HexColor("#1a1f24")
PAPER = HexColor("#ffffff")
QUIET = HexColor("#55606a")
LINE = HexColor("#c3cbd1")
AVERAGE = HexColor("#33302b")


@dataclass(frozen=True)
class Palette:
    """Colours by role. Text reaches a contrast of 4.5:1, and 3:1 where it is large (WCAG 1.4.3)."""

    accent: Color
    """For text and charts: what is set, darkened as far as it must be to be read on paper."""
    ground: Color
    """The ground of the cover: what is set."""
    ink: Color = INK
    quiet: Color = QUIET
    """Remarks, running headers, axis labels."""
    line: Color = LINE
    average: Color = AVERAGE
    """The average in charts: dark, and told from the profile by dashes and marks."""
    paper: Color = PAPER

    def mixed(self, share: float) -> Color:
        """Return the accent on paper at `share`, from 0 (paper) to 1 (accent)."""
        return _mixed(self.paper, self.accent, share)

    @cached_property
    def tint(self) -> Color:
        """The ground of boxes."""
        return self.mixed(0.06)

    @cached_property
    def on_ground(self) -> Color:
        """Text on the ground of the cover: paper or ink, whichever is read better."""
        return max((self.paper, self.ink), key=lambda colour: contrast(colour, self.ground))

    @cached_property
    def ground_line(self) -> Color:
        """Quiet lines on the ground of the cover."""
        return _mixed(self.ground, self.on_ground, 0.22)


def _mixed(first: Color, second: Color, share: float) -> Color:
    """Return a colour between two, from 0 (the first) to 1 (the second)."""
    parts = zip(first.rgb(), second.rgb(), strict=True)
    return Color(*(one + (other - one) * share for one, other in parts))


def contrast(one: Color, other: Color) -> float:
    """Return the contrast of two colours as WCAG 2.1 counts it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Color) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.rgb()
    ]
    return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])


def _readable(colour: Color) -> Color:
    """Return a colour darkened until it can be read on paper and on the tint of a box."""
    darkened, share = colour, 0.0
    while contrast(darkened, PAPER) < 5.5:
        share += 0.05
        darkened = _mixed(colour, INK, share)
    return darkened


@dataclass(frozen=True)
class TextStyle:
    """How lines of text are set."""

    face: FaceName = FaceName.REGULAR
    size: float = 10
    leading: float = 15
    """From one baseline to the next."""
    colour: str = "ink"
    """A role of the palette."""
    hyphenate: bool = True
    to_right: bool = False
    above: float = 0
    below: float = 7.5
    keep_with_next: bool = False

    def scaled(self, scale: float) -> "TextStyle":
        """Return this style with another size, its lines as much closer."""
        return replace(self, size=self.size * scale, leading=self.leading * scale)

    def but(self, **changes: Any) -> "TextStyle":
        """Return this style with some values changed."""
        return replace(self, **changes)


BODY = TextStyle()
LEAD = BODY.but(size=12.5, leading=20, colour="accent", below=15, hyphenate=False)
POINTS = BODY.but(
    face=FaceName.SEMIBOLD, size=9, colour="accent", hyphenate=False, keep_with_next=True
)
QUESTION = BODY.but(
    face=FaceName.ITALIC, size=9.5, leading=15, colour="quiet", below=5, keep_with_next=True
)
NOTE = BODY.but(size=8.5, leading=12.5, colour="quiet", above=5, below=7.5)
GAP = BODY.but(face=FaceName.ITALIC, colour="quiet")
CAPTION = BODY.but(
    face=FaceName.SEMIBOLD, size=9, leading=12.5, below=5, hyphenate=False, keep_with_next=True
)
CHAPTER = TextStyle(FaceName.BOLD, 24, 30, "accent", hyphenate=False, below=25, keep_with_next=True)
SECTION = TextStyle(
    FaceName.SEMIBOLD, 15, 20, "accent", hyphenate=False, above=25, below=7.5, keep_with_next=True
)
SUBSECTION = TextStyle(
    FaceName.SEMIBOLD, 11, 15, hyphenate=False, above=15, below=2.5, keep_with_next=True
)
HEADINGS = {1: CHAPTER, 2: SECTION, 3: SUBSECTION}
CELL = BODY.but(size=9, leading=12.5, below=0, hyphenate=False)
CELL_STRONG = CELL.but(face=FaceName.SEMIBOLD)
CELL_HEADER = CELL.but(face=FaceName.SEMIBOLD, size=8, colour="quiet", hyphenate=False)
RUNNING = TextStyle(size=8, leading=12.5, colour="quiet", hyphenate=False, below=0)
LABEL = TextStyle(size=8.5, leading=12.5, hyphenate=False, below=0)


@dataclass(frozen=True)
class Grid:
    """Where things stand on a page, from its lower left corner."""

    width: float
    height: float
    outer_left: float
    """Where numbers and rules begin."""
    text_left: float
    text_right: float
    top: float
    """The upper edge of the text area."""
    bottom: float
    """The lower edge of the text area."""
    running_baseline: float
    """Of the running header or footer."""
    cover_scale: float = 1
    """How large the cover is set."""

    @property
    def text_width(self) -> float:
        """The width of the text column."""
        return self.text_right - self.text_left


PORTRAIT = Grid(
    width=595.28,
    height=841.89,
    outer_left=68,
    text_left=119,
    text_right=527,
    top=757.5,
    bottom=72.5,
    running_baseline=795,
)
LANDSCAPE = Grid(
    width=640,
    height=360,
    outer_left=45,
    text_left=45,
    text_right=595,
    top=325,
    bottom=37.5,
    running_baseline=20,
    cover_scale=0.56,
)
"""16:9, as a projector shows it; the page is small, so that text is large on it."""
