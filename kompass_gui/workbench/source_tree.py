"""All sources: the interviews by day and time, then documents and web pages."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from kompass_core.evidence import Source, SourceKind
from kompass_core.interview_plan import interview_plan
from kompass_gui.pages.room import letters
from kompass_gui.workbench.evidence_texts import group_name, long_day_text, source_name, start_text
from kompass_gui.workbench.workbench import Workbench
from widgets.plain_tip import plain_tip

_ID = int(Qt.ItemDataRole.UserRole)
_PLACE_LETTERS = 19
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SourceTree(QTreeWidget):
    """One row for each source, under its day or kind.

    Signals:
        source_shown: the row of the source with this id (str) is the current one; "" is none.
        notes_wanted: Enter: notes are to be taken of the source with this id (str).
        remove_wanted: Delete: the source with this id (str) is to go.
        edit_wanted: F2: the keyboard is to go to the facts of the current source.
    """

    source_shown = Signal(str)
    notes_wanted = Signal(str)
    remove_wanted = Signal(str)
    edit_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setObjectName("plan")
        self.setAccessibleName(self.tr("Interview plan and sources"))
        self.setHeaderLabels(
            [self.tr("Time"), self.tr("Source"), self.tr("Where"), self.tr("Notes"), ""]
        )
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(8)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(2, letters(_PLACE_LETTERS, self))
        self.currentItemChanged.connect(lambda item, _: self.source_shown.emit(_id(item)))
        self.itemDoubleClicked.connect(lambda item, _: self._want_notes(item))

    def refresh(self) -> None:
        """Show the sources as they stand; the current one stays so, or else the next. Silent."""
        current = self.current_source()
        place = list(self._items).index(current) if current in self._items else 0
        self.blockSignals(True)
        self.clear()
        self._items = {}
        sources = self._workbench.evaluation.sources
        for day in interview_plan(sources):
            heading = long_day_text(day.day) if day.day else self.tr("Interviews without a day")
            self._add_group(heading, day.interviews)
        for kind, heading in (
            (SourceKind.DOCUMENT, self.tr("Documents")),
            (SourceKind.WEBSITE, self.tr("Web pages")),
        ):
            self._add_group(heading, [each for each in sources if each.kind is kind])
        self.blockSignals(False)
        rest = list(self._items)
        if current not in self._items and rest:
            current = rest[min(place, len(rest) - 1)]
        self.show_source(current)

    def current_source(self) -> str:
        """Return the id of the current source, or nothing."""
        return _id(self.currentItem())

    def show_source(self, source_id: str) -> None:
        """Make a source the current one; the first one if it is not there."""
        item = self._items.get(source_id) or next(iter(self._items.values()), None)
        if item is not None:
            self.setCurrentItem(item)
        self.source_shown.emit(_id(item))

    def _add_group(self, heading: str, sources: Iterable[Source]) -> None:
        rows = [self._row(source) for source in sources]
        if not rows:
            return
        top = QTreeWidgetItem([heading])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        top.setFont(0, font)
        self.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        top.addChildren(rows)
        top.setExpanded(True)

    def _row(self, source: Source) -> QTreeWidgetItem:
        interview = source.kind is SourceKind.INTERVIEW
        who = source_name(source)
        if interview and source.name and source.name != who:
            who = f"{who}, {source.name}"
        if interview and source.people > 1:
            who = f"{who} ({source.people})"
        notes = len(self._workbench.index.of_source(source.id))
        row = QTreeWidgetItem(
            [
                start_text(source) if interview else source.when,
                who,
                source.where,
                str(notes) if notes else "",
                "✓" if source.done else "",
            ]
        )
        row.setData(0, _ID, source.id)
        row.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setToolTip(1, group_name(source.group) if interview else plain_tip(who))
        row.setToolTip(2, plain_tip(source.where))
        done = self.tr("done") if source.done else self.tr("left")
        row.setData(4, Qt.ItemDataRole.AccessibleTextRole, done)
        self._items[source.id] = row
        return row

    def _want_notes(self, item: QTreeWidgetItem | None) -> None:
        if _id(item):
            self.notes_wanted.emit(_id(item))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        source_id = self.current_source()
        if source_id and event.key() in _RETURNS:
            self.notes_wanted.emit(source_id)
        elif source_id and event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(source_id)
        elif source_id and event.key() == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)


def _id(item: QTreeWidgetItem | None) -> str:
    return str(item.data(0, _ID) or "") if item is not None else ""
