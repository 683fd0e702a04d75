"""TOML that people have written: its content, or the line in which it is none."""

import re
import tomllib
from typing import Any

from kompass_core.import_fault import Fault, FaultKind

_SYNTAX_LINE = re.compile(r"\(at line (\d+)")


class TomlFaultError(Exception):
    """The text is no TOML, or its parts are not what they should be."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


def toml_content(text: str) -> dict[str, Any]:
    """Return what stands in a text.

    Raises:
        TomlFaultError: it cannot be read.
    """
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number may be too long for Python to read
        where = _SYNTAX_LINE.search(str(error))
        line = int(where[1]) if where else None
        raise TomlFaultError(Fault(FaultKind.SYNTAX, line=line)) from error
