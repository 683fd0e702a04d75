"""Pasted text taken apart into items."""

import re

_LEADING_MARK = re.compile(
    r"\s*(?:[-–—•*·◦▪‣●○■►➢✓\uf0a7\uf0b7\uf0d8\uf0fc]|[o§](?=\t)|\(?\d{1,3}[.)])\s+"
)
"""Word's deeper levels come as "o" or "§" and a tab, or as signs of its own symbol fonts."""


def item_lines(text: str) -> list[str]:
    """Return the lines of `text` that say something, each without its bullet or number.

    "1. Tydlig vision" becomes "Tydlig vision"; a number with no stop after it is text.
    """
    lines = (_without_mark(line).strip() for line in text.splitlines())
    return [line for line in lines if line]


def _without_mark(line: str) -> str:
    mark = _LEADING_MARK.match(line)
    return line[mark.end() :] if mark else line
