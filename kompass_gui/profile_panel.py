"""The profile, always in view: total, radar, and the table with the eight bars."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from kompass_core.evaluation import Evaluation
from kompass_core.scoring import Result, area_results, total_result
from kompass_gui.result_texts import points_text, progress_text
from widgets.colours import Colours
from widgets.profile_table import AreaName, ProfileTable
from widgets.radar_chart import RadarChart


class ProfilePanel(QFrame):
    """What the points amount to, following every change.

    Signals:
        area_activated: the user asks for the area of this number.
    """

    area_activated = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = QLabel(self)
        self._progress = QLabel(self)
        self._radar = RadarChart(colours, self)
        self._table = ProfileTable(colours, self)
        self._remark = QLabel(self)
        self._dress()
        self._lay_out()
        self._table.area_activated.connect(self.area_activated)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show the points of an evaluation."""
        results = area_results(evaluation)
        total = total_result(evaluation)
        average = evaluation.average
        self._total.setText(self._total_text(total))
        self._progress.setText(progress_text(total))
        shares = average.shares if average is not None else None
        self._radar.set_profile(
            [area.short_name for area in evaluation.edition.areas],
            [result.share for result in results],
            [result.highest_share for result in results],
            shares,
            average.label if average is not None else "",
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

    def _dress(self) -> None:
        self.setObjectName("profile")
        self.setAccessibleName(self.tr("Profile"))
        self._total.setObjectName("total")
        self._total.setTextFormat(Qt.TextFormat.RichText)
        self._progress.setObjectName("muted")
        self._remark.setObjectName("remark")
        self._remark.setWordWrap(True)
        self._remark.setText(
            self.tr(
                "Every figure is rounded by itself from the exact points,"
                " so rows need not add up to the sums."
            )
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(4)
        column.addWidget(self._total)
        column.addWidget(self._progress)
        column.addWidget(self._radar, 1)
        column.addWidget(self._table)
        column.addWidget(self._remark)

    def _total_text(self, total: Result) -> str:
        most = self.tr("of {max} points").format(max=total.max_points)
        return f'{points_text(total)} <span style="font-size:11pt; font-weight:400">{most}</span>'
