"""One entry of the history of points: who changed which from what to what, when and why."""

from dataclasses import dataclass

from kompass_core.points import Points


@dataclass(frozen=True)
class PointsChange:
    """How one question's points or state became others. Never part of the municipality's report."""

    question: str
    """The question's id."""
    at: str
    """When it was last so, with its offset from UTC: "2012-11-05T16:20:00+01:00"."""
    by: str
    """The evaluator who did it."""
    before: Points | None
    """None is not scored."""
    after: Points | None
    was_decided: bool = False
    decided: bool = False
    reason: str = ""
    """Why, in the evaluator's words."""
