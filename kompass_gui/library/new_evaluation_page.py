"""The form that a new evaluation is made with."""

from collections.abc import Sequence

from PySide6.QtCore import QCollator, QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from kompass_core.edition_choice import preferred_edition
from kompass_core.evaluation import Evaluation
from kompass_core.questionnaire import Edition
from kompass_gui.library.new_evaluation import NewEvaluation, group_text
from kompass_gui.library.new_evaluation_words import YEAR_DIGITS, remarks
from kompass_gui.pages.evaluators_field import evaluators_from_text
from kompass_gui.pages.field_form import FieldForm
from kompass_gui.pages.page import Page
from kompass_gui.pages.room import lines
from resources.register import RegisterEntry, municipalities, municipality, municipality_named
from widgets.choice_box import ChoiceBox
from widgets.escape_key import on_escape
from widgets.list_box import ListBox
from widgets.text_field import TextField


class NewEvaluationPage(Page):
    """Asks for what an evaluation must have from the start; all but municipality and year may wait.

    Signals:
        created: the user asks for this NewEvaluation.
        cancelled: the user does not want a new one after all.
    """

    created = Signal(object)
    cancelled = Signal()

    def __init__(self, editions: Sequence[Edition], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("New evaluation"))
        self._editions: tuple[Edition, ...] = ()
        self._last: Evaluation | None = None
        self._texts: dict[str, str] = {}
        self._entry: RegisterEntry | None = None
        self._municipality = ChoiceBox(self)
        self._facts = QLabel(self)
        self._edition = ListBox(self)
        self._edition_chosen = False
        self._remark = QLabel(self)
        self._form = FieldForm(self._set_text, self)
        self._evaluators = TextField(self)
        self._fault = QLabel(self)
        self._create = QPushButton(self.tr("Create evaluation"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self.set_editions(editions)
        self._connect()
        on_escape(self, self.cancelled.emit)

    def set_editions(self, editions: Sequence[Edition]) -> None:
        """Offer these editions; until the user chooses one it is that which suits the year."""
        if tuple(editions) != self._editions:
            self._editions = tuple(editions)
            self._edition.clear()
            self._edition.addItems([self._edition_text(each) for each in editions])
            self._edition_chosen = False
            self._suit_year()

    def follow_up(self, last: Evaluation) -> None:
        """Fill the form for a new evaluation that follows up the last one of its municipality."""
        self.start()
        self._last = last
        known = municipality(last.municipality.code)
        self._municipality.set_text(last.municipality.title)
        self._municipality.setEnabled(False)
        self._show_entry(known)
        self._texts["previous_evaluation"] = str(last.year)
        self._form.show_text("previous_evaluation", str(last.year))
        same = [place for place, each in enumerate(self._editions) if each.id == last.edition.id]
        if same:
            self._edition.setCurrentIndex(same[0])
            self._edition_chosen = True
        self._follow_edit()
        self.set_subtitle(
            self.tr(
                "Follows up {year}: its facts are carried over, its points and texts stand beside"
                " each question, and its improvement areas are there to be judged."
            ).format(year=last.year)
        )
        self.focus_on(self._form.field("year"))

    def start(self) -> None:
        """Empty the form for a new evaluation and take the keyboard to its first field."""
        self._last = None
        self.set_subtitle("")
        self._texts.clear()
        self._form.forget_refused()
        for name in ("on_site", "interviewed", "previous_evaluation"):
            self._form.show_text(name, "")
        self._texts["year"] = str(QDate.currentDate().year())
        self._form.show_text("year", self._texts["year"])
        self._municipality.set_text("")
        self._municipality.setEnabled(True)
        self._evaluators.set_text("")
        self._show_entry(None)
        self._edition_chosen = False
        self._fault.clear()
        self._suit_year()
        self.focus_on(self._municipality)

    def _lay_out(self) -> None:
        form = self._form
        self._municipality.set_choices(
            [(entry.code, entry.full_name) for entry in _alphabetical(municipalities())]
        )
        self._municipality.setAccessibleName(self.tr("Municipality"))
        self._edition.setAccessibleName(self.tr("Edition"))
        form.add_row(self.tr("Municipality"), self._municipality)
        form.add_row("", self._facts)
        form.add_field("year", self.tr("Year"))
        form.add_row(self.tr("Edition"), self._edition)
        form.add_row("", self._remark)
        form.add_field("on_site", self.tr("On site"), self.tr("for example november 2012"))
        form.add_field("interviewed", self.tr("People interviewed"))
        form.add_field("previous_evaluation", self.tr("Previous evaluation"), self.tr("year"))
        form.allow_digits_only("year", YEAR_DIGITS)
        form.allow_digits_only("interviewed", 4)
        self._evaluators.setAccessibleName(self.tr("Evaluators"))
        self._evaluators.setPlaceholderText(self.tr("Name, organisation"))
        self._facts.setObjectName("muted")
        self._facts.setWordWrap(True)
        self._remark.setObjectName("muted")
        self._fault.setObjectName("fault")
        for label in (self._remark, self._fault):
            label.setTextFormat(Qt.TextFormat.PlainText)  # an imported edition has any name
            label.setWordWrap(True)
            label.setMinimumHeight(lines(1, self))  # what is said moves nothing
        self._create.setProperty("primary", True)
        self.add_section(self.tr("Municipality and year"), form)
        self.add_section(
            self.tr("Evaluators"), self._evaluators, self.tr("One on each line: name, organisation")
        )
        self.add(self._fault)
        self.add(_row(self._create, self._cancel))
        self.finish()

    def _connect(self) -> None:
        self._municipality.chosen.connect(lambda code: self._show_entry(municipality(code)))
        self._municipality.edited.connect(lambda text: self._show_entry(municipality_named(text)))
        self._edition.activated.connect(self._choose_edition)
        self._create.clicked.connect(self._ask_for_evaluation)
        self._cancel.clicked.connect(self.cancelled)

    def _edition_text(self, edition: Edition) -> str:
        text = f"{edition.title} {edition.edition} ({edition.used})"
        if all(area.scored_as_a_whole for area in edition.areas):
            return self.tr("{edition}, scored per area").format(edition=text)
        questions = self.tr("%n question(s)", "", len(list(edition.questions())))
        return f"{text}, {questions}"

    def _set_text(self, name: str, text: str) -> None:
        self._texts[name] = text
        if name == "year":
            self._suit_year()
        else:
            self._follow_edit()

    def _choose_edition(self) -> None:
        self._edition_chosen = True
        self._follow_edit()

    def _suit_year(self) -> None:
        """Choose the edition that suits the year, unless the user has chosen one."""
        year = self._texts.get("year", "")
        if not self._edition_chosen and len(year) == YEAR_DIGITS:
            preferred = preferred_edition(self._editions, int(year))
            self._edition.setCurrentIndex(self._editions.index(preferred))
        self._follow_edit()

    def _follow_edit(self) -> None:
        """Say what there is to say of what stands in the form; let faults go that are mended."""
        year, edition = self._texts.get("year", ""), self._editions[self._edition.currentIndex()]
        self._remark.setText(remarks(year, edition, self._last))
        if self._fault.text():
            self._fault.setText(self._first_fault()[0])

    def _first_fault(self) -> tuple[str, QWidget]:
        """Return why there can be no evaluation yet, empty if there can, and where that is."""
        if not self._municipality.text().strip():
            return self.tr("Say which municipality is evaluated."), self._municipality
        year, last = self._texts.get("year", ""), self._last
        fault = ""
        if len(year) != YEAR_DIGITS:
            fault = self.tr("Write the year with four digits.")
        elif last is not None and int(year) < last.year:
            fault = self.tr(
                "The year is before {year}, when the evaluation was made that is followed up."
            ).format(year=last.year)
        if fault:
            return fault, self._form.field("year")
        fault = self._form.fault("interviewed")
        said = f"{self.tr('People interviewed')}: {fault}" if fault else ""
        return said, self._form.field("interviewed")

    def _show_entry(self, entry: RegisterEntry | None) -> None:
        self._entry = entry
        if entry is not None:
            self._facts.setText(
                self.tr("Code {code} · {county} · municipality group {group}").format(
                    code=entry.code, county=entry.county, group=group_text(entry)
                )
            )
        elif self._municipality.text().strip():
            self._facts.setText(self.tr("Not in the register: the name is used as written."))
        else:
            self._facts.setText(self.tr("Write the first letters, or choose from the list."))
        self._follow_edit()

    def _ask_for_evaluation(self) -> None:
        fault, widget = self._first_fault()
        self._fault.setText(fault)
        if fault:
            self.focus_on(widget)
            return
        interviewed = self._texts.get("interviewed", "")
        asked = NewEvaluation(
            municipality=self._municipality.text().strip(),
            entry=self._entry,
            year=int(self._texts["year"]),
            edition=self._editions[self._edition.currentIndex()],
            evaluators=evaluators_from_text(self._evaluators.text()),
            on_site=self._texts.get("on_site", ""),
            interviewed=int(interviewed) if interviewed else None,
            previous_evaluation=self._texts.get("previous_evaluation", ""),
            last=self._last,
        )
        self.created.emit(asked)


def _row(*buttons: QPushButton) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for button in buttons:
        layout.addWidget(button)
    layout.addStretch(1)
    return row


def _alphabetical(entries: Sequence[RegisterEntry]) -> list[RegisterEntry]:
    """Return the municipalities as a Swedish list has them, with å, ä and ö last."""
    collator = QCollator(QLocale(QLocale.Language.Swedish))
    return sorted(entries, key=lambda entry: collator.sortKey(entry.name))
