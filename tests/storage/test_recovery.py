"""After a crash the next start finds what was open, and what was not saved."""

import itertools
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

import pytest

from kompass_core.errors import DamagedFileError, DiskFullError, OpenInAnotherWindowError
from storage.data_folder import local_folder
from storage.evaluation_database import read_evaluation
from storage.evaluation_file import EvaluationFile
from storage.recovery import interrupted, newest_good_copy, put_in_place
from tests.builders import evaluation
from tests.storage.file_calls import Killed, Killing
from tests.storage.times import Ticking

START = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
SAVED, LATER = evaluation({"1.1": 100}), evaluation({"1.1": 200})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "work" / "x.kompass"
    path.parent.mkdir()
    EvaluationFile.create(path, SAVED, clock=Ticking(START)).close()
    return path


def _crash(path: Path) -> None:
    """Open and save, and be killed before closing."""
    with Killing(path.parent.parent, 10**9) as process:
        file = EvaluationFile.open(path, clock=Ticking(START + timedelta(hours=1)))
        file.save(LATER)
        process._place = 0
        with pytest.raises(Killed):
            file.close()


def _fail_to_save(path: Path) -> EvaluationFile:
    file = EvaluationFile.open(path, clock=Ticking(START + timedelta(hours=1)))
    full = DiskFullError(path, "full")
    with (
        mock.patch("storage.atomic_json_storage.write_whole", side_effect=full),
        pytest.raises(DiskFullError),
    ):
        file.save(LATER)
    return file


def test_what_was_closed_is_not_offered(path: Path) -> None:
    EvaluationFile.open(path).close()
    assert interrupted() == ()


def test_what_is_open_is_not_offered(path: Path) -> None:
    file = EvaluationFile.open(path)
    assert interrupted() == ()
    file.close()


def test_after_a_crash_the_evaluation_and_the_time_are_named(path: Path) -> None:
    _crash(path)
    (offer,) = interrupted()
    assert offer.path == path
    assert offer.newest.path == path
    assert offer.newest.saved > START + timedelta(hours=1)
    file = EvaluationFile.open(path)
    assert file.interrupted
    assert file.evaluation == LATER
    assert file.recovered is None
    file.close()
    assert interrupted() == ()
    file = EvaluationFile.open(path)
    assert not file.interrupted
    file.close()


def test_an_offer_that_is_dismissed_does_not_come_again(path: Path) -> None:
    _crash(path)
    interrupted()[0].dismiss()
    assert interrupted() == ()


def test_what_could_not_be_saved_is_offered_at_the_next_start(path: Path) -> None:
    _fail_to_save(path).close()
    assert read_evaluation(path) == SAVED
    (offer,) = interrupted()
    assert offer.newest.read() == LATER
    file = EvaluationFile.open(path)
    assert file.recovered is not None
    assert file.recovered.read() == LATER
    assert file.recovered in file.versions()
    file.close()
    assert interrupted() == ()


def test_what_was_dismissed_stays_among_the_earlier_versions(path: Path) -> None:
    _fail_to_save(path).close()
    interrupted()[0].dismiss()
    file = EvaluationFile.open(path)
    assert file.recovered is None
    assert file.versions()[0].read() == LATER
    file.close()


def test_a_later_save_that_works_leaves_nothing_to_offer(path: Path) -> None:
    file = _fail_to_save(path)
    file.save(LATER)
    file.close()
    assert interrupted() == ()
    assert EvaluationFile.open(path).recovered is None


def test_what_lay_on_a_stick_that_is_gone_is_offered(path: Path) -> None:
    _fail_to_save(path).close()
    path.unlink()
    path.parent.rmdir()
    (offer,) = interrupted()
    assert offer.newest.read() == LATER


def test_an_evaluation_whose_file_is_gone_is_offered_from_its_versions(path: Path) -> None:
    _crash(path)
    path.unlink()
    (offer,) = interrupted()
    assert offer.newest.read() == SAVED


@pytest.mark.parametrize("damage", [b"", bytes(999), b"PK\x03\x04"])
def test_a_damaged_file_gives_way_to_the_newest_good_copy(path: Path, damage: bytes) -> None:
    file = EvaluationFile.open(path)
    file.save(LATER)
    file.close()
    path.write_bytes(damage)
    copy = newest_good_copy(path)
    assert copy is not None
    assert copy.read() == SAVED
    assert copy.saved < START + timedelta(minutes=1)
    aside = put_in_place(copy, path, clock=lambda: START)
    assert aside.read_bytes() == damage
    assert aside.name == "x.kompass.damaged-20261121T140300"
    assert read_evaluation(path) == SAVED


