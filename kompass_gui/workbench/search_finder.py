"""Search over everything in the open evaluation, as one types."""

from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import overload

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kompass_core.fields import Section
from kompass_core.questionnaire import Question
from kompass_core.search import Hit, HitKind, Hits, SearchIndex
from kompass_gui.workbench.note_lines import note_place
from kompass_gui.workbench.workbench import Workbench
from widgets.colours import Colours
from widgets.finder import Finder
from widgets.finder_row import FinderRow


class SearchFinder(QObject):
    """The finder of Ctrl+F. In private it finds questions alone.

    Signals:
        field_asked: the keyboard is to go to this field (FieldRef).
    """

    field_asked = Signal(object)

    def __init__(self, colours: Colours, window: QWidget) -> None:
        super().__init__(window)
        self._workbench: Workbench | None = None
        self._broad = False
        self._indexes: dict[bool, SearchIndex] = {}
        self._finder = Finder(colours, window, two_lines=True)
        self._finder.set_title(self.tr("Find in questions, texts, notes, sources and strengths"))
        self._finder.set_option(self.tr("&a also finds å and ä, and o also ö"))
        self._finder.typed.connect(self._show)
        self._finder.option_toggled.connect(self._set_broad)
        self._finder.chosen.connect(self.field_asked)

    def open(self, workbench: Workbench) -> None:
        """Come up over an evaluation."""
        if workbench is not self._workbench:
            self._workbench = workbench
            self._indexes = {}
        self._finder.open()
        self._show()

    def forget(self) -> None:
        """Let go of the evaluation: it is put away."""
        self._finder.close_finder()
        self._workbench = None
        self._indexes = {}

    def _set_broad(self, broad: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self._broad = broad
        self._show()

    def _show(self) -> None:
        if self._workbench is None:
            return
        hits = self._found(self._workbench, self._finder.text())
        rows = _Rows(hits.shown, partial(self._row, self._workbench))
        footer = ""
        if self._finder.text().strip():
            footer = self.tr("%n hit(s)", "", hits.total)
        if hits.total > len(rows):
            footer += self.tr(", the first {shown} shown").format(shown=len(rows))
        self._finder.set_rows(rows, footer)

    def _found(self, workbench: Workbench, typed: str) -> Hits:
        index = self._indexes.get(self._broad)
        if index is None:
            index = self._indexes[self._broad] = SearchIndex(
                workbench.evaluation, broad=self._broad
            )
        else:
            index.follow(workbench.evaluation)
        hits = index.search(typed)
        if not workbench.private:
            return hits
        open_hits = tuple(hit for hit in hits.shown if hit.kind is HitKind.QUESTION)
        return Hits(open_hits, len(open_hits))

    def _row(self, workbench: Workbench, hit: Hit) -> FinderRow:
        return FinderRow(
            key=hit.field,
            title=hit.excerpt,
            detail=self._place(workbench, hit),
            at_right=self._kind(hit.kind),
            marked=hit.marked,
        )

    def _place(self, workbench: Workbench, hit: Hit) -> str:
        """Where a hit stands, in a line."""
        edition = workbench.evaluation.edition
        field = hit.field
        if field.section is Section.NOTE:
            note = workbench.index.note(field.key)
            return note_place(workbench, note) if note is not None else ""
        if field.section is Section.QUESTION_TEXT:
            return _question(edition.questions_by_id[field.key])
        if field.section is Section.POINTS:
            return edition.areas_by_question[field.key].name
        if field.section in (Section.GENERAL, Section.STRENGTH, Section.IMPROVEMENT):
            return f"{field.key} {edition.area(int(field.key)).name}"
        return ""

    def _kind(self, kind: HitKind) -> str:
        names = {
            HitKind.QUESTION: self.tr("Question"),
            HitKind.SOURCE: self.tr("Source"),
            HitKind.STRENGTH: self.tr("Strength"),
            HitKind.IMPROVEMENT: self.tr("Improvement area"),
            HitKind.TEXT: self.tr("Text"),
            HitKind.NOTE: self.tr("Note"),
        }
        return names[kind]


class _Rows(Sequence[FinderRow]):
    """Hits as rows, each described when it is first asked for."""

    def __init__(self, hits: tuple[Hit, ...], describe: Callable[[Hit], FinderRow]) -> None:
        self._hits = hits
        self._row_of = lru_cache(maxsize=None)(lambda place: describe(hits[place]))

    @override
    def __len__(self) -> int:
        return len(self._hits)

    @overload
    def __getitem__(self, place: int) -> FinderRow: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[FinderRow]: ...

    @override
    def __getitem__(self, place: int | slice) -> FinderRow | Sequence[FinderRow]:
        if isinstance(place, slice):
            return [self._row_of(each) for each in range(len(self))[place]]
        return self._row_of(place)


def _question(question: Question) -> str:
    return f"{question.number} {question.heading}"
