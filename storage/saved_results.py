"""The results of all saved evaluations, for averages, comparisons and the search for examples.

Kept in a cache of their own beside the library's: what a start of the program needs stays small.
"""

from dataclasses import replace
from pathlib import Path

from kompass_core.comparison import MunicipalityResult
from kompass_core.errors import FileMissingError, KompassError
from kompass_core.good_examples import MarkedResult, marked_strengths
from kompass_core.municipality import Municipality
from kompass_core.results import result_of
from storage.evaluation_database import read_evaluation
from storage.file_cache import FileCache
from storage.library import Library, evaluation_names
from storage.library_entry import encodable
from storage.library_folder import cache_place
from storage.reading import Reading, whole


class SavedResults:
    """The results of a library's evaluations."""

    def __init__(self, library: Library) -> None:
        self._folder = library.folder
        place = cache_place(library.folder, "results")
        self._cache = FileCache(library.folder, place, MarkedResult, _marked_result)
        self._files: dict[str, str] = {}  # of each evaluation, as last read

    def all(self) -> tuple[MarkedResult, ...]:
        """Return every evaluation's result with its marked strengths.

        Files that cannot be read, and sync clients' conflict copies, are left out: of the files of
        one evaluation the one with the shortest name is its own.
        """
        return whole(self.reading())

    def reading(self) -> Reading[tuple[MarkedResult, ...]]:
        """Return the same as `all`, with a pause after each file."""
        names = sorted(evaluation_names(self._folder), key=lambda name: (len(name), name))
        found = yield from self._cache.reading(names)
        own: dict[str, MarkedResult] = {}
        files: dict[str, str] = {}
        for name, known in found.items():
            if not isinstance(known, KompassError):
                own.setdefault(known.result.evaluation_id, known)
                files.setdefault(known.result.evaluation_id, name)
        self._files = files
        return tuple(own.values())

    def file_of(self, evaluation_id: str) -> Path:
        """Return the file that an evaluation's result was last read from.

        Raises:
            FileMissingError: there was none.
        """
        if evaluation_id not in self._files:
            raise FileMissingError(self._folder / evaluation_id)
        return self._folder / self._files[evaluation_id]


def _marked_result(path: Path) -> MarkedResult:
    evaluation = read_evaluation(path)
    strengths = tuple(
        replace(each, text=encodable(each.text)) for each in marked_strengths(evaluation)
    )
    return MarkedResult(_encodable(result_of(evaluation)), strengths)


def _encodable(result: MunicipalityResult) -> MunicipalityResult:
    known = result.municipality
    return replace(
        result,
        municipality=Municipality(
            *(
                encodable(text)
                for text in (
                    known.name,
                    known.code,
                    known.full_name,
                    known.county,
                    known.group_2011,
                    known.group_2023,
                )
            )
        ),
        area_names=tuple(map(encodable, result.area_names)),
        evaluation_id=encodable(result.evaluation_id),
    )
