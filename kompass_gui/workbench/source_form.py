"""The facts of one source: which there are depends on its kind."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_core.errors import DayNotUnderstoodError, TimeNotUnderstoodError
from kompass_core.evidence import Group, Source, SourceKind
from kompass_core.interview_plan import day_of, time_of, with_start
from kompass_core.typed_dates import parse_day, parse_time
from kompass_gui.error_sentences import error_sentence
from kompass_gui.pages.field_form import FieldForm
from kompass_gui.tab_order import follow_layout
from kompass_gui.workbench.evidence_texts import group_name, start_text
from kompass_gui.workbench.source_book import SourceBook
from kompass_gui.workbench.workbench import Workbench
from widgets.list_box import ListBox
from widgets.offered_names import OfferedNames
from widgets.spoken import say

_NUMBERS = ("minutes", "people")
_START = ("day", "time")
_TAKEN_WHOLE = (*_START, *_NUMBERS)


class SourceForm(QWidget):
    """Shows one source and carries what is typed into the session.

    Signals:
        laid_out_anew: other fields are shown, or a fault was told or went.
    """

    laid_out_anew = Signal()

    def __init__(
        self, workbench: Workbench, book: SourceBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._book = book
        self._id = ""
        self._refused: dict[tuple[str, str], str] = {}
        """What was typed as a day, a time or a number and is none, by source and field."""
        self._forms = {kind: FieldForm(self._set_text, self) for kind in SourceKind}
        self._role = ListBox(self)
        self._group = ListBox(self)
        self._done = QCheckBox(self)
        self._titles = QStringListModel(self)
        self._lay_out()
        self._connect()
        self.show_source("")

    def show_source(self, source_id: str) -> None:
        """Show the facts of a source; of none, nothing."""
        if source_id != self._id:
            self._end_typing()
        self._id = source_id
        source = self._workbench.index.source(source_id)
        self._done.setVisible(source is not None)
        for kind, form in self._forms.items():
            form.setVisible(source is not None and kind is source.kind)
        if source is not None:
            self._show(source)

    def focus_title(self) -> None:
        """Take the keyboard to the first fact."""
        source = self._workbench.index.source(self._id)
        if source is not None:
            field = self._forms[source.kind].field("title")
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()

    @override
    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out_anew.emit()
        return taken

    # --- layout ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._fill_interview(self._forms[SourceKind.INTERVIEW])
        document = self._forms[SourceKind.DOCUMENT]
        document.add_field("title", self.tr("Title"))
        document.add_field("when", self.tr("Date"), self.tr("of the document"))
        document.add_field(
            "where", self.tr("Found at"), self.tr("register number, folder, address")
        )
        page = self._forms[SourceKind.WEBSITE]
        page.add_field("title", self.tr("Title"))
        page.add_field("where", self.tr("Address"), "https://")
        page.add_field("when", self.tr("Seen"), self.tr("date"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for form in self._forms.values():
            column.addWidget(form)
        column.addWidget(self._done)
        column.addStretch(1)
        follow_layout(self)

    def _fill_interview(self, form: FieldForm) -> None:
        title = form.add_field("title", self.tr("Who, by role"), self.tr("for example Kommunchef"))
        completer = QCompleter(self._titles, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        title.setCompleter(completer)
        roles = QListView()
        roles.setObjectName("completions")
        completer.setPopup(roles)
        OfferedNames(completer, roles, takes_first=False)
        completer.activated.connect(lambda text: self._set_text("title", text))
        self._role.setAccessibleName(self.tr("Asked as"))
        form.add_row(self.tr("Asked as"), self._role)
        self._group.setAccessibleName(self.tr("Group"))
        for group in Group:
            self._group.addItem(group_name(group), group)
        form.add_row(self.tr("Group"), self._group)
        form.add_field("day", self.tr("Day"), self.tr("for example 5/11"))
        form.add_field("time", self.tr("Time"), self.tr("for example 9.30"))
        form.add_field("minutes", self.tr("Minutes"))
        form.add_field("where", self.tr("Place"))
        form.add_field("people", self.tr("How many people"))
        form.add_field("name", self.tr("Name"), self.tr("only if it is needed"))
        for name in _NUMBERS:
            form.allow_digits_only(name, 3)

    def _connect(self) -> None:
        form = self._forms[SourceKind.INTERVIEW]
        for name in _START:
            form.field(name).editingFinished.connect(self._set_start)
        for name in _NUMBERS:
            form.field(name).editingFinished.connect(self._set_numbers)
        self._role.activated.connect(
            lambda place: self._change({"role": self._role.itemData(place)}, alone=True)
        )
        self._group.activated.connect(
            lambda place: self._change({"group": Group(self._group.itemData(place))}, alone=True)
        )
        self._done.clicked.connect(lambda done: self._change({"done": done}, alone=True))

    # --- what is shown --------------------------------------------------------------------------

    def _show(self, source: Source) -> None:
        form = self._forms[source.kind]
        form.show_text("title", source.title)
        form.show_text("where", source.where)
        interview = source.kind is SourceKind.INTERVIEW
        self._done.setText(self.tr("The interview is held") if interview else self.tr("Read"))
        self._done.setChecked(source.done)
        if not interview:
            form.show_text("when", source.when)
            return
        form.show_text("name", source.name)
        typed = [name for name in _TAKEN_WHOLE if form.field(name).is_being_typed()]
        self._show_facts(source, [name for name in _TAKEN_WHOLE if name not in typed])
        self._show_roles(source)
        self._group.setCurrentIndex(self._group.findData(source.group))

    def _show_roles(self, source: Source) -> None:
        roles = self._workbench.roles
        names = [role.name for role in roles]
        if self._titles.stringList() != names or not self._role.count():
            self._titles.setStringList(names)
            self._role.clear()
            self._role.addItem(self.tr("Anything"), "")
            for role in roles:
                self._role.addItem(role.name, role.id)
        self._role.setCurrentIndex(max(0, self._role.findData(source.role)))

    def _end_typing(self) -> None:
        """Let nothing in the fields that are taken when they are whole be typed any longer."""
        for name in _TAKEN_WHOLE:
            self._forms[SourceKind.INTERVIEW].field(name).setModified(False)

    def _show_again(self) -> None:
        source = self._workbench.index.source(self._id)
        if source is not None:
            self._show_facts(source, _TAKEN_WHOLE)

    def _show_facts(self, source: Source, names: Iterable[str]) -> None:
        """Show facts of an interview, or what was typed there and why it is none."""
        form = self._forms[SourceKind.INTERVIEW]
        for name in names:
            said = _said(source, name)
            typed = self._refused.get((source.id, name))
            form.show_text(name, said if typed is None else typed)
            if name in _START:
                form.show_fault(name, "" if typed is None else self._fault(source, name, typed))

    # --- what the user does ---------------------------------------------------------------------

    def _change(self, changes: dict[str, Any], *, alone: bool = False) -> None:
        source = self._workbench.index.source(self._id)
        if source is not None:
            self._book.change(source, alone=alone, **changes)

    def _set_text(self, name: str, text: str) -> None:
        source = self._workbench.index.source(self._id)
        if source is None:
            return
        if name in _START:  # taken when they are whole; a fault goes as soon as it is mended
            if not self._fault(source, name, text):
                self._forms[SourceKind.INTERVIEW].show_fault(name, "")
        elif name == "title":
            self._book.retitle(source, text)
        elif name not in _NUMBERS:  # they too are taken when they are whole
            self._change({name: text})

    def _set_start(self) -> None:
        source = self._workbench.index.source(self._id)
        if source is None:
            return
        started = source
        for name in _START:
            started = self._understood(started, name)
        if started != source:
            self._change({"when": started.when, "minutes": started.minutes}, alone=True)
        self._show_again()

    def _set_numbers(self) -> None:
        source = self._workbench.index.source(self._id)
        if source is None:
            return
        form = self._forms[SourceKind.INTERVIEW]
        numbers: dict[str, Any] = {}
        for name in _NUMBERS:
            typed = form.field(name).text().strip()
            self._refused.pop((source.id, name), None)
            if form.fault(name):
                self._refused[source.id, name] = typed
            elif typed.strip("0"):
                numbers[name] = int(typed)
        if replace(source, **numbers) != source:
            self._change(numbers, alone=True)
        self._show_again()

    def _understood(self, source: Source, name: str) -> Source:
        """Return the interview as typed; what is no day or time stays in the field, with why."""
        field = self._forms[SourceKind.INTERVIEW].field(name)
        typed = field.text()
        fault = self._fault(source, name, typed)
        if not fault:
            self._refused.pop((source.id, name), None)
            return self._started(source, name, typed)
        if self._refused.get((source.id, name)) != typed:
            say(field, fault, at_once=True)
        self._refused[source.id, name] = typed
        return source

    def _fault(self, source: Source, name: str, typed: str) -> str:
        """Return why what was typed is no day or no time, in a sentence; empty if it is one."""
        try:
            self._started(source, name, typed)
        except (DayNotUnderstoodError, TimeNotUnderstoodError) as error:
            return error_sentence(error)
        return ""

    def _started(self, source: Source, name: str, typed: str) -> Source:
        if name == "day":
            day = parse_day(typed, self._workbench.evaluation.year)
            return with_start(source, day, time_of(source))
        time = parse_time(typed)
        return with_start(source, day_of(source), time.start, time.minutes)


def _said(source: Source, name: str) -> str:
    """Return what stands in the field of that name for an interview."""
    if name in _NUMBERS:
        return str(getattr(source, name))
    return day_of(source) if name == "day" else start_text(source)
