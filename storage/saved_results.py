"""The results of all saved evaluations, for averages, comparisons and the search for examples.

Kept in a cache of their own beside the library's: what a start of the program needs stays small.
"""

import hashlib
import os
from dataclasses import replace
from pathlib import Path

from kompass_core.comparison import MunicipalityResult
from kompass_core.errors import KompassError
from kompass_core.good_examples import MarkedResult, marked_strengths
from kompass_core.municipality import Municipality
from kompass_core.results import result_of
from storage.data_folder import local_folder
from storage.evaluation_database import read_evaluation
from storage.file_cache import FileCache
from storage.library import Library
from storage.library_entry import encodable


class SavedResults:
    """The results of a library's evaluations."""

    def __init__(self, library: Library) -> None:
        self._library = library
        name = hashlib.sha256(os.fsencode(library.folder.absolute())).hexdigest()[:16]
        place = local_folder() / "library" / f"{name}-results.json"
        self._cache = FileCache(place, MarkedResult, _marked_result)

    def all(self) -> tuple[MarkedResult, ...]:
        """Return every evaluation's result with its marked strengths, newest saved first.

        Files that cannot be read, and sync clients' conflict copies, are left out.
        """
        own = [
            entry.path
            for entry in self._library.entries()
            if entry.problem is None and entry.copy_of is None
        ]
        known = self._cache.of(own).values()
        return tuple(each for each in known if not isinstance(each, KompassError))


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
