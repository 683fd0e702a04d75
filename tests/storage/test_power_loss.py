"""Whenever the power goes, what was acknowledged is there afterwards."""

import os
import stat
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from unittest import mock

import pytest

from kompass_core.errors import DiskFullError, FileMissingError, KompassError
from kompass_core.evaluation import Evaluation
from storage.atomic_file import Stamp, make_folder, stamp_of, sync_folder, write_whole
from storage.evaluation_database import read_evaluation
from storage.evaluation_file import EvaluationFile
from storage.library import Library
from storage.local_copies import copies_at
from storage.recovery import interrupted, newest_good_copy, put_in_place
from tests.builders import evaluation
from tests.storage.conftest import Figures
from tests.storage.file_calls import Failing
from tests.storage.power_loss import Kind, Recording, images, lay_out
from tests.storage.times import Ticking

pytestmark = pytest.mark.timeout(3000)

START = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
STATES = [evaluation().with_question_text("1.1", f"{number} " * 400) for number in range(4)]


class Began(NamedTuple):
    """The program began to save this."""

    evaluation: Evaluation


class Saved(NamedTuple):
    """The program said that this is saved."""

    evaluation: Evaluation


@dataclass
class Disk:
    """The folders of one computer."""

    root: Path

    @property
    def library(self) -> Path:
        return self.root / "library"

    @property
    def path(self) -> Path:
        return self.library / "x.kompass"


def nothing_before(disk: Disk) -> None:
    pass


def saved_before(disk: Disk) -> None:
    make_folder(disk.library)
    EvaluationFile.create(disk.path, STATES[0], clock=Ticking(START)).close()


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    root = tmp_path / "disk"
    root.mkdir()
    monkeypatch.setenv("KOMPASS_LOCAL", str(root / "local"))
    return Disk(root)


def saving(disk: Disk, recording: Recording) -> None:
    """A new evaluation in a new folder; opened again, and changed over some hours."""
    clock = Ticking(START)
    recording.say(Began(STATES[0]))
    make_folder(disk.library)
    file = EvaluationFile.create(disk.path, STATES[0], clock=clock)
    recording.say(Saved(STATES[0]))
    file.close()
    file = EvaluationFile.open(disk.path, clock=clock)
    for state in STATES[1:]:
        clock.now += timedelta(hours=1)
        recording.say(Began(state))
        file.save(state)
        recording.say(Saved(state))
    file.close()


def check_saving(disk: Disk, said: list[object]) -> str:
    allowed: list[Evaluation | None] = [None]
    for each in said:
        if isinstance(each, Began):
            allowed.append(each.evaluation)
        elif isinstance(each, Saved):
            allowed = [each.evaluation]
    try:
        found = read_evaluation(disk.path)
    except FileMissingError:
        return "" if None in allowed else "the file is gone"
    except KompassError as error:
        return f"unreadable: {error}"
    if found not in allowed:
        return "another state than the one saved last"
    versions = [each for copies in copies_at(disk.path) for each in copies.backups.entries()]
    if not all(version.good for version in versions):
        return "a damaged earlier version"
    return "" if len(Library(disk.library).entries()) == 1 else "the library shows something else"


def damaged(disk: Disk) -> None:
    saved_before(disk)
    file = EvaluationFile.open(disk.path, clock=Ticking(START + timedelta(hours=1)))
    file.save(STATES[1])
    file.close()
    disk.path.write_bytes(b"damaged")


def restoring(disk: Disk, recording: Recording) -> None:
    """A damaged file is replaced by the newest good copy, and kept aside."""
    copy = newest_good_copy(disk.path)
    assert copy is not None
    put_in_place(copy, disk.path, clock=Ticking(START))
    recording.say("restored")


def check_restoring(disk: Disk, said: list[object]) -> str:
    aside = [each for each in disk.library.iterdir() if "damaged" in each.name]
    damaged = [each for each in (disk.path, *aside) if each.read_bytes() == b"damaged"]
    if not damaged:
        return "the damaged file is gone"
    copy = newest_good_copy(disk.path)
    if copy is None or copy.read() != STATES[0]:
        return "the good copy is gone"
    if said and read_evaluation(disk.path) != STATES[0]:
        return "the copy is not in place"
    return ""


def trashing(disk: Disk, recording: Recording) -> None:
    """An evaluation goes to the trash and comes back."""
    library = Library(disk.library)
    library.restore(library.trash(disk.path))
    recording.say("came back")


def check_trashing(disk: Disk, said: list[object]) -> str:
    library = Library(disk.library)
    entries = [*library.entries(), *library.trashed()]
    found = [entry.path for entry in entries if read_evaluation(entry.path) == STATES[0]]
    if said and found != [disk.path]:
        return "it did not come back"
    return "" if found else "it is gone"


def failing(disk: Disk, recording: Recording) -> None:
    """The evaluation's own disk is full, and what is not saved is kept on this computer."""
    file = EvaluationFile.open(disk.path, clock=Ticking(START))
    full = DiskFullError(disk.path, "full")
    with (
        mock.patch("storage.atomic_json_storage.write_whole", side_effect=full),
        suppress(DiskFullError),
    ):
        file.save(STATES[1])
    recording.say("not saved, but kept")


