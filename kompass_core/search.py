"""Search over everything that an evaluation says: hits as one types."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from kompass_core.changed_span import changed_span
from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Note
from kompass_core.fields import FieldRef, Section
from kompass_core.search_words import composed, folded, search_words

MOST_SHOWN = 100
"""Hits beyond this many are counted, not listed: nobody reads them."""
_EXCERPT = 140
_BEFORE_HIT = 40


class HitKind(StrEnum):
    """What a hit is, in the order in which hits are listed."""

    QUESTION = "question"
    SOURCE = "source"
    STRENGTH = "strength"
    IMPROVEMENT = "improvement"
    TEXT = "text"
    NOTE = "note"


class Marked(NamedTuple):
    """Where in an excerpt a searched word stands."""

    start: int
    end: int


@dataclass(frozen=True)
class Hit:
    """One place where all words occur."""

    kind: HitKind
    field: FieldRef
    """Where it leads."""
    excerpt: str
    """One line of the text around the first word found."""
    marked: tuple[Marked, ...]


@dataclass(frozen=True)
class Hits:
    """What a search found."""

    shown: tuple[Hit, ...] = ()
    total: int = 0


class _Entry(NamedTuple):
    """A text, as it is searched."""

    kind: HitKind
    field: FieldRef
    text: str


class SearchIndex:
    """The words of an evaluation, ready to be searched; it follows changes at their own cost."""

    def __init__(self, evaluation: Evaluation, *, broad: bool = False) -> None:
        """Read an evaluation; `broad` lets a find å and ä, and o ö."""
        self._broad = broad
        self._evaluation: Evaluation | None = None
        self._entries: list[_Entry] = []
        self._entries_folded: list[str] = []
        self._notes: tuple[Note, ...] = ()
        self._notes_folded: list[str] = []
        self.follow(evaluation)

    def follow(self, evaluation: Evaluation) -> None:
        """Take over a changed evaluation."""
        if self._evaluation is None or _texts_differ(self._evaluation, evaluation):
            self._entries = list(_entries(evaluation))
            self._entries_folded = [self._folded(entry.text) for entry in self._entries]
        span = changed_span(self._notes, evaluation.notes)
        come = evaluation.notes[span.start : span.after_end]
        self._notes_folded[span.start : span.before_end] = [self._folded(n.text) for n in come]
        self._notes = evaluation.notes
        self._evaluation = evaluation

    def search(self, typed: str) -> Hits:
        """Return every place in which all the typed words occur, notes newest first."""
        words = search_words(typed, broad=self._broad)
        if not words:
            return Hits()
        places = _places(self._entries_folded, words)
        note_places = _places(self._notes_folded, words)
        note_places.reverse()
        shown = [self._entry_hit(place, words) for place in places[:MOST_SHOWN]]
        room = MOST_SHOWN - len(shown)
        shown += [self._note_hit(place, words) for place in note_places[:room]]
        return Hits(tuple(shown), len(places) + len(note_places))

    def _folded(self, text: str) -> str:
        return folded(text, broad=self._broad)

    def _entry_hit(self, place: int, words: tuple[str, ...]) -> Hit:
        entry = self._entries[place]
        return _hit(entry, self._entries_folded[place], words)

    def _note_hit(self, place: int, words: tuple[str, ...]) -> Hit:
        note = self._notes[place]
        entry = _Entry(HitKind.NOTE, FieldRef(Section.NOTE, note.id), note.text)
        return _hit(entry, self._notes_folded[place], words)


def _places(texts: list[str], words: tuple[str, ...]) -> list[int]:
    """Return the places of the texts in which every word occurs."""
    first, *others = sorted(words, key=len, reverse=True)
    places = [place for place, text in enumerate(texts) if first in text]
    for word in others:
        places = [place for place in places if word in texts[place]]
    return places


def _hit(entry: _Entry, text: str, words: tuple[str, ...]) -> Hit:
    start = min(text.index(word) for word in words)
    begin = 0 if start <= _BEFORE_HIT else text.rfind(" ", 0, start - _BEFORE_HIT // 2) + 1
    begin = max(begin, start - 2 * _BEFORE_HIT)
    end = begin + _EXCERPT
    lead, tail = "… " if begin else "", " …" if end < len(text) else ""
    shown = composed(entry.text)[begin:end].replace("\n", " ")
    spans = sorted(_spans(text[begin:end], words, len(lead)))
    return Hit(entry.kind, entry.field, f"{lead}{shown}{tail}", tuple(spans))


def _spans(text: str, words: tuple[str, ...], offset: int) -> Iterator[Marked]:
    for word in words:
        start = text.find(word)
        while start >= 0:
            yield Marked(start + offset, start + offset + len(word))
            start = text.find(word, start + len(word))


def _texts_differ(before: Evaluation, after: Evaluation) -> bool:
    return (
        before.answers is not after.answers
        or before.area_texts is not after.area_texts
        or before.sources is not after.sources
        or before.summary != after.summary
        or before.comparisons != after.comparisons
        or before.edition is not after.edition
    )


def _entries(evaluation: Evaluation) -> Iterator[_Entry]:
    """Yield every text but the notes', in the order in which hits are listed."""
    for question in evaluation.edition.questions():
        text = f"{question.number}  {question.heading} · {question.text}"
        yield _Entry(HitKind.QUESTION, FieldRef(Section.POINTS, question.id), text)
    for source in evaluation.sources:
        parts = (source.title, source.name, source.where, source.when)
        text = " · ".join(part for part in parts if part)
        yield _Entry(HitKind.SOURCE, FieldRef(Section.SOURCE, source.id), text)
    for number, area in evaluation.area_texts.items():
        for item in area.strengths:
            field = FieldRef(Section.STRENGTH, str(number), item.id)
            yield _Entry(HitKind.STRENGTH, field, item.text)
    for number, area in evaluation.area_texts.items():
        for item in area.improvements:
            field = FieldRef(Section.IMPROVEMENT, str(number), item.id)
            yield _Entry(HitKind.IMPROVEMENT, field, item.text)
    yield from _text_entries(evaluation)


def _text_entries(evaluation: Evaluation) -> Iterator[_Entry]:
    for question_id, answer in evaluation.answers.items():
        yield _Entry(HitKind.TEXT, FieldRef(Section.QUESTION_TEXT, question_id), answer.text)
    for number, area in evaluation.area_texts.items():
        yield _Entry(HitKind.TEXT, FieldRef(Section.GENERAL, str(number)), area.general)
    yield _Entry(HitKind.TEXT, FieldRef(Section.SUMMARY), evaluation.summary)
    yield _Entry(HitKind.TEXT, FieldRef(Section.COMPARISONS), evaluation.comparisons)
