"""Which notes each question rests on, found at once among thousands.

An index follows an evaluation from one change to the next at the cost of what changed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from kompass_core.changed_span import changed_span
from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Mark, Note, Source, SourceKind


@dataclass(frozen=True)
class Rest:
    """What one question rests on."""

    notes: int = 0
    kinds: frozenset[SourceKind] = frozenset()
    """The kinds of source of its notes; a note without a source counts for none."""
    unsettled: int = 0
    """How many of its notes are still to be checked or followed up."""
    claims: tuple[Note, ...] = ()
    """Those that are claims still to be checked."""
    kept: bool = True
    """Whether the evaluation has any source or note. Who keeps none in the program is not told 45
    times that points rest on none."""

    @property
    def on_nothing(self) -> bool:
        """Whether no note with a source speaks of the question."""
        return not self.kinds

    @property
    def on_one_kind(self) -> bool:
        """Whether all its evidence is of one kind."""
        return len(self.kinds) == 1

    @property
    def weak(self) -> bool:
        """Whether a score would rest on one kind of source only, or on none, where any is kept."""
        return self.kept and len(self.kinds) < 2


class EvidenceIndex:
    """An evaluation's notes by question, by source and by id."""

    def __init__(self, evaluation: Evaluation) -> None:
        self._notes: tuple[Note, ...] = ()
        self._sources: tuple[Source, ...] = ()
        self._sources_by_id: dict[str, Source] = {}
        self._by_id: dict[str, Note] = {}
        self._by_question: dict[str, _Bucket] = {}
        self._by_source: dict[str, _Bucket] = {}
        self._rests: dict[str, Rest] = {}
        self._kept = False
        self.follow(evaluation)

    def follow(self, evaluation: Evaluation) -> frozenset[str]:
        """Take over a changed evaluation; return the questions of which `rest` may be another."""
        touched: set[str] = set()
        if evaluation.sources is not self._sources:
            touched |= self._take_sources(evaluation.sources)
        if evaluation.notes is not self._notes:
            touched |= self._take_notes(evaluation.notes)
        kept = bool(self._sources or self._notes)
        if kept is not self._kept:
            self._kept = kept
            touched |= evaluation.edition.questions_by_id.keys()
        for question_id in touched:
            self._rests.pop(question_id, None)
        return frozenset(touched)

    def note(self, note_id: str) -> Note | None:
        """Return a note, or None if it is gone."""
        return self._by_id.get(note_id)

    def source(self, source_id: str) -> Source | None:
        """Return a source, or None if it is gone or was never said."""
        return self._sources_by_id.get(source_id)

    def of_question(self, question_id: str) -> tuple[Note, ...]:
        """Return the notes of a question, oldest first."""
        bucket = self._by_question.get(question_id)
        return bucket.in_order() if bucket else ()

    def of_source(self, source_id: str) -> tuple[Note, ...]:
        """Return the notes of a source, oldest first; "" gives those without a source."""
        bucket = self._by_source.get(source_id)
        return bucket.in_order() if bucket else ()

    def rest(self, question_id: str) -> Rest:
        """Return what a question rests on."""
        if question_id not in self._rests:
            self._rests[question_id] = self._counted(question_id)
        return self._rests[question_id]

    def _counted(self, question_id: str) -> Rest:
        notes = self.of_question(question_id)
        sources = (self._sources_by_id.get(note.source) for note in notes)
        return Rest(
            notes=len(notes),
            kinds=frozenset(source.kind for source in sources if source is not None),
            unsettled=sum(note.unsettled for note in notes),
            claims=tuple(note for note in notes if not note.settled and Mark.CLAIM in note.marks),
            kept=self._kept,
        )

    def _take_sources(self, sources: tuple[Source, ...]) -> set[str]:
        before = self._sources_by_id
        self._sources = sources
        self._sources_by_id = {source.id: source for source in sources}
        changed = (
            source_id
            for source_id in before.keys() | self._sources_by_id.keys()
            if before.get(source_id) is not self._sources_by_id.get(source_id)
        )
        notes = (note for source_id in changed for note in self.of_source(source_id))
        return {question_id for note in notes for question_id in note.questions}

    def _take_notes(self, notes: tuple[Note, ...]) -> set[str]:
        span = changed_span(self._notes, notes)
        gone = self._notes[span.start : span.before_end]
        come = notes[span.start : span.after_end]
        self._notes = notes
        for note in gone:
            del self._by_id[note.id]
            for bucket in self._buckets(note):
                bucket.remove(note)
        last = span.after_end == len(notes)
        for note in come:
            self._by_id[note.id] = note
            for bucket in self._buckets(note):
                bucket.add(note, is_last=last)
        return {question_id for note in (*gone, *come) for question_id in note.questions}

    def _buckets(self, note: Note) -> Iterator["_Bucket"]:
        yield self._by_source.setdefault(note.source, _Bucket())
        for question_id in note.questions:
            yield self._by_question.setdefault(question_id, _Bucket())


class _Bucket:
    """The notes that have one thing in common, put in order when they are asked for."""

    def __init__(self) -> None:
        self._notes: dict[str, Note] = {}
        self._ordered: tuple[Note, ...] | None = ()
        self._sorted = True

    def add(self, note: Note, *, is_last: bool) -> None:
        """Take in a note; `is_last` if it is newer than all the others."""
        self._notes[note.id] = note
        self._sorted = self._sorted and is_last
        self._ordered = None

    def remove(self, note: Note) -> None:
        """Let go of a note."""
        self._notes.pop(note.id, None)
        self._ordered = None

    def in_order(self) -> tuple[Note, ...]:
        """Return the notes, oldest first."""
        if self._ordered is None:
            if not self._sorted:
                ordered = sorted(self._notes.values(), key=attrgetter("at"))
                self._notes = {note.id: note for note in ordered}
                self._sorted = True
            self._ordered = tuple(self._notes.values())
        return self._ordered
