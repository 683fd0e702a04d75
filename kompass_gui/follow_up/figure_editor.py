"""A table of figures of the scorecard: its title, unit and columns, and the figures themselves."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kompass_core.scorecard import (
    FigureRow,
    FigureTable,
    columns_text,
    figures,
    parse_columns,
    table_from_grid,
    with_columns,
)
from kompass_gui.pages.captions import captioned
from widgets.colours import Colours
from widgets.grid_editor import Grid, GridEditor
from widgets.line_field import LineField

Edited = Callable[[FigureTable], None]


class FigureEditor(QWidget):
    """Fields for what stands above the figures, and a grid to type or paste them in."""

    def __init__(
        self,
        subject: str,
        edited: Edited,
        colours: Colours,
        parent: QWidget | None = None,
        *,
        over_years: bool = False,
    ) -> None:
        super().__init__(parent)
        self._table = FigureTable()
        self._edited = edited
        self._title = LineField(self)
        self._unit = LineField(self)
        self._columns = LineField(self)
        self._columns_caption = (
            self.tr("Years, as 2014–2018") if over_years else self.tr("Columns, as Utfall; Budget")
        )
        self._grid = GridEditor(colours, self)
        self._no_room = QLabel(self)
        if over_years:
            self._grid.set_chart(self.tr("Development"), _chart_values)
        self._dress(subject)
        self._lay_out()
        self._title.text_edited.connect(lambda text: self._take(replace(self._table, title=text)))
        self._unit.text_edited.connect(lambda text: self._take(replace(self._table, unit=text)))
        self._columns.editingFinished.connect(self._take_columns)
        self._grid.grid_edited.connect(self._take_grid)
        self._grid.pasted.connect(self._tell_of_room)

    def show_table(self, table: FigureTable) -> None:
        """Show the table as it stands."""
        self._table = table
        self._title.set_text(table.title)
        self._unit.set_text(table.unit)
        if not self._columns.is_being_typed():
            self._columns.set_text(columns_text(table.columns))
        self._grid.set_grid((self.tr("What"), *table.columns), table.grid())

    def refuse_changes(self) -> None:
        """Let the figures be read and copied only."""
        self._grid.set_read_only(read_only=True)

    def _dress(self, subject: str) -> None:
        self._title.setAccessibleName(self.tr("Title, {subject}").format(subject=subject))
        self._unit.setAccessibleName(self.tr("Measured in, {subject}").format(subject=subject))
        self._columns.setAccessibleName(self.tr("Columns, {subject}").format(subject=subject))
        self._grid.setAccessibleName(self.tr("Figures, {subject}").format(subject=subject))
        self._no_room.setObjectName("remark")
        self._no_room.setWordWrap(True)
        self._no_room.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addLayout(captioned(self.tr("Title"), self._title), 3)
        row.addLayout(captioned(self.tr("Measured in, as tkr"), self._unit), 2)
        row.addLayout(captioned(self._columns_caption, self._columns), 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._grid)
        column.addWidget(self._no_room)

    def _take_columns(self) -> None:
        """Take the columns that were typed."""
        columns = parse_columns(self._columns.text())
        self._columns.set_text(columns_text(columns))
        if columns != self._table.columns:
            self._no_room.hide()
            self._take(with_columns(self._table, columns))

    def _tell_of_room(self, columns_without: int) -> None:
        """Say that not all that was pasted had room, and what to do; nothing of what had."""
        self._no_room.setText(
            self.tr(
                "Columns of the pasted table that had no room here: {count}. Write the missing"
                " columns above the figures, and paste again."
            ).format(count=columns_without)
        )
        self._no_room.setVisible(columns_without > 0)

    def _take_grid(self, grid: Grid) -> None:
        self._take(table_from_grid(self._table, grid))

    def _take(self, table: FigureTable) -> None:
        self._table = table
        self._edited(table)


def _chart_values(texts: Sequence[str]) -> list[float | None]:
    """Return a row's figures for the small chart; floats are exact enough to paint."""
    values = figures(FigureRow("", tuple(texts)))
    return [None if value is None else float(value) for value in values]
