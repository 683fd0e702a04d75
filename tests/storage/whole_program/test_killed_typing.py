"""The whole program killed while someone types: little is lost, and it is offered back."""

import random
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from storage.evaluation_file import EvaluationFile
from tests.builders import evaluation
from tests.kompass_gui.hands import Hands
from tests.storage.conftest import Figures
from tests.storage.whole_program.typist import FIELD, written
from widgets.colours import Colours
from widgets.notice import Notice

MOST_SECONDS_LOST = 5.0
LONGEST_TYPED_SECONDS = 7.0
"""Longer than may be lost: what is never saved while someone goes on typing is found out."""

pytestmark = [pytest.mark.journey, pytest.mark.timeout(1800)]


@dataclass(frozen=True)
class Typed:
    """What was typed before the kill."""

    times: dict[int, float]
    """When each character was typed, by the length that the text then had."""
    killed_at: float

    @property
    def length(self) -> int:
        """How long the text was."""
        return max(self.times)

    def seconds_lost(self, kept: int) -> float:
        """Return how long before the kill the first character was typed that is not kept."""
        return self.killed_at - self.times[kept + 1] if kept < self.length else 0.0


def _type_until_killed(path: Path, seconds: float) -> Typed:
    """Let someone type in the program for so long, and kill it without a word."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.storage.whole_program.typist", str(path)],
        cwd=Path(__file__).parents[3],
        stdout=subprocess.PIPE,
    )
    with process:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert first, "the program ended by itself"
        time.sleep(seconds)  # someone types
        killed_at = time.monotonic()
        process.kill()
        lines = [first, *process.stdout]
    pairs = (line.decode().split() for line in lines if line.endswith(b"\n"))
    return Typed({int(length): float(at) for length, at in pairs}, killed_at)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An evaluation in the library."""
    (tmp_path / "library").mkdir()
    path = tmp_path / "library" / "kalix.kompass"
    EvaluationFile.create(path, evaluation()).close()
    return path


def _kept(tmp_path: Path, colours: Colours, qtbot: QtBot) -> str:
    """Start the program again, take what it offers, and return the text that is there."""
    hands = Hands(tmp_path, colours)
    hands.start()
    notice = hands.window.findChild(Notice)
    qtbot.waitUntil(lambda: "Kalix kommun 2012" in notice.text(), timeout=30_000)
    hands.settle()
    hands.click(hands.find(QPushButton, "Öppna den"))
    text = hands.find(QPlainTextEdit, FIELD).toPlainText()
    hands.program.actions.close_evaluation.trigger()  # else it is what the next start opens
    hands.quit()
    hands.window.deleteLater()
    return text


@pytest.mark.parametrize(
    "kills",
    [pytest.param(5, id="5 kills"), pytest.param(50, id="50 kills", marks=pytest.mark.full)],
)
def test_little_is_lost_and_it_is_offered_back(
    kills: int, path: Path, tmp_path: Path, colours: Colours, qtbot: QtBot, figures: Figures
) -> None:
    chance = random.Random(kills)
    lost = []
    for number in range(kills):
        seconds = LONGEST_TYPED_SECONDS * (number + chance.random()) / kills
        typed = _type_until_killed(path, seconds)
        text = _kept(tmp_path, colours, qtbot)
        assert text == written(len(text))
        assert len(text) <= typed.length
        lost.append(typed.seconds_lost(len(text)))
        assert lost[-1] <= MOST_SECONDS_LOST
    figures(
        f"the whole program killed {kills} times while someone typed",
        f"at the most {max(lost):.1f} s of typing lost ({statistics.median(lost):.1f} s in half of"
        f" them), offered back {len(lost)} times of {kills}",
    )
