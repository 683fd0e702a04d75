"""An evaluation and its parts, frozen: `with_…()` makes the next one.

Parts that did not change are the same objects in the next evaluation, so a view sees by `is` what
it must show anew, and undo keeps earlier evaluations at the cost of what changed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from kompass_core.comparison import Comparison, ReferenceProfile, comparison_fault
from kompass_core.errors import InvalidEvaluationError, PointsAboveMaxError, PointsNotANumberError
from kompass_core.evidence import Note, Role, Source, evidence_faults
from kompass_core.follow_up import Action, FollowedUp
from kompass_core.municipality import Municipality
from kompass_core.points import Points, checked_points
from kompass_core.points_change import PointsChange
from kompass_core.questionnaire import Edition
from kompass_core.scorecard import Scorecard


class AnswerState(StrEnum):
    """How far a question has come. Not scored is not zero: it is its own state."""

    NOT_SCORED = "not_scored"
    PROVISIONAL = "provisional"
    DECIDED = "decided"


@dataclass(frozen=True)
class Answer:
    """What the evaluators say of one question."""

    points: Points | None = None
    """Exact points, or None while the question is not scored."""
    decided: bool = False
    """Whether the points are final; never true without points."""
    text: str = ""
    """The report's subsection. Paragraphs are separated by line feeds."""
    notes: tuple[str, ...] = ()
    """Ids of the notes that the text was made from."""

    @property
    def state(self) -> AnswerState:
        """How far the question has come."""
        if self.points is None:
            return AnswerState.NOT_SCORED
        return AnswerState.DECIDED if self.decided else AnswerState.PROVISIONAL


@dataclass(frozen=True)
class Item:
    """One strength or improvement area. The id stays when the text or its place changes."""

    id: str
    text: str
    notes: tuple[str, ...] = ()
    """Ids of the notes that it was made from, so that it can be traced."""
    worth_learning: bool = False
    """Whether a strength is marked as a good example for other municipalities."""


@dataclass(frozen=True)
class AreaText:
    """What the report says of an area beside its questions."""

    general: str = ""
    """The report's "Allmänt"."""
    strengths: tuple[Item, ...] = ()
    improvements: tuple[Item, ...] = ()


@dataclass(frozen=True)
class Evaluator:
    """One of the 1-5 people who carry the evaluation out."""

    name: str
    organisation: str = ""


@dataclass(frozen=True)
class Visit:
    """When and by whom the evaluation was carried out, as the report tells it."""

    evaluators: tuple[Evaluator, ...] = ()
    on_site: str = ""
    """When on site, in words: "november 2012"."""
    interviewed: int | None = None
    """How many people were interviewed; None while that is not said."""
    previous_evaluation: str = ""
    """The previous evaluation's year, or what there is to say of it; empty if there is none."""
    report_date: str = ""
    """The date on the cover, as it is to be printed there: "2013-01-03"."""


@dataclass(frozen=True)
class KeyFacts:
    """The report's kortfakta: texts exactly as they are to be printed."""

    group: str = ""
    """The municipality group, "10 Kommuner i glesbefolkad region"."""
    group_meaning: str = ""
    population: str = ""
    population_year: str = ""
    population_change: str = ""
    population_change_period: str = ""
    employees: str = ""
    women_share: str = ""
    governing_parties: str = ""
    election_year: str = ""
    tax_rate: str = ""
    """The whole tax rate, "32,73 %"."""
    municipal_tax_rate: str = ""
    """Of which municipal, "22,33 %"."""


@dataclass(frozen=True)
class PreviousEvaluation:
    """What last time's report said, to have beside the questions: nothing of what it rested on."""

    evaluation_id: str
    year: int
    edition: Edition
    answers: tuple[tuple[str, Answer], ...] = ()
    """With the question's id; none stands twice."""
    area_texts: tuple[tuple[int, AreaText], ...] = ()
    """With the area's number; none stands twice."""


