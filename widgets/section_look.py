"""How one tab of the section bar is measured and painted: a section, or a heading between some."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter

from widgets.colours import Colours, blended
from widgets.focus_ring import paint_focus_ring

_WIDTH_IN_LETTERS = 27
_COMPACT_WIDTH_IN_LETTERS = 4
_MARGIN = 12
_SIGN_GAP = 7
_BAR_HEIGHT = 3
_BAR_FROM_PADDING = 10
"""Tabs laid tighter than this have no room for a bar under the title."""

_WEAK = "▲"
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class Section:
    """What one tab shows: a section, or a heading between sections (without a key)."""

    key: str
    title: str
    sign: str = ""
    """What stands for the title where there is no room for it, as an area's number."""
    done: int = 0
    of: int = 0
    weak: int = 0
    """How many of its parts stand on too little."""
    short_title: str = ""
    """What it is called where a title may have one line only; the title itself if empty."""

    @property
    def name(self) -> str:
        """The title after its sign."""
        return f"{self.sign}  {self.title}" if self.sign else self.title


@dataclass(frozen=True)
class Spacing:
    """How roomy the tabs lie."""

    padding: int
    """Pixels over and under a title together."""
    lines: int
    """The most lines that a title is broken over."""


SPACINGS = (Spacing(14, 3), Spacing(10, 3), *(Spacing(padding, 1) for padding in (12, 10, 7, 4)))
"""From roomy to tight; short titles with air round them are read before long ones without."""


@dataclass(frozen=True)
class Shown:
    """In which state a tab is painted."""

    current: bool = False
    pointed: bool = False
    focused: bool = False


