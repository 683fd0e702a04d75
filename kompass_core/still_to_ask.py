"""What is still to ask the next interviewee: the questions in need of an answer or of evidence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kompass_core.evaluation import AnswerState, Evaluation
from kompass_core.evidence import Note, Role, Source
from kompass_core.evidence_index import EvidenceIndex, Rest
from kompass_core.questionnaire import Question
from kompass_core.search_words import folded


class Reason(StrEnum):
    """Why a question is still to be asked."""

    NOT_SCORED = "not_scored"
    NO_EVIDENCE = "no_evidence"
    ONE_KIND = "one_kind"
    CLAIM = "claim"
    """Someone said something that is still to be checked."""


@dataclass(frozen=True)
class ToAsk:
    """One question to ask, why, and the claims to ask about."""

    question: Question
    reasons: tuple[Reason, ...]
    claims: tuple[Note, ...] = ()


def still_to_ask(
    evaluation: Evaluation, index: EvidenceIndex, role: Role | None
) -> tuple[ToAsk, ...]:
    """Return what to ask someone in a role, in the questionnaire's order; None means anyone."""
    to_ask = (
        _to_ask(evaluation, question, index.rest(question.id))
        for question in questions_of(evaluation, role)
    )
    return tuple(each for each in to_ask if each.reasons)


def questions_of(evaluation: Evaluation, role: Role | None) -> Iterator[Question]:
    """Yield the questions that a role can answer; None, or a role that names none, means all."""
    for question in evaluation.edition.questions():
        if role is None or not role.questions or question.id in role.questions:
            yield question


def role_of(source: Source, roles: Sequence[Role]) -> Role | None:
    """Return the role that an interview is held with, or None."""
    return next((role for role in roles if role.id == source.role), None)


def role_for_title(title: str, roles: Sequence[Role]) -> Role | None:
    """Return the role that an interview's title names: "Kommunalråd (opposition)", or None.

    The longest name that the title begins with wins.
    """
    begins = folded(title)
    fitting = [role for role in roles if role.name and begins.startswith(folded(role.name))]
    return max(fitting, key=lambda role: len(role.name), default=None)


def _to_ask(evaluation: Evaluation, question: Question, rest: Rest) -> ToAsk:
    reasons = []
    if evaluation.answer(question.id).state is AnswerState.NOT_SCORED:
        reasons.append(Reason.NOT_SCORED)
    if rest.on_nothing:
        reasons.append(Reason.NO_EVIDENCE)
    elif rest.on_one_kind:
        reasons.append(Reason.ONE_KIND)
    if rest.claims:
        reasons.append(Reason.CLAIM)
    return ToAsk(question, tuple(reasons), rest.claims)
