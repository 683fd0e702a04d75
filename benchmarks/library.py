"""The library listed and searched, beside reading its index as bare JSON."""

import json
import os
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QTableView

from benchmarks.libraries import SIZES, fill, home
from benchmarks.measure import OURS, Effort, Row, Samples, Target, beside, medians, timed
from benchmarks.stage import PaintWatch, program, settle
from storage.library import Library
from storage.library_search import LibrarySearch
from tests.kompass_gui.hands import Hands

_FLOOR = "bare JSON"
_LOOKED = "and a look at each file"
_SOUGHT = ("kali", "2012", "sund", "ö", "stad 2010")
_FRAME = 50
"""Milliseconds within which what is sought stands there."""


def rows(effort: Effort, folder: Path) -> Iterator[Row]:
    """Yield the listing and the search for each size of library."""
    for size in (10, 150) if effort.quick else SIZES:
        place, text = folder / str(size), f"{size} saved"
        with home(place) as library:
            fill(library, size)
            listed = _listed(effort, place, library)
            target = (Target(2.0, _FLOOR),)
            yield Row("list library", text, listed[OURS], beside(listed), target, floor=_FLOOR)
            with program(place) as hands:
                found = medians({OURS: _Search(hands)}, effort.rounds(10))
            yield Row("search library to shown", text, found[OURS], targets=(Target(_FRAME),))
            texts = _texts_searched(effort, library)
            yield Row("search all texts", text, texts[OURS], targets=(Target(_FRAME),))


def _listed(effort: Effort, place: Path, library: Path) -> dict[str, float]:
    """Measure the listing as at the start of the program, from its index on the disk."""
    index = _index(place)
    works = {
        OURS: timed(lambda: Library(library).entries()),
        _FLOOR: timed(lambda: json.loads(index.read_bytes())),
        _LOOKED: timed(lambda: (json.loads(index.read_bytes()), _look_at_each(library))),
    }
    return medians(works, effort.rounds(25))


def _look_at_each(library: Path) -> list[os.stat_result]:
    """Ask the system for each file's time and size, which tell whether the index is true of it."""
    with os.scandir(library) as files:
        return [file.stat() for file in files]


def _index(place: Path) -> Path:
    """Return the file in which the library keeps what it knows of the evaluations."""
    return max((place / "local" / "library").iterdir(), key=lambda path: path.stat().st_size)


def _texts_searched(effort: Effort, library: Path) -> dict[str, float]:
    """Measure the search in every text of every evaluation, after the first."""
    search, sought = LibrarySearch(Library(library)), cycle(_SOUGHT)
    return medians({OURS: timed(lambda: search.find(next(sought)))}, effort.rounds(10))


class _Search:
    """Types into the start page's search, and waits until the rows found are painted."""

    def __init__(self, hands: Hands) -> None:
        self._field = hands.find(QLineEdit, "")
        self._watch = PaintWatch(hands.find(QTableView, "").viewport())
        self._sought = cycle(_SOUGHT)

    def __call__(self) -> Samples:
        self._field.clear()
        settle()
        sought = next(self._sought)
        return (self._watch.seconds_until_painted(lambda: self._field.setText(sought)),)
