"""Saving one evaluation, beside the least that a safe save can be, and other databases."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path

from tinydb import TinyDB, where

from benchmarks.libraries import SIZES, fill, home, with_notes
from benchmarks.measure import Contestant, Effort, Row, Target, medians, timed
from kompass_core.evaluation import Evaluation
from storage.evaluation_tables import changed_tables
from storage.library import Library
from storage.tables import Tables

_FLOOR = "bare write"
_SMALLEST = "smallest library"
_MEGABYTES = {0.15: (240, 100), 1.5: (4_550, 50), 15.0: (48_200, 25)}
"""The size of the file, with how many notes the example has it, and how often each saves it.

What is soon done is disturbed most.
"""
_NOTE = 7
"""The place of the note that is changed before each save."""


def rows(effort: Effort, folder: Path) -> Iterator[Row]:
    """Yield the save of each size of evaluation in each size of library."""
    sizes = (10, 50) if effort.quick else SIZES
    libraries = {}
    for size in sizes:
        with home(folder / str(size)) as place:
            libraries[size] = fill(place, size)
    for megabytes, (notes, rounds) in _MEGABYTES.items():
        if effort.quick and megabytes > 2:
            continue
        figures = _measured(libraries, folder, notes, effort.rounds(rounds))
        others = {name: figures[name] for name in (_FLOOR, "stock TinyDB", "sqlite3")}
        for size in sizes:
            ours, same = figures[_in(size)], {}
            targets: tuple[Target, ...] = (Target(2.0, _FLOOR),)
            if size != sizes[0]:
                same = {_in(sizes[0]): figures[_in(sizes[0])]}
                targets += (Target(1.1, _in(sizes[0])),)
            text = f"{megabytes:g} MB, {_in(size)}"
            yield Row("save", text, ours, others | same, targets, floor=_FLOOR)


def _in(size: int) -> str:
    return f"{size} saved"


def _measured(
    libraries: Mapping[int, Library], folder: Path, notes: int, rounds: int
) -> dict[str, float]:
    evaluation = replace(with_notes(notes), id=f"saved-{notes}")
    tables = _tables(evaluation)
    files = {size: library.create(evaluation) for size, library in libraries.items()}
    contestants: dict[str, Contestant] = {
        _FLOOR: timed(_bare(folder / "bare.json", tables)),
        "stock TinyDB": timed(_stock_tinydb(folder / f"tinydb-{notes}.json", tables)),
        "sqlite3": timed(_sqlite(folder / f"{notes}.sqlite", tables)),
    }
    for size, file in files.items():
        contestants[_in(size)] = timed(_saver(file.save, evaluation))
    try:
        return medians(contestants, rounds)
    finally:
        for file in files.values():
            file.close()


def _saver(save: Callable[[Evaluation], object], evaluation: Evaluation) -> Callable[[], object]:
    """Return what changes one note and saves, as the autosave does."""
    numbers = count()

    def change_and_save() -> None:
        notes = list(evaluation.notes)
        notes[_NOTE] = replace(notes[_NOTE], text=f"Ändrad {next(numbers)}")
        save(replace(evaluation, notes=tuple(notes)))

    return change_and_save


def _tables(evaluation: Evaluation) -> Tables:
    """Return an evaluation's tables as TinyDB holds them."""
    return {
        name: {str(number): document for number, document in enumerate(documents, 1)}
        for name, documents in changed_tables(evaluation, None)
    }


def _bare(path: Path, tables: Tables) -> Callable[[], object]:
    """Return the least that keeps the file whole: serialise, write beside, sync, replace."""

    def save() -> None:
        data = json.dumps(tables).encode()
        beside_it = path.with_suffix(".new")
        with beside_it.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside_it.replace(path)

    return save


def _stock_tinydb(path: Path, tables: Tables) -> Callable[[], object]:
    """Return the change of one note in a TinyDB as it comes: unsafe, and whole every time."""
    path.write_text(json.dumps(tables), encoding="utf-8")
    notes, numbers = TinyDB(path).table("notes"), count()
    return lambda: notes.update({"text": f"Ändrad {next(numbers)}"}, where("id") == f"n{_NOTE}")


def _sqlite(path: Path, tables: Tables) -> Callable[[], object]:
    """Return the change of one note in a database that writes what changed alone."""
    database, numbers = sqlite3.connect(path), count()
    database.execute("CREATE TABLE documents (place TEXT, number TEXT, content TEXT)")
    database.execute("CREATE UNIQUE INDEX of ON documents (place, number)")
    rows_of = (
        (name, number, json.dumps(document))
        for name, documents in tables.items()
        for number, document in documents.items()
    )
    database.executemany("INSERT INTO documents VALUES (?, ?, ?)", rows_of)
    database.commit()
    note = tables["notes"][str(_NOTE + 1)]

    def save() -> None:
        content = json.dumps(note | {"text": f"Ändrad {next(numbers)}"})
        database.execute(
            "UPDATE documents SET content = ? WHERE place = 'notes' AND number = ?",
            (content, str(_NOTE + 1)),
        )
        database.commit()

    return save
