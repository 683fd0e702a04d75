"""The report as it will be printed, made on a thread of its own while one goes on working."""

from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kompass_core.evaluation import Evaluation
from kompass_core.report_check import Remark, report_remarks
from kompass_gui.background import Background
from kompass_gui.exporting.publisher import Publisher
from widgets.page_strip import THUMBNAIL_WIDTH

if TYPE_CHECKING:
    from report.document import FinishedPdf
    from report.page_images import PageImages

_MOST_SMALL = 300
"""How many pages have a small picture, 50 MB of them: ten times a usual report."""


@dataclass(frozen=True)
class MadeReport:
    """A report that was made, and what the check says of it."""

    evaluation: Evaluation
    finished: "FinishedPdf"
    remarks: tuple[Remark, ...]
    images: "PageImages"


@dataclass(frozen=True)
class _Picture:
    """A page as pixels."""

    page: int
    image: QImage
    small: bool


class _OutdatedError(Exception):
    """What is being made is not wanted any more."""


class ReportPreview(QObject):
    """Makes the newest report that was asked for, and pictures of its pages.

    A report that is being made when another is asked for is given up.

    Signals:
        made: a report is ready (MadeReport); its pages can be asked for.
        page_drawn(int page, QImage picture): a page that was asked for.
        thumbnail_drawn(int page, QImage picture): a page as it is shown small.
    """

    made = Signal(object)
    page_drawn = Signal(int, QImage)
    thumbnail_drawn = Signal(int, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background[MadeReport | _Picture | None]("preview", self._take)
        self._wanted = 0  # the number of the newest report that was asked for
        self._report: MadeReport | None = None
        self._small: deque[int] = deque()
        self._closed = False

    def show(self, evaluation: Evaluation, publisher: Publisher) -> None:
        """Make the report of an evaluation, instead of any other."""
        self._wanted += 1
        number = self._wanted
        if not self._closed:
            self._background.start(lambda: self._make(number, evaluation, publisher))

    def draw_page(self, page: int, scale: float) -> None:
        """Draw a page of the newest report with `scale` pixels for a point."""
        report = self._report
        if report is not None and page <= report.finished.pages and not self._closed:
            self._background.start(lambda: self._draw(report, page, scale, small=False))

    def close(self) -> None:
        """Give up what is being made and end the thread; whatever is asked for then is not."""
        self._wanted += 1
        self._closed = True
        self._background.close()
        if self._report is not None:
            self._report.images.close()
            self._report = None

    # --- on the thread --------------------------------------------------------------------------

    def _make(self, number: int, evaluation: Evaluation, publisher: Publisher) -> MadeReport:
        def go_on(_done: float = 0) -> None:
            if number != self._wanted:
                raise _OutdatedError

        # What draws is a quarter of all that would be imported when the window opens.
        from kompass_gui.exporting.report_writing import made_report  # noqa: PLC0415 - start-up time
        from report.page_images import PageImages  # noqa: PLC0415 - as above

        go_on()
        finished = made_report(evaluation, publisher, go_on)
        remarks = report_remarks(evaluation)
        return MadeReport(evaluation, finished, remarks, PageImages(finished.pdf))

    def _draw(self, report: MadeReport, page: int, scale: float, *, small: bool) -> _Picture:
        if report is not self._report:
            raise _OutdatedError
        drawn = report.images.image(page, scale)
        form = QImage.Format.Format_RGB32
        image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.bytes_per_row, form)
        return _Picture(page, image.copy(), small)

    # --- back on the window's -------------------------------------------------------------------

    def _take(self, finished: "Future[MadeReport | _Picture | None]") -> None:
        try:
            result = finished.result()
        except _OutdatedError:
            return
        if self._closed:
            if isinstance(result, MadeReport):
                result.images.close()
            return
        if isinstance(result, MadeReport):
            self._take_report(result)
        elif result is not None and result.small:
            self.thumbnail_drawn.emit(result.page, result.image)
            self._draw_next_small()
        elif result is not None:
            self.page_drawn.emit(result.page, result.image)

    def _take_report(self, report: MadeReport) -> None:
        before, self._report = self._report, report
        if before is not None:  # on the thread, where its last page may be being drawn
            self._background.start(before.images.close)
        self._small = deque(range(1, min(report.finished.pages, _MOST_SMALL) + 1))
        self.made.emit(report)
        self._draw_next_small()

    def _draw_next_small(self) -> None:
        """Draw one small page at a time, so that a page that is read never waits for them all."""
        report = self._report
        if report is None or not self._small:
            return
        page = self._small.popleft()
        scale = 2 * THUMBNAIL_WIDTH / report.images.sizes[page - 1].width
        self._background.start(lambda: self._draw(report, page, scale, small=True))
