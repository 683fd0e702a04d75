"""An average over a library: reading its results, and a change of filter."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.libraries import fill, home
from benchmarks.measure import OURS, Effort, Row, Target, beside, medians, timed
from kompass_core.averages import Selection, average_of_results, rank, selected, spread
from kompass_core.comparison import MunicipalityResult
from kompass_gui.session.references import populations
from storage.library import Library
from storage.saved_results import SavedResults

Array = np.ndarray[Any, Any]

_SIZES = (15, 150, 1500)
_NUMPY = "numpy, ready arrays"
_MOST = 100.0


def rows(effort: Effort, folder: Path) -> Iterator[Row]:
    """Yield reading and filtering for each size; a quick run leaves the largest out."""
    for count in _SIZES[:2] if effort.quick else _SIZES:
        with home(folder / str(count)) as place:
            fill(place, count)
            saved = SavedResults(Library(place))
            saved.all()
            size = f"{count} saved"
            read = medians({OURS: timed(saved.all)}, effort.rounds(10))
            yield Row("results read again", size, read[OURS], targets=(Target(_MOST),))
            results = [each.result for each in saved.all()]
            edition = results[0].edition_id
            figures = medians(
                {
                    _NUMPY: timed(partial(_with_numpy, *_arrays(results))),
                    OURS: timed(partial(_filtered, results, Selection(edition, first_year=2010))),
                },
                effort.rounds(25),
            )
            others = beside(figures)
            target = Target(_MOST)
            yield Row(
                "average, change of filter", size, figures[OURS], others, (target,), floor=_NUMPY
            )


def _filtered(results: Sequence[MunicipalityResult], selection: Selection) -> None:
    """Do all that a change of filter does before its figures are shown."""
    chosen = selected(results, selection, populations())
    average = average_of_results(chosen.results, "x", "")
    for ordered in average.distribution if average is not None else ():
        spread(ordered)
        rank(ordered[0], ordered)


def _arrays(results: Sequence[MunicipalityResult]) -> tuple[Array, Array]:
    """Return areas and questions as numpy would have them, a result in each row."""
    areas = np.array([[points or 0 for points in each.areas] for each in results])
    questions = [list(each.questions.values()) for each in results]
    return areas, np.array(questions)


def _with_numpy(areas: Array, questions: Array) -> None:
    """Average and quarter ready arrays: nothing is chosen, kept apart or made into a profile."""
    np.quantile(areas, (0.25, 0.5, 0.75), axis=0)
    areas.mean(axis=0)
    questions.mean(axis=0)
