"""Peak memory with an evaluation open, beside a bare window with pyqtgraph loaded."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.libraries import home
from benchmarks.measure import OURS, Effort, Row, Target, beside, medians
from benchmarks.start import child
from storage.evaluation_file import EvaluationFile
from storage.example import example_evaluation

_BARE = "bare chart window"


def rows(effort: Effort, folder: Path) -> Iterator[Row]:
    """Yield the peak of the program with the example open."""
    with home(folder / "ours") as library:
        library.mkdir(parents=True)
        file = library / "example.kompass"
        EvaluationFile.create(file, example_evaluation()).close()
    figures = medians(
        {
            OURS: lambda: (child(folder / "ours", ("program", str(file)))["peak"],),
            _BARE: lambda: (child(folder / "bare", ("bare-chart",))["peak"],),
        },
        effort.rounds(5),
        scale=1,
    )
    targets = (Target(1.3, _BARE),)
    yield Row("peak memory", "example open", figures[OURS], beside(figures), targets, "MB", _BARE)
