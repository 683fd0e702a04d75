"""What points rest on: sources, and notes of what they said.

METHOD has three kinds of source: interviews, official documents and the municipality's website. A
municipality gets points for what it can show that it does, so what a question rests on is told by
the kinds of source of its notes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kompass_core.questionnaire import Edition


class SourceKind(StrEnum):
    """The three kinds of source of the method."""

    INTERVIEW = "interview"
    DOCUMENT = "document"
    WEBSITE = "website"


class Group(StrEnum):
    """Whom an interviewee speaks for."""

    POLITICIAN = "politician"
    OFFICIAL = "official"
    UNION = "union"
    OTHER = "other"


class Mark(StrEnum):
    """What a note is, at a glance; a note may carry several."""

    QUOTE = "quote"
    CLAIM = "claim"
    """Something said that is still to be checked against another source."""
    FOLLOW_UP = "follow_up"
    STRENGTH = "strength"
    IMPROVEMENT = "improvement"


TO_SETTLE = frozenset({Mark.CLAIM, Mark.FOLLOW_UP})
"""The marks that ask for something to be done, until the note is settled."""


@dataclass(frozen=True)
class Source:
    """One interview, document or web page."""

    id: str
    kind: SourceKind
    title: str = ""
    """Who by role ("Kommunchef"), or the document's or page's title. No person's name."""
    when: str = ""
    """An interview's start, "2012-11-05T09:00" or only its day; else a date, as it was typed."""
    where: str = ""
    """An interview's place, where a document was found, or a web page's address."""
    name: str = ""
    """The interviewee's name, where it is needed at all."""
    group: Group = Group.OTHER
    role: str = ""
    """Id of the `Role` that says what to ask; empty where none fits."""
    people: int = 1
    """How many people are met in the interview."""
    minutes: int = 60
    """How long the interview is planned to take."""
    done: bool = False
    """Whether the interview was held, the document or the page read."""
    asked: tuple[str, ...] = ()
    """Ids of the questions ticked off as asked in the interview."""


@dataclass(frozen=True)
class Attachment:
    """A file that belongs to a note. Its content lies beside the evaluation's own file."""

    name: str
    """The file's name when it was added: "Årsredovisning 2011.pdf"."""
    checksum: str
    """SHA-256 of its content, in hex: the name that the content is kept under."""
    size: int
    """In bytes."""


@dataclass(frozen=True)
class Note:
    """One thing that was said, read or seen."""

    id: str
    text: str
    at: str = ""
    """When it was noted, with its offset from UTC: "2012-11-05T09:14:03+01:00"."""
    source: str = ""
    """Id of the source; empty where none was said."""
    questions: tuple[str, ...] = ()
    """Ids of the questions that it serves: several, or none yet."""
    marks: tuple[Mark, ...] = ()
    """In the order of `Mark`."""
    settled: bool = False
    """Whether its claim was checked, or it was followed up; see `asks`."""
    by: str = ""
    """The evaluator who wrote it."""
    attachments: tuple[Attachment, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether something is to be checked or followed up; only then can it be settled."""
        return not TO_SETTLE.isdisjoint(self.marks)

    @property
    def unsettled(self) -> bool:
        """Whether it still asks for something to be checked or followed up."""
        return self.asks and not self.settled


@dataclass(frozen=True)
class Role:
    """A role that people are interviewed in, and what it can be asked."""

    id: str
    name: str
    """As it stands in the plan: "Kommunchef"."""
    group: Group = Group.OTHER
    questions: tuple[str, ...] = ()
    """Ids of the questions that it can answer; empty means all."""


def evidence_faults(
    edition: Edition, sources: Sequence[Source], notes: Sequence[Note]
) -> Iterator[tuple[str, str]]:
    """Yield the place of everything in which the evidence contradicts itself, and what is wrong."""
    source_ids = {source.id for source in sources}
    if len(source_ids) != len(sources):
        yield "sources", "a source's id stands twice"
    if len({note.id for note in notes}) != len(notes):
        yield "notes", "a note's id stands twice"
    for note in notes:
        if note.source and note.source not in source_ids:
            yield f"notes.{note.id}", "there is no such source"
        if not edition.questions_by_id.keys() >= set(note.questions):
            yield f"notes.{note.id}", "the edition has no such question"
