"""Earlier versions are thinned by age, and a bad one never takes a good one's place."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

import pytest

from kompass_core.errors import DiskFullError
from storage.backups import Backups
from storage.clock import Clock
from storage.evaluation_database import packed_evaluation
from storage.evaluation_file import EvaluationFile
from storage.thinning import NEWEST, periods
from tests.builders import evaluation
from tests.storage.times import Ticking

NOW = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)


@dataclass(frozen=True)
class Dated:
    """Something that was saved once."""

    saved: datetime


def _kept(ages: list[timedelta]) -> list[timedelta]:
    return [NOW - group[0].saved for group in periods([Dated(NOW - age) for age in ages], NOW)]


RECENT = [timedelta(minutes=minute) for minute in range(NEWEST)]


@pytest.mark.parametrize(
    ("every", "span", "kept"),
    [
        (timedelta(minutes=10), timedelta(days=2), 288),
        (timedelta(hours=1), timedelta(days=31), 48 + 29),
        (timedelta(days=1), timedelta(days=366), 2 + 29 + 48),
        (timedelta(days=7), timedelta(days=3660), 1 + 4 + 48 + 109),
    ],
    ids=["all of two days", "then daily", "then weekly", "then monthly"],
)
def test_versions_are_thinned_by_age(every: timedelta, span: timedelta, kept: int) -> None:
    ages = [every * number for number in range(NEWEST, span // every)]
    found = _kept(RECENT + ages)
    assert len(found) - NEWEST == pytest.approx(kept - NEWEST, abs=11)
    assert set(RECENT) <= set(found)


def test_a_clock_that_is_years_ahead_leaves_the_newest() -> None:
    ages = [timedelta(days=4000, minutes=minute) for minute in range(30)]
    assert len(_kept(ages)) == NEWEST + 1


def test_a_clock_that_is_behind_leaves_everything() -> None:
    ages = [-timedelta(days=number) for number in range(30)]
    assert len(_kept(ages)) == 30


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "versions")


def _keep(backups: Backups, saved: datetime, revision: int, now: datetime) -> None:
    backups.keep(packed_evaluation(evaluation({"1.1": revision}), saved), saved, revision, now)


def test_a_damaged_version_does_not_push_out_a_good_one(backups: Backups) -> None:
    day = NOW - timedelta(days=10)
    for number in range(4):
        _keep(backups, day + timedelta(hours=number), number, day)
    newest_of_the_day, second, *_ = backups.entries()
    newest_of_the_day.path.write_bytes(b"damaged")
    for number in range(NEWEST):
        _keep(backups, NOW + timedelta(minutes=number), 10 + number, NOW)
    old = [version for version in backups.entries() if version.saved < NOW]
    assert old == [second]
    assert second.good


def test_where_no_version_of_a_day_is_good_none_goes(backups: Backups) -> None:
    day = NOW - timedelta(days=10)
    for number in range(3):
        _keep(backups, day + timedelta(hours=number), number, day)
    for version in backups.entries():
        version.path.write_bytes(b"damaged")
    for number in range(NEWEST):
        _keep(backups, NOW + timedelta(minutes=number), 10 + number, NOW)
    assert len(backups.entries()) == NEWEST + 3
    assert backups.newest_good() == backups.entries()[0]


def test_the_newest_good_version_is_found_behind_damaged_ones(backups: Backups) -> None:
    for number in range(3):
        _keep(backups, NOW + timedelta(minutes=number), number, NOW)
    backups.entries()[0].path.write_bytes(b"")
    found = backups.newest_good()
    assert found is not None
    assert found.revision == 1
    assert found.read() == evaluation({"1.1": 1})


@pytest.fixture
def clock() -> Ticking:
    return Ticking(NOW)


def _points(number: int) -> dict[str, int]:
    return {"1.1": number}


def test_a_version_is_kept_before_the_first_change_and_every_ten_minutes(
    tmp_path: Path, clock: Ticking
) -> None:
    path = tmp_path / "x.kompass"
    EvaluationFile.create(path, evaluation(_points(0)), clock=clock).close()
    file = EvaluationFile.open(path, clock=clock)
    assert file.versions() == ()
    for minute in range(1, 26):
        file.save(evaluation(_points(minute)))
        clock.now += timedelta(minutes=1)
    read = [version.read().answer("1.1").points for version in file.versions()]
    assert read == [21, 11, 0]
    file.close()


def test_a_version_that_cannot_be_kept_is_told_and_the_save_is_done(
    tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "x.kompass"
    EvaluationFile.create(path, evaluation(), clock=clock).close()
    file = EvaluationFile.open(path, clock=clock)
    full = DiskFullError(path, "full")
    with mock.patch("storage.backups.write_whole", side_effect=full):
        state = file.save(evaluation(_points(1)))
    assert state.backup_problem is full
    assert file.save(evaluation(_points(2))).backup_problem is None
    assert [version.read() for version in file.versions()] == [evaluation(_points(1))]
    file.close()


def test_what_lies_among_the_versions_by_mistake_is_left_alone(backups: Backups) -> None:
    _keep(backups, NOW, 1, NOW)
    (version,) = backups.entries()
    other = version.path.with_name("min kopia.kompass")
    other.write_bytes(b"mine")
    assert backups.entries() == (version,)
    assert other.read_bytes() == b"mine"
