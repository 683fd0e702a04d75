"""An average over a library: reading its results, and a change of filter."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from benchmarks.libraries import fill, home
from benchmarks.measure import OURS, Effort, Row, Target, beside, medians, timed
from kompass_core.averages import Selection, average_of_results, rank, selected, spread
from kompass_core.comparison import MunicipalityResult
from kompass_gui.session.references import populations
from storage.library import Library
from storage.saved_results import SavedResults

_SIZES = (15, 150, 1500)
_SUMS = "sums in memory"
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
                    _SUMS: timed(partial(_sums, results)),
                    OURS: timed(partial(_filtered, results, Selection(edition, first_year=2010))),
                },
                effort.rounds(25),
            )
            others = beside(figures)
            target = Target(_MOST)
            yield Row(
                "average, change of filter", size, figures[OURS], others, (target,), floor=_SUMS
            )


def _filtered(results: Sequence[MunicipalityResult], selection: Selection) -> None:
    """Do all that a change of filter does before its figures are shown."""
    chosen = selected(results, selection, populations())
    average = average_of_results(chosen.results, "x", "")
    for ordered in average.distribution if average is not None else ():
        spread(ordered)
        rank(ordered[0], ordered)


def _sums(results: Sequence[MunicipalityResult]) -> None:
    """Sort the areas and sum the questions of every result, and nothing else."""
    for place in range(len(results[0].areas)):
        sorted(result.areas[place] or 0 for result in results)
    for question in results[0].questions:
        sum(result.questions[question] for result in results)
