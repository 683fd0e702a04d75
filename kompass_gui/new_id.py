"""Ids of the parts of an evaluation: notes, sources, roles, items, actions, goals."""

from uuid import uuid4


def new_id() -> str:
    """Return an id that nothing has yet: 12 hexadecimal digits."""
    return uuid4().hex[:12]
