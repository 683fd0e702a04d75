"""Search for evaluations by any words in them: municipality, year, edition, texts, notes."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_core.search_words import folded, search_words
from storage.evaluation_database import read_evaluation
from storage.file_cache import FileCache
from storage.library import evaluation_names
from storage.library_entry import encodable
from storage.library_folder import cache_place
from storage.plain import plain
from storage.reading import Progress, Reading

_TOLERATED = 20
"""The texts of a large library are many megabytes: not written anew for every change."""
_SEARCHED_AT_ONCE = 50
_ID = re.compile(r"[0-9a-f-]{8,}")


class LibrarySearch:
    """Finds evaluations in a library's folder by what stands in them.

    A search looks at the files, and reads those whose texts are not known yet. The next ones take
    the texts as they were then, as one key follows the other; until `look_again`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        place = cache_place(folder, "texts")
        self._cache = FileCache(folder, place, str, _searched_text, tolerated=_TOLERATED)
        self._texts: Mapping[str, str | KompassError] | None = None

    def finding(self, typed: str) -> Reading[frozenset[str]]:
        """Return the names of the files in which every word of `typed` occurs.

        There is a pause after each file that had to be read, and now and then after others.
        """
        if self._texts is None:
            self._texts = yield from self._cache.reading(evaluation_names(self._folder))
        texts, words, found = self._texts, search_words(typed), set[str]()
        for number, (name, text) in enumerate(texts.items(), 1):
            if isinstance(text, str) and all(word in text for word in words):
                found.add(name)
            if not number % _SEARCHED_AT_ONCE:
                yield Progress(number, len(texts))
        return frozenset(found)

    def look_again(self) -> None:
        """Look at the files anew before the next search."""
        self._texts = None


def _searched_text(path: Path) -> str:
    return encodable(folded("\n".join(_texts(read_evaluation(path)))))


def _texts(evaluation: Evaluation) -> Iterator[str]:
    """Yield everything that someone wrote or chose, and the edition's name."""
    content = plain(evaluation)
    edition = content.pop("edition")
    content.pop("id")
    content.pop("previous")
    yield edition["edition"]
    yield str(evaluation.year)
    yield from _strings(content)


def _strings(content: object) -> Iterator[str]:
    if isinstance(content, str):
        if not _ID.fullmatch(content):
            yield content
    elif isinstance(content, dict):
        for part in content.values():
            yield from _strings(part)
    elif isinstance(content, list | tuple):
        for part in content:
            yield from _strings(part)
