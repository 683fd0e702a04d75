"""The areas' profile as a radar, beside an average, with the band that is still open."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_core.points import Points, shown_percent
from widgets.colours import Colours
from widgets.radar_legend import FURTHER_LINES, Entry, Line, RadarLegend
from widgets.radar_plot import RadarPlot, Shares


class RadarChart(QWidget):
    """A spoke for each area, from nothing in the middle to all its points at the rim.

    It shows a screen reader its numbers in words; a table beside it has them one by one.
    """

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot = RadarPlot(colours, self.tr("Not scored yet"), self)
        self._legend = RadarLegend(colours, self)
        self._own_label = self.tr("This evaluation")
        self._own_entries: list[Entry] = []
        self._own_words = ""
        self._names: tuple[str, ...] = ()
        self._further: tuple[tuple[str, tuple[float, ...]], ...] = ()
        self.setAccessibleName(self.tr("Profile of the areas"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._plot, 1)
        column.addWidget(self._legend)

    def set_profile(
        self,
        names: Sequence[str],
        low: Shares,
        high: Shares,
        average: Shares | None,
        average_label: str,
    ) -> None:
        """Show a profile; while nothing at all is scored there is none, and no band of all points.

        Args:
            names: the areas' short names, clockwise from the top.
            low: each area's share of its points, 0 to 1, if no open question gets any.
            high: the same if every open question gets all; equal to `low` where none is open.
            average: each area's share in the average shown beside, or None.
            average_label: what the average is called in the legend.
        """
        scored = any(low) or any(share < 1 for share in high)
        band = high if scored and tuple(high) != tuple(low) else None
        self._plot.set_names(names)
        self._plot.set_shares(low if scored else None, band, average)
        entries = [Entry(Line.SELF, self._own_label)] if scored else []
        if band is not None:
            entries.append(Entry(Line.BAND, self.tr("Not scored yet")))
        if average is not None:
            entries.append(Entry(Line.AVERAGE, average_label))
        self._names = tuple(names)
        self._own_entries = entries
        self._own_words = _words(names, low, high, (average, average_label))
        self._show_words()

    def set_own_label(self, label: str) -> None:
        """Call the evaluation's own profile so in the legend."""
        self._own_label = label

    def set_further(self, profiles: Sequence[tuple[str, Shares]]) -> None:
        """Show further profiles of the same areas, up to five, each with its label.

        They are told apart by dashes and marks as well as by colour.
        """
        shown = tuple((label, tuple(shares)) for label, shares in profiles[: len(FURTHER_LINES)])
        if shown != self._further:
            self._further = shown
            self._plot.set_further([shares for _label, shares in shown])
        self._show_words()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._plot.set_colours(colours)
        self._legend.set_colours(colours)

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, 340)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(220, 200)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._plot.set_font(self.font())

    def _show_words(self) -> None:
        """Show the legend, and tell a screen reader all figures."""
        further = [
            Entry(line, label)
            for line, (label, _shares) in zip(FURTHER_LINES, self._further, strict=False)
        ]
        self._legend.set_entries([*self._own_entries, *further])
        profiles = (_figures(self._names, label, shares) for label, shares in self._further)
        self.setAccessibleDescription(". ".join((self._own_words, *profiles)))


def _words(
    names: Sequence[str], low: Shares, high: Shares, beside: tuple[Shares | None, str]
) -> str:
    percents = zip(names, map(_percent, low), map(_percent, high), strict=True)
    words = [
        f"{name} {least} %" if least == most else f"{name} {least}–{most} %"
        for name, least, most in percents
    ]
    text = ", ".join(words)
    average, label = beside
    return text if average is None else f"{text}. {_figures(names, label, average)}"


def _figures(names: Sequence[str], label: str, shares: Shares) -> str:
    pairs = zip(names, shares, strict=True)
    return f"{label}: " + ", ".join(f"{name} {_percent(share)} %" for name, share in pairs)


def _percent(share: float) -> int:
    """The percent as it is shown everywhere: from exact points, rounded half up."""
    return shown_percent(Points(round(share * 10_000)), 100)
