"""The profile, always in view: total, radar, and the table with the eight bars."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_core.result import Result
from kompass_core.scoring import area_results, total_result
from kompass_gui.pages.figures_text import average_caption
from kompass_gui.pages.result_texts import points_text, progress_text
from widgets.colours import Colours
from widgets.profile_table import AreaName, ProfileTable
from widgets.radar_chart import RadarChart
from widgets.steady_label import SteadyLabel

_LEAST_RADAR_LINES = 13
_BESIDE_FROM_LETTERS = 60


class ProfilePanel(QScrollArea):
    """What the points amount to, following every change.

    The table stands under the radar, or beside it where that is how the room lies; where both are
    too high together, it is scrolled.

    Signals:
        area_activated: the user asks for the area of this number.
        left: the user is done with it (Escape).
    """

    area_activated = Signal(int)
    left = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = _Content()
        self._total = SteadyLabel(self._content)
        self._progress = SteadyLabel(self._content)
        self._radar = RadarChart(colours, self._content)
        self._table = ProfileTable(colours, self._content)
        self._remark = QLabel(self._content)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._content)
        self._dress()
        self._lay_out()
        self._table.area_activated.connect(self.area_activated)
        self._table.currentCellChanged.connect(self._follow_row)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show the points of an evaluation."""
        results = area_results(evaluation)
        total = total_result(evaluation)
        average = evaluation.average
        self._total.set_text(self._total_text(total))
        self._progress.set_text(progress_text(total))
        shares = average.shares if average is not None else None
        self._radar.set_profile(
            [area.short_name for area in evaluation.edition.areas],
            [result.share for result in results],
            [result.highest_share for result in results],
            shares,
            average_caption(average) if average is not None else "",
        )
        self._table.set_results(
            [
                AreaName(area.number, area.short_name, area.name)
                for area in evaluation.edition.areas
            ],
            results,
            total,
            average,
        )

    def show_total(self, *, shown: bool) -> None:
        """Show the total over the radar, or not where it stands elsewhere."""
        self._total.setVisible(shown)
        self._progress.setVisible(shown)

    def focus_table(self) -> None:
        """Take the keyboard to the figures."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _dress(self) -> None:
        self.setObjectName("profile")
        self._content.setObjectName("profileContent")
        self.setAccessibleName(self.tr("Profile"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._total.label.setObjectName("total")
        self._total.label.setTextFormat(Qt.TextFormat.RichText)
        self._progress.label.setObjectName("muted")
        self._progress.label.setWordWrap(True)
        self._remark.setObjectName("remark")
        self._remark.setWordWrap(True)
        self._remark.setText(
            self.tr(
                "Every figure is rounded by itself from the exact points,"
                " so rows need not add up to the sums."
            )
        )

    def _lay_out(self) -> None:
        chart, figures = QVBoxLayout(), QVBoxLayout()
        for column in (chart, figures):
            column.setSpacing(4)
        chart.addWidget(self._total)
        chart.addWidget(self._progress)
        chart.addWidget(self._radar, 1)
        figures.addWidget(self._table)
        figures.addWidget(self._remark)
        figures.addStretch(0)
        self._column.setContentsMargins(14, 12, 14, 10)
        self._column.setSpacing(4)
        self._column.addLayout(chart, 1)
        self._column.addLayout(figures)
        self.setWidget(self._content)

    def _arrange(self) -> None:
        """Put the table where there is room for it, and keep the radar readable."""
        metrics = self.fontMetrics()
        self._radar.setMinimumHeight(_LEAST_RADAR_LINES * metrics.lineSpacing())
        lying = self.width() > 1.2 * self.height()
        beside = lying and self.width() >= _BESIDE_FROM_LETTERS * metrics.averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._column.setDirection(way)
        self._column.setSpacing(16 if beside else 4)
        self._column.setStretch(1, 1 if beside else 0)

    def _follow_row(self, row: int) -> None:
        """Keep the table's current row in sight."""
        item = self._table.item(row, 0)
        if item is not None and self._table.hasFocus():
            place: QRect = self._table.visualItemRect(item)
            middle = self._table.viewport().mapTo(self._content, place.center())
            self.ensureVisible(middle.x(), middle.y(), 0, place.height() * 2)

    def _total_text(self, total: Result) -> str:
        most = self.tr("of {max} points").format(max=total.max_points)
        size = self.font().pointSizeF() * 1.1
        rest = f'<span style="font-size:{size:.1f}pt; font-weight:400">{most}</span>'
        return f"{points_text(total)} {rest}"


class _Content(QWidget):
    """What lies in the panel: the radar gives way before anything is scrolled.

    A scroll area asks for the height that its content would like best, and scrolls where there is
    less; it is told the least height instead.
    """

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1
