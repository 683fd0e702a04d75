"""What a library knows beside its evaluations: published results, and averages.

One TinyDB file in the library's folder, so that it follows along where the library is shared.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import msgspec
from tinydb import TinyDB
from tinydb.table import Document, Table

from kompass_core.comparison import MunicipalityResult, ReferenceProfile, result_fault
from kompass_core.errors import DamagedFileError
from storage.json_storage import JsonStorage

FILE = "references.json"
_FORM = "kommunkompassen-references"
_T = TypeVar("_T")


class ReferenceLibrary:
    """The published results and the averages of one library folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._storage = JsonStorage(self._path, _FORM)
        self._database = TinyDB(storage=lambda: self._storage)

    def results(self) -> tuple[MunicipalityResult, ...]:
        """Return every published result, by municipality and year.

        Raises:
            FileUnreadableError: the system does not let the file be read.
            DamagedFileError: it is no longer whole; it is untouched.
            NewerFileError: a newer version of the program wrote it.
        """
        found = self._read("published", MunicipalityResult)
        for result in found:
            if fault := result_fault(result):
                raise DamagedFileError(self._path, f"{result.label}: {fault}")
        return tuple(sorted(found, key=lambda each: (each.municipality.name, each.year)))

    def add_results(self, results: Iterable[MunicipalityResult]) -> None:
        """Keep published results, all or none of them.

        One of the same municipality, year and edition as one that is there takes its place.

        Raises:
            FileNotWrittenError: see `write_whole`; the file is as it was.
            LibraryAwayError: the folder cannot be reached.
            KompassError: see `results`.
        """
        kept = {_key(each): each for each in (*self.results(), *results)}
        self._replace("published", kept.values())

    def add_all(
        self, results: Iterable[MunicipalityResult], averages: Iterable[ReferenceProfile]
    ) -> None:
        """Keep results and averages, all or none of either; see `add_results`, `add_averages`.

        Raises:
            FileNotWrittenError: see `write_whole`; the file is as it was.
            LibraryAwayError: the folder cannot be reached.
            KompassError: see `results`.
        """
        with self._storage.transaction():
            self.add_results(results)
            self.add_averages(averages)

    def remove_result(self, result: MunicipalityResult) -> None:
        """Forget a published result.

        Raises:
            FileNotWrittenError: see `write_whole`; the file is as it was.
            LibraryAwayError: the folder cannot be reached.
            KompassError: see `results`.
        """
        self._replace("published", (each for each in self.results() if each != result))

    def averages(self) -> tuple[ReferenceProfile, ...]:
        """Return every average that was kept, by edition and label.

        Raises:
            KompassError: see `results`.
        """
        found = self._read("averages", ReferenceProfile)
        return tuple(sorted(found, key=lambda each: (each.edition_id, each.label, each.period)))

    def add_averages(self, averages: Iterable[ReferenceProfile]) -> None:
        """Keep averages, all or none; one of the same edition and label takes the other's place.

        Raises:
            FileNotWrittenError: see `write_whole`; the file is as it was.
            LibraryAwayError: the folder cannot be reached.
            KompassError: see `results`.
        """
        kept = {(each.edition_id, each.label): each for each in (*self.averages(), *averages)}
        self._replace("averages", kept.values())

    def remove_average(self, average: ReferenceProfile) -> None:
        """Forget an average; evaluations that are shown beside it keep it.

        Raises:
            FileNotWrittenError: see `write_whole`; the file is as it was.
            LibraryAwayError: the folder cannot be reached.
            KompassError: see `results`.
        """
        self._replace("averages", (each for each in self.averages() if each != average))

    def _read(self, name: str, kind: type[_T]) -> list[_T]:
        documents = [dict(each) for each in self._table(name).all()]
        try:
            # The type of the documents is a value here, which no checker can follow.
            return msgspec.convert(documents, list[kind])  # type: ignore[valid-type]
        except ValueError as error:
            raise DamagedFileError(self._path, str(error)) from error

    def _replace(self, name: str, parts: Iterable[object]) -> None:
        documents: list[dict[str, object]] = [msgspec.to_builtins(each) for each in parts]
        with self._storage.transaction():
            table = self._table(name)
            table.truncate()
            table.insert_multiple(Document(each, at) for at, each in enumerate(documents, 1))

    def _table(self, name: str) -> Table:
        """Return a table without TinyDB's query cache, which hands out its own documents."""
        return self._database.table(name, cache_size=0)


def _key(result: MunicipalityResult) -> tuple[str, int, str]:
    return result.municipality.identity, result.year, result.edition_id
