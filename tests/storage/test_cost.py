"""What a save costs does not grow with the library, and nobody waits for it."""

import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any
from unittest import mock

import pytest

from kompass_core.evidence import Note
from storage.evaluation_file import EvaluationFile
from storage.library import Library
from tests.builders import evaluation
from tests.storage.conftest import Figures
from tests.storage.file_calls import FileCalls, Real
from tests.storage.saving_process import numbered


class Counting(FileCalls):
    """Counts the calls."""

    def call(self, name: str, path: str, real: Real, arguments: tuple[Any, ...]) -> Any:
        return real(*arguments)


def _saving(library: Library, others: int) -> tuple[int, float]:
    """Return how many calls a save makes with so many others in the library, and its seconds."""
    library.folder.mkdir(exist_ok=True)
    for number in range(others):
        (library.folder / f"{number}.kompass").write_bytes(b"other")
    file = library.create(evaluation())
    with Counting(library.folder.parent) as calls:
        file.save(evaluation({"1.1": 100}))
    seconds = []
    for number in range(9):
        start = time.perf_counter()
        file.save(evaluation({"1.1": number}))
        seconds.append(time.perf_counter() - start)
    file.close()
    return calls.made, median(seconds)


@pytest.mark.parametrize(
    "sizes",
    [
        pytest.param((10, 300), id="short"),
        pytest.param((10, 150, 1500), id="full", marks=pytest.mark.full),
    ],
)
def test_a_save_costs_the_same_whatever_the_librarys_size(
    tmp_path: Path, figures: Figures, sizes: tuple[int, ...]
) -> None:
    found = []
    for size in sizes:
        (tmp_path / str(size)).mkdir()
        found.append(_saving(Library(tmp_path / str(size) / "library"), size))
    assert len({calls for calls, _ in found}) == 1
    figures(
        f"one save with {', '.join(map(str, sizes))} evaluations in the library",
        f"{found[0][0]} file calls each; "
        + ", ".join(f"{seconds * 1000:.1f}" for _, seconds in found)
        + " ms (not compared: this machine's disk is shared)",
    )


def test_the_library_reads_only_what_changed(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    for number in range(30):
        library.create(replace(evaluation(), id=f"{number:08}")).close()
    library.entries()
    changed = library.entries()[7].path
    file = EvaluationFile.open(changed)
    file.save(evaluation({"1.1": 5}))
    file.close()
    with mock.patch("storage.atomic_json_storage.AtomicJsonStorage.reload", autospec=True) as read:
        read.side_effect = AssertionError
        with pytest.raises(AssertionError):
            library.entries()
    assert [call.args[0].path for call in read.call_args_list] == [changed]


def test_one_types_on_while_a_save_waits_for_the_disk(tmp_path: Path) -> None:
    file = EvaluationFile.create(tmp_path / "x.kompass", evaluation())
    waiting, typed = threading.Event(), threading.Event()
    real = os.fsync

    def slow(descriptor: int) -> None:
        waiting.set()
        assert typed.wait(10)
        real(descriptor)

    now = saved = evaluation().with_question_text("1.1", "x")
    with ThreadPoolExecutor(1) as worker, mock.patch("os.fsync", slow):
        saving = worker.submit(file.save, saved)
        assert waiting.wait(10)
        for number in range(500):
            now = now.with_question_text("1.1", "x" * number)
        assert not saving.done()
        typed.set()
        saving.result()
    assert EvaluationFile.open(file.path, read_only=True).evaluation == saved
    file.close()


@pytest.mark.full
def test_no_other_thread_stands_still_while_a_large_evaluation_is_saved(
    tmp_path: Path, figures: Figures
) -> None:
    notes = tuple(Note(f"n{number}", "Sagt i intervjun. " * 20) for number in range(5000))
    large = replace(numbered(1, 15_000_000), notes=notes)
    file = EvaluationFile.create(tmp_path / "x.kompass", large)
    longest = []
    with ThreadPoolExecutor(1) as worker:
        for number in range(9):
            changed = large.with_question_text("1.1", "x" * number)
            saving = worker.submit(file.save, replace(changed, notes=notes[: 4990 + number]))
            longest.append(_longest_gap(saving.done))
            saving.result()
    file.close()
    figures(
        "longest standstill of another thread while 15 MB and 5,000 notes are saved",
        f"{median(longest) * 1000:.0f} ms in the middle of 9 saves",
    )
    assert median(longest) < 0.05


def _longest_gap(done: Any) -> float:
    """Return the longest time, in seconds, that this thread did not run until `done`."""
    longest = 0.0
    last = time.perf_counter()
    while not done():
        now = time.perf_counter()
        longest = max(longest, now - last)
        last = now
    return longest
