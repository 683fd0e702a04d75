"""All that an evaluation can be compared with: saved evaluations, published results, averages."""

from collections.abc import Mapping
from functools import cache

from kompass_core.comparison import MunicipalityResult, ReferenceProfile
from kompass_core.errors import FileMissingError
from kompass_core.evaluation import Evaluation
from kompass_core.good_examples import MarkedResult
from kompass_core.municipality import Municipality
from kompass_core.points import whole_points
from kompass_core.questionnaire import Edition
from resources.reader import reference_profiles
from resources.register import municipalities
from storage.editions import Editions
from storage.evaluation_database import read_evaluation
from storage.library import Library
from storage.reference_library import ReferenceLibrary
from storage.saved_results import SavedResults


class References:
    """What a library knows to compare with, read when it is asked for.

    Attributes:
        editions: the editions that can be evaluated in.
        kept: the published results and averages.
    """

    def __init__(self, library: Library) -> None:
        self.editions = Editions(library.folder)
        self.kept = ReferenceLibrary(library.folder)
        self._library = library
        self._saved = SavedResults(library)

    def marked(self) -> tuple[MarkedResult, ...]:
        """Return every saved evaluation's result with its marked strengths."""
        return self._saved.all()

    def results(self) -> tuple[MunicipalityResult, ...]:
        """Return every result: of saved evaluations first, then the published ones.

        Raises:
            KompassError: the published ones cannot be read.
        """
        return (*(each.result for each in self.marked()), *self.kept.results())

    def evaluation(self, evaluation_id: str) -> Evaluation:
        """Return a saved evaluation.

        Raises:
            KompassError: it is gone or cannot be read.
        """
        path = self._library.find(evaluation_id)
        if path is None:
            raise FileMissingError(self._library.folder / evaluation_id)
        return read_evaluation(path)

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
