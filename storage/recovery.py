"""What the program offers after it, or the computer, has stopped without warning.

Also what it offers in place of a file that cannot be opened.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from storage.atomic_file import read_whole, refusals, write_whole
from storage.clock import Clock, local_now
from storage.local_copies import LocalCopies, all_copies, copies_at
from storage.lock import acquire, is_held
from storage.versions import Version, version_at


@dataclass(frozen=True)
class Interrupted:
    """An evaluation that was open when the program or the computer stopped."""

    path: Path
    """The evaluation's file."""
    newest: Version
    """The newest state that there is: the file's own, or one that could not be saved in it.

    In the second case, opening the file gives it as `recovered`.
    """
    _copies: LocalCopies

    def dismiss(self) -> None:
        """Do not offer it again; what was not saved stays among the earlier versions.

        Raises:
            FileNotWrittenError: that could not be noted.
        """
        self._copies.adopt_unsaved()
        self._copies.end()


def interrupted() -> tuple[Interrupted, ...]:
    """Return the evaluations that were left open on this computer, the newest first."""
    found = sorted(_interrupted(), key=lambda each: each.newest.saved, reverse=True)
    return tuple(found)


def _interrupted() -> Iterator[Interrupted]:
    for copies in all_copies():
        path = copies.path
        if path is None or not copies.left_open or is_held(path):
            continue
        states = [copies.unsaved, version_at(path)]
        newest = max(
            (state for state in states if state),
            key=lambda state: state.saved,
            default=copies.backups.newest_good(),
        )
        if newest is not None:
            yield Interrupted(path, newest, copies)


def newest_good_copy(path: Path) -> Version | None:
    """Return the newest state kept here of an evaluation whose file at `path` cannot be opened."""
    states = [
        state
        for copies in copies_at(path.absolute())
        for state in (copies.unsaved, copies.backups.newest_good())
        if state is not None
    ]
    return max(states, key=lambda state: state.saved, default=None)


def put_in_place(version: Version, path: Path, *, clock: Clock = local_now) -> Path:
    """Make `version` the content of the damaged file at `path`, which is kept aside.

    Returns:
        Where the damaged file lies: beside the other, with the time in its name.

    Raises:
        FileUnreadableError: the damaged file, or the version, cannot be read.
        FileNotWrittenError: one of the two could not be written; the file is as it was.
        OpenInAnotherWindowError: it is open.
        OpenOnAnotherComputerError: it is open there.
    """
    good = read_whole(version.path)
    damaged = read_whole(path)
    aside = _free_beside(path, f"damaged-{clock():%Y%m%dT%H%M%S}")
    with refusals(path):
        lock = acquire(path, clock=clock)
    try:
        write_whole(aside, damaged)
        write_whole(path, good)
    finally:
        lock.release()
    return aside


def _free_beside(path: Path, suffix: str) -> Path:
    """Return a path beside `path` where there is no file."""
    free = path.with_name(f"{path.name}.{suffix}")
    for number in count(2):
        if not free.exists():
            break
        free = path.with_name(f"{path.name}.{suffix}-{number}")
    return free
