"""What became of the last evaluation's improvement areas, and the actions that follow this one's.

The three steps are those that Swedish municipalities follow up their goals in; what nobody has
judged yet is a state of its own, never "not achieved" (Luleå kommun's annual account of 2018).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kompass_core.typed_dates import parse_date


class Outcome(StrEnum):
    """How far something has come that was to be done."""

    NOT_JUDGED = "not_judged"
    ACHIEVED = "achieved"
    PARTLY = "partly"
    NOT_ACHIEVED = "not_achieved"


@dataclass(frozen=True)
class FollowedUp:
    """An improvement area of the last evaluation, and what became of it."""

    id: str
    area: str
    """The area's name in the last evaluation's edition."""
    text: str
    """As it stood in the last report."""
    outcome: Outcome = Outcome.NOT_JUDGED
    comment: str = ""
    evidence: str = ""
    """What the judgement rests on this time."""


class ActionState(StrEnum):
    """How far an action has come."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Action:
    """Something that is done about an improvement area."""

    id: str
    area: int
    """Number of the area whose improvement it is."""
    improvement: str = ""
    """The improvement area's id; empty where it belongs to the area as a whole."""
    what: str = ""
    who: str = ""
    due: date | None = None
    """The last day, or None while that is not decided."""
    state: ActionState = ActionState.PLANNED
    how_seen: str = ""
    """How it will be seen that it was done."""

    def overdue(self, today: date) -> bool:
        """Whether its last day has passed and it is neither done nor dropped."""
        open_still = self.state in (ActionState.PLANNED, ActionState.UNDER_WAY)
        return open_still and self.due is not None and self.due < today


def parse_due(typed: str) -> date | None:
    """Return the last day that was typed; nothing typed is None, not decided.

    It is a day, or the last one of a month or a year, typed as `parse_date` understands it.

    Raises:
        DateNotUnderstoodError: it is none of these.
    """
    return parse_date(typed).last_day() if typed.strip() else None


def by_due(actions: Iterable[Action]) -> tuple[Action, ...]:
    """Return actions with the earliest last day first and those without one last."""
    return tuple(sorted(actions, key=lambda each: (each.due is None, each.due or date.max)))


def in_state(followed_up: Iterable[FollowedUp], outcome: Outcome) -> int:
    """Return how many of last time's improvement areas were judged so."""
    return sum(each.outcome is outcome for each in followed_up)
