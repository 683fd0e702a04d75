"""The questionnaire: an edition of eight areas of 100 points, each with its questions.

Source: the published analysis of Kalix kommun 2012, for the edition of 2010. Of the editions of
2002, 2016 and 2020 only the areas' names are public: in those an area is one question of 100
points (`area_without_questions`), so nothing else needs to know of them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kompass_core.errors import InvalidQuestionnaireError

AREA_MAX_POINTS = 100
"""What every area's questions add up to, in whole points."""
_WHOLE = ".0"
"""Ends the id of the one question of an area that is scored as a whole."""


@dataclass(frozen=True)
class Question:
    """One question of an area.

    A question has three texts that differ: its entry in the area's box (`Area.box_headings`),
    its subsection `heading` in the report, and the question itself, `text`.
    """

    id: str
    """Area and place, as in "1.4"."""
    text: str
    heading: str
    max_points: int
    """Whole points; in the edition of 2010 one of 10, 15, 20, 25 and 30."""
    guidance: str = ""

    @property
    def number(self) -> str:
        """What people call it by: "1.4", or the area's "1" where it is the area as a whole."""
        return question_number(self.id)


@dataclass(frozen=True)
class Area:
    """One of the areas that the method judges."""

    number: int
    name: str
    short_name: str
    """One word for tabs and charts."""
    questions: tuple[Question, ...]
    box_headings: tuple[str, ...] = ()
    """The headings in the report's box of the area, which has no more than it needs: the published
    box of area 1 has four for its five questions, so they do not pair with questions by place."""

    @property
    def max_points(self) -> int:
        """The sum of the questions' max points: 100."""
        return sum(question.max_points for question in self.questions)

    @property
    def scored_as_a_whole(self) -> bool:
        """Whether the area's questions are not known, so that it is scored 0-100 in one."""
        return len(self.questions) == 1


@dataclass(frozen=True)
class Edition:
    """One edition of the questionnaire. An evaluation belongs to one edition for ever."""

    id: str
    title: str
    edition: str
    """The name that people use: the year that it came, "2010"."""
    used: str
    """The years in which it was used, as in "2010–2015"."""
    areas: tuple[Area, ...]
    language: str = "sv"

    @cached_property
    def questions_by_id(self) -> dict[str, Question]:
        """Every question under its id, in order."""
        return {question.id: question for question in self.questions()}

    @cached_property
    def areas_by_question(self) -> dict[str, Area]:
        """The area of every question, under the question's id."""
        return {question.id: area for area in self.areas for question in area.questions}

    @property
    def first_year(self) -> int | None:
        """The year that it came, the first in `used`; None where no year stands there."""
        year = re.search(r"\b[12][0-9]{3}\b", self.used)
        return int(year[0]) if year is not None else None

    @property
    def max_points(self) -> int:
        """The most points that an evaluation can have: 800."""
        return sum(area.max_points for area in self.areas)

    def questions(self) -> Iterator[Question]:
        """Yield every question of every area, in order."""
        for area in self.areas:
            yield from area.questions

    def area(self, number: int) -> Area:
        """Return the area of that number; KeyError if there is none."""
        for area in self.areas:
            if area.number == number:
                return area
        raise KeyError(number)


def question_number(question_id: str) -> str:
    """Return what people call the question of that id by; see `Question.number`."""
    return question_id.removesuffix(_WHOLE)


def area_without_questions(number: int, name: str, short_name: str) -> Area:
    """Return an area whose questions are not public: one question that is the area as a whole."""
    whole = Question(id=f"{number}{_WHOLE}", text=name, heading=name, max_points=AREA_MAX_POINTS)
    return Area(number=number, name=name, short_name=short_name, questions=(whole,))


def checked_edition(edition: Edition) -> Edition:
    """Return `edition` unchanged if it follows the method.

    Raises:
        InvalidQuestionnaireError: an area does not add up to 100, an id or a number stands twice,
            or a text is missing.
    """
    for reason in _faults(edition):
        raise InvalidQuestionnaireError(edition=edition.id, reason=reason)
    return edition


def _faults(edition: Edition) -> Iterator[str]:
    if not edition.areas:
        yield "no areas"
    if _has_doubles([area.number for area in edition.areas]):
        yield "an area number stands twice"
    if _has_doubles([question.id for question in edition.questions()]):
        yield "a question id stands twice"
    for area in edition.areas:
        yield from _area_faults(area)


def _area_faults(area: Area) -> Iterator[str]:
    if not area.name.strip() or not area.short_name.strip():
        yield f"area {area.number} has no name"
    if area.max_points != AREA_MAX_POINTS:
        yield f"area {area.number} adds up to {area.max_points}, not {AREA_MAX_POINTS}"
    for question in area.questions:
        if question.max_points <= 0:
            yield f"question {question.id} has no max points"
        if not question.heading.strip() or not question.text.strip():
            yield f"question {question.id} has no heading or text"


def _has_doubles(values: Sequence[object]) -> bool:
    return len(set(values)) != len(values)
