"""Words as they are compared in a search: without case, and forgiving of accents.

In Swedish å, ä and ö are letters of their own, so a finds å only when that is asked for; é and ü
are an e and a u with something on them, and are found by both.
"""

import unicodedata

_LETTERS = {"å": "a", "ä": "a", "ö": "o", "æ": "a", "ø": "o"}
"""Letters of the Nordic languages, with what they are found by when that is asked for."""
_ALIKE = {"\u2019": "'", "\u2018": "'", "\u201d": '"', "\u201c": '"', "\u2013": "-", "\u2014": "-"}
"""Characters that few people can type, with those that they type instead."""


class _Folding(dict[int, str]):
    """What each character is compared as, found once and then remembered; always one character."""

    def __init__(self, *, letters_too: bool) -> None:
        super().__init__()
        self._letters_too = letters_too

    def __missing__(self, code: int) -> str:
        self[code] = self._found(chr(code))
        return self[code]

    def _found(self, character: str) -> str:
        small = character.lower()[0]
        if small in _LETTERS:
            return _LETTERS[small] if self._letters_too else small
        if small.isspace():
            return " "
        return _ALIKE.get(small, unicodedata.normalize("NFKD", small)[0].lower()[0])


_FOLDING = _Folding(letters_too=False)
_BROAD_FOLDING = _Folding(letters_too=True)


def composed(text: str) -> str:
    """Return `text` with each letter and its accents as one character where there is one."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def folded(text: str, *, broad: bool = False) -> str:
    """Return `text` as it is compared, character by character as in `composed(text)`.

    Args:
        text: any text.
        broad: whether a is to find å and ä, and o ö.
    """
    return composed(text).translate(_BROAD_FOLDING if broad else _FOLDING)


def search_words(typed: str, *, broad: bool = False) -> tuple[str, ...]:
    """Return the words of a search as they are compared; in a hit each occurs somewhere."""
    return tuple(dict.fromkeys(folded(typed, broad=broad).split()))
