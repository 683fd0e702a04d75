"""A library's folder that is away is told as such, whoever wants to write in it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kompass_core.comparison import MunicipalityResult
from kompass_core.errors import KompassError, LibraryAwayError
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from storage.attachments import attachments_beside
from storage.data_folder import local_folder
from storage.editions import Editions
from storage.evaluation_file import EvaluationFile
from storage.library import Library
from storage.library_search import LibrarySearch
from storage.reading import whole
from storage.reference_library import ReferenceLibrary
from storage.saved_results import SavedResults
from tests.builders import evaluation

RESULT = MunicipalityResult(
    Municipality("Kalix"),
    2012,
    "kommunkompassen-2010",
    "2010",
    ("a",) * 8,
    (Points(4000),) * 8,
    Points(32000),
    source="rapporten",
)
EDITION = replace(evaluation().edition, id="egen-2026", edition="2026")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A library of one evaluation, which lies at `a.kompass`."""
    library = Library(tmp_path / "library")
    file = library.create(evaluation())
    file.close()
    file.path.rename(library.folder / "a.kompass")
    library.entries()
    return library


def _go_away(library: Library) -> Path:
    return library.folder.rename(library.folder.with_name("away"))


WRITERS: dict[str, Callable[[Library], object]] = {
    "create": lambda library: library.create(evaluation()),
    "trash": lambda library: library.trash(library.folder / "a.kompass"),
    "restore": lambda library: library.restore(library.folder / ".trash" / "a.kompass"),
    "attachment": lambda library: attachments_beside(library.folder / "a.kompass").add("a", b"a"),
    "attachment in the trash": lambda library: attachments_beside(
        library.folder / ".trash" / "a.kompass"
    ).add("a", b"a"),
    "result": lambda library: ReferenceLibrary(library.folder).add_results([RESULT]),
    "edition": lambda library: Editions(library.folder).add(EDITION),
}


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS.keys())
def test_nothing_is_written_in_a_folder_that_is_away(
    library: Library, write: Callable[[Library], object]
) -> None:
    _go_away(library)
    with pytest.raises(LibraryAwayError) as told:
        write(library)
    assert told.value.folder == str(library.folder)
    assert not library.folder.exists()


def test_a_save_in_a_folder_that_is_away_does_not_make_it(library: Library) -> None:
    file = EvaluationFile.open(library.folder / "a.kompass")
    _go_away(library)
    with pytest.raises(KompassError):
        file.save(file.evaluation.with_points("1.1", Points(100)))
    file.close()
    assert not library.folder.exists()


def test_what_is_known_of_a_folder_outlives_every_look_while_it_is_away(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.library_search._TOLERATED", 0)
    file = library.create(replace(evaluation(), id="e2"))
    file.close()
    library.trash(file.path)
    for look in (Library.entries, Library.trashed):
        look(library)
    SavedResults(library).all()
    whole(LibrarySearch(library.folder).finding("kalix"))
    known = _caches()
    assert len(known) == 4
    _go_away(library)
    library = Library(library.folder)
    assert library.entries() == library.trashed() == ()
    assert SavedResults(library).all() == ()
    assert not whole(LibrarySearch(library.folder).finding("kalix"))
    assert _caches() == known


def _caches() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (local_folder() / "library").iterdir()}
