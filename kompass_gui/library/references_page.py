"""The page of published results and averages: entered one by one, or imported as a table."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kompass_core.comparison import MunicipalityResult
from kompass_core.errors import KompassError
from kompass_gui.comparison.result_form import ResultForm
from kompass_gui.library.reference_tables import AverageTable, ResultTable
from kompass_gui.pages.fault_table import FaultTable
from kompass_gui.pages.figures_text import average_caption
from kompass_gui.pages.page import Page
from kompass_gui.pages.page_context import Surroundings
from resources.register import RegisterEntry, municipalities, municipality, municipality_named
from storage.references_import import CheckedReferences, check_references, references_template
from storage.registered import registered
from widgets.choice_box import ChoiceBox
from widgets.escape_key import on_escape
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
        self._checked = CheckedReferences()
        colours = around.colours
        self._result_table = ResultTable(colours, self)
        self._average_table = AverageTable(colours, self)
        self._remove_result = QPushButton(self.tr("Remove the result"), self)
        self._remove_average = QPushButton(self.tr("Remove the average"), self)
        self._import = QPushButton(self.tr("Check a table to import…"), self)
        self._template = QPushButton(self.tr("Save an empty template…"), self)
        self._back = QPushButton(self.tr("Back"), self)
        self._verdict = QLabel(self)
        self._faults = FaultTable(colours, self)
        self._found_results = ResultTable(colours, self)
        self._found_averages = AverageTable(colours, self)
        self._keep = QPushButton(self)
        self._municipality = ChoiceBox(self)
        self._form = ResultForm(self)
        self._lay_out()
        self._connect()
        on_escape(self, self.left.emit)

    def show_references(self, edition_id: str) -> None:
        """Show what there is now, and begin a result in this edition; with "" in the newest."""
        self._form.set_editions(self._around.references.editions.all(), edition_id)
        self._show_kept()

    def _show_kept(self) -> None:
        kept = self._around.references.kept
        try:
            results, averages = kept.results(), kept.averages()
        except KompassError as error:
            self._around.tell(error)
            return
        self._result_table.set_results(results)
        self._average_table.set_averages(averages, self._around.references.editions.all())
        self._result_card.setVisible(bool(results))
        self._average_card.setVisible(bool(averages))

    def _lay_out(self) -> None:
        names = {
            self._result_table: self.tr("Published results"),
            self._average_table: self.tr("Averages"),
            self._found_results: self.tr("Results in the file"),
            self._found_averages: self.tr("Averages in the file"),
            self._municipality: self.tr("Municipality of the result"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
        line = self._municipality.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Municipality"))
        self._municipality.set_choices([(each.code, each.name) for each in municipalities()])
        self._keep.setProperty("primary", True)
        self._verdict.setTextFormat(Qt.TextFormat.PlainText)
        self._verdict.setWordWrap(True)
        self.add_section(
            self.tr("Import a table"),
            stacked(self, in_a_row(self._import, self._template, self._back)),
            self.tr("A spreadsheet or a .csv file, as the template. It is checked first."),
        )
        self._remove_result.setEnabled(False)
        self._remove_average.setEnabled(False)
        found = (self._found_results, self._found_averages)
        checked = stacked(self, self._verdict, self._faults, *found, in_a_row(self._keep))
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
        for card in (self._check_card, self._result_card, self._average_card):
            card.hide()
        self.finish()

    def _connect(self) -> None:
        self._import.clicked.connect(self._check)
        self._template.clicked.connect(self._save_template)
        self._back.clicked.connect(self.left)
        self._keep.clicked.connect(self._keep_checked)
        self._municipality.chosen.connect(lambda code: self._set_municipality(municipality(code)))
        self._municipality.edited.connect(
            lambda text: self._set_municipality(municipality_named(text))
        )
        self._form.result_entered.connect(self._add)
        self._result_table.row_chosen.connect(self._remove_result.setEnabled)
        self._average_table.row_chosen.connect(self._remove_average.setEnabled)
        self._remove_result.clicked.connect(self._remove_chosen_result)
        self._remove_average.clicked.connect(self._remove_chosen_average)

    # --- what the user does ---------------------------------------------------------------------

    def _check(self) -> None:
        path = self._around.questions.file_to_import(
            self, self.tr("Check a table to import"), self.tr("Tables (*.xlsx *.csv)")
        )
        if path is None:
            return
        editions = self._around.references.editions.all()
        self._check_card.hide()
        try:
            self._checked = checked = check_references(path, editions)
        except KompassError as error:
            self._around.tell(error)
            return
        faults = checked.all_faults
        self._check_card.show()
        self._faults.setVisible(bool(faults))
        self._faults.show_faults(faults)
        if faults:
            text = self.tr("%n row(s) to correct in {file}. Nothing was imported.", "", len(faults))
        else:
            text = self.tr("{file} is in order.")
        self._verdict.setText(text.format(file=path.name))
        self._found_results.set_results(checked.results)
        self._found_results.setVisible(bool(checked.results))
        self._found_averages.set_averages(checked.averages, editions)
        self._found_averages.setVisible(bool(checked.averages))
        self._keep.setVisible(not faults)
        found = len(checked.results) + len(checked.averages)
        self._keep.setText(self.tr("Import all %n", "", found))
        self.focus_on(self._faults if faults else self._keep)

    def _keep_checked(self) -> None:
        checked = self._checked

        def keep() -> None:
            kept = self._around.references.kept
            kept.add_all(checked.results, checked.averages)

        if self._done(keep):
            self._check_card.hide()

    def _set_municipality(self, entry: RegisterEntry | None) -> None:
        self._form.set_municipality(registered(entry) if entry is not None else None)

    def _add(self, result: MunicipalityResult) -> None:
        self._done(lambda: self._around.references.kept.add_results([result]))

    def _remove_chosen_result(self) -> None:
        kept, result = self._around.references.kept, self._result_table.chosen()
        if result is not None:
            self._result_table.setFocus()  # its button goes off, and no other is to get the key
            remove = partial(kept.remove_result, result)
            self._take_away(result.label, remove, partial(kept.add_results, [result]))

    def _remove_chosen_average(self) -> None:
        kept, average = self._around.references.kept, self._average_table.chosen()
        if average is not None:
            self._average_table.setFocus()
            remove = partial(kept.remove_average, average)
            self._take_away(average_caption(average), remove, partial(kept.add_averages, [average]))

    def _take_away(
        self, name: str, remove: Callable[[], None], put_back: Callable[[], None]
    ) -> None:
        """Take something away that is kept, and offer to bring it back."""

        def bring_back() -> None:
            if self._done(put_back):
                self._around.notice.show_info(self.tr("{name} is back.").format(name=name))

        if self._done(remove):
            self._around.notice.show_info(
                self.tr("{name} is removed.").format(name=name),
                {self.tr("Bring it back"): bring_back},
            )

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
        self._show_kept()
        return True