class SectionLook:
    """Measures and paints tabs in one font, with titles or compact: with their signs alone."""

    def __init__(self, colours: Colours) -> None:
        self.colours = colours
        self.font = QFont()
        self.compact = False
        self.spacing = SPACINGS[0]

    def size(self, section: Section, *, has_icon: bool) -> QSize:
        """Return how large a tab is, in pixels."""
        padding = self.spacing.padding
        metrics = QFontMetrics(self.font)
        if self.compact:
            width = metrics.averageCharWidth() * _COMPACT_WIDTH_IN_LETTERS + 2 * _MARGIN - 8
            line = metrics.height() + _BAR_HEIGHT + 2 if section.key else 2
            return QSize(width, line + min(padding, 10))
        width = metrics.averageCharWidth() * _WIDTH_IN_LETTERS + 2 * _MARGIN
        if not section.key:
            return QSize(width, metrics.height() + padding)
        lines = self._lines(
            section, self._room(width, section, signed=has_icon or bool(section.sign))
        )
        return QSize(width, metrics.lineSpacing() * len(lines) + padding)

    def paint_heading(self, painter: QPainter, rect: QRect, title: str) -> None:
        """Paint a heading; where only signs are shown, a line between them."""
        if self.compact:
            painter.setPen(blended(self.colours.border, self.colours.window, 0.5))
            middle = rect.center().y()
            painter.drawLine(rect.left() + 10, middle, rect.right() - 10, middle)
            return
        font = self._font(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(self.colours.text_muted)
        bottom_left = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        bottom = min(4, self.spacing.padding // 3)
        painter.drawText(rect.adjusted(_MARGIN, 0, 0, -bottom), bottom_left, title)

    def paint_section(
        self, painter: QPainter, rect: QRect, section: Section, icon: QIcon, shown: Shown
    ) -> None:
        """Paint a section: its plate where it is current, its sign, title and progress."""
        plate = QRectF(rect.adjusted(4, 1, -4, -1) if self.compact else rect.adjusted(6, 1, -6, -1))
        self._paint_plate(painter, plate, shown)
        weight = QFont.Weight.DemiBold if shown.current else QFont.Weight.Normal
        painter.setFont(self._font(weight))
        painter.setPen(self.colours.text)
        if self.compact:
            self._paint_sign(painter, self._above_bar(rect, section), section, icon)
        else:
            self._paint_title(painter, rect, section, icon)
        if section.of and self._barred:
            self._paint_bar(painter, plate, section)
        if shown.current and shown.focused:
            paint_focus_ring(painter, plate, self.colours, 7)

    def _paint_plate(self, painter: QPainter, plate: QRectF, shown: Shown) -> None:
        colours = self.colours
        if shown.current or shown.pointed:
            over = 1.0 if shown.current else 0.5
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blended(colours.surface, colours.window, over))
            painter.drawRoundedRect(plate, 7, 7)
        if shown.current:
            painter.setBrush(colours.accent)
            mark = QRectF(plate.left(), plate.top() + 6, 3, plate.height() - 12)
            painter.drawRoundedRect(mark, 1.5, 1.5)

    def _paint_sign(self, painter: QPainter, rect: QRect, section: Section, icon: QIcon) -> None:
        """Paint what stands for a section in the middle of a place."""
        if icon.isNull():
            sign = section.sign or section.title[:1]
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, sign)
        else:
            side = self._sign_width()
            place = QRect(0, 0, side, side)
            place.moveCenter(rect.center())
            icon.paint(painter, place)

    def _paint_title(self, painter: QPainter, rect: QRect, section: Section, icon: QIcon) -> None:
        text = self._above_bar(rect.adjusted(_MARGIN + 4, 0, -_MARGIN, 0), section)
        signed = bool(section.sign) or not icon.isNull()
        lines = self._lines(section, self._room(rect.width(), section, signed=signed))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setFont(self.font)
        if section.of:
            done = section.done == section.of
            painter.setPen(self.colours.success if done else self.colours.text_muted)
            painter.drawText(text, right, f"{section.done}/{section.of}")
        if section.weak:
            smaller = QFont(self.font)
            smaller.setPointSizeF(smaller.pointSizeF() * 0.7)
            painter.setFont(smaller)
            painter.setPen(self.colours.warning)
            progress = QFontMetrics(self.font).horizontalAdvance("8/8") + 4
            painter.drawText(text.adjusted(0, 0, -progress, 0), right, _WEAK)
        painter.restore()
        if signed:
            height = QFontMetrics(self.font).lineSpacing()
            top = text.center().y() - height * len(lines) // 2 + 1
            place = QRect(text.left(), top, self._sign_width(), height)
            self._paint_sign(painter, place, section, icon)
            text.adjust(self._sign_width() + _SIGN_GAP, 0, 0, 0)
        painter.drawText(text, _LEFT, "\n".join(lines))

    def _paint_bar(self, painter: QPainter, plate: QRectF, section: Section) -> None:
        """Paint how much is done as a bar along the tab's lower edge."""
        colours = self.colours
        done = section.done == section.of
        track = QRectF(plate.left() + 10, plate.bottom() - 5, plate.width() - 18, _BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blended(colours.border, colours.window, 0.35))
        painter.drawRoundedRect(track, 1.5, 1.5)
        filled = QRectF(track)
        filled.setWidth(track.width() * section.done / section.of)
        painter.setBrush(colours.success if done else colours.accent)
        painter.drawRoundedRect(filled, 1.5, 1.5)

    @property
    def _barred(self) -> bool:
        return self.compact or self.spacing.padding >= _BAR_FROM_PADDING

    def _above_bar(self, rect: QRect, section: Section) -> QRect:
        return rect.adjusted(0, 0, 0, -4 if section.of and self._barred else 0)

    def _sign_width(self) -> int:
        return QFontMetrics(self.font).height()

    def _room(self, width: int, section: Section, *, signed: bool) -> int:
        """Return how wide a line of a title may be in a tab of a width."""
        # What has a sign in letters is a part of the whole, and shows how far it has come.
        counted = bool(section.of or section.sign)
        progress = QFontMetrics(self.font).horizontalAdvance(" 88/88") if counted else 0
        sign = self._sign_width() + _SIGN_GAP if signed else 0
        return width - 2 * _MARGIN - 4 - progress - sign

    def _lines(self, section: Section, room: int) -> list[str]:
        """Return the title broken over some lines, the last cut short if it must."""
        metrics = QFontMetrics(self._font(QFont.Weight.DemiBold))
        lines: list[str] = []
        short = self.spacing.lines == 1 and section.short_title
        for word in (section.short_title if short else section.title).split():
            longer = f"{lines[-1]} {word}" if lines else word
            full = len(lines) == self.spacing.lines
            if lines and (full or metrics.horizontalAdvance(longer) <= room):
                lines[-1] = longer
            else:
                lines.append(word)
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]

    def _font(self, weight: QFont.Weight) -> QFont:
        font = QFont(self.font)
        font.setWeight(weight)
        return font
