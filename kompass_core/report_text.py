"""Swedish typography of what is shown: figures, and texts as they were pasted."""

import re
import unicodedata
from collections.abc import Iterable

MINUS = "\u2212"
NO_BREAK_SPACE = "\u00a0"
REPLACEMENT = "\ufffd"
"""Stands for what is not a character: a control code, half a surrogate pair."""

_LINE_BREAKS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_NOT_CHARACTERS = (
    *range(0x20),
    *range(0x7F, 0xA0),
    *range(0xD800, 0xE000),
    *range(0xFDD0, 0xFDF0),
    *(plane << 16 | low for plane in range(17) for low in (0xFFFE, 0xFFFF)),
)
_LIGATURES = dict(enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"), start=0xFB00))
"""As they come along when text is copied out of a PDF."""
_SYMBOLS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "►", 0xF0FC: "✓", 0xF02D: "–", 0xF0E0: "→"}
"""Bullets and arrows of Word's symbol typefaces, as they come along when text is pasted."""
_CLEAN = (
    dict.fromkeys(_NOT_CHARACTERS, REPLACEMENT)
    | dict.fromkeys(map(ord, _LINE_BREAKS), "\n")
    | _LIGATURES
    | _SYMBOLS
    | {ord("\n"): "\n", ord("\t"): " ", 0xFEFF: ""}
)
_IN_NUMBER = re.compile(r"(?<=\d) (?=\d{3}(?!\d))|(?<=\d) (?=%)")


def typeset(text: str) -> str:
    """Return a text as it is to be printed.

    Line breaks are line feeds, letters and their marks are composed, what is not a character is
    U+FFFD, and the spaces inside "16 591" and before "%" do not break.
    """
    clean = text.replace("\r\n", "\n").translate(_CLEAN)
    return _IN_NUMBER.sub(NO_BREAK_SPACE, unicodedata.normalize("NFC", clean))


def paragraphs(text: str) -> tuple[str, ...]:
    """Return a text field's paragraphs as they are to be printed, without blank ones."""
    lines = (line.strip() for line in typeset(text).split("\n"))
    return tuple(line for line in lines if line)


def one_line(text: str) -> str:
    """Return a short text as it is to be printed, on one line."""
    return " ".join(paragraphs(text))


def number(value: int) -> str:
    """Return a whole number with no-break spaces between thousands: "16 591"."""
    return f"{value:,}".replace(",", NO_BREAK_SPACE)


def signed(value: int | None, unknown: str) -> str:
    """Return a change with its sign, "+5" or "−3"; `unknown` where there is none to tell."""
    if value is None:
        return unknown
    sign = "+" if value > 0 else MINUS if value < 0 else ""
    return f"{sign}{number(abs(value))}"


def percent(value: int | str) -> str:
    """Return a percentage with a no-break space: "41 %"."""
    return f"{value}{NO_BREAK_SPACE}%"


def band(low: int, high: int) -> str:
    """Return the range from low to high, "31–46"; one figure where they are the same."""
    return number(low) if low == high else f"{number(low)}–{number(high)}"


def enumeration(parts: Iterable[str], last_word: str) -> str:
    """Return "a, b och c"."""
    *first, last = parts
    return f"{', '.join(first)} {last_word} {last}" if first else last
