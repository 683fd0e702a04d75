"""The library: a folder of files that come and go, and a trash from which they come back."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

import pytest

from kompass_core.errors import DamagedFileError, LibraryAwayError, OpenInAnotherWindowError
from kompass_core.points import Points
from storage.data_folder import local_folder
from storage.evaluation_database import read_evaluation
from storage.evaluation_file import EvaluationFile
from storage.library import Library
from storage.reading import whole
from tests.builders import evaluation, of_id
from tests.storage.times import Ticking

START = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library", clock=Ticking(START))


def _saved(library: Library, identity: str, municipality: str = "Kalix", year: int = 2012) -> Path:
    place = replace(evaluation().municipality, name=municipality)
    file = library.create(replace(evaluation(), id=identity, municipality=place, year=year))
    file.close()
    return file.path


def test_the_evaluation_saved_last_stands_first(library: Library) -> None:
    first = _saved(library, "aaaa1111", "Kalix", 2012)
    second = _saved(library, "bbbb2222", "Östersund", 2018)
    assert [entry.path for entry in library.entries()] == [second, first]
    with_change = EvaluationFile.open(first, clock=Ticking(START + timedelta(days=1)))
    with_change.save(with_change.evaluation.with_points("1.1", Points(525)))
    with_change.close()
    newest = library.entries()[0]
    assert newest.summary is not None
    summary = newest.summary
    assert (summary.municipality, summary.year, summary.edition) == ("Kalix", 2012, "2010")
    assert summary.total.points == 525
    assert newest.modified > START + timedelta(days=1)


def test_what_is_remembered_is_listed_wherever_the_folder_is(library: Library) -> None:
    _saved(library, "aaaa1111", "Kalix", 2012)
    _saved(library, "bbbb2222", "Östersund", 2018)
    assert Library(library.folder).remembered() == ()
    listed = library.entries()
    library.folder.rename(library.folder.with_name("away"))
    assert Library(library.folder).remembered() == listed


@pytest.mark.parametrize(
    ("municipality", "name"),
    [
        ("Kalix", "kalix-2012-3f9a2c1b.kompass"),
        ("Upplands Väsby", "upplands-vasby-2012-3f9a2c1b.kompass"),
        ("../CON\0:*?", "con-2012-3f9a2c1b.kompass"),
        ("", "x-2012-3f9a2c1b.kompass"),
        ("漢字" * 100, "x-2012-3f9a2c1b.kompass"),
    ],
)
def test_a_file_has_a_name_that_every_system_takes(
    library: Library, municipality: str, name: str
) -> None:
    assert _saved(library, "3f9a2c1b-0000", municipality).name == name


def test_two_evaluations_never_share_a_file(library: Library) -> None:
    first, second = _saved(library, "3f9a2c1b-1"), _saved(library, "3f9a2c1b-2")
    assert first != second
    assert {read_evaluation(path).id for path in (first, second)} == {"3f9a2c1b-1", "3f9a2c1b-2"}


def test_what_went_to_the_trash_comes_back(library: Library) -> None:
    path = _saved(library, "aaaa1111")
    before = path.read_bytes()
    trashed = library.trash(path)
    assert library.entries() == ()
    assert [entry.path for entry in library.trashed()] == [trashed]
    assert library.restore(trashed).read_bytes() == before
    assert len(library.entries()) == 1


def test_coming_back_from_the_trash_replaces_nothing(library: Library) -> None:
    trashed = library.trash(_saved(library, "aaaa1111", year=2012))
    other = _saved(library, "aaaa1111", year=2012)
    assert library.restore(trashed) != other
    assert len(library.entries()) == 2


def test_an_open_evaluation_does_not_go_to_the_trash(library: Library) -> None:
    file = library.create(evaluation())
    with pytest.raises(OpenInAnotherWindowError):
        library.trash(file.path)
    file.close()
    library.trash(file.path)


def test_a_duplicate_is_an_evaluation_of_its_own(library: Library) -> None:
    path = _saved(library, "aaaa1111")
    copy = library.duplicate(path, "bbbb2222")
    assert read_evaluation(copy) == replace(read_evaluation(path), id="bbbb2222")
    assert all(entry.copy_of is None for entry in library.entries())


def test_a_folder_that_was_never_made_is_no_folder_that_is_away(library: Library) -> None:
    library.check_reachable()
    assert library.entries() == ()


def test_a_folder_that_is_away_is_told_and_not_made_anew(library: Library) -> None:
    path = _saved(library, "aaaa1111")
    before = library.entries()
    away = library.folder.rename(library.folder.with_name("away"))
    with pytest.raises(LibraryAwayError) as told:
        library.check_reachable()
    assert told.value.folder == str(library.folder)
    assert library.entries() == ()
    with pytest.raises(LibraryAwayError):
        library.create(evaluation())
    assert not library.folder.exists()
    away.rename(library.folder)
    library.check_reachable()
    assert library.entries() == before
    assert path.exists()


def test_what_is_known_of_a_folder_outlives_that_it_is_away(library: Library) -> None:
    _saved(library, "aaaa1111")
    known = library.entries()
    away = library.folder.rename(library.folder.with_name("away"))
    assert Library(library.folder).entries() == ()
    away.rename(library.folder)
    with mock.patch("storage.library.summary_of", side_effect=AssertionError("read anew")):
        assert Library(library.folder).entries() == known


def test_a_file_that_cannot_be_opened_is_shown_with_its_problem(library: Library) -> None:
    _saved(library, "aaaa1111")
    (library.folder / "tom.kompass").write_bytes(b"")
    entries = {entry.path.name: entry for entry in library.entries()}
    assert isinstance(entries["tom.kompass"].problem, DamagedFileError)
    assert len(entries) == 2


@pytest.mark.parametrize(
    "name",
    [
        "kalix-2012-aaaa1111 (Annas motstridiga kopia 2026-11-21).kompass",
        "kalix-2012-aaaa1111-LAPTOP-7.kompass",
        "kalix-2012-aaaa1111 (1).kompass",
        "kalix-2012-aaaa1111.sync-conflict-20261121-140300-ABCDEFG.kompass",
        "kalix-2012-aaaa1111 2.kompass",
    ],
    ids=["Dropbox", "OneDrive", "Google", "Syncthing", "iCloud"],
)
def test_a_sync_clients_conflict_copy_is_shown_as_one(library: Library, name: str) -> None:
    path = _saved(library, "aaaa1111")
    (library.folder / name).write_bytes(path.read_bytes())
    copies = {entry.path.name: entry.copy_of for entry in library.entries()}
    assert copies == {path.name: None, name: path}
    assert whole(library.finding(of_id("aaaa1111"))) == path


def test_what_a_sync_client_is_still_fetching_is_not_shown(library: Library) -> None:
    _saved(library, "aaaa1111")
    (library.folder / ".kalix.kompass").write_bytes(b"half")
    (library.folder / "~kalix.kompass").write_bytes(b"half")
    assert len(library.entries()) == 1


@pytest.mark.parametrize("damage", [b"", b"\0" * 500, b"[1, 2", b'["0", {}]', None])
def test_losing_the_cache_loses_nothing(library: Library, damage: bytes | None) -> None:
    _saved(library, "aaaa1111")
    _saved(library, "bbbb2222")
    before = library.entries()
    caches = list((local_folder() / "library").iterdir())
    assert caches
    for cache in caches:
        if damage is None:
            cache.unlink()
        else:
            cache.write_bytes(damage)
    assert Library(library.folder).entries() == before


def test_the_cache_spares_reading_files_again(library: Library) -> None:
    paths = [_saved(library, f"{number:08}") for number in range(5)]
    before = library.entries()
    for path in paths[1:]:
        status = path.stat()
        path.write_bytes(b"x" * status.st_size)
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert Library(library.folder).entries() == before


def test_two_who_read_at_once_read_each_file_once(library: Library) -> None:
    for number in range(5):
        _saved(library, f"{number:08}")
    with mock.patch("storage.evaluation_database.EvaluationDatabase.read", autospec=True) as read:
        read.return_value = evaluation()
        one, other = library.reading(), library.reading()
        next(one)
        next(one)
        next(other)  # reads the third
        assert len(whole(one)) == len(whole(other)) == 5
    assert read.call_count == 5


def test_a_library_whose_folder_is_not_there_now_is_empty(tmp_path: Path) -> None:
    (tmp_path / "a file").write_bytes(b"")
    for folder in (tmp_path / "unplugged" / "library", tmp_path / "a file"):
        assert Library(folder).entries() == ()
        assert Library(folder).trashed() == ()
        assert whole(Library(folder).finding(of_id("aaaa1111"))) is None
