"""Two windows race for one evaluation: one writes it, the other is led to reading it."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.evaluation_file import EvaluationFile
from tests.builders import evaluation
from tests.storage.conftest import Figures

pytestmark = [pytest.mark.journey, pytest.mark.timeout(600)]


class _Window:
    """The program in a process of its own."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.whole_program.racing_window"],
            cwd=Path(__file__).parents[3],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.answer()

    def ask(self, command: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()

    def answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def end(self) -> None:
        self._process.communicate()


@pytest.fixture
def windows() -> Iterator[tuple[_Window, _Window]]:
    """Two windows of two processes."""
    both = _Window(), _Window()
    yield both
    for window in both:
        window.end()


def _all(windows: tuple[_Window, _Window], command: str) -> list[str]:
    """Give both a command before either can answer."""
    for window in windows:
        window.ask(command)
    return [window.answer() for window in windows]


@pytest.mark.parametrize(
    "rounds", [pytest.param(5, id="5"), pytest.param(50, id="50", marks=pytest.mark.full)]
)
def test_of_two_windows_one_writes_and_the_other_reads(
    rounds: int, windows: tuple[_Window, _Window], tmp_path: Path, figures: Figures
) -> None:
    path = tmp_path / "kalix.kompass"
    EvaluationFile.create(path, evaluation()).close()
    winners: Counter[int] = Counter()
    for number in range(rounds):
        opened = _all(windows, f"open {path}")
        assert sorted(opened) == ["reader", "writer"]
        written = _all(windows, f"write omgång {number}")
        winner = opened.index("writer")
        assert written == ["saved" if place == winner else "refused" for place in (0, 1)]
        winners[winner] += 1
        assert _all(windows, "close") == ["closed", "closed"]
        file = EvaluationFile.open(path, read_only=True)
        assert file.evaluation.answer("1.1").text == f"omgång {number}"
    figures(
        f"two windows of the whole program race for one evaluation, {rounds} times",
        f"one writer each time ({winners[0]} and {winners[1]} times), the other led to reading it",
    )
