"""What was read of a file is read once, whatever becomes of the reading."""

from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

import pytest

from kompass_core.errors import DamagedFileError, FileUnreadableError
from storage.atomic_file import Stamp, stamp_of
from storage.file_cache import FileCache
from storage.reading import whole

GONE = OSError(107, "Transport endpoint is not connected")


@dataclass
class Folder:
    """Ten files, and a record of which of them were read."""

    path: Path
    read: list[str] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        return sorted(path.name for path in self.path.iterdir())

    def cache(self, tolerated: int = 0) -> FileCache[str]:
        return FileCache(
            self.path, self.path.with_name("c.json"), str, self._text, tolerated=tolerated
        )

    def _text(self, path: Path) -> str:
        self.read.append(path.name)
        text = path.read_text()
        if text == "damaged":
            raise DamagedFileError(path, "")
        return text


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    folder = Folder(tmp_path / "files")
    folder.path.mkdir()
    for number in range(10):
        (folder.path / str(number)).write_text(f"text {number}")
    return folder


def test_a_reading_that_is_given_up_keeps_what_it_read(folder: Folder) -> None:
    cache = folder.cache()
    for done in (3, 6, 9):
        given_up = cache.reading(folder.names)
        for _ in range(3):
            next(given_up)
        given_up.close()
        assert len(folder.read) == done
    assert len(cache.of(folder.names)) == 10
    assert folder.read == folder.names


def test_what_was_read_before_it_was_given_up_is_kept_on_the_disk(folder: Folder) -> None:
    given_up = folder.cache().reading(folder.names)
    for _ in range(4):
        next(given_up)
    given_up.close()
    assert len(folder.cache().of(folder.names)) == 10
    assert folder.read == folder.names


def test_two_readings_at_a_time_read_each_file_once(folder: Folder) -> None:
    cache = folder.cache()
    first = cache.reading(folder.names)
    next(first)
    assert len(cache.of(folder.names)) == 10
    assert len(whole(first)) == 10
    assert folder.read == folder.names


def test_what_is_gone_is_forgotten_at_once(folder: Folder) -> None:
    cache = folder.cache()
    cache.of(folder.names)
    (folder.path / "3").unlink()
    next(reading := cache.reading(folder.names), None)
    reading.close()
    assert "text 3" not in folder.path.with_name("c.json").read_text()


def test_files_that_go_one_by_one_do_not_stay_on_the_disk_for_ever(folder: Folder) -> None:
    cache = folder.cache(tolerated=3)
    cache.of(folder.names)
    for name in "0123":
        (folder.path / name).unlink()
        cache.of(folder.names)
    assert "text 0" not in folder.path.with_name("c.json").read_text()


def test_a_drive_that_goes_away_midway_is_a_problem_of_each_file(folder: Folder) -> None:
    cache = folder.cache()
    known = cache.of(folder.names)

    def stamp(path: str) -> Stamp | None:
        if path[-1] > "3":
            raise GONE
        return stamp_of(path)

    with mock.patch("storage.file_cache.stamp_of", stamp):
        found = cache.of(folder.names)
    assert [found[name] for name in "0123"] == [known[name] for name in "0123"]
    problem = found["9"]
    assert isinstance(problem, FileUnreadableError)
    assert (problem.path, problem.reason) == (folder.path / "9", GONE.strerror)
    assert cache.of(folder.names) == known  # it is back
    assert folder.read == folder.names


def test_a_folder_that_goes_away_while_it_is_read_is_not_forgotten(folder: Folder) -> None:
    names = folder.names
    folder.cache().of(names)
    away = folder.path.rename(folder.path.with_name("away"))
    assert folder.cache().of(names) == folder.cache().of([]) == {}
    away.rename(folder.path)
    assert len(folder.cache().of(names)) == 10
    assert folder.read == names


def test_what_is_remembered_is_there_without_a_look(folder: Folder) -> None:
    assert folder.cache().remembered() == {}
    folder.cache().of(folder.names)
    away = folder.path.rename(folder.path.with_name("away"))
    assert folder.cache().remembered() == {f"{number}": f"text {number}" for number in range(10)}
    away.rename(folder.path)
    assert len(folder.read) == 10


def test_a_file_that_cannot_be_read_is_looked_at_again(folder: Folder) -> None:
    (folder.path / "3").write_text("damaged")
    cache = folder.cache()
    assert isinstance(cache.of(folder.names)["3"], DamagedFileError)
    (folder.path / "3").write_text("as good as new")
    assert cache.of(folder.names)["3"] == "as good as new"
