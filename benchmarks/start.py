"""Process start to first paint and to the first key, beside a bare window with one label."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.libraries import fill, home
from benchmarks.measure import OURS, Contestant, Effort, Row, Samples, Target, in_turns

_LARGE = 1500
_BARE = "bare window"
_EMPTY = "empty library"
_STARTED_BEFORE = (
    "import PySide6.QtCore\n"
    "from kompass_gui.pyside_support import keep_support, support_file\n"
    "keep_support(support_file())"
)
"""What an earlier start leaves behind, where its window stands longer than those here."""
_EVENTS = {"paint": "start to first paint", "key": "start to first key accepted"}


def rows(effort: Effort, folder: Path) -> Iterator[Row]:
    """Yield the start with an empty library, and what a large one adds."""
    large = 150 if effort.quick else _LARGE
    with home(folder / "large") as library:
        fill(library, large)
        _run("-c", _STARTED_BEFORE)
    with home(folder / "empty") as library:
        library.mkdir(parents=True)
        _run("-c", _STARTED_BEFORE)
    taken: dict[tuple[str, str], list[float]] = {}
    contestants: dict[str, Contestant] = {
        _BARE: partial(_start, folder / "bare", ("bare",), taken, _BARE),
        _EMPTY: partial(_start, folder / "empty", ("program",), taken, _EMPTY),
        OURS: partial(_start, folder / "large", ("program",), taken, OURS),
    }
    in_turns(contestants, effort.rounds(25))
    for event, name in _EVENTS.items():
        bare, empty, ours = (median(taken[each, event][1:]) * 1e3 for each in (_BARE, _EMPTY, OURS))
        yield Row(name, "empty", empty, {_BARE: bare}, (Target(1.6, _BARE),), floor=_BARE)
        others = {_BARE: bare, _EMPTY: empty}
        targets = (Target(1.6, _BARE), Target(1.1, _EMPTY))
        yield Row(name, f"{large} saved", ours, others, targets, floor=_BARE)


def child(folder: Path, what: tuple[str, ...]) -> dict[str, float]:
    """Run a process to its end, with its files in `folder`, and return what it tells of itself."""
    with home(folder):
        told = _run("-m", "benchmarks.first_paint", str(time.monotonic_ns()), *what)
    times: dict[str, float] = json.loads(told)
    return times


def _run(*arguments: str) -> str:
    finished = subprocess.run(  # noqa: S603 - this program's own modules
        [sys.executable, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ,
        timeout=60,
    )
    return finished.stdout


def _start(
    folder: Path, what: tuple[str, ...], taken: dict[tuple[str, str], list[float]], name: str
) -> Samples:
    times = child(folder, what)
    for event in _EVENTS:
        taken.setdefault((name, event), []).append(times[event])
    return (times["paint"],)