def check_failing(disk: Disk, said: list[object]) -> str:
    if read_evaluation(disk.path) != STATES[0]:
        return "the old state is gone"
    offers = interrupted()
    if said and (not offers or offers[0].newest.read() != STATES[1]):
        return "what was kept is not offered"
    return ""


class Scenario(NamedTuple):
    """Something that is done on a disk."""

    prepare: Callable[[Disk], None]
    run: Callable[[Disk, Recording], None]
    check: Callable[[Disk, list[object]], str]
    """Returns what is wrong after the program said all this; nothing if all is well."""


SCENARIOS = {
    "saving": Scenario(nothing_before, saving, check_saving),
    "restoring a damaged file": Scenario(damaged, restoring, check_restoring),
    "using the trash": Scenario(saved_before, trashing, check_trashing),
    "saving fails": Scenario(saved_before, failing, check_failing),
}
Bug = Callable[[], AbstractContextManager[object]]


def explored(
    disk: Disk, scenario: Scenario, tries: int, bug: Bug = nullcontext
) -> tuple[int, list[str]]:
    """Return how many states were looked at after a scenario, and what was wrong with some."""
    scenario.prepare(disk)
    with Recording(disk.root) as recording, bug():
        scenario.run(disk, recording)
    tried, wrong = 0, []
    for count in range(recording.begun, len(recording.steps) + 1):
        said = [step.said for step in recording.steps[:count] if step.kind is Kind.SAID]
        possible = images(recording.steps, count, tries)
        for image in {tuple(sorted(image.items())): image for image in possible}.values():
            lay_out(image, disk.root)
            tried += 1
            if fault := scenario.check(disk, said):
                wrong.append(f"after step {count}: {fault}")
    return tried, wrong


@pytest.mark.parametrize("name", SCENARIOS)
@pytest.mark.parametrize(
    "tries", [pytest.param(1, id="short"), pytest.param(20, id="full", marks=pytest.mark.full)]
)
def test_nothing_acknowledged_is_lost_with_the_power(
    disk: Disk, figures: Figures, name: str, tries: int
) -> None:
    tried, wrong = explored(disk, SCENARIOS[name], tries)
    assert wrong == []
    assert tried >= 40
    figures(f"power lost while {name}", f"{tried} states of the disk, 0 bad")


def skipping(kind: Callable[[int], bool]) -> AbstractContextManager[object]:
    """Return what leaves out `fsync` for files or for folders."""

    def fsync(descriptor: int) -> None:
        if not kind(os.fstat(descriptor).st_mode):
            real(descriptor)

    real = os.fsync
    return mock.patch("os.fsync", fsync)


def in_place(path: Path, data: bytes, guard: Callable[[], None]) -> Stamp | None:
    guard()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.write(descriptor, data)
    os.fsync(descriptor)
    os.close(descriptor)
    sync_folder(path.parent)
    return stamp_of(path)


def rotating(path: Path, data: bytes, guard: Callable[[], None]) -> Stamp | None:
    guard()
    if path.exists():
        path.replace(path.with_suffix(".old"))
    return write_whole(path, data)


BUGS: dict[str, Bug] = {
    "no fsync": lambda: skipping(stat.S_ISREG),
    "no folder fsync": lambda: skipping(stat.S_ISDIR),
    "written in place": lambda: mock.patch("storage.atomic_json_storage.write_whole", in_place),
    "rotated before written": lambda: mock.patch(
        "storage.atomic_json_storage.write_whole", rotating
    ),
}


@pytest.mark.parametrize("bug", BUGS)
@pytest.mark.parametrize(
    "tries", [pytest.param(0, id="short"), pytest.param(4, id="full", marks=pytest.mark.full)]
)
def test_a_planted_bug_is_caught(disk: Disk, figures: Figures, bug: str, tries: int) -> None:
    tried, wrong = explored(disk, SCENARIOS["saving"], tries, BUGS[bug])
    assert wrong
    figures(f"planted bug: {bug}", f"caught in {len(wrong)} of {tried} states")


@pytest.mark.parametrize(
    "calls", [pytest.param(40, id="short"), pytest.param(60, id="full", marks=pytest.mark.full)]
)
def test_the_planted_bug_of_no_verifying_is_caught(
    tmp_path: Path, figures: Figures, calls: int
) -> None:
    path = tmp_path / "x.kompass"
    caught = 0
    for number in range(1, calls + 1):
        file = EvaluationFile.create(path, STATES[0])
        disk = Failing(tmp_path, "corrupt", number, once=True)
        with mock.patch("storage.atomic_file._verify"), disk:
            file.save(STATES[1])
        file.close()
        try:
            caught += read_evaluation(path) != STATES[1]
        except KompassError:
            caught += 1
        path.unlink()
    assert caught
    figures(
        "planted bug: no verifying",
        f"caught, with one of {calls} calls corrupted in turn, {caught} times",
    )
