"""An evaluation in which every text has a marker of its own, to find wherever it is printed."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from itertools import product
from string import ascii_lowercase
from typing import Any

from kompass_core.evaluation import Evaluation, Evaluator
from kompass_core.evidence import Attachment, Group, Mark, Note, Role, Source, SourceKind
from kompass_core.points import Points
from kompass_core.points_change import PointsChange
from tests.kompass_core.followed import kalix_2016

_NAMES_OF_OTHERS = frozenset(
    {"id", "code", "edition_id", "evaluation_id", "item_id", "improvement", "checksum", "question"}
    | {"earlier_id", "later_id", "earlier_edition_id", "later_edition_id", "asked", "bookmarks"}
    | {"group_2011", "group_2023", "language", "role"}
)
"""Fields whose texts name something else by its id, and are not read by anyone."""


def full_evaluation() -> Evaluation:
    """Return an evaluation with something in every part."""
    made = kalix_2016()
    questions = tuple(made.edition.questions_by_id)
    note = Note(
        "n1",
        "x",
        at="x",
        source="s1",
        questions=questions[:2],
        marks=(Mark.CLAIM,),
        by="x",
        attachments=(Attachment("x", "0" * 64, 1),),
    )
    judged = tuple(replace(each, comment="x", evidence="x") for each in made.followed_up)
    return replace(
        made,
        sources=(Source("s1", SourceKind.INTERVIEW, "x", "x", "x", "x"),),
        notes=(note, Note("n2", "x", at="x", by="x")),
        draft="x",
        roles=(Role("r1", "x", Group.OFFICIAL, questions[:3]),),
        bookmarks=questions[:1],
        reminders={questions[4]: "x"},
        history=(PointsChange(questions[0], "x", "x", None, Points(100), reason="x"),),
        followed_up=judged,
        visit=replace(made.visit, evaluators=(Evaluator("x", "x"), Evaluator("x", "x"))),
    )


class Markers:
    """Markers by the place that each was put in, as "answers.1.4.text"."""

    def __init__(self) -> None:
        self.by_place: dict[str, str] = {}
        self._fresh = map("".join, product("qxzj", ascii_lowercase, ascii_lowercase, "wvkq"))

    def marked(self, evaluation: Evaluation) -> Evaluation:
        """Return the evaluation with a marker for each of its texts."""
        marked = self._marked(evaluation, "")
        assert isinstance(marked, Evaluation)
        return marked

    def _marked(self, value: Any, place: str) -> Any:
        if isinstance(value, Enum | date) or value is None:
            return value
        if isinstance(value, str):
            self.by_place[place] = f"M{next(self._fresh)}"
            return self.by_place[place]
        if is_dataclass(value) and not isinstance(value, type):
            changes = {
                each.name: self._marked(getattr(value, each.name), f"{place}.{each.name}")
                for each in fields(value)
                if each.name not in _NAMES_OF_OTHERS and not self._is_id(value, each.name)
            }
            return replace(value, **changes)
        if isinstance(value, tuple):
            return tuple(
                self._marked(each, f"{place}.{number}") for number, each in enumerate(value)
            )
        if isinstance(value, Mapping):
            return {key: self._marked(each, f"{place}.{key}") for key, each in value.items()}
        return value

    def _is_id(self, owner: object, name: str) -> bool:
        """Whether a field names another part: a note's source, the notes behind an item."""
        if name == "notes":
            return not isinstance(owner, Evaluation)
        return name in ("source", "questions") and isinstance(owner, Note | Role)
