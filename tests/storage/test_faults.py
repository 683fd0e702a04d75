"""A disk that fails at any call leaves the old or the new evaluation, and says so."""

import errno
import itertools
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kompass_core.errors import KompassError
from storage.data_folder import local_folder
from storage.evaluation_database import read_evaluation
from storage.evaluation_file import EvaluationFile
from tests.builders import evaluation
from tests.storage.conftest import Figures
from tests.storage.file_calls import Failing, Killed, Killing, no_waiting
from tests.storage.times import Ticking

pytestmark = pytest.mark.timeout(3000)

START = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
OLD = evaluation().with_question_text("1.1", "gammalt")
NEW = OLD.with_question_text("1.1", "nytt").with_question_text("8.5", "också nytt")
NEXT = NEW.with_question_text("1.1", "nästa")


def windows_error(number: int) -> OSError:
    error = PermissionError(errno.EACCES, f"WinError {number}")
    error.winerror = number  # type: ignore[attr-defined]
    return error


FAULTS: dict[str, OSError | str] = {
    **{
        name: OSError(getattr(errno, name), name)
        for name in ("ENOSPC", "EIO", "EDQUOT", "EACCES", "EROFS")
    },
    "short write": "short",
    "corrupted write": "corrupt",
    **{f"WinError {number}": windows_error(number) for number in (5, 32, 33)},
}


class Place:
    """An evaluation's file with OLD in it, as often as one wants it anew."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        self.path = folder / "work" / "x.kompass"
        self.path.parent.mkdir()
        EvaluationFile.create(self.path, OLD).close()
        self._old = self.path.read_bytes()

    def reset(self) -> None:
        shutil.rmtree(local_folder(), ignore_errors=True)
        for left in self.path.parent.iterdir():
            left.unlink()
        self.path.write_bytes(self._old)

    def names(self) -> list[str]:
        return sorted(each.name for each in self.path.parent.iterdir())


def change(path: Path, told: list[KompassError]) -> None:
    """Open, save and close, as the program does, noting what the user is told."""
    try:
        file = EvaluationFile.open(path)
    except KompassError as error:
        told.append(error)
        return
    try:
        state = file.save(NEW)
        if state.backup_problem:
            told.append(state.backup_problem)
    except KompassError as error:
        told.append(error)
    file.close()


def _cases(place: Place) -> Iterator[tuple[str, int, bool]]:
    """Yield every fault at every call of `change`, once and for ever."""
    place.reset()
    counting = Failing(place.root, "none", 10**9, once=True)
    with counting:
        change(place.path, [])
    yield from itertools.product(FAULTS, range(1, counting.made + 1), (True, False))


@pytest.mark.parametrize(
    "every", [pytest.param(7, id="short"), pytest.param(1, id="full", marks=pytest.mark.full)]
)
def test_a_fault_at_any_call_leaves_the_old_or_the_new(
    tmp_path: Path, figures: Figures, every: int
) -> None:
    place = Place(tmp_path)
    tried = old = 0
    for name, number, once in itertools.islice(_cases(place), 0, None, every):
        place.reset()
        told: list[KompassError] = []
        disk = Failing(tmp_path, FAULTS[name], number, once=once)
        with no_waiting(), disk:
            change(place.path, told)
        case = (name, number, once)
        found = read_evaluation(place.path)
        assert found in (OLD, NEW), case
        if found == OLD:
            assert told, case
            old += 1
        _the_next_save_works(place, case)
        tried += disk.reached
    assert tried >= 150 // every
    figures(
        f"a fault at each call, {len(FAULTS)} kinds, once and for ever",
        f"{tried} faults: {old} left the old evaluation, {tried - old} the new, 0 anything else; "
        "told each time that it was the old; the next save worked each time",
    )


def _the_next_save_works(place: Place, case: object) -> None:
    file = EvaluationFile.open(place.path)
    file.save(NEXT)
    file.close()
    assert read_evaluation(place.path) == NEXT, case
    assert place.names() == [place.path.name], case


@pytest.mark.parametrize(
    "saves", [pytest.param(1, id="short"), pytest.param(4, id="full", marks=pytest.mark.full)]
)
def test_a_kill_at_any_call_leaves_the_old_or_the_new(
    tmp_path: Path, figures: Figures, saves: int
) -> None:
    place = Place(tmp_path)
    states = [OLD.with_question_text("2.2", f"{number}") for number in range(saves)]
    tried = 0
    for number in itertools.count(1):
        place.reset()
        process = Killing(tmp_path, number)
        allowed = [OLD]
        try:
            with process:
                clock = Ticking(START)
                file = EvaluationFile.open(place.path, clock=clock)
                for state in states:
                    clock.now += timedelta(hours=1)
                    allowed.append(state)
                    file.save(state)
                    allowed = [state]
                file.close()
        except Killed:
            tried += 1
        else:
            break
        assert read_evaluation(place.path) in allowed, number
        _the_next_save_works(place, number)
        temporary = [left.name for left in local_folder().rglob("*.tmp")]
        assert not temporary, number
    figures("a kill at each call", f"{tried} kills: 0 lost, 0 stray files after the next start")
