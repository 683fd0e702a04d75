"""Differences between an evaluation and one profile beside it, the greatest gain first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kompass_core.beside import further_profiles
from kompass_core.comparison import ReferenceProfile
from kompass_core.differences import (
    Difference,
    area_differences,
    by_change,
    question_differences,
    total_difference,
)
from kompass_core.evaluation import Evaluation
from kompass_core.results import result_of
from kompass_gui.pages.figures_text import average_caption, change_cell, points_cell
from widgets.colours import Colours
from widgets.list_box import ListBox
from widgets.plain_table import PlainTable, TableColumn, TableRow, Tone


class DifferenceView(QWidget):
    """A choice of what to compare with, and the differences per area or per question."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evaluation: Evaluation | None = None
        self._profiles: tuple[ReferenceProfile, ...] = ()
        self._caption = QLabel(self.tr("Compare with"), self)
        self._against = ListBox(self)
        self._level = ListBox(self)
        self._table = PlainTable(colours, self)
        self._nothing = QLabel(self)
        self._dress()
        self._lay_out()
        self._against.activated.connect(lambda _place: self._show())
        self._level.activated.connect(lambda _place: self._show())

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show the differences between an evaluation and what stands beside it."""
        self._evaluation = evaluation
        average = evaluation.average
        profiles = (*([average] if average is not None else []), *further_profiles(evaluation))
        if profiles != self._profiles:
            chosen = self._against.currentText()
            self._profiles = profiles
            self._against.clear()
            self._against.addItems(list(map(average_caption, profiles)))
            self._against.setCurrentIndex(max(self._against.findText(chosen), 0))
        self._show()

    def _dress(self) -> None:
        self._against.setAccessibleName(self.tr("Compare with"))
        self._level.setAccessibleName(self.tr("Per area or per question"))
        self._level.addItems([self.tr("Areas"), self.tr("Questions")])
        self._table.setAccessibleName(self.tr("Differences, the greatest gain first"))
        self._nothing.setObjectName("muted")
        self._nothing.setWordWrap(True)
        self._nothing.setText(
            self.tr("Choose an average or a result above: the differences then stand here.")
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._caption)
        row.addWidget(self._against)
        row.addWidget(self._level)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._table)
        column.addWidget(self._nothing)

    def _show(self) -> None:
        known = bool(self._profiles) and self._evaluation is not None
        for widget in (self._caption, self._against, self._level, self._table):
            widget.setVisible(known)
        self._nothing.setVisible(not known)
        if self._evaluation is None or not self._profiles:
            return
        other = self._profiles[max(self._against.currentIndex(), 0)]
        own = result_of(self._evaluation).profile
        edition = self._evaluation.edition
        if self._level.currentIndex() == 0:
            total = total_difference(edition, own, other)
            self._fill(other, by_change(area_differences(edition, own, other)), total)
        else:
            self._fill(other, by_change(question_differences(edition, own, other)), None)

    def _fill(
        self, other: ReferenceProfile, differences: Sequence[Difference], total: Difference | None
    ) -> None:
        columns = (
            TableColumn(self.tr("Area") if total else self.tr("Question"), numeric=False),
            TableColumn(self.tr("This evaluation")),
            TableColumn(average_caption(other)),
            TableColumn(self.tr("Difference")),
        )
        rows = [_row(f"{each.key} {each.name}", each, Tone.PLAIN) for each in differences]
        if total is not None:
            rows.append(_row(self.tr("Total"), total, Tone.SUM))
        if not rows:
            rows = [TableRow((self.tr("No questions are known of both."), "", "", ""), Tone.MUTED)]
        self._table.set_table(columns, rows)


def _row(name: str, difference: Difference, tone: Tone) -> TableRow:
    cells = (
        name,
        points_cell(difference.own),
        points_cell(difference.other),
        change_cell(difference.shown_change),
    )
    return TableRow(cells, tone)
