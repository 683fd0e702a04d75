"""The library listed and searched, beside reading its index as bare JSON."""

import json
import os
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from benchmarks.libraries import SIZES, fill, home
from benchmarks.measure import OURS, Effort, Row, Samples, Target, beside, medians, timed
from benchmarks.stage import PaintWatch, program, wait_until
from storage.library import Library
from tests.kompass_gui.hands import Hands

_FLOOR = "bare JSON"
_LOOKED = "bare JSON, and a look at each file"
_SOUGHT = ("kali", "2012", "sund", "ö", "stad 2010")
_WRITTEN = ("påhitt", "styrka", "påhittad st", "hitta")
_REST_SECONDS = 0.1
_FRAME = 50
"""Milliseconds within which what is sought stands there."""


def rows(effort: Effort, folder: Path) -> Iterator[Row]:
    """Yield the listing and the search for each size of library."""
    for size in (10, 150) if effort.quick else SIZES:
        place, text = folder / str(size), f"{size} saved"
        with home(place) as library:
            fill(library, size)
            index = _index(place)
            listed = _measured(effort, lambda: Library(library).remembered(), _FLOOR, index)
            looked = _measured(effort, lambda: Library(library).entries(), _LOOKED, index, library)
            yield Row("list library", text, listed[OURS], beside(listed), _twice(_FLOOR))
            yield Row("and look at it", text, looked[OURS], beside(looked), _twice(_LOOKED))
            with program(place) as hands:
                search = _Search(hands)
                works = {"rows": search.rows, "texts": search.texts}
                found = medians(works, effort.rounds(10))
            target = (Target(_FRAME),)
            yield Row("search library to shown", text, found["rows"], targets=target)
            yield Row("search its texts to shown", text, found["texts"], targets=target)


def _twice(beside_it: str) -> tuple[Target, ...]:
    return (Target(2.0, beside_it),)


def _measured(
    effort: Effort, ours: Callable[[], object], floor: str, index: Path, library: Path | None = None
) -> dict[str, float]:
    """Measure a listing as at the start of the program beside reading its index from the disk.

    With a `library`, each file in it is looked at besides.
    """

    def bare() -> object:
        found = json.loads(index.read_bytes())
        return found, _look_at_each(library) if library else None

    return medians({OURS: timed(ours), floor: timed(bare)}, effort.rounds(25))


def _look_at_each(library: Path) -> list[os.stat_result]:
    """Ask the system for each file's time and size, which tell whether the index is true of it."""
    with os.scandir(library) as files:
        return [file.stat() for file in files]


def _index(place: Path) -> Path:
    """Return the file in which the library keeps what it knows of the evaluations."""
    return max((place / "local" / "library").iterdir(), key=lambda path: path.stat().st_size)


class _Search:
    """Types into the start page's search, and waits until the rows found are painted."""

    def __init__(self, hands: Hands) -> None:
        self._field = hands.find(QLineEdit, "")
        self._table = hands.find(QTableView, "")
        self._watch = PaintWatch(self._table.viewport())
        self._sought = cycle(_SOUGHT)
        self._written = cycle(_WRITTEN)

    def rows(self) -> Samples:
        """Look for what the rows show."""
        self._field.clear()
        wait_until(perf_counter() + _REST_SECONDS)
        sought = next(self._sought)
        return (self._watch.seconds_until_painted(lambda: self._field.setText(sought)),)

    def texts(self) -> Samples:
        """Look for what stands in texts alone, all of which were read in the first round."""
        self._field.clear()
        wait_until(perf_counter() + _REST_SECONDS)
        start = perf_counter()
        self._field.setText(next(self._written))
        while not self._table.model().rowCount():
            QApplication.processEvents()
        return (self._watch.seconds_until_painted(lambda: None, start),)
