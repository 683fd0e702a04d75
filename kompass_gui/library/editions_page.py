"""The page of the questionnaire's editions: which there are, and importing another one."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kompass_core.errors import KompassError
from kompass_core.questionnaire import Edition
from kompass_gui.pages.fault_table import FaultTable
from kompass_gui.pages.page import Page
from kompass_gui.pages.page_context import Surroundings
from storage.questionnaire_sheet import questionnaire_template
from storage.questionnaire_toml import toml_of
from widgets.escape_key import on_escape
from widgets.plain_table import PlainTable, TableColumn, TableRow, Tone
from widgets.stacked import in_a_row, stacked


class EditionsPage(Page):
    """The editions that can be evaluated in; one is imported after it was checked and looked at.

    Signals:
        left: the user is done here.
    """

    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Editions of the questionnaire"))
        self._around = around
        self._editions: tuple[Edition, ...] = ()
        self._shown: Edition | None = None
        self._checked: Edition | None = None
        colours = around.colours
        self._list = PlainTable(colours, self)
        self._import = QPushButton(self.tr("Check a questionnaire to import…"), self)
        self._template = QPushButton(self.tr("Save an empty template…"), self)
        self._back = QPushButton(self.tr("Back"), self)
        self._faults = FaultTable(colours, self)
        self._file = QLabel(self)
        self._preview = PlainTable(colours, self)
        self._keep = QPushButton(self.tr("Import this edition"), self)
        self._forget = QPushButton(self.tr("Forget this edition"), self)
        self._as_sheet = QPushButton(self.tr("Save as a spreadsheet…"), self)
        self._as_toml = QPushButton(self.tr("Save as a text file (TOML)…"), self)
        self._lay_out()
        self._connect()
        on_escape(self, self.left.emit)

    def show_editions(self) -> None:
        """Show the editions that there are now."""
        editions = self._around.references.editions
        self._editions = editions.all()
        imported = {each.id for each in editions.imported()}
        rows = [self._edition_row(each, own=each.id in imported) for each in self._editions]
        columns = (
            TableColumn(self.tr("Edition"), numeric=False),
            TableColumn(self.tr("Used"), numeric=False),
            TableColumn(self.tr("Areas")),
            TableColumn(self.tr("Questions")),
            TableColumn(self.tr("From"), numeric=False),
        )
        self._list.set_table(columns, rows)
        self._show_edition(None)

    def _edition_row(self, edition: Edition, *, own: bool) -> TableRow:
        whole = all(area.scored_as_a_whole for area in edition.areas)
        count = self.tr("per area") if whole else str(len(list(edition.questions())))
        origin = self.tr("imported") if own else self.tr("the program")
        name = f"{edition.title} {edition.edition}"
        return TableRow((name, edition.used, str(len(edition.areas)), count, origin))

    def _lay_out(self) -> None:
        self._list.setAccessibleName(self.tr("Editions"))
        self._preview.setAccessibleName(self.tr("The edition's areas and questions"))
        self._keep.setProperty("primary", True)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._file.setWordWrap(True)
        self.add_section(
            self.tr("Editions"),
            stacked(self, self._list, in_a_row(self._import, self._template, self._back)),
            self.tr("Enter or a click shows an edition below. An evaluation keeps its edition."),
        )
        checked = stacked(self, self._file, self._faults, in_a_row(self._keep))
        self._check_card = self.add_section(self.tr("The file that was checked"), checked)
        shown = stacked(self, self._preview, in_a_row(self._as_sheet, self._as_toml, self._forget))
        self._preview_card = self.add_section(self.tr("The edition"), shown)
        self._check_card.hide()
        self.finish()

    def _connect(self) -> None:
        self._list.row_activated.connect(lambda row: self._show_edition(self._editions[row]))
        self._import.clicked.connect(self._check)
        self._template.clicked.connect(lambda: self._save_sheet(None))
        self._back.clicked.connect(self.left)
        self._keep.clicked.connect(self._keep_checked)
        self._forget.clicked.connect(self._forget_shown)
        self._as_sheet.clicked.connect(lambda: self._save_sheet(self._shown))
        self._as_toml.clicked.connect(self._save_toml)

    def _show_edition(self, edition: Edition | None) -> None:
        self._shown = edition
        self._preview_card.setVisible(edition is not None)
        if edition is None:
            return
        imported = {each.id for each in self._around.references.editions.imported()}
        self._forget.setVisible(edition.id in imported)
        columns = (
            TableColumn(self.tr("Area and question"), numeric=False),
            TableColumn(self.tr("Question"), numeric=False),
            TableColumn(self.tr("Max")),
        )
        rows = []
        for area in edition.areas:
            rows.append(
                TableRow((f"{area.number} {area.name}", "", str(area.max_points)), Tone.SUM)
            )
            if not area.scored_as_a_whole:
                rows.extend(
                    TableRow((f"{each.number} {each.heading}", each.text, str(each.max_points)))
                    for each in area.questions
                )
        self._preview.set_table(columns, rows)

    # --- what the user does ---------------------------------------------------------------------

    def _check(self) -> None:
        path = self._around.questions.file_to_import(
            self,
            self.tr("Check a questionnaire to import"),
            self.tr("Questionnaires (*.xlsx *.toml)"),
        )
        if path is None:
            return
        self._check_card.hide()
        try:
            checked = self._around.references.editions.check(path)
        except KompassError as error:
            self._around.tell(error)
            return
        self._checked = checked.edition
        self._check_card.show()
        self._faults.setVisible(bool(checked.faults))
        self._faults.show_faults(checked.faults)
        self._keep.setVisible(checked.edition is not None)
        self._file.setText(self._verdict(path, len(checked.faults)))
        self._show_edition(checked.edition)
        if checked.edition is not None:
            self._forget.hide()
            self.focus_on(self._keep)
        else:
            self.focus_on(self._faults)

    def _verdict(self, path: Path, faults: int) -> str:
        if faults:
            text = self.tr("%n thing(s) to correct in {file}. Nothing was imported.", "", faults)
        else:
            text = self.tr("{file} is in order. Look through the edition and import it.")
        return text.format(file=path.name)

    def _keep_checked(self) -> None:
        edition = self._checked
        if edition is None:
            return
        try:
            self._around.references.editions.add(edition)
        except KompassError as error:
            self._around.tell(error)
            return
        self._checked = None
        self._check_card.hide()
        self.show_editions()
        self._around.notice.show_info(
            self.tr("{edition} can be evaluated in.").format(
                edition=f"{edition.title} {edition.edition}"
            )
        )

    def _forget_shown(self) -> None:
        if self._shown is None:
            return
        try:
            self._around.references.editions.remove(self._shown.id)
        except KompassError as error:
            self._around.tell(error)
            return
        self.show_editions()

    def _save_sheet(self, edition: Edition | None) -> None:
        name = f"{edition.id}.xlsx" if edition else self.tr("questionnaire.xlsx")
        path = self._around.questions.file_to_write(
            self, self.tr("Save the questionnaire"), name, self.tr("Spreadsheet (*.xlsx)")
        )
        if path is not None:
            self._around.write(path, questionnaire_template(edition))

    def _save_toml(self) -> None:
        if self._shown is None:
            return
        path = self._around.questions.file_to_write(
            self,
            self.tr("Save the questionnaire"),
            f"{self._shown.id}.toml",
            self.tr("Text file (*.toml)"),
        )
        if path is not None:
            self._around.write(path, toml_of(self._shown).encode())
