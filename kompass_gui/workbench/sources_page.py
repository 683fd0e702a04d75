"""The sources of an evaluation, and the plan of the interviews by day and time."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import SourceKind
from kompass_core.fields import FieldRef, Section
from kompass_core.interview_plan import people_met
from kompass_gui.pages.room import letters, lines
from kompass_gui.pages.wide_page import Card, WidePage
from kompass_gui.workbench.roles_editor import RolesEditor
from kompass_gui.workbench.source_book import SourceBook
from kompass_gui.workbench.source_form import SourceForm
from kompass_gui.workbench.source_tree import SourceTree
from kompass_gui.workbench.workbench import Workbench
from widgets.colours import Colours
from widgets.line_field import finish_typing
from widgets.no_limit import NO_LIMIT

_FORM_LETTERS = 49
_LIST_LINES = 10


class SourcesPage(WidePage):
    """All sources at the left, the facts of one, or of the roles, at the right."""

    def __init__(
        self, workbench: Workbench, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._book = SourceBook(workbench)
        self._tree = SourceTree(workbench, self)
        self._form = SourceForm(workbench, self._book, self)
        self._roles = RolesEditor(workbench, colours, self)
        self._right = QStackedWidget(self)
        self._source_card = Card("", self)
        self._buttons = {
            kind: QPushButton(text, self)
            for kind, text in (
                (SourceKind.INTERVIEW, self.tr("New interview")),
                (SourceKind.DOCUMENT, self.tr("New document")),
                (SourceKind.WEBSITE, self.tr("New web page")),
            )
        }
        self._print = QPushButton(self.tr("Print the schedule…"), self)
        self._scrolled = QScrollArea(self)
        self._form_is_whole = False
        self._show_roles = QPushButton(self.tr("Who can be asked what"), self)
        self._take_notes = QPushButton(self.tr("Take notes"), self)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._remove_name = QPushButton(self.tr("Remove the name…"), self)
        self._lay_out()
        self._connect()

    @override
    def show_change(self, before: Evaluation, after: Evaluation) -> None:
        """Show the sources as they stand, if they can be seen."""
        if not self.isVisible():
            return
        if before.sources is not after.sources or before.notes is not after.notes:
            self._refresh()
        if before.roles is not after.roles:
            self._roles.refresh()

    @override
    def reveal(self, field: FieldRef) -> None:
        """Take the keyboard to a source, or to the roles."""
        roles = field.section is Section.ROLE
        self._show_roles.setChecked(roles)
        self._show_right(roles=roles)
        if not roles:
            self._tree.show_source(field.key)
            self._tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_source(self, kind: SourceKind = SourceKind.INTERVIEW) -> None:
        """Add a source, and take the keyboard to its facts."""
        finish_typing()  # the new one follows what is typed in the last
        added = self._book.add(kind)
        self._show_roles.setChecked(False)
        self._show_right(roles=False)
        self._tree.show_source(added)
        self._form.focus_title()
        self._scroll_to_right()

    @override
    def refuse_changes(self) -> None:
        """Let everything be looked at, and nothing be changed."""
        for part in (self._form, self._roles, self._take_notes, self._remove, self._remove_name):
            part.setEnabled(False)
        for button in self._buttons.values():
            button.setEnabled(False)

    @override
    def focus_first(self) -> None:
        """Take the keyboard to the sources."""
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        """Show the facts under the plan where there is no room beside it."""
        super().set_narrow(narrow=narrow)
        width = letters(_FORM_LETTERS, self)
        self._right.setMinimumWidth(0 if narrow else width)
        self._right.setMaximumWidth(NO_LIMIT if narrow else width)
        self._form_is_whole = narrow
        self._fit_form()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self._roles.refresh()

    def _lay_out(self) -> None:
        self.set_title(self.tr("Sources and interview plan"))
        self.add_to_top(*self._buttons.values(), self._print, self._show_roles)
        self._show_roles.setCheckable(True)
        left = Card("", self)
        left.column.addWidget(self._tree, 1)
        scrolled = self._scrolled
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setObjectName("clear")
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(self._form)
        self._form.setAutoFillBackground(False)
        scrolled.viewport().setAutoFillBackground(False)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._source_card.column.addWidget(scrolled, 1)
        buttons = QVBoxLayout()
        self._take_notes.setProperty("primary", True)
        for button in (self._take_notes, self._remove_name, self._remove):
            buttons.addWidget(button)
        self._source_card.column.addLayout(buttons)
        self._right.addWidget(self._source_card)
        self._right.addWidget(self._roles)
        left.setMinimumHeight(lines(_LIST_LINES, self))
        self.parts.addWidget(left, 1)
        self.parts.addWidget(self._right)

    def _connect(self) -> None:
        for kind, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, kind=kind: self.add_source(kind))
        self._tree.source_shown.connect(self._show_source)
        self._tree.notes_wanted.connect(self._want_notes)
        self._tree.remove_wanted.connect(self._book.remove)
        self._tree.edit_wanted.connect(self._form.focus_title)
        self._form.laid_out_anew.connect(self._fit_form)
        self._print.clicked.connect(self._workbench.schedule_asked)
        self._show_roles.toggled.connect(lambda roles: self._show_right(roles=roles))
        self._take_notes.clicked.connect(lambda: self._want_notes(self._tree.current_source()))
        self._remove.clicked.connect(lambda: self._book.remove(self._tree.current_source()))
        self._remove_name.clicked.connect(self._ask_removal)

    def _refresh(self) -> None:
        self._tree.refresh()
        met, planned = people_met(self._workbench.evaluation.sources)
        self.set_subtitle(
            self.tr("{met} of {planned} people met").format(met=met, planned=planned)
            if planned
            else self.tr("Add the interviews of the visit, and the documents and web pages read.")
        )

    def _show_source(self, source_id: str) -> None:
        source = self._workbench.index.source(source_id)
        self._form.show_source(source_id)
        self._source_card.set_heading("" if source is not None else self.tr("No source yet"))
        may_change = source is not None and not self._workbench.session.read_only
        for button in (self._take_notes, self._remove):
            button.setEnabled(may_change)
        self._remove_name.setVisible(source is not None and bool(source.name))
        self._fit_form()

    def _fit_form(self) -> None:
        """Let the form be scrolled by itself, or whole where the page is scrolled."""
        form, width = self._form, self._scrolled.viewport().width()
        height = max(form.sizeHint().height(), form.heightForWidth(width))
        self._scrolled.setMinimumHeight(height if self._form_is_whole else 0)

    def _show_right(self, *, roles: bool) -> None:
        self._right.setCurrentWidget(self._roles if roles else self._source_card)
        if roles:
            self._scroll_to_right()

    def _scroll_to_right(self) -> None:
        """Where facts and roles lie under the plan, scroll to them once they are laid out."""
        if self._form_is_whole:
            QTimer.singleShot(0, self, self._place_right)

    def _place_right(self) -> None:
        top = self._right.mapTo(self._content, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - self.parts.spacing())

    def _want_notes(self, source_id: str) -> None:
        self.field_asked.emit(FieldRef(Section.NOTE, "", source_id))

    def _ask_removal(self) -> None:
        source = self._workbench.index.source(self._tree.current_source())
        if source is not None:
            self._workbench.removal_asked.emit(source.name)
