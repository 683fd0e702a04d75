"""An average made of saved evaluations and published results, chosen by filters."""

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kompass_core.averages import Selection, average_of_results, selected
from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.evaluation import Evaluation
from kompass_gui.comparison.spread_table import spread_rows
from kompass_gui.session.references import populations
from resources.register import municipalities, municipality_groups
from widgets.colours import Colours
from widgets.line_field import LineField
from widgets.list_box import ListBox
from widgets.plain_table import PlainTable, TableColumn

_SHORT = ListBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_DIVISIONS = ("2011", "2023")
_NUMBERS = ("first_year", "last_year", "smallest", "largest")


class AverageMaker(QWidget):
    """Filters, and what the results that pass them amount to: mean, spread and rank.

    Signals:
        average_made(ReferenceProfile): the user wants this average beside the profile.
    """

    average_made = Signal(object)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: tuple[MunicipalityResult, ...] = ()
        self._evaluation: Evaluation | None = None
        self._average: ReferenceProfile | None = None
        self._group = ListBox(self)
        self._county = ListBox(self)
        self._fields = {name: LineField(self) for name in _NUMBERS}
        self._count = QLabel(self)
        self._table = PlainTable(colours, self)
        self._label = LineField(self)
        self._use = QPushButton(self.tr("Show beside the profile"), self)
        self._dress()
        self._lay_out()
        self._connect()

    def set_results(self, results: Sequence[MunicipalityResult], evaluation: Evaluation) -> None:
        """Make averages of these results, to compare an evaluation with."""
        self._results = tuple(results)
        self._evaluation = evaluation
        self._show()

    def _dress(self) -> None:
        names = {
            "first_year": self.tr("From year"),
            "last_year": self.tr("To year"),
            "smallest": self.tr("Least inhabitants"),
            "largest": self.tr("Most inhabitants"),
        }
        digits = QRegularExpression("([0-9] ?){0,7}")  # 10 000
        for name, field in self._fields.items():
            field.setAccessibleName(names[name])
            field.setPlaceholderText(names[name])
            field.setValidator(QRegularExpressionValidator(digits, field))
        self._group.setAccessibleName(self.tr("Municipality group"))
        self._group.addItem(self.tr("All municipality groups"), "")
        for division in _DIVISIONS:
            for code, text in municipality_groups(division).items():
                self._group.addItem(f"{division}: {code} {text}", code)
        self._group.setSizeAdjustPolicy(_SHORT)
        self._group.setMinimumContentsLength(24)
        self._county.setAccessibleName(self.tr("County"))
        self._county.addItem(self.tr("All counties"), "")
        for county in sorted({entry.county for entry in municipalities()}):
            self._county.addItem(county, county)
        self._count.setObjectName("muted")
        self._count.setWordWrap(True)
        self._table.setAccessibleName(self.tr("The average, its spread and the rank"))
        self._label.setAccessibleName(self.tr("The average's label"))
        self._label.setPlaceholderText(self.tr("Label, for example Glesbygdskommuner 2010–2012"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._fields["first_year"], 0, 0)
        grid.addWidget(self._fields["last_year"], 0, 1)
        grid.addWidget(self._group, 0, 2)
        grid.addWidget(self._fields["smallest"], 1, 0)
        grid.addWidget(self._fields["largest"], 1, 1)
        grid.addWidget(self._county, 1, 2)
        for place, share in enumerate((1, 1, 2)):
            grid.setColumnStretch(place, share)
        last = QGridLayout()
        last.addWidget(self._label, 0, 0)
        last.addWidget(self._use, 0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addWidget(self._count)
        column.addWidget(self._table)
        column.addLayout(last)

    def _connect(self) -> None:
        for field in self._fields.values():
            field.text_edited.connect(lambda _text: self._show())
        for choice in (self._group, self._county):
            choice.activated.connect(lambda _place: self._show())
        self._use.clicked.connect(self._make)

    def _selection(self, evaluation: Evaluation) -> Selection:
        numbers = {
            name: int(field.text().replace(" ", "")) if field.text() else None
            for name, field in self._fields.items()
        }
        return Selection(
            evaluation.edition.id,
            county=self._county.currentData(),
            group=self._group.currentData(),
            **numbers,
        )

    def _show(self) -> None:
        evaluation = self._evaluation
        if evaluation is None:
            return
        chosen = selected(
            self._results, self._selection(evaluation), populations(), evaluation.municipality
        )
        self._average = average_of_results(
            chosen.results, "", self.tr("Made of saved evaluations and published results")
        )
        count = self.tr(
            "%n municipality(ies), each with its newest result.", "", len(chosen.results)
        )
        if chosen.gaps:
            count += " " + self.tr("%n left out: not scored whole.", "", chosen.gaps)
        self._count.setText(count)
        known = self._average is not None
        for widget in (self._table, self._label, self._use):
            widget.setVisible(known)
        if self._average is not None:
            self._label.setPlaceholderText(self._default_label(self._average))
            self._table.set_table(self._columns(), spread_rows(evaluation, self._average))

    def _columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("Area"), numeric=False),
            TableColumn(self.tr("Own")),
            TableColumn(self.tr("Rank")),
            TableColumn(self.tr("Mean")),
            TableColumn(self.tr("Lower quartile")),
            TableColumn(self.tr("Median")),
            TableColumn(self.tr("Upper quartile")),
        )

    def _default_label(self, average: ReferenceProfile) -> str:
        """Return what the average is called unless the user calls it something."""
        parts = [self.tr("Average")]
        if self._group.currentData():
            parts.append(self._group.currentText().partition(": ")[2])
        if self._county.currentData():
            parts.append(self._county.currentText())
        return ", ".join((*parts, average.period))

    def _make(self) -> None:
        if self._average is not None:
            label = self._label.text().strip() or self._default_label(self._average)
            values = {**vars(self._average), "label": label}
            self.average_made.emit(ReferenceProfile(**values))
