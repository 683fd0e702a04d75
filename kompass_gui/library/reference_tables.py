"""Published results and averages as tables, the same before they are imported and when kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.points import Points
from kompass_core.questionnaire import Edition
from kompass_gui.pages.figures_text import points_cell, points_cells
from widgets.colours import Colours
from widgets.plain_table import PlainTable, TableColumn, TableRow


class ResultTable(PlainTable):
    """A row for each municipality's result; none is in hand before the user chooses it.

    Signals:
        row_chosen(bool): whether a row is in hand now.
    """

    row_chosen = Signal(bool)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._results: tuple[MunicipalityResult, ...] = ()
        self.currentCellChanged.connect(lambda row, *_rest: self.row_chosen.emit(row >= 0))

    def set_results(self, results: Sequence[MunicipalityResult]) -> None:
        """Show these; where they are others than before, the row in hand is let go."""
        columns = (
            TableColumn(self.tr("Municipality"), numeric=False),
            TableColumn(self.tr("Year")),
            TableColumn(self.tr("Edition")),
            TableColumn(self.tr("Total")),
            TableColumn(self.tr("Areas")),
            TableColumn(self.tr("Source"), numeric=False),
        )
        if tuple(results) != self._results:
            self.setCurrentCell(-1, -1)
        self._results = tuple(results)
        self.set_table(columns, list(map(_result, results)))

    def chosen(self) -> MunicipalityResult | None:
        """Return the result in hand; None if there is none."""
        return self._results[self.currentRow()] if self.currentRow() >= 0 else None


class AverageTable(PlainTable):
    """A row for each average; none is in hand before the user chooses it.

    Signals:
        row_chosen(bool): whether a row is in hand now.
    """

    row_chosen = Signal(bool)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(colours, parent)
        self._averages: tuple[ReferenceProfile, ...] = ()
        self.currentCellChanged.connect(lambda row, *_rest: self.row_chosen.emit(row >= 0))

    def set_averages(
        self, averages: Sequence[ReferenceProfile], editions: Sequence[Edition]
    ) -> None:
        """Show these; where they are others than before, the row in hand is let go."""
        columns = (
            TableColumn(self.tr("Average"), numeric=False),
            TableColumn(self.tr("Municipalities")),
            TableColumn(self.tr("Edition")),
            TableColumn(self.tr("Period")),
            TableColumn(self.tr("Total")),
            TableColumn(self.tr("Areas")),
            TableColumn(self.tr("Source"), numeric=False),
        )
        if tuple(averages) != self._averages:
            self.setCurrentCell(-1, -1)
        self._averages = tuple(averages)
        names = {each.id: each.edition for each in editions}
        rows = [_average(each, names.get(each.edition_id, each.edition_id)) for each in averages]
        self.set_table(columns, rows)

    def chosen(self) -> ReferenceProfile | None:
        """Return the average in hand; None if there is none."""
        return self._averages[self.currentRow()] if self.currentRow() >= 0 else None


def _result(result: MunicipalityResult) -> TableRow:
    return TableRow(
        (
            result.municipality.name,
            str(result.year),
            result.edition,
            points_cell(result.profile.total),
            _areas(result.areas),
            result.source,
        )
    )


def _average(average: ReferenceProfile, edition: str) -> TableRow:
    return TableRow(
        (
            average.label,
            "" if average.municipalities is None else str(average.municipalities),
            edition,
            average.period,
            points_cell(average.total),
            _areas(average.areas),
            average.source,
        )
    )


def _areas(areas: Sequence[Points | None]) -> str:
    """Return the areas' points in a row; nothing where none is known."""
    return " · ".join(points_cells(areas)) if any(each is not None for each in areas) else ""
