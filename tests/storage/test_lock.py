"""One writer for each evaluation, and no dead end for the others."""

import errno
import getpass
import json
import platform
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from unittest import mock

import pytest

from kompass_core.errors import (
    ChangedOutsideError,
    OpenInAnotherWindowError,
    OpenOnAnotherComputerError,
)
from kompass_core.points import Points
from storage.evaluation_file import EvaluationFile
from storage.lock import lock_path
from tests.builders import evaluation
from tests.storage.conftest import Figures

SINCE = "2026-11-21T14:03:00+01:00"
HERE = {"user": "anna", "computer": platform.node(), "process": 1, "since": SINCE}
ELSEWHERE = HERE | {"computer": "LAPTOP-7"}
CHANGED = evaluation({"1.1": 525})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "work" / "x.kompass"
    path.parent.mkdir()
    EvaluationFile.create(path, evaluation()).close()
    return path


def test_the_second_is_told_who_has_it_since_when(path: Path) -> None:
    file = EvaluationFile.open(path, clock=lambda: datetime(2026, 11, 21, 14, 3, tzinfo=UTC))
    with pytest.raises(OpenInAnotherWindowError) as caught:
        EvaluationFile.open(path)
    assert caught.value.user == getpass.getuser()
    assert caught.value.since == datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
    assert EvaluationFile.open(path, read_only=True).evaluation == evaluation()
    file.save(CHANGED)
    file.close()
    EvaluationFile.open(path).close()


def test_nothing_is_left_beside_a_closed_evaluation(path: Path) -> None:
    EvaluationFile.open(path).close()
    assert list(path.parent.iterdir()) == [path]


def test_a_link_to_an_open_evaluation_is_the_same_evaluation(path: Path) -> None:
    link = path.with_name("link.kompass")
    link.symlink_to(path)
    file = EvaluationFile.open(path)
    with pytest.raises(OpenInAnotherWindowError):
        EvaluationFile.open(link)
    file.close()


LEFT = {
    "a dead process's": json.dumps(HERE).encode(),
    "an empty": b"",
    "a garbage": b"\xff\0garbage" * 999,
    "a half": json.dumps(HERE).encode()[:20],
    "a zeroed": bytes(100),
    "a bottomless": b'{"a":' + b"[" * 9000,
}


@pytest.mark.parametrize("left", LEFT)
def test_a_lock_without_a_living_owner_is_taken_over(path: Path, left: str) -> None:
    lock_path(path).write_bytes(LEFT[left])
    file = EvaluationFile.open(path)
    file.save(CHANGED)
    file.close()
    assert list(path.parent.iterdir()) == [path]


def test_a_lock_that_another_computer_took_over_is_left_to_it(path: Path) -> None:
    file = EvaluationFile.open(path)
    place = lock_path(path)
    place.unlink()  # as a sync client replaces a file
    place.write_text(json.dumps(ELSEWHERE), encoding="utf-8")
    file.close()
    assert json.loads(place.read_text(encoding="utf-8")) == ELSEWHERE
    with pytest.raises(OpenOnAnotherComputerError):
        EvaluationFile.open(path)


def test_another_computers_lock_is_asked_about(path: Path) -> None:
    lock_path(path).write_text(json.dumps(ELSEWHERE))
    with pytest.raises(OpenOnAnotherComputerError) as caught:
        EvaluationFile.open(path)
    assert (caught.value.user, caught.value.computer) == ("anna", "LAPTOP-7")
    assert json.loads(lock_path(path).read_text()) == ELSEWHERE
    assert EvaluationFile.open(path, read_only=True).evaluation == evaluation()
    file = EvaluationFile.open(path, take_over=True)
    file.save(CHANGED)
    file.close()


def test_where_the_system_knows_no_locks_one_is_asked_about_too(path: Path) -> None:
    with mock.patch("fcntl.flock", side_effect=OSError(errno.ENOLCK, "No locks available")):
        file = EvaluationFile.open(path)
        with pytest.raises(OpenOnAnotherComputerError):
            EvaluationFile.open(path)
        EvaluationFile.open(path, take_over=True).close()
        file.close()
    EvaluationFile.open(path).close()


