"""Duplicates of an evaluation: told from their original by what their id says.

A duplicate is an evaluation of its own with the same content, so nothing else tells the two apart.
One that is made into another year's is no duplicate any more.
"""

import re

_DUPLICATE = re.compile(r"-copy-(\d{4})-(\d{1,3})\Z", re.ASCII)


def duplicate_id(new_id: str, year: int, number: int) -> str:
    """Return the id of a duplicate of an evaluation of `year`, its original's `number`th (1-999).

    Args:
        new_id: what nothing else is called.
        year: the original's.
        number: 1 for the first duplicate.
    """
    return f"{new_id}-copy-{year}-{number}"


def duplicate_number(evaluation_id: str, year: int) -> int:
    """Return which duplicate an evaluation of `year` is, 1 for the first; 0 where it is none."""
    found = _DUPLICATE.search(evaluation_id)
    return int(found[2]) if found is not None and int(found[1]) == year else 0
