"""Several profiles of one edition on one radar, and the same numbers as a table."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_core.beside import further_profiles
from kompass_core.comparison import ReferenceProfile
from kompass_core.evaluation import Evaluation
from kompass_core.scoring import area_results, total_result
from kompass_gui.pages.figures_text import average_caption, points_cells
from kompass_gui.pages.result_texts import points_text
from kompass_gui.pages.room import lines
from widgets.colours import Colours
from widgets.plain_table import PlainTable, TableColumn, TableRow, Tone
from widgets.radar_chart import RadarChart

_RADAR_LINES = 28


class ProfilesView(QWidget):
    """The evaluation's own profile beside the others that are comparable with it."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radar = RadarChart(colours, self)
        self._table = PlainTable(colours, self)
        self._radar.setMinimumHeight(lines(_RADAR_LINES, self))
        self._table.setAccessibleName(self.tr("The profiles' points"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._radar)
        column.addWidget(self._table)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show an evaluation's profile and all that it may be drawn with."""
        areas = evaluation.edition.areas
        results = area_results(evaluation)
        further = further_profiles(evaluation)
        average = evaluation.average
        shares = average.shares if average is not None else None
        own = f"{evaluation.municipality.name} {evaluation.year}"
        self._radar.set_own_label(own)
        self._radar.set_profile(
            [area.short_name for area in areas],
            [result.share for result in results],
            [result.highest_share for result in results],
            shares,
            average_caption(average) if average is not None else "",
        )
        self._radar.set_further([(each.label, each.shares or ()) for each in further])
        self._show_table(evaluation, own, further)

    def _show_table(
        self, evaluation: Evaluation, own: str, further: tuple[ReferenceProfile, ...]
    ) -> None:
        average = evaluation.average
        beside = (*([average] if average is not None else []), *further)
        captions = [average_caption(each) for each in beside]
        columns = [
            TableColumn(self.tr("Area"), numeric=False),
            TableColumn(own),
            *map(TableColumn, captions),
        ]
        rows = [
            TableRow(
                (
                    area.name,
                    points_text(result),
                    *points_cells([each.areas[place] for each in beside]),
                )
            )
            for place, (area, result) in enumerate(
                zip(evaluation.edition.areas, area_results(evaluation), strict=True)
            )
        ]
        totals = points_cells([each.total for each in beside])
        total = points_text(total_result(evaluation))
        rows.append(TableRow((self.tr("Total"), total, *totals), Tone.SUM))
        self._table.set_table(columns, rows)
