"""The areas' profile as a radar, beside an average, with the band that is still open."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_core.points import Points, shown_percent
from widgets.colours import Colours
from widgets.radar_legend import Entry, Line, RadarLegend
from widgets.radar_plot import RadarPlot, Shares


class RadarChart(QWidget):
    """A spoke for each area, from nothing in the middle to all its points at the rim.

    It shows a screen reader its numbers in words; a table beside it has them one by one.
    """

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot = RadarPlot(colours, self)
        self._legend = RadarLegend(colours, self)
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
        """Show a profile.

        Args:
            names: the areas' short names, clockwise from the top.
            low: each area's share of its points, 0 to 1, if no open question gets any.
            high: the same if every open question gets all; equal to `low` where none is open.
            average: each area's share in the average shown beside, or None.
            average_label: what the average is called in the legend.
        """
        band = high if tuple(high) != tuple(low) else None
        self._plot.set_names(names)
        self._plot.set_shares(low, band, average)
        entries = [Entry(Line.SELF, self.tr("This evaluation"))]
        if band is not None:
            entries.append(Entry(Line.BAND, self.tr("Not scored yet")))
        if average is not None:
            entries.append(Entry(Line.AVERAGE, average_label))
        self._legend.set_entries(entries)
        self._describe(names, low, high, (average, average_label))

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

    def _describe(
        self,
        names: Sequence[str],
        low: Shares,
        high: Shares,
        beside: tuple[Shares | None, str],
    ) -> None:
        percents = zip(names, map(_percent, low), map(_percent, high), strict=True)
        words = [
            f"{name} {least} %" if least == most else f"{name} {least}–{most} %"
            for name, least, most in percents
        ]
        text = ", ".join(words)
        average, label = beside
        if average is not None:
            figures = ", ".join(
                f"{name} {_percent(share)} %" for name, share in zip(names, average, strict=True)
            )
            text = f"{text}. {label}: {figures}"
        self.setAccessibleDescription(text)


def _percent(share: float) -> int:
    """The percent as it is shown everywhere: from exact points, rounded half up."""
    return shown_percent(Points(round(share * 10_000)), 100)
