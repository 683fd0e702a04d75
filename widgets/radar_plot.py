"""The radar's drawing: rings, spokes, names, and the lines of the profile."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsSimpleTextItem, QSizePolicy, QWidget

# isort: split
# pyqtgraph draws with the Qt that it finds imported.
from pyqtgraph import GraphicsView, ViewBox
from typing_extensions import override

from kompass_core.radar import RING_PERCENTS, outline, spoke
from widgets.colours import Colours, blended
from widgets.plate_text import PlateText
from widgets.radar_layout import RadarLayout, most_name_width, name_lines, radar_layout
from widgets.radar_legend import BAND_PATTERN, FURTHER_LINES, MARKS, Line, line_pen
from widgets.radar_line import RadarLine, closed, in_pixels

Shares = Sequence[float]
"""One share for each area, 0 to 1."""

_GAP = 7.0
_SCALES = (1.0, 0.9, 0.8, 0.7)
"""Of the font, tried in turn until the names leave room for a circle."""
_LEAST_RADIUS = 4.0
"""The least radius that reads as a chart, in heights of its text."""
_SELF_ALPHA = 0.28


class RadarPlot(GraphicsView):  # type: ignore[misc]  # pyqtgraph publishes no types
    """The radar without its legend. The mouse does nothing here.

    What stands still (rings, spokes, names) is placed when the size, the font or the names change;
    a slider's step moves nothing but the lines.

    Args:
        colours: what it paints with.
        nothing: what is said in the middle while there is no profile.
        parent: Qt's.
    """

    def __init__(self, colours: Colours, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=colours.surface)
        self._colours = colours
        self._names: tuple[str, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._box = ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self._web = QGraphicsPathItem()
        self._rim = QGraphicsPathItem()
        self._band = QGraphicsPathItem()
        self._area = QGraphicsPathItem()
        for item in (self._band, self._area, self._web, self._rim):
            self._box.addItem(item, ignoreBounds=True)
        self._average = RadarLine(self._box, MARKS[Line.AVERAGE], 6)
        self._self = RadarLine(self._box, MARKS[Line.SELF], 6.5)
        self._further: list[RadarLine] = []
        self._radius = 1.0
        self._name_items: list[QGraphicsSimpleTextItem] = []
        self._ring_items: list[PlateText] = []
        self._nothing = PlateText(nothing)
        self._set_up()
        self._dress()

    def _set_up(self) -> None:
        self.setCentralItem(self._box)
        self.scene().addItem(self._nothing)
        self._box.disableAutoRange()
        self.setAntialiasing(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._box.sigResized.connect(self._place)

    # --- what is shown --------------------------------------------------------------------------

    def set_names(self, names: Sequence[str]) -> None:
        """Have a spoke for each of these areas, clockwise from the top."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        self._shown = ()
        self._make_texts()
        self._draw_web()
        self._place()

    def set_shares(self, low: Shares | None, high: Shares | None, average: Shares | None) -> None:
        """Move the lines to these shares; None where there is no profile, band or average."""
        shown = (low and tuple(low), high and tuple(high), average and tuple(average))
        if shown == self._shown:
            return
        self._shown = shown
        self._nothing.setVisible(low is None)
        self._self.set_visible(visible=low is not None)
        self._area.setVisible(low is not None)
        self._band.setVisible(low is not None and high is not None)
        if low is not None:
            self._set_profile(low, high)
        self._average.set_visible(visible=average is not None)
        if average is not None:
            self._average.set_corners(outline(average))

    def _set_profile(self, low: Shares, high: Shares | None) -> None:
        corners = outline(low)
        self._self.set_corners(corners)
        self._area.setPath(closed(corners))
        if high is not None:
            between = closed(outline(high))
            between.addPath(closed(corners))
            self._band.setPath(between)

    def set_further(self, profiles: Sequence[Shares]) -> None:
        """Draw further profiles under the evaluation's own, in the order of `FURTHER_LINES`."""
        for line in self._further:
            line.remove()
        self._further = []
        for kind, shares in zip(FURTHER_LINES, profiles, strict=False):
            line = RadarLine(self._box, MARKS[kind], 8, z=-1)
            line.set_radius(self._radius)
            line.set_corners(outline(shares))
            self._further.append(line)
        self._dress_further()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self._dress()

    def set_font(self, font: QFont) -> None:
        """Write the names in another font."""
        self.setFont(font)
        self._place()

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, 320)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 140)

    # --- how it looks ---------------------------------------------------------------------------

    def _dress(self) -> None:
        """Give every item its pen and brush."""
        colours = self._colours
        self.setBackground(colours.surface)
        self._web.setPen(in_pixels(QPen(blended(colours.border, colours.surface, 0.4), 1.0)))
        self._rim.setPen(in_pixels(QPen(blended(colours.border, colours.surface, 0.8), 1.2)))
        self._band.setPen(in_pixels(line_pen(Line.BAND, colours)))
        self._dress_band()
        self._area.setPen(QPen(Qt.PenStyle.NoPen))
        self._area.setBrush(_thin(colours.chart_self, _SELF_ALPHA))
        own, average = line_pen(Line.SELF, colours), line_pen(Line.AVERAGE, colours)
        self._self.dress(own, QPen(Qt.PenStyle.NoPen), own.color())
        self._average.dress(average, QPen(average.color(), 1.4), colours.surface)
        self._dress_further()
        self._dress_texts()

    def _dress_band(self) -> None:
        """Hatch the band, its lines in pixels however the circle is scaled."""
        hatch = QBrush(self._colours.chart_band, BAND_PATTERN)
        hatch.setTransform(QTransform.fromScale(1 / self._radius, -1 / self._radius))
        self._band.setBrush(hatch)

    def _dress_further(self) -> None:
        for kind, line in zip(FURTHER_LINES, self._further, strict=False):
            pen = line_pen(kind, self._colours)
            line.dress(pen, QPen(pen.color(), 1.4), self._colours.surface)

    def _dress_texts(self) -> None:
        for item in self._name_items:
            item.setBrush(self._colours.text)
        for item in (*self._ring_items, self._nothing):
            item.setBrush(self._colours.text_muted)
            item.set_plate(self._colours.surface)

    def _make_texts(self) -> None:
        for item in (*self._name_items, *self._ring_items):
            self.scene().removeItem(item)
        self._name_items = [QGraphicsSimpleTextItem() for _name in self._names]
        self._ring_items = [PlateText(str(ring)) for ring in RING_PERCENTS]
        for item in (*self._name_items, *self._ring_items):
            self.scene().addItem(item)
        self._dress_texts()

    def _draw_web(self) -> None:
        count = len(self._names)
        web = QPainterPath()
        for ring in RING_PERCENTS[:-1]:
            web.addPath(closed(outline([ring / 100] * count)))
        for index in range(count):
            web.moveTo(0, 0)
            web.lineTo(*spoke(index, count))
        self._web.setPath(web)
        self._rim.setPath(closed(outline([1.0] * count)))

    # --- where it stands ------------------------------------------------------------------------

    def _place(self) -> None:
        """Fit the circle and the names into the space that there is."""
        if not self._names:
            return
        for scale in _SCALES:
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * scale)
            layout = self._laid_out(font)
            if layout.radius >= _LEAST_RADIUS * QFontMetricsF(font).height():
                break
        for item, box in zip(self._name_items, layout.boxes, strict=True):
            item.setPos(box.topLeft())
        self._place_rings(layout, font)
        self._nothing.setFont(font)
        self._nothing.setPos(layout.centre - self._nothing.boundingRect().center())
        self._radius = layout.radius
        self._dress_band()
        for line in (self._average, self._self, *self._further):
            line.set_radius(layout.radius)
        left, right = -layout.centre.x() / layout.radius, layout.centre.x() / layout.radius
        low, high = -layout.centre.y() / layout.radius, layout.centre.y() / layout.radius
        self._box.setRange(xRange=(left, right), yRange=(low, high), padding=0)

    def _laid_out(self, font: QFont) -> RadarLayout:
        """Write the names in `font`, and find the circle that they leave."""
        space = QSizeF(self.viewport().size())
        metrics, count = QFontMetricsF(font), len(self._names)
        for index, (item, name) in enumerate(zip(self._name_items, self._names, strict=True)):
            item.setFont(font)
            item.setText(_fitted(name, most_name_width(space, index, count), metrics))
        sizes = [item.boundingRect().size() for item in self._name_items]
        return radar_layout(space, sizes, _GAP)

    def _place_rings(self, layout: RadarLayout, font: QFont) -> None:
        """Write the rings' percents beside the first spoke, every other where they are close."""
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.75)
        apart = layout.radius / len(RING_PERCENTS)
        for place, (item, ring) in enumerate(zip(self._ring_items, RING_PERCENTS, strict=True)):
            item.setFont(small)
            size = item.boundingRect()
            crowded = apart < size.height() * 0.95
            item.setVisible(not crowded or place % 2 == 0)
            at = layout.centre - QPointF(0, layout.radius * ring / 100)
            item.setPos(at + QPointF(3, -size.height() * 0.1))


def _fitted(name: str, most: float, metrics: QFontMetricsF) -> str:
    """The name on as many lines as it needs; a word that is too wide ends in a dot-dot-dot."""
    lines = name_lines(name, most, metrics.horizontalAdvance)
    return "\n".join(metrics.elidedText(s, Qt.TextElideMode.ElideRight, most + 1) for s in lines)


def _thin(colour: QColor, alpha: float) -> QColor:
    thin = QColor(colour)
    thin.setAlphaF(alpha)
    return thin
