"""A questionnaire as someone wrote it, before it is checked: every text with the line it stands on.

A file is checked whole, so that its owner sees all that is wrong at once, each with its line.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kompass_core.import_fault import Fault, FaultKind
from kompass_core.questionnaire import (
    AREA_MAX_POINTS,
    Area,
    Edition,
    Question,
    area_without_questions,
)

LEAST_AREAS = 3
"""Fewer make no radar."""
MOST_AREAS = 12
_LONGEST = {
    "title": 100,
    "edition": 40,
    "used": 40,
    "id": 60,
    "name": 200,
    "short_name": 20,
    "heading": 300,
    "box_heading": 300,
    "text": 2_000,
    "guidance": 20_000,
}
"""The most characters of each field."""
_SHORT_NAME = 14
_ID = re.compile(r"([1-9][0-9]?)\.([1-9][0-9]?)")
_NUMBER = re.compile(r"[0-9]{1,4}")
_NOT_CHARACTERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Written:
    """What was written about one thing: texts by field, and where."""

    texts: dict[str, str]
    line: int | None = None
    sheet: str = ""
    lines: Mapping[str, int] | None = None
    """The line of each field that stands on one of its own."""

    def text(self, field: str) -> str:
        """Return the field's text without spaces around it; empty if it was not written."""
        return self.texts.get(field, "").strip()

    def fault(self, kind: FaultKind, found: str = "", column: str = "") -> Fault:
        """Return a fault at this place."""
        line = (self.lines or {}).get(column, self.line)
        return Fault(kind, found, line, self.sheet, column)


@dataclass(frozen=True)
class QuestionnaireDraft:
    """All that was written."""

    edition: Written
    """Fields: id, title, edition, used."""
    areas: tuple[Written, ...]
    """Fields: number, name, short_name."""
    questions: tuple[Written, ...]
    """Fields: area (a number), id, heading, text, max_points, guidance, box_heading."""


def draft_faults(draft: QuestionnaireDraft) -> tuple[Fault, ...]:
    """Return all that is wrong with a draft, by line; nothing if it is an edition."""
    faults = [
        *_text_faults((draft.edition, *draft.areas, *draft.questions)),
        *_missing(draft.edition, ("title", "edition")),
        *_area_faults(draft),
        *_question_faults(draft),
    ]
    return tuple(sorted(faults, key=lambda each: (each.sheet, each.line or 0)))


def edition_of_draft(draft: QuestionnaireDraft) -> Edition:
    """Return the edition that a draft without faults describes.

    An area for which no questions were written is scored as a whole.
    """
    head = draft.edition
    return Edition(
        id=head.text("id") or _slug(f"{head.text('title')} {head.text('edition')}"),
        title=head.text("title"),
        edition=head.text("edition"),
        used=head.text("used"),
        areas=tuple(_area(each, draft.questions) for each in draft.areas),
    )


def _area(written: Written, questions: Sequence[Written]) -> Area:
    number, name = int(written.text("number")), written.text("name")
    short_name = written.text("short_name") or name.split()[0][:_SHORT_NAME]
    own = [each for each in questions if each.text("area") == written.text("number")]
    if not own:
        return area_without_questions(number, name, short_name)
    in_box = tuple(text for each in own if (text := each.text("box_heading")))
    return Area(number, name, short_name, tuple(_question(each) for each in own), in_box)


def _question(written: Written) -> Question:
    return Question(
        id=written.text("id"),
        text=written.text("text"),
        heading=written.text("heading"),
        max_points=int(written.text("max_points")),
        guidance=written.text("guidance"),
    )


def _text_faults(parts: Sequence[Written]) -> Iterator[Fault]:
    for part in parts:
        for field, text in part.texts.items():
            most = _LONGEST.get(field, _LONGEST["id"])
            if len(text) > most:
                yield part.fault(FaultKind.TEXT_TOO_LONG, str(most), field)
            elif _NOT_CHARACTERS.search(text):
                shown = _NOT_CHARACTERS.sub("\ufffd", text)[:60]
                yield part.fault(FaultKind.NO_CHARACTER, shown, field)


def _missing(part: Written, fields: Sequence[str]) -> Iterator[Fault]:
    for field in fields:
        if not part.text(field):
            yield part.fault(FaultKind.MISSING, field, field)


def _area_faults(draft: QuestionnaireDraft) -> Iterator[Fault]:
    if not LEAST_AREAS <= len(draft.areas) <= MOST_AREAS:
        yield Fault(FaultKind.AREA_COUNT, str(len(draft.areas)))
    for place, area in enumerate(draft.areas, 1):
        yield from _missing(area, ("name",))
        number = area.text("number")
        if number != str(place):
            yield area.fault(FaultKind.AREA_NUMBERS, number, "number")
            continue
        own = [each for each in draft.questions if each.text("area") == number]
        maxima = [each.text("max_points") for each in own]
        if own and all(_NUMBER.fullmatch(text) for text in maxima):
            total = sum(map(int, maxima))
            if total != AREA_MAX_POINTS:
                yield area.fault(FaultKind.AREA_SUM, str(total))


def _question_faults(draft: QuestionnaireDraft) -> Iterator[Fault]:
    numbers = {area.text("number") for area in draft.areas}
    seen: set[str] = set()
    for question in draft.questions:
        yield from _missing(question, ("area", "heading", "text"))
        area, question_id = question.text("area"), question.text("id")
        if area and area not in numbers:
            yield question.fault(FaultKind.UNKNOWN_AREA, area, "area")
        parts = _ID.fullmatch(question_id)
        if parts is None or parts[1] != area:
            yield question.fault(FaultKind.QUESTION_ID, question_id, "id")
        if question_id in seen:
            yield question.fault(FaultKind.TWICE, question_id, "id")
        seen.add(question_id)
        points = question.text("max_points")
        if not _NUMBER.fullmatch(points) or not int(points):
            yield question.fault(FaultKind.NO_NUMBER, points, "max_points")


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9åäö]+", "-", text.casefold()).strip("-")
