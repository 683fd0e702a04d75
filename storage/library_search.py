"""Search for evaluations by any words in them: municipality, year, edition, texts, notes."""

import re
from collections.abc import Iterator
from pathlib import Path

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from kompass_core.search_words import folded, search_words
from storage.evaluation_database import read_evaluation
from storage.file_cache import FileCache
from storage.library import Library
from storage.library_entry import LibraryEntry, encodable
from storage.library_folder import cache_place
from storage.plain import plain
from storage.reading import Reading, whole

_TOLERATED = 20
"""The texts of a large library are many megabytes: not written anew for every change."""
_ID = re.compile(r"[0-9a-f-]{8,}")


class LibrarySearch:
    """Finds a library's evaluations by what stands in them.

    The first search reads every evaluation whose texts are not known yet.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._texts = FileCache(
            library.folder,
            cache_place(library.folder, "texts"),
            str,
            _searched_text,
            tolerated=_TOLERATED,
        )

    def find(self, typed: str) -> tuple[LibraryEntry, ...]:
        """Return the evaluations in which every word of `typed` occurs, last saved first.

        Without words that is all of them, also those that cannot be opened.
        """
        return whole(self.finding(typed))

    def finding(self, typed: str) -> Reading[tuple[LibraryEntry, ...]]:
        """Return the same as `find`, with a pause after each file that had to be read."""
        entries = yield from self._library.reading()
        words = search_words(typed)
        if not words:
            return entries
        names = [entry.name for entry in entries if entry.problem is None]
        texts = yield from self._texts.reading(names)
        return tuple(entry for entry in entries if _occur(words, texts.get(entry.name)))


def _occur(words: tuple[str, ...], text: str | KompassError | None) -> bool:
    return isinstance(text, str) and all(word in text for word in words)


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
