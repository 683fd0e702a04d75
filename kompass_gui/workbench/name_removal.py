"""Removing a person's name from the evaluation, its history and all that is kept of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kompass_core.errors import KompassError
from kompass_core.privacy import forms_of, occurrences, without_names
from kompass_gui.modal_reading import ModalReading
from kompass_gui.pages.room import letters, lines
from kompass_gui.saving.desk import Desk
from kompass_gui.session.evaluation_session import EvaluationSession
from kompass_gui.tab_order import follow_layout
from storage.attachment_sweep import sweeping
from storage.purge import purge
from storage.reading import Reading
from storage.versions import Change
from widgets.check_list import CheckList, CheckRow
from widgets.colours import Colours
from widgets.escape_key import on_escape
from widgets.line_field import LineField

_LETTERS = 70
_LINES = 26


class NameRemoval(QFrame):
    """Lies over the window: the name, the forms that it takes in the texts, and how far to go.

    Signals:
        removed: the name is gone; from so many places of the evaluation (int).
        not_saved: it is gone on the screen alone, as that cannot be saved: why (KompassError), and
            what does all the rest once it can (Again).
        failed: earlier versions could not all be purged, and why (KompassError).
    """

    removed = Signal(int)
    not_saved = Signal(object, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, colours: Colours, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._reading = ModalReading(window)
        self._unticked: set[str] = set()
        self._name = LineField(self)
        self._forms = CheckList(colours, self, picks=True)
        self._purge = QCheckBox(self)
        self._remove = QPushButton(self)
        self._lay_out()
        self._name.text_edited.connect(self._show_forms)
        self._forms.toggled.connect(self._toggle)
        self._forms.chosen.connect(self._toggle)
        self._remove.clicked.connect(self._remove_names)
        self.hide()
        on_escape(self, self.hide)

    def open(self, name: str) -> None:
        """Come up for a name, which can be changed."""
        if self._desk.session is None or self._desk.session.read_only:
            return
        self._name.set_text(name)
        self._unticked = set(forms_of(name)[1:-1])  # a first name is often a word of its own
        self._show_forms()
        self._place()
        self.show()
        self.raise_()
        (self._name if not name else self._forms).setFocus(Qt.FocusReason.PopupFocusReason)

    def forget(self) -> None:
        """Go, and give up what is under way: the evaluation is put away."""
        self.hide()
        self._reading.stop()

    def _lay_out(self) -> None:
        self.setObjectName("overlay")
        heading = QLabel(self.tr("Remove a person's name"), self)
        heading.setObjectName("questionHeading")
        hint = QLabel(
            self.tr(
                "The name is taken out of every text of the evaluation and its history."
                " This cannot be undone."
            ),
            self,
        )
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setPlaceholderText(self.tr("Name"))
        self._forms.setAccessibleName(self.tr("Forms of the name to remove"))
        self._purge.setText(self.tr("Also purge the earlier versions on this computer"))
        self._purge.setChecked(True)
        self._remove.setText(self.tr("Remove"))
        self._remove.setProperty("primary", True)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for widget in (heading, hint, self._name):
            column.addWidget(widget)
        column.addWidget(self._forms, 1)
        column.addWidget(self._purge)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._remove)
        column.addLayout(buttons)
        follow_layout(self)

    def _place(self) -> None:
        window = self._window
        width = min(letters(_LETTERS, self), window.width() - 40)
        height = min(lines(_LINES, self), window.height() - 60)
        self.setGeometry((window.width() - width) // 2, 50, width, height)

    def _ticked(self) -> list[str]:
        return [form for form in forms_of(self._name.text()) if form not in self._unticked]

    def _show_forms(self) -> None:
        session = self._desk.session
        if session is None:
            return
        self._forms.set_rows(
            [
                CheckRow(
                    form,
                    form,
                    self.tr("%n place(s)", "", occurrences(session.evaluation, form)),
                    checked=form not in self._unticked,
                )
                for form in forms_of(self._name.text())
            ]
        )
        self._remove.setEnabled(bool(self._ticked()))

    def _toggle(self, form: str) -> None:
        self._unticked ^= {form}
        self._show_forms()

    def _remove_names(self) -> None:
        """Take the name out, save, and then purge what was kept before."""
        session = self._desk.session
        if session is None:
            return
        forms = self._ticked()
        before = session.evaluation
        found = sum(occurrences(before, form) for form in forms)
        change = partial(without_names, forms=forms, instead=self.tr("[name removed]"))
        session.renew(change(before))
        self.hide()
        self._save_and_purge(session, change, found)

    def _save_and_purge(self, session: EvaluationSession, change: Change, found: int) -> None:
        desk = self._desk
        if desk.session is not session or desk.autosave is None or desk.path is None:
            return
        tell = partial(self.removed.emit, found)
        # At once, as no save may be under way; and nothing may be added that is not yet saved.
        if not desk.autosave.flush():
            again = partial(self._save_and_purge, session, change, found)
            self.not_saved.emit(desk.autosave.state.error, again)
        elif self._purge.isChecked():
            self._reading.start(
                self._purging(desk.path, session.evaluation.id, change, tell),
                self.tr("Looking for attachments in use: {done} of {files} evaluations"),
                lambda then: then(),
                tell,  # the name is gone; what nothing names goes the next time
            )
        else:
            tell()

    def _purging(
        self, path: Path, evaluation_id: str, change: Change, tell: Callable[[], None]
    ) -> Reading[Callable[[], None]]:
        """Purge what was kept before, and return what then tells of it."""
        try:
            purge(path, evaluation_id, change)
            yield from sweeping(path)
        except KompassError as error:
            return partial(self.failed.emit, error)
        return tell
