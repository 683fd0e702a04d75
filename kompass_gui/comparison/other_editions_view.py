"""Results of another edition: beside the evaluation's own, never on its radar, never subtracted."""

from itertools import zip_longest

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kompass_core.beside import by_year, mapped_to, results_of_other_editions
from kompass_core.comparison import MunicipalityResult
from kompass_core.differences import MappedDifference
from kompass_core.evaluation import Evaluation
from kompass_core.questionnaire import question_number
from kompass_core.results import result_of
from kompass_gui.pages.figures_text import change_cell, points_cell
from widgets.colours import Colours
from widgets.plain_table import PlainTable, TableColumn, TableRow, Tone


class OtherEditionsView(QWidget):
    """A table for each result of another edition, and what a mapping allows to be compared.

    Signals:
        mapping_asked: the user wants to read a file that maps questions to each other.
        mappings_dropped: the user wants nothing compared across editions after all.
    """

    mapping_asked = Signal()
    mappings_dropped = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._tables: list[PlainTable] = []
        self._remark = QLabel(self)
        self._read = QPushButton(self.tr("Read a mapping of questions…"), self)
        self._drop = QPushButton(self.tr("Remove the mapping"), self)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._read.clicked.connect(self.mapping_asked)
        self._drop.clicked.connect(self.mappings_dropped)

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme's colours."""
        self._colours = colours

    def show_evaluation(self, evaluation: Evaluation) -> bool:
        """Show what is of another edition than an evaluation; False if there is nothing."""
        others = results_of_other_editions(evaluation)
        for table in self._tables:
            self._column.removeWidget(table)
            table.hide()
            table.deleteLater()
        self._tables = []
        for result in others:
            self._add_table(
                self.tr("Areas of {one} and {other}").format(
                    one=result_of(evaluation).label, other=result.label
                ),
                *self._side_by_side(evaluation, result),
            )
            mapped = tuple(mapped_to(evaluation, result))
            if mapped:
                self._add_table(
                    self.tr("Questions mapped to each other, {other}").format(other=result.label),
                    *self._mapped_table(evaluation, result, mapped),
                )
        self._drop.setVisible(bool(evaluation.compared.mappings))
        self._remark.setText(self._remark_text(others))
        return bool(others)

    def _lay_out(self) -> None:
        self._remark.setObjectName("remark")
        self._remark.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._read)
        buttons.addWidget(self._drop)
        buttons.addStretch(1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._remark)
        self._column.addLayout(buttons)

    def _add_table(self, name: str, columns: list[TableColumn], rows: list[TableRow]) -> None:
        table = PlainTable(self._colours, self)
        table.setAccessibleName(name)
        table.set_table(columns, rows)
        self._column.insertWidget(len(self._tables), table)
        self._tables.append(table)

    def _side_by_side(
        self, evaluation: Evaluation, result: MunicipalityResult
    ) -> tuple[list[TableColumn], list[TableRow]]:
        """Return both editions' areas beside each other, each under its own name."""
        own = result_of(evaluation)
        columns = [
            TableColumn(self._title(own), numeric=False),
            TableColumn(self.tr("Points")),
            TableColumn(self._title(result), numeric=False),
            TableColumn(self.tr("Points")),
        ]
        mine = zip(own.area_names, own.areas, strict=True)
        theirs = zip(result.area_names, result.areas, strict=True)
        rows = [
            TableRow((left[0], points_cell(left[1]), right[0], points_cell(right[1])))
            for left, right in zip_longest(mine, theirs, fillvalue=("", None))
        ]
        total = self.tr("Total, not directly comparable")
        rows.append(
            TableRow((total, points_cell(own.total), total, points_cell(result.total)), Tone.SUM)
        )
        return columns, rows

    def _title(self, result: MunicipalityResult) -> str:
        return self.tr("{result} (edition {edition})").format(
            result=result.label, edition=result.edition
        )

    def _mapped_table(
        self,
        evaluation: Evaluation,
        result: MunicipalityResult,
        mapped: tuple[MappedDifference, ...],
    ) -> tuple[list[TableColumn], list[TableRow]]:
        first, last = by_year(evaluation, result)
        columns = [
            TableColumn(self.tr("Question, by the mapping"), numeric=False),
            TableColumn(f"{first.label}, %"),
            TableColumn(f"{last.label}, %"),
            TableColumn(self.tr("Percentage points")),
        ]
        rows = [
            TableRow(
                (
                    _names(each),
                    str(each.shown_earlier_percent),
                    str(each.shown_later_percent),
                    change_cell(each.shown_change),
                )
            )
            for each in mapped
        ]
        return columns, rows

    def _remark_text(self, others: tuple[MunicipalityResult, ...]) -> str:
        text = self.tr(
            "These results belong to another edition. The areas' names and contents differ,"
            " so nothing is drawn on one radar and nothing is counted across."
        )
        if any(result.year < 2010 for result in others):
            text += " " + self.tr(
                "Results from before 2010 are not directly comparable with later ones. Experience"
                " adds 80–100 points to the newer result for a rough comparison; the program adds"
                " nothing."
            )
        return text


def _names(each: MappedDifference) -> str:
    earlier, later = question_number(each.earlier_id), question_number(each.later_id)
    return f"{earlier} → {later} {each.name}"
