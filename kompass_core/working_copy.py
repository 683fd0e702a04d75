"""The evaluators' working copy: the municipality's report with notes and what is still open.

What is private is added here alone: the municipality's report is made by `report_content`, which
never looks at notes. Interviewees are named by role, as everywhere in print, never by person.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from kompass_core.evaluation import AnswerState, Evaluation
from kompass_core.evidence import Mark, Note
from kompass_core.evidence_index import EvidenceIndex
from kompass_core.fields import FieldRef, Section
from kompass_core.questionnaire import Question
from kompass_core.report_blocks import (
    Block,
    Bullet,
    BulletList,
    Chapter,
    Heading,
    Paragraph,
    ReportContent,
    Role,
)
from kompass_core.report_content import ReportFacts, report_content
from kompass_core.report_text import one_line, paragraphs
from kompass_core.report_words import Phrases
from kompass_core.still_to_ask import Reason, still_to_ask

_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)\S*")


def working_copy_content(
    evaluation: Evaluation, phrases: Phrases, facts: ReportFacts
) -> ReportContent:
    """Return the report with its notes, and with a last chapter of what is still open.

    `phrases` are those of `resources.phrases.report_phrases`.
    """
    content = report_content(evaluation, phrases, facts)
    notes = _Notes(evaluation, phrases)
    chapters = tuple(
        replace(chapter, blocks=tuple(notes.among(chapter.blocks))) for chapter in content.chapters
    )
    subtitle = phrases["working_copy.subtitle"].format(subtitle=content.cover.subtitle)
    return replace(
        content,
        title=phrases["working_copy.title"].format(title=content.title),
        cover=replace(content.cover, subtitle=subtitle),
        chapters=(*chapters, notes.open_chapter(number=str(len(chapters) + 1))),
        draft_mark=phrases["working_copy.mark"],
    )


class _Notes:
    """The notes of an evaluation as blocks."""

    def __init__(self, evaluation: Evaluation, phrases: Phrases) -> None:
        self._evaluation = evaluation
        self._phrases = phrases
        self._index = EvidenceIndex(evaluation)
        self._shown: set[str] = set()

    def among(self, blocks: tuple[Block, ...]) -> Iterator[Block]:
        """Yield a chapter's blocks, and each question's notes at the end of its subsection."""
        question_id = ""
        for block in blocks:
            if isinstance(block, Heading):
                yield from self._of_question(question_id)
                source = block.source
                is_question = source is not None and source.section is Section.QUESTION_TEXT
                question_id = source.key if source is not None and is_question else ""
            yield block
        yield from self._of_question(question_id)

    def open_chapter(self, number: str) -> Chapter:
        """Return what is still open, and the notes that stand nowhere else."""
        return Chapter(self._phrases["working_copy.open_title"], tuple(self._open()), number)

    def _of_question(self, question_id: str) -> Iterator[Block]:
        notes = self._index.of_question(question_id) if question_id else ()
        if notes:
            yield Paragraph(self._phrases["working_copy.notes"], Role.QUESTION)
            yield self._list(notes)

    def _list(self, notes: tuple[Note, ...]) -> BulletList:
        self._shown.update(note.id for note in notes)
        return BulletList(tuple(self._bullet(note) for note in notes))

    def _bullet(self, note: Note) -> Bullet:
        about = ", ".join(self._about(note))
        lines = (*paragraphs(note.text), about)
        return Bullet(tuple(filter(None, lines)), FieldRef(Section.NOTE, note.id))

    def _about(self, note: Note) -> Iterator[str]:
        """Yield where a note comes from and what it is."""
        phrases = self._phrases
        source = self._index.source(note.source)
        if source is not None:
            yield phrases[f"working_copy.{source.kind.value}"]
            when = _MOMENT.sub(r"\1 kl. \2.\3", one_line(source.when))
            yield from filter(None, (one_line(source.title), when))
        yield from (phrases[f"working_copy.{mark.value}"] for mark in note.marks)
        if note.asks and note.settled:
            yield phrases["working_copy.settled"]
        for attachment in note.attachments:
            yield phrases["working_copy.attachment"].format(name=one_line(attachment.name))
        if one_line(note.by):
            yield phrases["working_copy.by"].format(name=one_line(note.by))

    def _open(self) -> Iterator[Block]:
        phrases = self._phrases
        yield Paragraph(phrases["working_copy.open_lead"], Role.LEAD)
        lines = tuple(self._open_lines())
        if lines:
            yield BulletList(lines)
        else:
            yield Paragraph(phrases["working_copy.nothing_open"])
        rest = tuple(note for note in self._evaluation.notes if note.id not in self._shown)
        if rest:
            yield Heading(phrases["working_copy.unsorted"], level=2)
            yield self._list(rest)

    def _open_lines(self) -> Iterator[Bullet]:
        reasons = {
            each.question.id: each.reasons
            for each in still_to_ask(self._evaluation, self._index, None)
        }
        for question in self._evaluation.edition.questions():
            what = ", ".join(self._open_of(question, reasons.get(question.id, ())))
            if what:
                name = f"{question.number} {one_line(question.heading)}"
                line = self._phrases["working_copy.open_line"].format(question=name, what=what)
                yield Bullet((line,), FieldRef(Section.POINTS, question.id))

    def _open_of(self, question: Question, reasons: tuple[Reason, ...]) -> Iterator[str]:
        evaluation, phrases = self._evaluation, self._phrases
        if evaluation.answer(question.id).state is AnswerState.PROVISIONAL:
            yield phrases["working_copy.provisional"]
        for reason in reasons:
            if self._index.rest(question.id).kept or reason is Reason.NOT_SCORED:
                yield phrases[f"working_copy.{reason.value}"]
        notes = self._index.of_question(question.id)
        if any(note.unsettled and Mark.FOLLOW_UP in note.marks for note in notes):
            yield phrases["working_copy.follow_up"]
        if question.id in evaluation.reminders:
            why = one_line(evaluation.reminders[question.id])
            reminder = phrases["working_copy.reminder"].format(why=why)
            yield reminder if why else phrases["working_copy.return_to"]
        if question.id in evaluation.bookmarks:
            yield phrases["working_copy.bookmark"]
