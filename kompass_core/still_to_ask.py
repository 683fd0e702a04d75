"""What is still to ask the next interviewee: the questions in need of an answer or of evidence."""

import fnmatch
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kompass_core.evaluation import AnswerState, Evaluation
from kompass_core.evidence import Note, Role, Source
from kompass_core.evidence_index import EvidenceIndex, Rest
from kompass_core.questionnaire import Question
from kompass_core.search_words import folded

_WORD = re.compile(r"[\w-]+")


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


def role_for_title(
    title: str, roles: Sequence[Role], titles: Mapping[str, Sequence[str]]
) -> Role | None:
    """Return the role that an interview's title names: "Kommunalråd (opposition)", or None.

    A name fits when each of its words begins a word of the title: "Facklig företrädare" fits
    "Fackliga företrädare i Vision". The longest that fits wins.

    Args:
        title: as it stands in the plan.
        roles: whom can be asked what.
        titles: by a role's id what else it is called; `*` in a word stands for any letters.
    """
    words = _WORD.findall(folded(title))
    fitting = [
        (len(name), role)
        for role in roles
        for name in (_beginnings(role.name), *map(folded, titles.get(role.id, ())))
        if name and all(fnmatch.filter(words, word) for word in name.split())
    ]
    return max(fitting, key=lambda each: each[0], default=(0, None))[1]


def _beginnings(name: str) -> str:
    """Return the pattern that a role's name is: each of its words with anything after it."""
    return " ".join(f"{word}*" for word in _WORD.findall(folded(name)))


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
