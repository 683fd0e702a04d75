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
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Mapping):
        return {str(at): plain(part) for at, part in value.items()}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(getattr(value, name)) for name in _names(type(value))}
    return msgspec.to_builtins(value)


_PLAIN = {str, int, bool, float, type(None)}


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
