"""The choice of the source that notes are taken of: interviews by day and time, then the others."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from kompass_core.evidence import Source, SourceKind
from kompass_core.interview_plan import interview_plan
from kompass_gui.workbench.evidence_texts import kind_name, source_label
from widgets.list_box import ListBox


class SourceChooser(ListBox):
    """A list of all sources, done ones ticked.

    Signals:
        source_chosen: the user chose the source with this id (str); "" is none.
        picked: it was picked from the open list, so that the user is done here.
    """

    source_chosen = Signal(str)
    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources: tuple[Source, ...] = ()
        self.setAccessibleName(self.tr("Source of the notes"))
        self.setMaxVisibleItems(18)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(26)
        self._opened = False
        self.activated.connect(self._choose)
        self.set_sources((), "")

    def set_sources(self, sources: tuple[Source, ...], current: str) -> None:
        """Show these sources, one of them as the current one. Silent."""
        if sources is not self._sources or not self.count():
            self._sources = sources
            self.clear()
            self.addItem(self.tr("No source"), "")
            for source in in_order(sources):
                done = "✓ " if source.done else ""
                self.addItem(f"{done}{_text(source)}", source.id)
        self.setCurrentIndex(max(0, self.findData(current)))

    @override
    def showPopup(self) -> None:
        self._opened = True
        super().showPopup()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._opened = False  # one steps through the sources, and may go on
        super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        self.source_chosen.emit(self.itemData(place))
        if self._opened:
            self.picked.emit()


def in_order(sources: tuple[Source, ...]) -> Iterator[Source]:
    """Yield interviews by day and time, then documents and web pages as they were added."""
    for day in interview_plan(sources):
        yield from day.interviews
    for kind in (SourceKind.DOCUMENT, SourceKind.WEBSITE):
        yield from (source for source in sources if source.kind is kind)


def _text(source: Source) -> str:
    if source.kind is SourceKind.INTERVIEW:
        return source_label(source)
    return f"{kind_name(source.kind)}: {source_label(source)}"
