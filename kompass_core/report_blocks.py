"""What a report is made of: blocks of ready text, the same for PDF, Word and the preview.

All numbers are already as they are shown, with Swedish typography. A block that was made from a
field carries its address as `source`, so that a passage leads back to its field.
"""

from dataclasses import dataclass
from enum import Enum

from kompass_core.chart_series import Series, SeriesValue
from kompass_core.fields import FieldRef


@dataclass(frozen=True)
class Heading:
    """A heading inside a chapter."""

    text: str
    level: int
    """2 is right under the chapter's title, 3 under that."""
    number: str = ""
    """What is hung beside the heading, as "3" beside area 3."""
    source: FieldRef | None = None


class Role(Enum):
    """What a paragraph is, which decides how it is set."""

    BODY = "body"
    LEAD = "lead"
    """Opens a chapter."""
    POINTS = "points"
    """A subsection's points, right after its heading."""
    QUESTION = "question"
    """The question that a subsection answers."""
    NOTE = "note"
    """A remark about a table or a figure."""
    GAP = "gap"
    """Says what is missing in the evaluation."""


@dataclass(frozen=True)
class Paragraph:
    """One paragraph, without line feeds."""

    text: str
    role: Role = Role.BODY
    source: FieldRef | None = None


@dataclass(frozen=True)
class Bullet:
    """One item of a list: one or more paragraphs."""

    paragraphs: tuple[str, ...]
    source: FieldRef | None = None


@dataclass(frozen=True)
class BulletList:
    """A list of items in order, none above another."""

    items: tuple[Bullet, ...]


@dataclass(frozen=True)
class KeyFigure:
    """The one figure of the evaluation, set large."""

    figure: str
    """ "415", or the band "312–402"."""
    unit: str
    """ "av 800 poäng"."""
    note: str
    """What the figure rests on."""


@dataclass(frozen=True)
class Column:
    """A column of a table."""

    title: str
    numeric: bool = False
    """Whether its cells are figures, which stand to the right."""
    weight: float = 0.0
    """Of a column of texts beside the first one: its share of the width, where that one has 1."""


@dataclass(frozen=True)
class Row:
    """A row of a table: one text a column."""

    cells: tuple[str, ...]
    source: FieldRef | None = None


class TableKind(Enum):
    """What a table is for, which decides how it is set."""

    BOX = "box"
    """An area's headings and points, in a box at its start."""
    POINTS = "points"
    """Figures to look up."""
    FACTS = "facts"
    """Names and values; the columns' titles are not shown."""


@dataclass(frozen=True)
class Table:
    """Rows under a header. The first column says what each row is about."""

    kind: TableKind
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    last: Row | None = None
    """The row that sums up the others."""


@dataclass(frozen=True)
class ProfilePoint:
    """One area in a chart. Shares are of the area's points, 0 to 1."""

    name: str
    short_name: str
    shown: str
    """Its points as text."""
    share: float
    highest_share: float
    """The high end of the band; equal to `share` when all questions are scored."""
    average_share: float | None = None


@dataclass(frozen=True)
class FurtherProfile:
    """A profile beside the evaluation's own and its average, in a radar."""

    label: str
    shares: tuple[float, ...]
    """Each area's share of its points, 0 to 1."""


class ChartKind(Enum):
    """How a profile is drawn."""

    BARS = "bars"
    RADAR = "radar"
    YEARS = "years"


@dataclass(frozen=True)
class Chart:
    """The areas' profile as a drawing. Its numbers also stand in a table beside it."""

    kind: ChartKind
    caption: str
    alternative: str
    """What the chart shows, for a reader who does not see it."""
    points: tuple[ProfilePoint, ...]
    profile_label: str
    average_label: str = ""
    """Empty where there is no average."""
    band_label: str = ""
    """Empty where every question is scored."""
    further: tuple[FurtherProfile, ...] = ()
    """Up to five more, in a radar."""

    @property
    def has_average(self) -> bool:
        """Whether an average is drawn beside the profile."""
        return any(point.average_share is not None for point in self.points)

    @property
    def has_band(self) -> bool:
        """Whether some area has questions that are not scored."""
        return any(point.highest_share > point.share for point in self.points)

    @property
    def has_profile(self) -> bool:
        """Whether anything at all is scored."""
        return any(point.share > 0 or point.highest_share < 1 for point in self.points)


@dataclass(frozen=True)
class TimeChart:
    """Points over the years as lines, one for each edition. Its numbers also stand in a table."""

    caption: str
    alternative: str
    """What the chart shows, for a reader who does not see it."""
    series: Series
    profile_label: str
    average: SeriesValue | None = None
    average_label: str = ""
    edition_label: str = ""
    """With `{edition}`: "Utgåva {edition}"."""
    kind: ChartKind = ChartKind.YEARS

    @property
    def has_average(self) -> bool:
        """Whether an average is drawn beside the lines."""
        return self.average is not None

    @property
    def has_band(self) -> bool:
        """Whether something is not scored: never, as only whole results are drawn."""
        return False

    @property
    def has_profile(self) -> bool:
        """Whether anything at all is scored: always, as only whole results are drawn."""
        return True


@dataclass(frozen=True)
class Columns:
    """Two columns beside each other, last on a page of the presentation."""

    left: "tuple[Block, ...]"
    right: "tuple[Block, ...]"
    left_share: float = 0.5
    """How much of the width the left one has, 0 to 1."""


Block = Heading | Paragraph | BulletList | KeyFigure | Table | Chart | TimeChart | Columns


@dataclass(frozen=True)
class Chapter:
    """A chapter of the report, or a page of the presentation."""

    title: str
    blocks: tuple[Block, ...]
    number: str = ""
    """Empty where chapters are not numbered."""


@dataclass(frozen=True)
class CoverLine:
    """A line on the cover with what it is: "Utvärderare" and their names."""

    label: str
    values: tuple[str, ...]
    source: FieldRef | None = None


@dataclass(frozen=True)
class Cover:
    """The first page."""

    over_title: str
    """The method's name."""
    title: str
    """The municipality."""
    subtitle: str
    """What the document is, and the year."""
    lines: tuple[CoverLine, ...]
    title_source: FieldRef | None = None
    subtitle_source: FieldRef | None = None


@dataclass(frozen=True)
class Labels:
    """The words that the document itself needs."""

    contents: str
    page: str
    """With `{page}` and `{pages}`: "Sida {page} ({pages})"."""
    to_page: str
    """What a line of the contents leads to, with `{title}` and `{page}`."""
    repeated: str
    """What stands by a title that goes on from the page before."""


@dataclass(frozen=True)
class ReportContent:
    """All that a report says, in order, before anything is drawn."""

    title: str
    publisher: str
    date: str
    cover: Cover
    chapters: tuple[Chapter, ...]
    colophon: tuple[str, ...]
    """What the report was made from, last in it, one line each."""
    labels: Labels
    draft_mark: str = ""
    """Stands on every page of a draft: "UTKAST"."""
    language: str = "sv-SE"
    created: str = ""
    """When, as in 2026-11-21T14:03:00+01:00, for the file's metadata; empty to leave it out."""
    producer: str = ""
    """The program and its version, for the file's metadata."""
