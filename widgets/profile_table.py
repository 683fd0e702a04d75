"""The profile's figures as a table: a bar, the points, the percent and the average of each area."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from kompass_core.comparison import ReferenceProfile
from kompass_core.points import Points, shown_points
from kompass_core.result import Result
from widgets.bar_delegate import BAR_SHARES, BarDelegate, BarShares
from widgets.colours import Colours
from widgets.plain_tip import plain_tip
from widgets.reading_table import ReadingTable

_LEAST_BAR = 40
_RIGHT = Qt.AlignmentFlag.AlignRight


class _Column(IntEnum):
    AREA = 0
    BAR = 1
    POINTS = 2
    PERCENT = 3
    AVERAGE = 4


@dataclass(frozen=True)
class AreaName:
    """How a row names its area."""

    number: int
    short_name: str
    name: str


class ProfileTable(ReadingTable):
    """A row for each area and one for the total, always whole: as high as its rows.

    Signals:
        area_activated: the user asks for the area of this number (int).
    """

    area_activated = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: list[int] = []
        self._rows: list[dict[_Column, QTableWidgetItem]] = []
        self._shown: list[tuple[Result, Points | None] | None] = []
        self._bars = BarDelegate(colours, self)
        self.setColumnCount(len(_Column))
        self._label_columns()
        self.setItemDelegateForColumn(_Column.BAR, self._bars)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Points of the areas"))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(20)
        # Not to their contents: Qt would measure every cell again at every step of a slider.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(_Column.BAR, QHeaderView.ResizeMode.Stretch)
        self.cellClicked.connect(lambda row, _column: self._activate(row))

    def set_results(
        self,
        areas: Sequence[AreaName],
        results: Sequence[Result],
        total: Result,
        average: ReferenceProfile | None,
    ) -> None:
        """Show the areas' results and the total, with the average beside where there is one."""
        if [area.number for area in areas] != self._numbers:
            self._make_rows(areas)
        points = average.areas if average is not None else (None,) * len(areas)
        last = average.total if average is not None else None
        rows = zip((*results, total), (*points, last), strict=True)
        longer = [self._show_row(row, *shown) for row, shown in enumerate(rows)]
        if self.isColumnHidden(_Column.AVERAGE) != (average is None):
            self.setColumnHidden(_Column.AVERAGE, average is None)
            self._fit_columns()
        elif any(longer):
            self._fit_columns()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._bars.colours = colours
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        height += sum(self.rowHeight(row) for row in range(self.rowCount()))
        return QSize(super().sizeHint().width(), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow_font()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _make_rows(self, areas: Sequence[AreaName]) -> None:
        self._numbers = [area.number for area in areas]
        self.setRowCount(len(areas) + 1)
        self._rows = [self._made_row() for _row in range(self.rowCount())]
        self._shown = [None] * self.rowCount()
        for row in range(self.rowCount()):
            for column, item in self._rows[row].items():
                self.setItem(row, column, item)
        for row, area in enumerate(areas):
            self._rows[row][_Column.AREA].setText(f"{area.number} {area.short_name}")
            self._rows[row][_Column.AREA].setToolTip(plain_tip(area.name))
        self._rows[-1][_Column.AREA].setText(self.tr("Total"))
        self._follow_font()

    def _label_columns(self) -> None:
        texts = (self.tr("Area"), "", self.tr("Points"), self.tr("%"), self.tr("Avg."))
        for column, text in zip(_Column, texts, strict=True):
            item = QTableWidgetItem(text)
            side = Qt.AlignmentFlag.AlignLeft if column is _Column.AREA else _RIGHT
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)

    def _follow_font(self) -> None:
        """Make rows as high as their text, the total bold, and the columns fit."""
        for row in range(self.rowCount()):
            self.setRowHeight(row, self.fontMetrics().height() + 5)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for item in self._rows[-1].values() if self._rows else ():
            item.setFont(bold)
        self._fit_columns()
        self.updateGeometry()

    def _fit_columns(self) -> None:
        """Where not all fits, do without the bar, and then without the percent."""
        width = self.viewport().width()
        texts = [_Column.AREA, _Column.POINTS]
        if not self.isColumnHidden(_Column.AVERAGE):
            texts.append(_Column.AVERAGE)
        least = self._width_of(texts)
        with_percent = least + self._width_of([_Column.PERCENT])
        narrow = with_percent + _LEAST_BAR > width
        mode = QHeaderView.ResizeMode
        self.setColumnHidden(_Column.BAR, narrow)
        self.setColumnHidden(_Column.PERCENT, with_percent > width)
        for column in (*texts, _Column.PERCENT):
            self.setColumnWidth(column, self._width_of([column]))
        self.horizontalHeader().setSectionResizeMode(
            _Column.AREA, mode.Stretch if narrow else mode.Fixed
        )

    def _width_of(self, columns: Sequence[_Column]) -> int:
        header = self.horizontalHeader()
        return sum(
            max(
                self.sizeHintForColumn(column) + self._spare(column), header.sectionSizeHint(column)
            )
            for column in columns
        )

    def _spare(self, column: _Column) -> int:
        """Return how much wider a column's widest text becomes when its digits are the widest."""
        metrics = QFontMetrics(self._rows[-1][column].font()) if self._rows else self.fontMetrics()
        texts = [row[column].text() for row in self._rows] or [""]
        widest = [re.sub(r"\d", "0", text) for text in texts]
        return max(map(metrics.horizontalAdvance, widest)) - max(
            map(metrics.horizontalAdvance, texts)
        )

    def _made_row(self) -> dict[_Column, QTableWidgetItem]:
        row = {column: QTableWidgetItem() for column in _Column}
        for column, item in row.items():
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            if column not in (_Column.AREA, _Column.BAR):
                item.setTextAlignment(_RIGHT | Qt.AlignmentFlag.AlignVCenter)
        return row

    def _show_row(self, row: int, result: Result, average: Points | None) -> bool:
        """Show what a row does not show yet; return whether a text has another length now."""
        if self._shown[row] == (result, average):
            return False
        self._shown[row] = (result, average)
        most = result.max_points * 100
        shares = BarShares(
            result.share, result.highest_share, None if average is None else average / most
        )
        self._rows[row][_Column.BAR].setData(BAR_SHARES, shares)
        texts = {
            _Column.POINTS: _band(result.shown_points, result.shown_highest),
            _Column.PERCENT: _band(result.shown_percent, result.highest_percent),
            _Column.AVERAGE: "" if average is None else str(shown_points(average)),
        }
        percent = f"{texts[_Column.PERCENT]}\u00a0%"
        self._rows[row][_Column.BAR].setData(Qt.ItemDataRole.AccessibleTextRole, percent)
        longer = [self._set_text(row, column, text) for column, text in texts.items()]
        return any(longer)

    def _set_text(self, row: int, column: _Column, text: str) -> bool:
        item = self._rows[row][column]
        before = item.text()
        if before != text:
            item.setText(text)
        return len(before) != len(text)

    def _activate(self, row: int) -> None:
        if 0 <= row < len(self._numbers):
            self.area_activated.emit(self._numbers[row])


def _band(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"
