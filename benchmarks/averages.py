"""An average with its quartiles over saved evaluations, beside numpy over ready arrays."""

from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import peers
from benchmarks.libraries import fill, home
from benchmarks.measure import OURS, Contestant, Effort, Row, Target, beside, medians, timed
from kompass_core.averages import Selection, average_of_results, selected, spread
from kompass_core.comparison import MunicipalityResult
from kompass_gui.references import populations
from storage.saved_results import SavedResults

_PEER = "numpy"


def rows(effort: Effort, folder: Path) -> Iterator[Row]:
    """Yield a change of the filter, and a reading of all results, for each size of library."""
    for size in (15, 150) if effort.quick else (15, 150, 1500):
        with home(folder / str(size)) as library_folder:
            library = fill(library_folder, size)
            saved = SavedResults(library)
            results = [each.result for each in saved.all()]
            contestants: dict[str, Contestant] = {OURS: timed(lambda: _average(results))}  # noqa: B023
            if peers.has(_PEER):
                contestants[_PEER] = timed(_numpy(results))
            figures = medians(contestants, effort.rounds(25))
            read = medians({OURS: timed(saved.all)}, effort.rounds(10))
        text = f"{size} saved"
        yield Row("average", text, figures[OURS], beside(figures), (Target(100),), floor=_PEER)
        yield Row("results read again", text, read[OURS], targets=(Target(100),))


def _average(results: list[MunicipalityResult]) -> object:
    """Do what a change of the filter does: select, average, and say how the values lie."""
    selection = Selection(results[0].edition_id, first_year=2010, smallest=1000)
    taken = selected(results, selection, populations())
    average = average_of_results(taken.results, "Snitt", "")
    return average and [spread(each) for each in average.distribution]


def _numpy(results: list[MunicipalityResult]) -> Callable[[], object]:
    import numpy as np  # noqa: PLC0415 - a peer

    areas = np.array([each.areas for each in results], dtype=float)
    return lambda: (areas.mean(axis=0), np.percentile(areas, (0, 25, 50, 75, 100), axis=0))
