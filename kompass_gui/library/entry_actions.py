"""What can be done to one saved evaluation in a list: commands for buttons, keys and a menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from kompass_gui.exporting.export_kind import ExportKind
from kompass_gui.exporting.export_names import EXPORT_ICONS, export_text
from kompass_gui.icons import Icons
from kompass_gui.library.library_table import LibraryTable

_EXPORTS = (
    ExportKind.REPORT,
    ExportKind.WORD,
    ExportKind.EXCEL,
    ExportKind.CSV,
    ExportKind.PRESENTATION,
)
"""What several evaluations are exported as. Working copies are exported one by one, knowingly."""


class EntryActions(QObject):
    """The commands for a table's current row; those that make no sense for it cannot be chosen.

    Signals:
        open_asked: the user wants to see this one (LibraryEntry).
        duplicate_asked: the user wants another evaluation like this one (LibraryEntry).
        trash_asked: the user wants this one in the trash (LibraryEntry).
        share_asked: the user wants this one as one file (LibraryEntry), and whether all of it.
        exports_asked: the user wants all chosen ones as such files (ExportKind, list of
            LibraryEntry).
    """

    open_asked = Signal(object)
    duplicate_asked = Signal(object)
    trash_asked = Signal(object)
    share_asked = Signal(object, bool)
    exports_asked = Signal(ExportKind, list)

    def __init__(self, table: LibraryTable, icons: Icons) -> None:
        super().__init__(table)
        self._table = table
        self._icons = icons
        self.open = self._action(self.tr("Open") + "\t⏎", "open")
        self.duplicate = self._action(self.tr("Duplicate"), "duplicate", "Ctrl+D")
        self.trash = self._action(self.tr("To the trash"), "delete", "Delete")
        self.share_all = self._action(self.tr("Share all of it…"), "export")
        self.share_some = self._action(self.tr("Share without people and notes…"), "people")
        self.exports = [self._export_action(kind) for kind in _EXPORTS]
        self.open.triggered.connect(lambda: self._ask(self.open_asked.emit))
        self.duplicate.triggered.connect(lambda: self._ask(self.duplicate_asked.emit))
        self.trash.triggered.connect(lambda: self._ask(self.trash_asked.emit))
        self.share_all.triggered.connect(lambda: self._ask(self.share_asked.emit, True))
        self.share_some.triggered.connect(lambda: self._ask(self.share_asked.emit, False))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.entry_chosen.connect(self._follow)
        self._follow()

    def _export_action(self, kind: ExportKind) -> QAction:
        action = QAction(self._icons.icon(EXPORT_ICONS[kind]), export_text(kind), self)
        action.triggered.connect(
            lambda: self.exports_asked.emit(kind, self._table.chosen_entries())
        )
        return action

    def _action(self, text: str, icon: str, key: str = "") -> QAction:
        action = QAction(self._icons.icon(icon), text, self)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._table.addAction(action)
        return action

    def _follow(self) -> None:
        chosen = self._table.chosen_entries()
        alone = chosen[0] if len(chosen) == 1 else None
        for action in (self.open, self.trash):
            action.setEnabled(alone is not None)
        for action in (self.duplicate, self.share_all, self.share_some):
            action.setEnabled(alone is not None and alone.problem is None)
        for action in self.exports:
            action.setEnabled(bool(chosen))

    def _ask(self, tell: Callable[..., None], *more: object) -> None:
        entry = self._table.current_entry()
        if entry is not None:
            tell(entry, *more)
