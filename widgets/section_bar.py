"""The sections of a document as tabs under each other, each with how far it has come."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget
from typing_extensions import override

from widgets.colours import Colours, blended
from widgets.focus_ring import paint_focus_ring

_WIDTH_IN_LETTERS = 27
_MARGIN = 12
_BAR_HEIGHT = 3
_MOST_LINES = 3


@dataclass(frozen=True)
class _Entry:
    """One tab: a section, or a heading between sections (without a key)."""

    key: str
    title: str
    done: int = 0
    of: int = 0


class SectionBar(QTabBar):
    """A tab bar at the left whose texts are read without turning one's head.

    Sections are known by a key. Headings stand between them and cannot be chosen.

    Signals:
        section_chosen: the user chose the section with this key (str).
    """

    section_chosen = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._entries: list[_Entry] = []
        self._silent = False
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Sections"))
        self.currentChanged.connect(self._on_current_changed)

    def add_section(self, key: str, title: str) -> None:
        """Add a section under the others; the first becomes the current one, in silence."""
        self._add(_Entry(key, title))

    def add_heading(self, title: str) -> None:
        """Add a heading over the sections that are added next."""
        self._add(_Entry("", title))
        self.setTabEnabled(self.count() - 1, False)

    def set_progress(self, key: str, done: int, of: int) -> None:
        """Show beside a section's title how many of its parts are done."""
        place = self._place(key)
        entry = _Entry(key, self._entries[place].title, done, of)
        if entry != self._entries[place]:
            self._entries[place] = entry
            self._describe(place)
            self.update(self.tabRect(place))

    def set_current(self, key: str) -> None:
        """Show the section with that key as the current one. Silent."""
        self._silent = True
        self.setCurrentIndex(self._place(key))
        self._silent = False

    def current(self) -> str:
        """Return the key of the current section."""
        return self._entries[self.currentIndex()].key

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours
        self.update()

    @override
    def tabSizeHint(self, index: int) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * _WIDTH_IN_LETTERS + 2 * _MARGIN
        entry = self._entries[index] if index < len(self._entries) else _Entry("", "")
        if not entry.key:
            return QSize(width, metrics.height() + 14)
        lines = len(self._lines(entry, width))
        return QSize(width, metrics.lineSpacing() * lines + 14)

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = [place for place, entry in enumerate(self._entries) if entry.key]
        now = places.index(self.currentIndex()) if self.currentIndex() in places else 0
        steps = {
            Qt.Key.Key_Up: now - 1,
            Qt.Key.Key_Down: now + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(places) - 1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= step < len(places):
            self.setCurrentIndex(places[step])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._colours.window)
        pointed = self.tabAt(self.mapFromGlobal(self.cursor().pos()))
        for place, entry in enumerate(self._entries):
            rect = self.tabRect(place)
            if not rect.intersects(event.rect()):
                continue
            if entry.key:
                self._paint_section(painter, rect, place, pointed=place == pointed)
            else:
                self._paint_heading(painter, rect, entry.title)

    def _add(self, entry: _Entry) -> None:
        self._silent = True
        self._entries.append(entry)
        self.addTab(entry.title.replace("&", "&&"))
        self._describe(self.count() - 1)
        self._silent = False

    def _describe(self, place: int) -> None:
        """Tell a screen reader the title with its progress; a pointer sees it as a tip."""
        entry = self._entries[place]
        name = entry.title
        if entry.of:
            name = self.tr("{title}, {done} of {all}").format(
                title=entry.title, done=entry.done, all=entry.of
            )
        self.setAccessibleTabName(place, name)
        if entry.key:
            self.setTabToolTip(place, name)

    def _place(self, key: str) -> int:
        return next(place for place, entry in enumerate(self._entries) if entry.key == key)

    def _on_current_changed(self, place: int) -> None:
        if not self._silent and 0 <= place < len(self._entries) and self._entries[place].key:
            self.section_chosen.emit(self._entries[place].key)

    def _lines(self, entry: _Entry, width: int) -> list[str]:
        """Return the title broken over at most three lines, the last cut short if it must."""
        metrics = QFontMetrics(self._font(QFont.Weight.DemiBold))
        room = width - 2 * _MARGIN - 4 - metrics.horizontalAdvance(" 88/88")
        lines: list[str] = []
        for word in entry.title.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and (metrics.horizontalAdvance(longer) <= room or len(lines) == _MOST_LINES):
                lines[-1] = longer
            else:
                lines.append(word)
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]

    def _font(self, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setWeight(weight)
        return font

    def _paint_heading(self, painter: QPainter, rect: QRect, title: str) -> None:
        font = self._font(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(self._colours.text_muted)
        bottom_left = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect.adjusted(_MARGIN, 0, 0, -4), bottom_left, title)

    def _paint_section(self, painter: QPainter, rect: QRect, place: int, *, pointed: bool) -> None:
        colours, entry = self._colours, self._entries[place]
        current = place == self.currentIndex()
        plate = QRectF(rect.adjusted(6, 1, -6, -1))
        if current or pointed:
            over = 1.0 if current else 0.5
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blended(colours.surface, colours.window, over))
            painter.drawRoundedRect(plate, 7, 7)
        if current:
            painter.setBrush(colours.accent)
            mark = QRectF(plate.left(), plate.top() + 6, 3, plate.height() - 12)
            painter.drawRoundedRect(mark, 1.5, 1.5)
        painter.setFont(self._font(QFont.Weight.DemiBold if current else QFont.Weight.Normal))
        painter.setPen(colours.text)
        text = rect.adjusted(_MARGIN + 4, 0, -_MARGIN, -4 if entry.of else 0)
        lines = "\n".join(self._lines(entry, rect.width()))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, lines)
        if entry.of:
            self._paint_progress(painter, text, plate, entry)
        if current and self.hasFocus():
            paint_focus_ring(painter, plate, colours, 7)

    def _paint_progress(self, painter: QPainter, text: QRect, plate: QRectF, entry: _Entry) -> None:
        colours = self._colours
        done = entry.done == entry.of
        painter.setFont(self.font())
        painter.setPen(colours.success if done else colours.text_muted)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, right, f"{entry.done}/{entry.of}")
        track = QRectF(
            text.left(), plate.bottom() - 5, plate.right() - text.left() - 8, _BAR_HEIGHT
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blended(colours.border, colours.window, 0.35))
        painter.drawRoundedRect(track, 1.5, 1.5)
        filled = QRectF(track)
        filled.setWidth(track.width() * entry.done / entry.of)
        painter.setBrush(colours.success if done else colours.accent)
        painter.drawRoundedRect(filled, 1.5, 1.5)