def test_what_may_not_be_written_is_opened_to_be_read(path: Path) -> None:
    path.chmod(0o400)
    file = EvaluationFile.open(path)
    assert file.read_only
    file.close()
    path.chmod(0o600)
    with mock.patch("storage.lock.os.open", side_effect=PermissionError(13, "denied")):
        assert EvaluationFile.open(path).read_only


def test_a_change_from_outside_is_never_overwritten(path: Path) -> None:
    file = EvaluationFile.open(path)
    theirs = path.with_name("theirs.kompass")
    EvaluationFile.create(theirs, evaluation({"2.1": 1000})).close()
    theirs.replace(path)
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(ChangedOutsideError):
            file.save(CHANGED)
    assert path.read_bytes() == before
    assert file.reload() == evaluation({"2.1": 1000})
    (kept,) = file.versions()
    assert kept.read() == CHANGED
    file.save(file.evaluation.with_points("1.1", Points(525)))
    file.close()
    assert EvaluationFile.open(path).evaluation == evaluation({"2.1": 1000, "1.1": 525})


def test_a_change_in_place_of_the_same_size_is_seen(path: Path) -> None:
    file = EvaluationFile.open(path)
    file.save(CHANGED)
    edited = path.read_bytes().replace(b'"points": 525', b'"points": 425')
    path.write_bytes(edited)
    with pytest.raises(ChangedOutsideError):
        file.save(evaluation())
    assert path.read_bytes() == edited


def test_a_file_that_was_only_touched_is_saved(path: Path) -> None:
    file = EvaluationFile.open(path)
    path.touch()
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content)
    file.save(CHANGED)
    file.close()


def test_a_file_that_vanished_is_written_again(path: Path) -> None:
    file = EvaluationFile.open(path)
    path.unlink()
    file.save(CHANGED)
    file.close()
    assert EvaluationFile.open(path, read_only=True).evaluation == CHANGED


class Racer:
    """A process of its own that follows orders."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.racing_process"],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdin
        assert self._process.stdout
        self._stdin, self._stdout = self._process.stdin, self._process.stdout

    def order(self, order: str, path: Path) -> None:
        self._stdin.write(f"{order}\t{path}\n")
        self._stdin.flush()

    def answer(self) -> str:
        return self._stdout.readline().strip()

    def do(self, order: str, path: Path) -> str:
        self.order(order, path)
        return self.answer()

    def close(self) -> None:
        self._stdin.close()
        self._process.wait()
        self._stdout.close()


@pytest.fixture
def racers() -> Iterator[tuple[Racer, Racer]]:
    racers = Racer(), Racer()
    yield racers
    for racer in racers:
        racer.close()


BEFORE: list[tuple[bytes | None, str]] = [
    (None, "open"),
    *((content, "open") for content in LEFT.values()),
    (json.dumps(ELSEWHERE).encode(), "take over"),
]


@pytest.mark.parametrize(
    "rounds", [pytest.param(14, id="short"), pytest.param(50, id="full", marks=pytest.mark.full)]
)
def test_of_two_processes_one_may_write(
    path: Path, racers: tuple[Racer, Racer], figures: Figures, rounds: int
) -> None:
    for number in range(rounds):
        left, order = BEFORE[number % len(BEFORE)]
        if left is not None:
            lock_path(path).write_bytes(left)
        for racer in racers:
            racer.order(order, path)
        answers = [racer.answer() for racer in racers]
        assert sorted(answers) == ["OpenInAnotherWindowError", "done"], (number, answers)
        winner, loser = sorted(racers, key=lambda racer: answers[racers.index(racer)] != "done")
        assert winner.do("save", path) == "done"
        content = path.read_bytes()
        path.write_bytes(content[:-1])
        assert winner.do("save", path) == "ChangedOutsideError"
        path.write_bytes(content)
        assert winner.do("save", path) == "done"
        assert winner.do("close", path) == "done"
        assert loser.do("open", path) == "done"
        assert loser.do("save", path) == "done"
        assert loser.do("close", path) == "done"
    figures(
        "two processes race, after no, dead, foreign, empty, garbage locks, and changes outside",
        f"{rounds} races: one writer each time, no dead end",
    )
