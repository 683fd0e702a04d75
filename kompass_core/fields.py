"""The address of everything that can be edited.

With it an undo step knows what belongs together, and a passage in the report, a remark of the check
or a search hit leads back to the field that it came from.
"""

from dataclasses import dataclass
from enum import StrEnum


class Section(StrEnum):
    """The kind of a field; the comment says what `key` and `item` are."""

    POINTS = "points"  # question id
    QUESTION_TEXT = "question_text"  # question id
    GENERAL = "general"  # area number
    STRENGTH = "strength"  # area number, item id
    IMPROVEMENT = "improvement"  # area number, item id
    SUMMARY = "summary"
    COMPARISONS = "comparisons"
    AVERAGE = "average"
    MUNICIPALITY = "municipality"
    YEAR = "year"
    VISIT = "visit"  # name of a field of Visit
    KEY_FACT = "key_fact"  # name of a field of KeyFacts
    SOURCE = "source"  # source id
    NOTE = "note"  # note id; without one `item` is the source that the next note is of
    ROLE = "role"  # role id
    FLAG = "flag"  # question id: its bookmark, and the reminder to return to it
    COMPARED = "compared"  # "earlier", "others", "mappings" or "examples"
    FOLLOWED_UP = "followed_up"  # FollowedUp id, name of its field
    ACTION = "action"  # action id, name of its field
    SCORECARD = "scorecard"  # name of a field of Scorecard, goal id or place of a table


@dataclass(frozen=True)
class FieldRef:
    """One field of an evaluation, as in `FieldRef(Section.QUESTION_TEXT, "1.4")`."""

    section: Section
    key: str = ""
    item: str = ""
    """The item's id where the field is one of a list; empty for the list as a whole."""
