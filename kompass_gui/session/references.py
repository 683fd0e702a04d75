"""All that an evaluation can be compared with: saved evaluations, published results, averages."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QObject, Signal

from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.evaluation import Evaluation
from kompass_core.good_examples import MarkedResult
from kompass_core.municipality import Municipality
from kompass_core.points import whole_points
from kompass_core.questionnaire import Edition
from kompass_gui.in_slices import InSlices
from resources.reader import reference_profiles
from resources.register import municipalities
from storage.editions import Editions
from storage.evaluation_database import read_evaluation
from storage.library import Library
from storage.reference_library import ReferenceLibrary
from storage.saved_results import SavedResults


class References(QObject):
    """What a library knows to compare with, read when it is asked for.

    Attributes:
        editions: the editions that can be evaluated in.
        kept: the published results and averages.

    Signals:
        progressed(Progress): so many of the saved evaluations have been looked at, of how many.
        saved_read(bool): the saved evaluations have been read, where that was not done at once;
            True if there is something new.
    """

    progressed = Signal(object)
    saved_read = Signal(bool)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editions = Editions(library.folder)
        self.kept = ReferenceLibrary(library.folder)
        self._saved = SavedResults(library)
        self._marked: tuple[MarkedResult, ...] = ()
        self._news = False
        self._slices = InSlices(self)
        self._slices.progressed.connect(self.progressed)
        self._slices.ended_late.connect(lambda: self.saved_read.emit(self._news))

    @property
    def reading(self) -> bool:
        """Whether saved evaluations are still being read."""
        return self._slices.running

    @property
    def marked(self) -> tuple[MarkedResult, ...]:
        """Every saved evaluation's result with its marked strengths, as last read."""
        return self._marked

    def read_saved(self) -> None:
        """Look at the saved evaluations anew; those that changed are read.

        Unless that takes long it is done when this returns, and nothing is signalled.
        """
        if not self.reading:
            self._slices.start(self._saved.reading(), self._take)

    def close(self) -> None:
        """Read no more: the window is closed."""
        self._slices.stop()

    def results(self) -> tuple[MunicipalityResult, ...]:
        """Return every result: of saved evaluations as last read, then the published ones.

        Raises:
            KompassError: the published ones cannot be read.
        """
        return (*(each.result for each in self._marked), *self.kept.results())

    def _take(self, marked: tuple[MarkedResult, ...]) -> None:
        self._news = marked != self._marked
        self._marked = marked

    def evaluation(self, evaluation_id: str) -> Evaluation:
        """Return a saved evaluation, one of those whose results were last read.

        Raises:
            KompassError: it is gone or cannot be read.
        """
        return read_evaluation(self._saved.file_of(evaluation_id))

    def averages(self, edition: Edition) -> tuple[ReferenceProfile, ...]:
        """Return the averages that may be shown beside an evaluation in `edition`.

        Raises:
            KompassError: those that were kept cannot be read.
        """
        every = (*built_in_averages(), *self.kept.averages())
        return tuple(each for each in every if each.comparable_with(edition))


@cache
def built_in_averages() -> tuple[ReferenceProfile, ...]:
    """Return the averages that are public in numbers."""
    return tuple(
        ReferenceProfile(
            label=entry.label,
            edition_id=entry.edition_id,
            areas=tuple(whole_points(points) for points in entry.areas),
            municipalities=entry.municipalities,
            period=entry.period,
            source=entry.source,
        )
        for entry in reference_profiles()
    )


@cache
def populations() -> Mapping[str, int]:
    """Return the inhabitants of every municipality, by its code."""
    return {entry.code: entry.population for entry in municipalities()}


def same_municipality(one: Municipality, other: Municipality) -> bool:
    """Return whether two evaluations are of the same municipality."""
    return one.identity == other.identity
