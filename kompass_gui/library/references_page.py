"""The page of published results and averages: entered one by one, or imported as a table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.errors import KompassError
from kompass_core.municipality import Municipality
from kompass_gui.comparison.result_form import ResultForm
from kompass_gui.pages.fault_table import FaultTable
from kompass_gui.pages.figures_text import points_cell, points_cells
from kompass_gui.pages.page import Page
from kompass_gui.pages.page_context import Surroundings
from resources.register import municipalities, municipality
from storage.references_import import CheckedReferences, check_references, references_template
from widgets.choice_box import ChoiceBox
from widgets.plain_table import PlainTable, TableColumn, TableRow
from widgets.stacked import in_a_row, stacked


class ReferencesPage(Page):
    """What evaluations can be compared with beside each other: published results, and averages.

    Signals:
        left: the user is done here.
    """

    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Published results and averages"))
        self._around = around
        self._results: tuple[MunicipalityResult, ...] = ()
        self._averages: tuple[ReferenceProfile, ...] = ()
        self._checked = CheckedReferences()
        colours = around.colours
        self._result_table = PlainTable(colours, self)
        self._average_table = PlainTable(colours, self)
        self._remove_result = QPushButton(self.tr("Remove the result"), self)
        self._remove_average = QPushButton(self.tr("Remove the average"), self)
        self._import = QPushButton(self.tr("Check a table to import…"), self)
        self._template = QPushButton(self.tr("Save an empty template…"), self)
        self._back = QPushButton(self.tr("Back"), self)
        self._verdict = QLabel(self)
        self._faults = FaultTable(colours, self)
        self._preview = PlainTable(colours, self)
        self._keep = QPushButton(self)
        self._municipality = ChoiceBox(self)
        self._form = ResultForm(self)
        self._lay_out()
        self._connect()

    def show_references(self) -> None:
        """Show what there is now."""
        try:
            self._results = self._around.references.kept.results()
            self._averages = self._around.references.kept.averages()
        except KompassError as error:
            self._around.tell(error)
        self._form.set_editions(self._around.references.editions.all())
        self._result_table.set_table(self._result_columns(), [_result(r) for r in self._results])
        self._average_table.set_table(self._average_columns(), list(map(_average, self._averages)))
        self._result_card.setVisible(bool(self._results))
        self._average_card.setVisible(bool(self._averages))

    def _lay_out(self) -> None:
        names = {
            self._result_table: self.tr("Published results"),
            self._average_table: self.tr("Averages"),
            self._preview: self.tr("What is in the file"),
            self._municipality: self.tr("Municipality of the result"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
        line = self._municipality.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Municipality"))
        self._municipality.set_choices([(each.code, each.name) for each in municipalities()])
        self._keep.setProperty("primary", True)
        self._verdict.setWordWrap(True)
        self.add_section(
            self.tr("Import a table"),
            stacked(self, in_a_row(self._import, self._template, self._back)),
            self.tr("A spreadsheet or a .csv file, as the template. It is checked first."),
        )
        checked = stacked(self, self._verdict, self._faults, self._preview, in_a_row(self._keep))
        self._check_card = self.add_section(self.tr("The file that was checked"), checked)
        self._result_card = self.add_section(
            self.tr("Published results"),
            stacked(self, self._result_table, in_a_row(self._remove_result)),
        )
        self._average_card = self.add_section(
            self.tr("Averages"), stacked(self, self._average_table, in_a_row(self._remove_average))
        )
        self.add_section(
            self.tr("Enter a published result"), stacked(self, self._municipality, self._form)
        )
        self._check_card.hide()
        self.finish()

    def _connect(self) -> None:
        self._import.clicked.connect(self._check)
        self._template.clicked.connect(self._save_template)
        self._back.clicked.connect(self.left)
        self._keep.clicked.connect(self._keep_checked)
        self._municipality.chosen.connect(self._choose_municipality)
        self._form.result_entered.connect(self._add)
        self._remove_result.clicked.connect(self._remove_current_result)
        self._remove_average.clicked.connect(self._remove_current_average)

    def _result_columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("Municipality"), numeric=False),
            TableColumn(self.tr("Year")),
            TableColumn(self.tr("Edition")),
            TableColumn(self.tr("Total")),
            TableColumn(self.tr("Areas")),
            TableColumn(self.tr("Source"), numeric=False),
        )

    def _average_columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("Average"), numeric=False),
            TableColumn(self.tr("Municipalities")),
            TableColumn(self.tr("Period")),
            TableColumn(self.tr("Total")),
            TableColumn(self.tr("Areas")),
            TableColumn(self.tr("Source"), numeric=False),
        )

    # --- what the user does ---------------------------------------------------------------------

    def _check(self) -> None:
        path = self._around.questions.file_to_import(
            self, self.tr("Check a table to import"), self.tr("Tables (*.xlsx *.csv)")
        )
        if path is None:
            return
        try:
            checked = check_references(path, self._around.references.editions.all())
        except KompassError as error:
            self._around.tell(error)
            return
        self._checked = checked
        faults = checked.all_faults
        found = len(checked.results) + len(checked.averages)
        self._check_card.show()
        self._faults.setVisible(bool(faults))
        self._faults.show_faults(faults)
        if faults:
            text = self.tr("%n row(s) to correct in {file}. Nothing was imported.", "", len(faults))
        else:
            text = self.tr("{file} is in order.")
        self._verdict.setText(text.format(file=path.name))
        self._preview.set_table(
            self._result_columns(),
            [*map(_result, checked.results), *map(_average, checked.averages)],
        )
        self._preview.setVisible(bool(found))
        self._keep.setVisible(not faults)
        self._keep.setText(self.tr("Import all %n", "", found))
        self.focus_on(self._faults if faults else self._keep)

    def _keep_checked(self) -> None:
        checked = self._checked

        def keep() -> None:
            kept = self._around.references.kept
            kept.add_all(checked.results, checked.averages)

        if self._done(keep):
            self._check_card.hide()

    def _choose_municipality(self, code: str) -> None:
        entry = municipality(code)
        if entry is not None:
            self._form.set_municipality(
                Municipality(
                    entry.name,
                    entry.code,
                    entry.full_name,
                    entry.county,
                    entry.group_2011,
                    entry.group_2023,
                )
            )

    def _add(self, result: MunicipalityResult) -> None:
        self._done(lambda: self._around.references.kept.add_results([result]))

    def _remove_current_result(self) -> None:
        row = self._result_table.currentRow()
        if 0 <= row < len(self._results):
            result = self._results[row]
            self._done(lambda: self._around.references.kept.remove_result(result))

    def _remove_current_average(self) -> None:
        row = self._average_table.currentRow()
        if 0 <= row < len(self._averages):
            average = self._averages[row]
            self._done(lambda: self._around.references.kept.remove_average(average))

    def _save_template(self) -> None:
        path = self._around.questions.file_to_write(
            self,
            self.tr("Save an empty template"),
            self.tr("published-results.xlsx"),
            self.tr("Spreadsheet (*.xlsx)"),
        )
        if path is not None:
            self._around.write(path, references_template())

    def _done(self, change: Callable[[], None]) -> bool:
        """Do something to what is kept and show what came of it; False, with why, if it failed."""
        try:
            change()
        except KompassError as error:
            self._around.tell(error)
            return False
        self.show_references()
        return True


def _result(result: MunicipalityResult) -> TableRow:
    areas = " · ".join(points_cells(result.areas)) if any(_known(result.areas)) else ""
    return TableRow(
        (
            result.municipality.name,
            str(result.year),
            result.edition,
            points_cell(result.profile.total),
            areas,
            result.source,
        )
    )


def _average(average: ReferenceProfile) -> TableRow:
    count = "" if average.municipalities is None else str(average.municipalities)
    areas = " · ".join(points_cells(average.areas)) if any(_known(average.areas)) else ""
    total = points_cell(average.total)
    return TableRow((average.label, count, average.period, total, areas, average.source))


def _known(areas: Sequence[object]) -> list[bool]:
    return [points is not None for points in areas]
