"""The report's phrases: its headings, its fixed texts and the words between figures."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

_FOLDER = Path(__file__).parent / "phrases"


@cache
def report_phrases(language: str) -> Mapping[str, str]:
    """Return the phrases in `language` by name, as in "summary.total".

    Words in braces are filled in by the report. A phrase of several paragraphs has a line feed
    between them.

    Raises:
        FileNotFoundError: there are no phrases in that language.
    """
    text = (_FOLDER / f"{language}.toml").read_text(encoding="utf-8")
    return MappingProxyType(dict(_flat(tomllib.loads(text))))


def _flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", _joined(str(value))


def _joined(text: str) -> str:
    """Return a text broken at will in its file with one line a paragraph."""
    blocks = text.strip().split("\n\n")
    return "\n".join(" ".join(block.split("\n")) for block in blocks)
