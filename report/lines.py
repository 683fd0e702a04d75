"""Text broken into lines: at spaces, with Swedish hyphenation, and anywhere where it must.

Each line but a paragraph's last ends in what stood there, a space or a soft hyphen, so that the
text can be read out of the file as it was written.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from typing import NamedTuple

import pyphen

from report.style import TextStyle
from report.typeface import SOFT_HYPHEN, Typeface, typeface

_SHORTEST_HYPHENATED = 8
_LONGEST_HYPHENATED = 60
_LEFT_ON_LINE = 4
"""The fewest letters of a word before a hyphen, and after it."""
_FULL_ENOUGH = 0.8
"""A line that is filled this far is not filled up with part of a word."""
_MOST_HYPHENS = 2
"""How many lines in a row may end in a hyphen."""
_WORD = re.compile(r"[^\W\d_]+(?:\u00ad[^\W\d_]+)*")
_AFTER = re.compile(r"(?<=[^\W\d_]{2}[-/–—])(?=[^\W\d_]{2})|(?<=\u200b)|(?<=[/?&=_@])(?=\w)")


class Line(NamedTuple):
    """One line of a paragraph."""

    text: str
    width: float
    """In points, without the space that it ends in."""


def text_width(text: str, style: TextStyle) -> float:
    """Return how wide a text is in a style, in points."""
    return typeface(style.face).width(text) * style.size / 1000


def broken(text: str, style: TextStyle, width: float) -> list[Line]:
    """Return a paragraph as lines of at most `width` points; one line if it is empty."""
    return _Breaker(style, width).lines(text)


class _Breaker:
    """Fills one line after another."""

    def __init__(self, style: TextStyle, width: float) -> None:
        self._hyphenate = style.hyphenate
        self._typeface: Typeface = typeface(style.face)
        self._scale = style.size / 1000
        self._full = width
        self._space = self._typeface.width(" ") * self._scale
        self._words: list[str] = []
        self._filled = 0.0
        self._hyphens = 0
        self._lines: list[Line] = []

    def lines(self, text: str) -> list[Line]:
        """Return the text's lines."""
        for word in text.split(" "):
            if word:
                self._place(word)
        if self._words or not self._lines:
            self._lines.append(Line(" ".join(self._words), self._filled))
        return self._lines

    def _width(self, text: str) -> float:
        return self._typeface.width(text) * self._scale

    def _place(self, word: str) -> None:
        plain = word.replace(SOFT_HYPHEN, "")
        width = self._width(plain)
        start = self._filled + self._space if self._words else 0.0
        if start + width <= self._full:
            self._append(plain, start + width)
            return
        head, tail = self._split(word, self._full - start)
        if head:
            self._append(head, start + self._width(head))
            self._flush("")
            self._place(tail)
        elif self._words:
            self._flush(" ")
            self._place(word)
        else:
            self._place_in_pieces(plain)

    def _append(self, word: str, filled: float) -> None:
        self._words.append(word)
        self._filled = filled

    def _flush(self, ending: str) -> None:
        text = " ".join(self._words)
        self._hyphens = self._hyphens + 1 if text.endswith(SOFT_HYPHEN) else 0
        self._lines.append(Line(text + ending, self._filled))
        self._words = []
        self._filled = 0.0

    def _place_in_pieces(self, word: str) -> None:
        """Break a word that is wider than a whole line and has no better place: anywhere."""
        *pieces, last = _pieces(word, self._typeface, self._full / self._scale)
        for piece in pieces:
            self._append(piece, self._width(piece))
            self._flush("")
        self._append(last, self._width(last))

    def _split(self, word: str, room: float) -> tuple[str, str]:
        """Return the longest beginning of a word that fits, with its hyphen, and the rest."""
        if len(word) > _LONGEST_HYPHENATED:
            return "", word
        alone = not self._words
        may_hyphenate = alone or (
            self._hyphenate
            and self._hyphens < _MOST_HYPHENS
            and self._filled < self._full * _FULL_ENOUGH
        )
        for place, hyphen in _places(word, may_hyphenate=may_hyphenate):
            head = word[:place].replace(SOFT_HYPHEN, "") + hyphen
            if self._width(head) <= room:
                return head, word[place:].removeprefix(SOFT_HYPHEN)
        return "", word


def _places(word: str, *, may_hyphenate: bool) -> Iterator[tuple[int, str]]:
    """Yield where a word may be broken, last first, each with the hyphen that it needs."""
    places = {match.end(): "" for match in _AFTER.finditer(word)}
    if may_hyphenate:
        for match in _WORD.finditer(word):
            for place in _syllables(match.group()):
                places.setdefault(match.start() + place, SOFT_HYPHEN)
    for place in sorted(places, reverse=True):
        if 0 < place < len(word):
            yield place, places[place]


def _syllables(word: str) -> Iterator[int]:
    """Yield where a word of letters may take a hyphen."""
    if SOFT_HYPHEN in word:  # whoever wrote it said where
        yield from (place for place, char in enumerate(word) if char == SOFT_HYPHEN)
    elif len(word) >= _SHORTEST_HYPHENATED:
        for place in _dictionary().positions(word):
            if _LEFT_ON_LINE <= place <= len(word) - _LEFT_ON_LINE:
                yield int(place)


@cache
def _dictionary() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="sv_SE")


def _pieces(word: str, face: Typeface, room: float) -> Iterator[str]:
    """Yield a word in pieces of at most `room` thousandths of the type size, a character at least.

    It is measured once from end to end, so that a word of 100,000 characters takes linear time.
    """
    edges = list(accumulate(map(face.width, word), initial=0.0))
    start = 0
    for index in range(len(word)):
        if index > start and edges[index + 1] - edges[start] > room:
            yield word[start:index]
            start = index
    yield word[start:]
