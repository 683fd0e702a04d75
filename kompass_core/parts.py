"""A sequence of parts that are known by their ids, after one thing was done to it."""

from dataclasses import replace
from typing import Any, Protocol, TypeVar


class _Part(Protocol):
    @property
    def id(self) -> str: ...


P = TypeVar("P", bound=_Part)


def with_changed(parts: tuple[P, ...], part_id: str, **changes: Any) -> tuple[P, ...]:
    """Return frozen dataclasses with other values in some fields of one, if it is there."""
    return tuple(
        # A protocol cannot say that something is a dataclass.
        replace(part, **changes) if part.id == part_id else part  # type: ignore[type-var]
        for part in parts
    )


def with_part(parts: tuple[P, ...], part: P) -> tuple[P, ...]:
    """Return parts with one in place of the one that has its id, if it is there."""
    return tuple(part if each.id == part.id else each for each in parts)


def without_part(parts: tuple[P, ...], part_id: str) -> tuple[P, ...]:
    """Return parts less one."""
    return tuple(part for part in parts if part.id != part_id)
