"""A program killed at any moment while it saves leaves a whole evaluation."""

import os
import random
import select
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from tinydb import TinyDB

from kompass_core.errors import KompassError
from kompass_core.evaluation import Evaluation
from storage.evaluation_file import EvaluationFile
from storage.evaluation_tables import changed_tables
from tests.storage.conftest import Figures
from tests.storage.saving_process import number_in, numbered, read_ours, read_stock

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

SIZES = {150_000: "0.15 MB", 1_500_000: "1.5 MB", 15_000_000: "15 MB"}


class Saver:
    """A process that saves until it is killed, as often as one likes."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.saving_process"],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._rest = b""

    def killed(self, storage: str, path: Path, first: int, size: int, after: float) -> int:
        """Let it save numbers from `first` on; kill it so many seconds after the first is saved.

        Returns:
            The last number that it acknowledged.
        """
        assert self._process.stdin
        self._process.stdin.write(f"{storage}\t{path}\t{first}\t{size}\n".encode())
        said = self._lines(until=None)
        process = int(next(said).removeprefix("process "))
        last = int(next(said))
        for line in self._lines(until=time.monotonic() + after):
            last = int(line)
        os.kill(process, signal.SIGKILL)
        for line in self._lines(until=None):
            if line == "dead":
                break
            last = int(line)
        return last

    def close(self) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _lines(self, until: float | None) -> Iterator[str]:
        assert self._process.stdout
        while True:
            while b"\n" not in self._rest:
                if until is not None:
                    left = until - time.monotonic()
                    if left <= 0 or not select.select([self._process.stdout], [], [], left)[0]:
                        return
                data = os.read(self._process.stdout.fileno(), 65536)
                assert data, "the saving process ended by itself"
                self._rest += data
            line, _, self._rest = self._rest.partition(b"\n")
            yield line.decode()


@pytest.fixture
def saver() -> Iterator[Saver]:
    saver = Saver()
    yield saver
    saver.close()


def _begin_ours(path: Path, size: int) -> None:
    EvaluationFile.create(path, numbered(0, size)).close()


def _begin_stock(path: Path, size: int) -> None:
    with TinyDB(path) as database:
        for name, documents in changed_tables(numbered(0, size), None):
            database.table(name).insert_multiple(documents)


def _read(storage: str, path: Path) -> Evaluation | None:
    """Return the evaluation in a file; None where none can be read."""
    try:
        return read_ours(path) if storage == "ours" else read_stock(path)
    except (KompassError, ValueError, LookupError):
        return None


def faults_of(saver: Saver, storage: str, folder: Path, size: int, kills: int) -> Counter[str]:
    """Return what was wrong with the file after so many kills, and how often."""
    path = folder / "x.kompass"
    begin = _begin_ours if storage == "ours" else _begin_stock
    begin(path, size)
    faults: Counter[str] = Counter()
    chance = random.Random(size)
    saved = 0
    for _ in range(kills):
        last = saver.killed(storage, path, saved + 1, size, chance.random() * 3e-8 * size)
        found = _read(storage, path)
        number = found and number_in(found, size)
        if found is None:
            faults["unreadable"] += 1
        elif number is None:
            faults["spliced or emptied"] += 1
        elif number not in (last, last + 1):
            faults["acknowledged saves lost"] += 1
        saved = number or last
        if storage == "ours":
            EvaluationFile.open(path).close()
            faults["stray files"] += len(list(folder.iterdir())) - 1
        elif not number:
            path.unlink()
            begin(path, size)
    return +faults


def _told(faults: Counter[str]) -> str:
    return ", ".join(f"{count} {fault}" for fault, count in faults.items()) or (
        "0 unreadable, 0 acknowledged saves lost, 0 spliced or emptied, 0 stray files after restart"
    )


SETS = [
    pytest.param({150_000: 160, 1_500_000: 35, 15_000_000: 5}, 50, id="short"),
    pytest.param(
        {150_000: 550, 1_500_000: 350, 15_000_000: 100}, 300, id="full", marks=pytest.mark.full
    ),
]


@pytest.mark.timeout(3000)
@pytest.mark.parametrize(("ours", "stock"), SETS)
def test_a_kill_while_saving_leaves_a_whole_evaluation(
    tmp_path: Path, saver: Saver, figures: Figures, ours: dict[int, int], stock: int
) -> None:
    for size, kills in ours.items():
        folder = tmp_path / f"ours-{size}"
        folder.mkdir()
        faults = faults_of(saver, "ours", folder, size, kills)
        assert not faults
        figures(f"killed while saving {SIZES[size]}", f"{kills} kills: {_told(faults)}")
    faults = faults_of(saver, "stock", tmp_path, 1_500_000, stock)
    figures("killed while TinyDB's own JSONStorage saves 1.5 MB", f"{stock} kills: {_told(faults)}")
    assert faults.total() >= stock / 10