def test_a_second_damaged_file_does_not_replace_the_first_kept_aside(path: Path) -> None:
    file = EvaluationFile.open(path)
    file.save(LATER)
    file.close()
    copy = newest_good_copy(path)
    assert copy is not None
    asides = []
    for damage in (b"one", b"two"):
        path.write_bytes(damage)
        asides.append(put_in_place(copy, path, clock=lambda: START))
    assert [aside.read_bytes() for aside in asides] == [b"one", b"two"]


def test_no_copy_takes_the_place_of_a_file_that_is_open(path: Path) -> None:
    file = EvaluationFile.open(path)
    file.save(LATER)
    copy = newest_good_copy(path)
    assert copy is not None
    with pytest.raises(OpenInAnotherWindowError):
        put_in_place(copy, path)
    file.close()


def test_without_copies_nothing_is_offered(tmp_path: Path) -> None:
    path = tmp_path / "y.kompass"
    path.write_bytes(b"")
    assert newest_good_copy(path) is None
    with pytest.raises(DamagedFileError):
        EvaluationFile.open(path)


def test_a_conflict_copy_has_versions_of_its_own(path: Path) -> None:
    file = EvaluationFile.open(path)
    file.save(LATER)
    file.close()
    copy = path.with_name("x (konfliktkopia).kompass")
    copy.write_bytes(path.read_bytes())
    file = EvaluationFile.open(copy)
    file.save(evaluation({"2.2": 300}))
    file.close()
    assert [version.read() for version in EvaluationFile.open(copy).versions()] == [LATER]
    assert [version.read() for version in EvaluationFile.open(path).versions()] == [SAVED]


def test_a_renamed_file_finds_its_versions_again(path: Path) -> None:
    file = EvaluationFile.open(path)
    file.save(LATER)
    file.close()
    renamed = path.rename(path.with_name("Kalix.kompass"))
    file = EvaluationFile.open(renamed)
    assert [version.read() for version in file.versions()] == [SAVED]
    file.close()


def test_everything_kept_on_the_computer_is_its_owners_alone(path: Path) -> None:
    _fail_to_save(path).close()
    _crash(path)
    assert path.stat().st_mode & 0o777 == 0o600
    for each in local_folder().rglob("*"):
        assert not each.stat().st_mode & 0o077, each


def test_a_kill_at_any_call_does_not_lose_what_could_not_be_saved(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    for number in itertools.count(1):
        local = path.parent.parent / f"local {number}"
        monkeypatch.setenv("KOMPASS_LOCAL", str(local))
        path.write_bytes(before)
        _fail_to_save(path).close()
        try:
            with Killing(path.parent.parent, number):
                file = EvaluationFile.open(path)
                file.save(evaluation({"3.3": 300}))
                file.close()
        except Killed:
            pass
        else:
            break
        file = EvaluationFile.open(path)
        assert LATER in [version.read() for version in file.versions()], number
        file.close()
    assert number > 30


def test_a_new_file_that_cannot_be_written_is_offered(tmp_path: Path) -> None:
    path = tmp_path / "new.kompass"
    full = DiskFullError(path, "full")
    with (
        mock.patch("storage.atomic_json_storage.write_whole", side_effect=full),
        pytest.raises(DiskFullError),
    ):
        EvaluationFile.create(path, LATER)
    (offer,) = interrupted()
    assert offer.newest.read() == LATER
    assert newest_good_copy(path) == offer.newest


def test_a_folder_of_this_computer_that_may_not_be_used_keeps_nobody_from_working(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KOMPASS_LOCAL", str(path / "no folder"))
    file = EvaluationFile.open(path)
    assert file.save(LATER).backup_problem is not None
    assert file.versions() == ()
    assert interrupted() == ()
    assert newest_good_copy(path) is None
    file.close()
    assert read_evaluation(path) == LATER


def test_what_could_not_be_saved_is_known_and_left_where_the_file_is_only_read(path: Path) -> None:
    file = _fail_to_save(path)
    assert EvaluationFile.open(path, read_only=True).recovered is None, "it is open, and told there"
    file.close()
    for _ in range(2):
        reader = EvaluationFile.open(path, read_only=True)
        assert reader.recovered is not None
        assert reader.recovered.read() == LATER
        reader.close()
