"""The sections of a document as tabs under each other, each with how far it has come."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QInputDevice, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget
from typing_extensions import override

from widgets.colours import Colours
from widgets.plain_tip import plain_tip
from widgets.section_look import SPACINGS, Section, SectionLook, Shown


class SectionBar(QTabBar):
    """A tab bar at the left whose texts are read without turning one's head.

    Sections are known by a key. Headings stand between them and cannot be chosen. Where there is
    little room the tabs are laid tighter, by their short titles, and on demand show their signs
    alone, with the titles as tips; a screen reader is always told the titles.

    Signals:
        section_chosen: the user chose the section with this key (str).
    """

    section_chosen = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = SectionLook(colours)
        self._sections: list[Section] = []
        self._places: dict[str, int] = {}
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

    def add_section(
        self, key: str, title: str, sign: str | QIcon = "", short_title: str = ""
    ) -> None:
        """Add a section under the others; the first becomes the current one, in silence.

        Args:
            key: what the section is known by.
            title: what it is called.
            sign: a short text or a picture that stands before the title, or for it.
            short_title: what it is called where there is little height; "" is the title.
        """
        icon, text = (sign, "") if isinstance(sign, QIcon) else (QIcon(), sign)
        self._add(Section(key, title, text, short_title=short_title), icon)

    def add_heading(self, title: str) -> None:
        """Add a heading over the sections that are added next."""
        self._add(Section("", title), QIcon())
        self.setTabEnabled(self.count() - 1, False)

    def fit(self, height: int, *, compact: bool) -> None:
        """Take at most `height` pixels if that is possible at all.

        Args:
            height: what there is.
            compact: show the sections' signs alone.
        """
        look = self._look
        before = look.compact, look.spacing
        look.compact = compact
        for spacing in SPACINGS:
            look.spacing = spacing
            if sum(self.tabSizeHint(place).height() for place in range(self.count())) <= height:
                break
        if (look.compact, look.spacing) != before:
            self.setElideMode(self.elideMode())  # lays the tabs out, the current one in sight

    def set_progress(self, key: str, done: int, of: int) -> None:
        """Show beside a section's title how many of its parts are done."""
        section = self._sections[self._places[key]]
        if (section.done, section.of) != (done, of):
            self._change(replace(section, done=done, of=of))

    def set_weak(self, key: str, weak: int) -> None:
        """Show that so many of a section's parts rest on one kind of source only, or on none."""
        section = self._sections[self._places[key]]
        if section.weak != weak:
            self._change(replace(section, weak=weak))

    def set_current(self, key: str) -> None:
        """Show the section with that key as the current one. Silent."""
        self._silent = True
        self.setCurrentIndex(self._places[key])
        self._silent = False

    def current(self) -> str:
        """Return the key of the current section."""
        return self._sections[self.currentIndex()].key

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._look.colours = colours
        self.update()

    @override
    def tabSizeHint(self, index: int) -> QSize:
        if index >= len(self._sections):
            return QSize()
        has_icon = not self.tabIcon(index).isNull()
        return self._look.size(self._sections[index], has_icon=has_icon)

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = [place for place, section in enumerate(self._sections) if section.key]
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
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the tabs where there is no room for all; the current section stays so."""
        if event.device().capabilities() & QInputDevice.Capability.PixelScroll:
            super().wheelEvent(event)  # which then does the same
            return
        towards = "ScrollLeftButton" if event.angleDelta().y() > 0 else "ScrollRightButton"
        button = self.findChild(QToolButton, towards)
        if button is not None and button.isVisible():
            button.click()
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._look.colours.window)
        pointed = self.tabAt(self.mapFromGlobal(self.cursor().pos()))
        for place, section in enumerate(self._sections):
            rect = self.tabRect(place)
            if not rect.intersects(event.rect()):
                continue
            if section.key:
                shown = Shown(place == self.currentIndex(), place == pointed, self.hasFocus())
                self._look.paint_section(painter, rect, section, self.tabIcon(place), shown)
            else:
                self._look.paint_heading(painter, rect, section.title)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._look.font = self.font()
        super().changeEvent(event)

    def _add(self, section: Section, icon: QIcon) -> None:
        self._silent = True
        self._places[section.key] = len(self._sections)
        self._sections.append(section)
        self.addTab(icon, section.title.replace("&", "&&"))
        self._describe(self.count() - 1)
        self._silent = False

    def _change(self, section: Section) -> None:
        place = self._places[section.key]
        self._sections[place] = section
        self._describe(place)
        self.update(self.tabRect(place))

    def _describe(self, place: int) -> None:
        """Tell a screen reader the title with its progress; a pointer sees it as a tip."""
        section = self._sections[place]
        name = section.name
        if section.of:
            name = self.tr("{title}, {done} of {all}").format(
                title=name, done=section.done, all=section.of
            )
        if section.weak:
            weak = self.tr("%n resting on one kind of source or none", "", section.weak)
            name = f"{name}, {weak}"
        self.setAccessibleTabName(place, name)
        if section.key:
            self.setTabToolTip(place, plain_tip(name))

    def _on_current_changed(self, place: int) -> None:
        if not self._silent and 0 <= place < len(self._sections) and self._sections[place].key:
            self.section_chosen.emit(self._sections[place].key)