@dataclass(frozen=True)
class Evaluation:
    """One evaluation of one municipality in one edition."""

    id: str
    municipality: Municipality
    year: int
    edition: Edition
    """The whole questionnaire: an evaluation opens where its edition was never seen."""
    visit: Visit = Visit()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    """Under the question's id; a question without an entry has an empty answer."""
    area_texts: Mapping[int, AreaText] = field(default_factory=dict)
    """Under the area's number; an area without an entry has empty texts."""
    summary: str = ""
    """The evaluators' words on the result as a whole."""
    comparisons: str = ""
    """The report's "Jämförelser": municipalities worth learning from."""
    average: ReferenceProfile | None = None
    """The average that the profile is shown beside."""
    key_facts: KeyFacts = KeyFacts()
    sources: tuple[Source, ...] = ()
    notes: tuple[Note, ...] = ()
    """In the order in which they were made."""
    draft: str = ""
    """What stands in the field for the next note, not yet a note."""
    roles: tuple[Role, ...] = ()
    """Who can be asked what; empty means as the program proposes."""
    bookmarks: tuple[str, ...] = ()
    """Ids of the questions that are bookmarked."""
    reminders: Mapping[str, str] = field(default_factory=dict)
    """Questions to return to, by id, with why; the why may be empty."""
    history: tuple[PointsChange, ...] = ()
    """Every change of points, oldest first. Never in the municipality's report."""
    compared: Comparison = field(default_factory=Comparison)
    """What the result is shown beside, other than the average."""
    previous: PreviousEvaluation | None = None
    """The evaluation that this one follows up."""
    followed_up: tuple[FollowedUp, ...] = ()
    """Last time's improvement areas, judged now."""
    actions: tuple[Action, ...] = ()
    """The action plan, in the order in which it was written."""
    scorecard: Scorecard = field(default_factory=Scorecard)
    chapters_left_out: tuple[str, ...] = ()
    """Names of the last chapters that the report does without: see `report_follow_up`."""

    def answer(self, question_id: str) -> Answer:
        """Return what is said of a question; KeyError if the edition has no such question."""
        self.edition.questions_by_id[question_id]
        return self.answers.get(question_id, _NO_ANSWER)

    def area_text(self, number: int) -> AreaText:
        """Return what is said of an area; KeyError if the edition has no such area."""
        self.edition.area(number)
        return self.area_texts.get(number, _NO_TEXT)

    def with_answer(self, question_id: str, answer: Answer) -> "Evaluation":
        """Return this evaluation with another answer to one question; itself if it is the same.

        Raises:
            PointsAboveMaxError: the points are above the question's max.
        """
        question = self.edition.questions_by_id[question_id]
        if answer.points is not None:
            checked_points(answer.points, question.max_points)
        elif answer.decided:
            answer = replace(answer, decided=False)
        if answer == self.answer(question_id):
            return self
        return replace(self, answers={**self.answers, question_id: answer})

    def with_points(self, question_id: str, points: Points | None) -> "Evaluation":
        """Return this evaluation with other points for one question; None makes it not scored.

        Raises:
            PointsAboveMaxError: the points are above the question's max.
        """
        return self.with_answer(question_id, replace(self.answer(question_id), points=points))

    def with_decided(self, question_id: str, decided: bool) -> "Evaluation":  # noqa: FBT001 - the value itself
        """Return this evaluation with one question's points made final or provisional."""
        return self.with_answer(question_id, replace(self.answer(question_id), decided=decided))

    def with_question_text(self, question_id: str, text: str) -> "Evaluation":
        """Return this evaluation with another subsection text for one question."""
        return self.with_answer(question_id, replace(self.answer(question_id), text=text))

    def with_area_text(self, number: int, text: AreaText) -> "Evaluation":
        """Return this evaluation with other texts for one area; itself if they are the same."""
        if text == self.area_text(number):
            return self
        return replace(self, area_texts={**self.area_texts, number: text})


_NO_ANSWER = Answer()
_NO_TEXT = AreaText()


def checked_evaluation(evaluation: Evaluation) -> Evaluation:
    """Return `evaluation` unchanged if it agrees with its questionnaire and with itself.

    Raises:
        InvalidEvaluationError: an answer or an area is not of the edition, points are out of
            range, decided without points, an id stands twice, a note names what is not there, or
            the average has another number of areas.
    """
    edition = evaluation.edition
    for question_id, answer in evaluation.answers.items():
        _check_answer(edition, question_id, answer)
    for number, text in evaluation.area_texts.items():
        _check_area_text(edition, number, text)
    for place, reason in evidence_faults(edition, evaluation.sources, evaluation.notes):
        raise InvalidEvaluationError(field=place, reason=reason)
    if fault := comparison_fault(evaluation.compared):
        raise InvalidEvaluationError(field="compared", reason=fault)
    average = evaluation.average
    if average is not None and not average.comparable_with(edition):
        raise InvalidEvaluationError(field="average", reason="it is of another edition")
    if average is not None and any(not 0 <= (points or 0) <= 10_000 for points in average.areas):
        raise InvalidEvaluationError(field="average", reason="points are out of range")
    return evaluation


def _check_answer(edition: Edition, question_id: str, answer: Answer) -> None:
    place = f"answers.{question_id}"
    question = edition.questions_by_id.get(question_id)
    if question is None:
        raise InvalidEvaluationError(field=place, reason="the edition has no such question")
    if answer.points is None:
        if answer.decided:
            raise InvalidEvaluationError(field=place, reason="decided without points")
        return
    try:
        checked_points(answer.points, question.max_points)
    except (PointsAboveMaxError, PointsNotANumberError) as error:
        raise InvalidEvaluationError(field=place, reason="points are out of range") from error


def _check_area_text(edition: Edition, number: int, text: AreaText) -> None:
    place = f"area_texts.{number}"
    if number not in {area.number for area in edition.areas}:
        raise InvalidEvaluationError(field=place, reason="the edition has no such area")
    ids = [item.id for item in (*text.strengths, *text.improvements)]
    if len(set(ids)) != len(ids):
        raise InvalidEvaluationError(field=place, reason="an item's id stands twice")
