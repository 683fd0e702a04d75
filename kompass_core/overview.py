"""All questions in one table: how far each has come, and what it lacks."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kompass_core.evaluation import Answer, AnswerState, Evaluation
from kompass_core.evidence_index import EvidenceIndex, Rest
from kompass_core.points import shown_percent
from kompass_core.questionnaire import Area, Question


class Show(StrEnum):
    """Which questions the table is narrowed to."""

    ALL = "all"
    NOT_SCORED = "not_scored"
    PROVISIONAL = "provisional"
    FLAGGED = "flagged"
    """Bookmarked, to return to, or with a note that is to be checked or followed up."""
    WEAK = "weak"
    """Scored on one kind of source only, or on none."""
    NO_TEXT = "no_text"


@dataclass(frozen=True)
class OverviewRow:
    """One question in the table."""

    area: Area
    question: Question
    answer: Answer
    rest: Rest
    bookmarked: bool
    reminder: str | None
    """Why to return to it; None if there is no reminder."""

    @property
    def percent(self) -> int | None:
        """The points in percent of the max, as shown; None while not scored."""
        points = self.answer.points
        return None if points is None else shown_percent(points, self.question.max_points)

    @property
    def weakly_scored(self) -> bool:
        """Whether the question is scored on one kind of source only, or on none."""
        return self.answer.points is not None and self.rest.weak

    @property
    def flagged(self) -> bool:
        """Whether someone has left something to come back to."""
        return self.bookmarked or self.reminder is not None or self.rest.unsettled > 0

    def belongs_to(self, show: Show) -> bool:
        """Return whether the row is among those that the table is narrowed to."""
        state = self.answer.state
        belongs = {
            Show.ALL: True,
            Show.NOT_SCORED: state is AnswerState.NOT_SCORED,
            Show.PROVISIONAL: state is AnswerState.PROVISIONAL,
            Show.FLAGGED: self.flagged,
            Show.WEAK: self.weakly_scored,
            Show.NO_TEXT: not self.answer.text.strip(),
        }
        return belongs[show]


def overview(evaluation: Evaluation, index: EvidenceIndex) -> Iterator[OverviewRow]:
    """Yield every question's row, in the questionnaire's order."""
    for area in evaluation.edition.areas:
        for question in area.questions:
            yield OverviewRow(
                area=area,
                question=question,
                answer=evaluation.answer(question.id),
                rest=index.rest(question.id),
                bookmarked=question.id in evaluation.bookmarks,
                reminder=evaluation.reminders.get(question.id),
            )
