"""The line above the preview: zoom, where one reads, and the exports."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget
from typing_extensions import override

from kompass_gui.exporting.export_kind import ExportKind
from kompass_gui.exporting.export_names import EXPORT_ICONS, export_text
from kompass_gui.icons import Icons
from widgets.list_box import ListBox
from widgets.sign_button import SignButton

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_TEXTS_FROM = 98
"""From this width on, in letters, there is room for the buttons' texts."""
_PLACE_FROM = 58
"""From this width on there is room for the page's number."""


class ReportBar(QWidget):
    """The commands of the preview.

    Signals:
        zoom_chosen: the user wants this share of the printed size (float), or None: as wide as
            there is room.
        zoom_stepped: the user wants pages a step larger (1) or smaller (-1).
        export_asked: the user wants the evaluation as this (ExportKind).
        thumbnails_switched: the user shows or hides the thumbnails (bool).
        remarks_switched: the user shows or hides what stands beside the pages (bool).
    """

    zoom_chosen = Signal(object)
    zoom_stepped = Signal(int)
    export_asked = Signal(ExportKind)
    thumbnails_switched = Signal(bool)
    remarks_switched = Signal(bool)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = _switch(self.tr("Thumbnails"))
        self._out = _button("−", self.tr("Zoom out"))
        self._in = _button("+", self.tr("Zoom in"))
        self._zooms = ListBox(self)
        self._place = QLabel(self)
        self._export = _button(self.tr("Export PDF…"), export_text(ExportKind.REPORT))
        self._others = _button(self.tr("Other formats"), self.tr("Other formats"))
        self._remarks = _switch(self.tr("Remarks"))
        self._dress(icons)
        self._lay_out()
        self._connect()

    def show_zoom(self, zoom: float, *, fits: bool) -> None:
        """Show at which share of the printed size pages are, and whether they fit the width."""
        if fits:
            self._zooms.setCurrentIndex(0)
        elif zoom in ZOOMS:
            self._zooms.setCurrentIndex(1 + ZOOMS.index(zoom))
        else:
            self._zooms.setCurrentIndex(-1)
            self._zooms.setPlaceholderText(f"{round(zoom * 100)} %")

    def show_place(self, page: int, count: int) -> None:
        """Show which page is read, of how many."""
        text = self.tr("Page {page} of {count}").format(page=page, count=count)
        self._place.setText(text if count else "")

    def show_remarks(self, count: int) -> None:
        """Show how many remarks there are."""
        text = self.tr("Remarks ({count})").format(count=count)
        self._remarks.setText(text)
        self._remarks.setToolTip(text)
        self._remarks.setAccessibleName(text)

    def show_switched(self, *, thumbnails: bool, remarks: bool) -> None:
        """Show what stands beside the pages. Silent."""
        self._thumbnails.setChecked(thumbnails)
        self._remarks.setChecked(remarks)

    def _dress(self, icons: Icons) -> None:
        self._zooms.addItem(self.tr("Fit width"))
        for zoom in ZOOMS:
            self._zooms.addItem(f"{round(zoom * 100)} %")
        self._zooms.setAccessibleName(self.tr("Zoom"))
        self._place.setObjectName("muted")
        self._thumbnails.setIcon(icons.icon("list"))
        self._remarks.setIcon(icons.icon("warning"))
        self._export.setProperty("primary", True)
        self._export.setIcon(icons.icon_on_accent("report"))
        menu = QMenu(self)
        for kind, icon in EXPORT_ICONS.items():
            action = menu.addAction(icons.icon(icon), export_text(kind))
            action.triggered.connect(lambda _=False, kind=kind: self.export_asked.emit(kind))
        self._others.setMenu(menu)
        self._others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._others.setIcon(icons.icon("export"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        for widget in (self._thumbnails, self._out, self._zooms, self._in):
            row.addWidget(widget)
        row.addSpacing(6)
        row.addWidget(self._place)
        row.addStretch(1)
        for widget in (self._export, self._others, self._remarks):
            row.addWidget(widget)

    def _connect(self) -> None:
        self._out.clicked.connect(lambda: self.zoom_stepped.emit(-1))
        self._in.clicked.connect(lambda: self.zoom_stepped.emit(1))
        self._zooms.activated.connect(self._choose_zoom)
        self._export.clicked.connect(lambda: self.export_asked.emit(ExportKind.REPORT))
        self._thumbnails.clicked.connect(self.thumbnails_switched)
        self._remarks.clicked.connect(self.remarks_switched)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letters = self.width() // self.fontMetrics().averageCharWidth()
        for button in (self._thumbnails, self._export, self._others, self._remarks):
            button.show_text(shown=letters >= _TEXTS_FROM)
        self._place.setVisible(letters >= _PLACE_FROM)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # its texts may go

    def _choose_zoom(self, index: int) -> None:
        self.zoom_chosen.emit(None if index == 0 else ZOOMS[index - 1])


def next_zoom(zoom: float, step: int) -> float:
    """Return the nearest zoom of the list that is larger (step 1) or smaller (-1), if any is."""
    if step > 0:
        return next((each for each in ZOOMS if each > zoom + 0.005), max(ZOOMS[-1], zoom))
    return next((each for each in reversed(ZOOMS) if each < zoom - 0.005), min(ZOOMS[0], zoom))


def _button(text: str, name: str) -> SignButton:
    button = SignButton(text)
    button.setToolTip(name.replace("…", ""))
    button.setAccessibleName(name.replace("…", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _switch(text: str) -> SignButton:
    button = _button(text, text)
    button.setCheckable(True)
    return button
