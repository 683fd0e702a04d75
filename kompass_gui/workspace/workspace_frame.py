"""How sections, page and profile of an open evaluation lie in the window, at every size of it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QStackedWidget, QWidget
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_gui.icons import Icons
from kompass_gui.pages.profile_panel import ProfilePanel
from kompass_gui.pages.profile_strip import ProfileStrip
from kompass_gui.pages.room import Arrangement, Room, room_in
from kompass_gui.tab_order import follow_on
from kompass_gui.workbench.curtain import way_back
from widgets.colours import Colours
from widgets.no_limit import NO_LIMIT
from widgets.section_bar import SectionBar

_BAR, _PAGE, _SIDE = range(3)


class WorkspaceFrame(QWidget):
    """The section bar, the pages in `stack`, and the profile beside them or as a strip over them.

    Signals:
        area_activated: the user asks in the profile for the area of this number (int).
    """

    area_activated = Signal(int)

    def __init__(self, colours: Colours, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = SectionBar(colours, self)
        self.stack = QStackedWidget(self)
        self._panel = ProfilePanel(colours, self)
        self._strip = ProfileStrip(colours, icons, self)
        self._way_back = QLabel(way_back(), self)
        self._grid = QGridLayout(self)
        self._page_takes_all = False
        self._private = False
        self._whole_shown = False
        self._came_from: QWidget | None = None
        self._evaluation: Evaluation | None = None
        self._lay_out()
        self._strip.whole_asked.connect(lambda shown: self._show_whole(shown=shown))
        self._panel.left.connect(self.leave_profile)
        for view in (self._strip, self._panel):
            view.area_activated.connect(self._activate_area)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show the points of an evaluation, in what is in view."""
        self._evaluation = evaluation
        for view in (self._panel, self._strip):
            if view.isVisibleTo(self):
                view.show_evaluation(evaluation)

    def set_needs(self, *, all_room: bool, private: bool, tells_way_back: bool) -> None:
        """Lay everything out for the page that is shown.

        Args:
            all_room: it wants the room of the profile, which is then a strip over it.
            private: neither the sections nor the profile may be seen.
            tells_way_back: a line over the page says how they come back.
        """
        self._page_takes_all = all_room
        self._private = private
        self._way_back.setVisible(tells_way_back)
        self._whole_shown = False
        self._arrange()

    def put_profile_after(self, page: QWidget) -> None:
        """Let Tab come to the profile after a page that was just put into the stack."""
        follow_on(page, self._panel)

    def show_profile(self) -> None:
        """Take the keyboard to the whole profile, shown over the page where there is no room."""
        if self._strip.isVisible():
            self._show_whole(shown=not self._whole_shown)
        elif self._panel.isVisible():
            self._panel.focus_table()

    def leave_profile(self) -> None:
        """Take the keyboard back from the profile to where it came from."""
        if self._whole_shown:
            self._show_whole(shown=False)

    @override
    def minimumSizeHint(self) -> QSize:
        """The narrowest arrangement's, whichever stands now."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 60, metrics.lineSpacing() * 8)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _lay_out(self) -> None:
        self._way_back.setObjectName("wayBack")
        self._way_back.hide()
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.bar, 0, _BAR, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._strip, 0, _PAGE)
        grid.addWidget(self._way_back, 0, _PAGE)
        grid.addWidget(self.stack, 1, _PAGE)
        grid.addWidget(self._panel, 0, _SIDE, 2, 1)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(_PAGE, 1)

    def _arrange(self) -> None:
        """Lay everything out as fits the room; what is not shown yet waits for its size."""
        if not self.isVisible():
            return
        room = room_in(self.size(), self.fontMetrics())
        self.bar.fit(self.height(), compact=room.arrangement is not Arrangement.WIDE)
        slim = room.arrangement is Arrangement.SLIM or self._page_takes_all
        self._whole_shown = self._whole_shown and slim
        self._place_panel(room, over_page=slim)
        self.bar.setVisible(not self._private)
        self._strip.setVisible(slim and not self._private)
        self._strip.set_whole_shown(shown=self._whole_shown)
        self._panel.setVisible((self._whole_shown or not slim) and not self._private)
        self.stack.setVisible(not self._whole_shown)
        if self._evaluation is not None:
            self.show_evaluation(self._evaluation)

    def _place_panel(self, room: Room, *, over_page: bool) -> None:
        """Let the whole profile lie over the page, or beside it as wide as fits the room."""
        letter = self.fontMetrics().averageCharWidth()
        width = room.profile_letters * letter
        self._panel.setMinimumWidth(0 if over_page else width)
        self._panel.setMaximumWidth(NO_LIMIT if over_page else width)
        self._panel.show_total(shown=not over_page)
        place = (1, _PAGE, 1, 1) if over_page else (0, _SIDE, 2, 1)
        index = self._grid.indexOf(self._panel)
        if self._grid.getItemPosition(index) != place:
            self._grid.removeWidget(self._panel)
            self._grid.addWidget(self._panel, *place)

    def _show_whole(self, *, shown: bool) -> None:
        """Show the whole profile over the page, or the page again."""
        if shown:
            self._came_from = QApplication.focusWidget()
        self._whole_shown = shown
        self._arrange()
        if shown:
            self._panel.focus_table()
        elif self._came_from is not None and self.isAncestorOf(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _activate_area(self, number: int) -> None:
        self._whole_shown = False
        self._arrange()
        self.area_activated.emit(number)
