"""The check before export: what is missing or odd in a report, each with the field to mend it in.

A remark never stands in the way of an export; it says what a reader of the report would stumble on.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kompass_core.evaluation import Answer, AnswerState, AreaText, Evaluation, Item
from kompass_core.evidence_index import EvidenceIndex
from kompass_core.fields import FieldRef, Section
from kompass_core.items import written
from kompass_core.points import Points
from kompass_core.questionnaire import Area, Question
from kompass_core.report_follow_up import FOLLOW_UP, PLAN, SCORECARD
from kompass_core.report_text import one_line, paragraphs
from kompass_core.scoring import area_result

HIGH_SHARE_PERCENT = 80
"""From this share of its max points on, a score is high."""


class RemarkKind(StrEnum):
    """What is missing or odd; the comment says what `found` is, where it is anything."""

    EVALUATORS_MISSING = "evaluators_missing"
    ON_SITE_MISSING = "on_site_missing"
    INTERVIEWED_MISSING = "interviewed_missing"
    DATE_MISSING = "date_missing"
    SUMMARY_MISSING = "summary_missing"
    AVERAGE_MISSING = "average_missing"
    AVERAGE_INCOMPLETE = "average_incomplete"
    NOT_SCORED = "not_scored"
    PROVISIONAL = "provisional"
    POINTS_WITHOUT_TEXT = "points_without_text"
    ONE_SOURCE = "one_source"
    NO_SOURCE = "no_source"
    GENERAL_MISSING = "general_missing"
    STRENGTHS_MISSING = "strengths_missing"
    IMPROVEMENTS_MISSING = "improvements_missing"
    HIGH_SCORE_IMPROVED = "high_score_improved"  # the question's id; empty: the area as a whole
    KEY_FACT_MISSING = "key_fact_missing"
    LEFT_OVER = "left_over"  # what was left in the text, with the words around it


@dataclass(frozen=True)
class Remark:
    """One thing to look at before the report is handed over."""

    kind: RemarkKind
    source: FieldRef
    """The field to mend it in."""
    found: str = ""


_LEFT_OVER = re.compile(
    r"\b(?:todo|tbd|fixme|lorem ipsum)\b|(?<!\w)x{2,}(?!\w)|\?{2,}|\[(?:\.{3}|…)\]", re.IGNORECASE
)
_AROUND = 20
"""How many characters before and after what was left over are shown with it."""
_KEY_FACTS = (
    "group",
    "group_meaning",
    "population",
    "population_change",
    "employees",
    "women_share",
    "governing_parties",
    "tax_rate",
    "municipal_tax_rate",
)
_YEARS_OF_FACTS = {
    "population_year": "population",
    "population_change_period": "population_change",
    "election_year": "governing_parties",
}


def report_remarks(evaluation: Evaluation) -> tuple[Remark, ...]:
    """Return what is missing or odd in an evaluation's report, in the report's order."""
    return (
        *_visit_remarks(evaluation),
        *_result_remarks(evaluation),
        *_Areas(evaluation).remarks(),
        *_fact_remarks(evaluation),
        *_later_remarks(evaluation),
    )


def _visit_remarks(evaluation: Evaluation) -> Iterator[Remark]:
    visit = evaluation.visit
    if not any(one_line(evaluator.name) for evaluator in visit.evaluators):
        yield Remark(RemarkKind.EVALUATORS_MISSING, _visit("evaluators"))
    if not paragraphs(visit.on_site):
        yield Remark(RemarkKind.ON_SITE_MISSING, _visit("on_site"))
    if visit.interviewed is None:
        yield Remark(RemarkKind.INTERVIEWED_MISSING, _visit("interviewed"))
    if not paragraphs(visit.report_date):
        yield Remark(RemarkKind.DATE_MISSING, _visit("report_date"))
    for evaluator in visit.evaluators:
        yield from _left_over(f"{evaluator.name} {evaluator.organisation}", _visit("evaluators"))
    for name in ("on_site", "previous_evaluation", "report_date"):
        yield from _left_over(getattr(visit, name), _visit(name))


def _visit(name: str) -> FieldRef:
    return FieldRef(Section.VISIT, name)


def _result_remarks(evaluation: Evaluation) -> Iterator[Remark]:
    summary = FieldRef(Section.SUMMARY)
    if not paragraphs(evaluation.summary):
        yield Remark(RemarkKind.SUMMARY_MISSING, summary)
    yield from _left_over(evaluation.summary, summary)
    average = FieldRef(Section.AVERAGE)
    if evaluation.average is None:
        yield Remark(RemarkKind.AVERAGE_MISSING, average)
    elif not evaluation.average.complete:
        yield Remark(RemarkKind.AVERAGE_INCOMPLETE, average)
    yield from _left_over(evaluation.comparisons, FieldRef(Section.COMPARISONS))


def _fact_remarks(evaluation: Evaluation) -> Iterator[Remark]:
    facts = evaluation.key_facts
    for name in _KEY_FACTS:
        if not paragraphs(getattr(facts, name)):
            yield Remark(RemarkKind.KEY_FACT_MISSING, FieldRef(Section.KEY_FACT, name))
    for name, of in _YEARS_OF_FACTS.items():
        if paragraphs(getattr(facts, of)) and not paragraphs(getattr(facts, name)):
            yield Remark(RemarkKind.KEY_FACT_MISSING, FieldRef(Section.KEY_FACT, name))
    for name in (*_KEY_FACTS, *_YEARS_OF_FACTS):
        yield from _left_over(getattr(facts, name), FieldRef(Section.KEY_FACT, name))


def _later_remarks(evaluation: Evaluation) -> Iterator[Remark]:
    """Yield what was left over in the last chapters, those that are printed."""
    for chapter, texts in (
        (FOLLOW_UP, _follow_up_texts(evaluation)),
        (PLAN, _plan_texts(evaluation)),
        (SCORECARD, _scorecard_texts(evaluation)),
    ):
        if chapter not in evaluation.chapters_left_out:
            for text, field in texts:
                yield from _left_over(text, field)


def _follow_up_texts(evaluation: Evaluation) -> Iterator[tuple[str, FieldRef]]:
    for followed in evaluation.followed_up:
        field = FieldRef(Section.FOLLOWED_UP, followed.id)
        yield f"{followed.comment} {followed.evidence}", field


def _plan_texts(evaluation: Evaluation) -> Iterator[tuple[str, FieldRef]]:
    for action in evaluation.actions:
        field = FieldRef(Section.ACTION, action.id)
        yield f"{action.what} {action.who} {action.how_seen}", field


def _scorecard_texts(evaluation: Evaluation) -> Iterator[tuple[str, FieldRef]]:
    for goal in evaluation.scorecard.goals:
        field = FieldRef(Section.SCORECARD, "goals", goal.id)
        yield f"{goal.text} {goal.target} {goal.comment}", field


class _Areas:
    """The check of every area's questions and texts."""

    def __init__(self, evaluation: Evaluation) -> None:
        self._evaluation = evaluation
        self._index = EvidenceIndex(evaluation)

    def remarks(self) -> Iterator[Remark]:
        """Yield what is to be said of each area, in the report's order."""
        for area in self._evaluation.edition.areas:
            text = self._evaluation.area_text(area.number)
            general = FieldRef(Section.GENERAL, str(area.number))
            if not paragraphs(text.general) and not area.scored_as_a_whole:
                yield Remark(RemarkKind.GENERAL_MISSING, general)
            yield from _left_over(text.general, general)
            for question in area.questions:
                yield from self._question_remarks(question)
            yield from self._list_remarks(area, text)

    def _question_remarks(self, question: Question) -> Iterator[Remark]:
        answer = self._evaluation.answer(question.id)
        points = FieldRef(Section.POINTS, question.id)
        text = FieldRef(Section.QUESTION_TEXT, question.id)
        if answer.state is AnswerState.NOT_SCORED:
            yield Remark(RemarkKind.NOT_SCORED, points)
        elif answer.state is AnswerState.PROVISIONAL:
            yield Remark(RemarkKind.PROVISIONAL, points)
        if answer.points is not None and not paragraphs(answer.text):
            yield Remark(RemarkKind.POINTS_WITHOUT_TEXT, text)
        yield from self._source_remarks(question, answer)
        yield from _left_over(answer.text, text)

    def _source_remarks(self, question: Question, answer: Answer) -> Iterator[Remark]:
        rest = self._index.rest(question.id)
        if answer.points is not None and rest.weak:
            kind = RemarkKind.NO_SOURCE if rest.on_nothing else RemarkKind.ONE_SOURCE
            yield Remark(kind, FieldRef(Section.POINTS, question.id))

    def _list_remarks(self, area: Area, text: AreaText) -> Iterator[Remark]:
        key = str(area.number)
        for section, items, missing in (
            (Section.STRENGTH, text.strengths, RemarkKind.STRENGTHS_MISSING),
            (Section.IMPROVEMENT, text.improvements, RemarkKind.IMPROVEMENTS_MISSING),
        ):
            if not any(paragraphs(item.text) for item in items):
                yield Remark(missing, FieldRef(section, key))
            for item in items:
                yield from _left_over(item.text, FieldRef(section, key, item.id))
        yield from self._high_scores(area, text)

    def _high_scores(self, area: Area, text: AreaText) -> Iterator[Remark]:
        """Yield improvement areas that a high score speaks against.

        No source says which question an improvement area is about. It is taken to be about those
        that the notes behind it serve, and those that it names by number or by heading. An area
        that is high as a whole is remarked on when it has more improvement areas than strengths.
        """
        for item in text.improvements:
            for question in self._questions_of(item, area):
                points = self._evaluation.answer(question.id).points
                if points is not None and _is_high(points, question.max_points):
                    field = FieldRef(Section.IMPROVEMENT, str(area.number), item.id)
                    yield Remark(RemarkKind.HIGH_SCORE_IMPROVED, field, question.id)
        result = area_result(self._evaluation, area)
        high = result.complete and _is_high(result.points, result.max_points)
        if high and len(written(text.improvements)) > len(written(text.strengths)):
            field = FieldRef(Section.IMPROVEMENT, str(area.number))
            yield Remark(RemarkKind.HIGH_SCORE_IMPROVED, field)

    def _questions_of(self, item: Item, area: Area) -> Iterator[Question]:
        notes = filter(None, map(self._index.note, item.notes))
        noted = {question_id for note in notes for question_id in note.questions}
        for question in area.questions:
            if question.id in noted or _names(item.text, question):
                yield question


def _names(text: str, question: Question) -> bool:
    """Whether a text names a question by its number, or by its heading if that is unmistakable."""
    number = rf"(?<![\d.,]){re.escape(question.id)}(?![\d,]|\.\d)"
    heading = one_line(question.heading).casefold()
    return bool(re.search(number, text)) or (
        " " in heading and heading in one_line(text).casefold()
    )


def _is_high(points: Points, max_points: int) -> bool:
    return points >= max_points * HIGH_SHARE_PERCENT


def _left_over(text: str, source: FieldRef) -> Iterator[Remark]:
    """Yield one remark if a text has something left in it that was to be replaced."""
    match = _LEFT_OVER.search(text)
    if match is not None:
        before, after = text[: match.start()], text[match.end() :]
        if len(before) > _AROUND:
            before = before[-_AROUND:].partition(" ")[2]
        if len(after) > _AROUND:
            after = after[:_AROUND].rpartition(" ")[0]
        yield Remark(RemarkKind.LEFT_OVER, source, one_line(before + match.group() + after))
