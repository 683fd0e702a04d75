"""Dataclasses as JSON's plain values, and every field of them whatever they were made from.

msgspec leaves out fields that it filled with their defaults when it read them: one evaluation would
be written in two ways, with two checksums.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

import msgspec


def plain(value: object) -> Any:
    """Return `value` as dicts, lists, texts, numbers, truth values and None."""
    kind: Any = type(value)
    if kind in _PLAIN:
        return value
    if names := field_names(kind):
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    if isinstance(value, Mapping):
        return {str(at): plain(part) for at, part in value.items()}
    return msgspec.to_builtins(value)


_PLAIN = {str, int, bool, float, type(None)}


@cache
def field_names(kind: Any) -> tuple[str, ...]:
    """Return the fields of a dataclass; none of any other type."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
