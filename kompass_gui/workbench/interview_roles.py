"""The roles of an evaluation: its own, or those that the program proposes for its edition."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Group, Role
from kompass_core.questionnaire import Edition
from resources.interview_roles import RoleEntry, interview_roles


def roles_of(evaluation: Evaluation) -> tuple[Role, ...]:
    """Return whom can be asked what in an evaluation."""
    return evaluation.roles or _proposed(evaluation.edition)


def titles_of(evaluation: Evaluation) -> Mapping[str, Sequence[str]]:
    """Return by a role's id what else it is called, whether or not the evaluation keeps it."""
    return {entry.id: entry.titles for entry in interview_roles(evaluation.edition.id)}


@lru_cache(maxsize=4)
def _proposed(edition: Edition) -> tuple[Role, ...]:
    return tuple(_role(entry, edition) for entry in interview_roles(edition.id))


def _role(entry: RoleEntry, edition: Edition) -> Role:
    questions = tuple(
        question.id
        for area in edition.areas
        for question in area.questions
        if area.number in entry.areas or question.id in entry.questions
    )
    return Role(entry.id, entry.name, Group(entry.group), questions)
