"""The page of the report: as it will be printed, with what there is to remark on it."""

from PySide6.QtCore import QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_gui.exporting.publisher import Publisher
from kompass_gui.exporting.report_preview import MadeReport
from kompass_gui.icons import Icons
from kompass_gui.pages.field_names import FieldNames
from kompass_gui.pages.page import Page
from kompass_gui.pages.page_context import PageContext
from kompass_gui.reporting.look_form import LookForm
from kompass_gui.reporting.publisher_look import PublisherLook
from kompass_gui.reporting.remark_texts import remark_groups
from kompass_gui.reporting.report_bar import ReportBar, next_zoom
from widgets.page_strip import PageStrip
from widgets.place_view import Place, PlaceView
from widgets.remark_tree import RemarkTree

PAUSE_MS = 400
"""So long after the last change the report is made anew."""
_ROOM_FOR_THUMBNAILS = 103
_ROOM_FOR_REMARKS = 90
"""From these widths of the page on, in letters, they are shown at first."""
_SIDE_LETTERS = 37


class ReportPage(Page):
    """The preview with thumbnails, the remarks of the check, and the publisher's look.

    The report is made when the page is looked at, and again after each pause in the changes.
    """

    takes_all_room = True

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = context.session
        self._reports = context.around.reports
        self._report: MadeReport | None = None
        self._shown: tuple[Evaluation, Publisher] | None = None
        self._bar = ReportBar(Icons(), self)
        self._strip = PageStrip(self)
        self._view = PlaceView(context.colours, self)
        self._side = QTabWidget(self)
        self._remarks = RemarkTree(self)
        self._all_well = QLabel(self.tr("Nothing to remark on."), self)
        self._look = LookForm(self)
        PublisherLook(context.around, self._look)
        self._pause = QTimer(self)
        self._chosen_zoom: float | None = None
        self._lay_out()
        self._connect()

    @override
    def show_change(self, before: Evaluation, after: Evaluation) -> None:
        """Let the report follow, after a pause, while it is looked at."""
        if self.isVisible():
            self._pause.start()

    @override
    def refuse_changes(self) -> None:
        """Nothing here changes the evaluation."""

    def _lay_out(self) -> None:
        self.set_title(self.tr("Report"))
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        parts = QHBoxLayout()
        parts.setSpacing(0)
        parts.addWidget(self._strip)
        parts.addWidget(self._view, 1)
        parts.addWidget(self._side)
        column.addLayout(parts, 1)
        remarks = QWidget(self._side)
        inside = QVBoxLayout(remarks)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._all_well)
        inside.addWidget(self._remarks, 1)
        self._all_well.setObjectName("muted")
        self._all_well.setMargin(12)
        self._all_well.setWordWrap(True)
        self._all_well.hide()
        self._side.addTab(remarks, self.tr("Check"))
        scrolled = QScrollArea(self._side)
        scrolled.setWidget(self._look)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is in it
        self._side.addTab(scrolled, self.tr("Look"))
        self._side.setObjectName("beside")
        self._side.setAccessibleName(self.tr("Check"))
        self._side.setDocumentMode(True)
        self._side.tabBar().setDrawBase(False)
        self.fill_with(whole)

    def _connect(self) -> None:
        preview, publisher = self._reports.preview, self._reports.publisher
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._make)
        preview.made.connect(self._show_report)
        preview.page_drawn.connect(self._view.set_picture)
        preview.thumbnail_drawn.connect(self._strip.set_picture)
        publisher.changed.connect(self._follow_publisher)
        self._view.picture_wanted.connect(preview.draw_page)
        self._view.place_followed.connect(self._follow_place)
        self._view.zoomed.connect(self._take_zoom)
        self._view.page_reached.connect(self._show_place)
        self._strip.page_chosen.connect(self._view.show_page)
        self._remarks.remark_followed.connect(self._follow_remark)
        self._bar.zoom_chosen.connect(self._set_zoom)
        self._bar.zoom_stepped.connect(self._step_zoom)
        self._bar.export_asked.connect(
            lambda kind: self._reports.export(kind, self._session.evaluation, self.window())
        )
        self._bar.thumbnails_switched.connect(self._strip.setVisible)
        self._bar.remarks_switched.connect(self._side.setVisible)
        for keys, command in (
            (QKeySequence.StandardKey.ZoomIn, lambda: self._step_zoom(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self._step_zoom(-1)),
            ("Ctrl+0", lambda: self._set_zoom(None)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(command)

    # --- making and showing ---------------------------------------------------------------------

    def _make(self) -> None:
        wanted = (self._session.evaluation, self._reports.publisher.publisher)
        if self._shown is None or wanted[0] is not self._shown[0] or wanted[1] != self._shown[1]:
            self._shown = wanted
            self._reports.preview.show(*wanted)

    def _show_report(self, report: MadeReport) -> None:
        if self._shown is None or report.evaluation is not self._shown[0]:
            return  # it is of another page of the same kind
        self._report = report
        sizes = [QSizeF(size.width, size.height) for size in report.images.sizes]
        self._view.set_pages(sizes)
        self._view.set_places(_places(report))
        self._strip.set_pages(len(sizes), sizes[0])
        self._show_place(self._view.page())
        self._bar.show_zoom(self._view.zoom(), fits=self._chosen_zoom is None)
        self._bar.show_remarks(len(report.remarks))
        self._remarks.set_groups(remark_groups(report.remarks, report.evaluation))
        self._all_well.setVisible(not report.remarks)

    def _show_place(self, page: int) -> None:
        count = self._report.finished.pages if self._report is not None else 0
        self._bar.show_place(page, count)
        self._strip.set_current(page)

    def _take_zoom(self, zoom: float) -> None:
        self._chosen_zoom = zoom
        self._bar.show_zoom(zoom, fits=False)

    def _set_zoom(self, zoom: float | None) -> None:
        self._chosen_zoom = zoom
        self._view.set_zoom(zoom)
        self._bar.show_zoom(self._view.zoom(), fits=zoom is None)

    def _step_zoom(self, step: int) -> None:
        self._set_zoom(next_zoom(self._view.zoom(), step))

    def _follow_publisher(self) -> None:
        if self.isVisible():
            self._pause.start()

    # --- what the user follows ------------------------------------------------------------------

    def _follow_place(self, index: int) -> None:
        if self._report is not None:
            self.field_asked.emit(self._report.finished.passages[index].source)

    def _follow_remark(self, index: int) -> None:
        if self._report is not None:
            self.field_asked.emit(self._report.remarks[index].source)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        self._side.setFixedWidth(letter * _SIDE_LETTERS)
        if self._report is None:  # afterwards it is as the user has it
            letters = self.width() // letter
            thumbnails = letters >= _ROOM_FOR_THUMBNAILS
            remarks = letters >= _ROOM_FOR_REMARKS
            self._strip.setVisible(thumbnails)
            self._side.setVisible(remarks)
            self._bar.show_switched(thumbnails=thumbnails, remarks=remarks)


def _places(report: MadeReport) -> list[Place]:
    sizes, names = report.images.sizes, FieldNames(report.evaluation)
    return [
        Place(
            passage.page,
            QRectF(
                passage.left,
                sizes[passage.page - 1].height - passage.bottom - passage.height,
                passage.width,
                passage.height,
            ),
            names.of(passage.source),
        )
        for passage in report.finished.passages
    ]
