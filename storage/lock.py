"""One writer for each evaluation: a lock beside its file that names who has it.

Within one computer the system's own lock on that file decides, which ends with the process however
it ends. Between computers that share or sync the folder the file's text decides: nobody can know
whether another computer still works, so a person is asked.
"""

import errno
import getpass
import os
import platform
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path

import msgspec

from kompass_core.errors import OpenInAnotherWindowError, OpenOnAnotherComputerError
from storage.atomic_file import open_own
from storage.clock import Clock, local_now

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_MOMENT = 0.2
"""Seconds in which whoever has got a lock has written its name."""
_LONGEST_TEXT = 10_000
_LOCKED_BYTE = 1 << 30
"""On Windows what is locked cannot be read by others: far behind the text."""
_TAKEN = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}


@dataclass(frozen=True)
class Owner:
    """Who has an evaluation open."""

    user: str
    computer: str
    process: int
    since: datetime


class Lock:
    """The right to write one evaluation, until `release`."""

    def __init__(self, place: Path, descriptor: int) -> None:
        self._place = place
        self._descriptor = descriptor

    def release(self) -> None:
        """Let others write the evaluation; a lock that another has taken over is left to it."""
        ours = False
        with suppress(OSError):
            ours = _lies_at(self._place, self._descriptor)
            os.ftruncate(self._descriptor, 0)
            if ours and sys.platform != "win32":  # which removes no open file
                self._place.unlink()
        _close(self._descriptor)
        if ours and sys.platform == "win32":
            with suppress(OSError):
                self._place.unlink()


class _System(Enum):
    """What the system says of its own lock."""

    OURS = auto()
    TAKEN = auto()
    NOT_SUPPORTED = auto()


def lock_path(path: Path) -> Path:
    """Return where the lock of the evaluation at `path` lies."""
    target = Path(os.path.realpath(path))
    return target.with_name(f".{target.name}.lock")


def acquire(path: Path, *, take_over: bool = False, clock: Clock = local_now) -> Lock:
    """Return the lock of the evaluation at `path`.

    A lock left by a process that is no more, an empty one and one that says nothing sensible are
    taken over.

    Args:
        path: the evaluation's file.
        take_over: take the lock from another computer, after its owner was asked.
        clock: tells since when.

    Raises:
        OpenInAnotherWindowError: a living process of this computer has it.
        OpenOnAnotherComputerError: another computer has it, or had it when it was last seen.
        OSError: no lock can be made there, as in a folder that may not be written.
    """
    place = lock_path(path)
    me = Owner(_user(), platform.node(), os.getpid(), clock())
    while True:
        descriptor = open_own(place, os.O_RDWR | os.O_CREAT)
        try:
            system = _system_lock(descriptor)
            owner = _owner(descriptor)
            if system is _System.TAKEN and owner and owner.computer != me.computer:
                time.sleep(_MOMENT)  # one of this computer may just be writing its name over it
                owner = _owner(descriptor)
            if not _lies_at(place, descriptor):
                _close(descriptor)
                continue  # released by its owner in this moment
            _refuse_if_owned(path, system, owner, me, take_over=take_over)
            if system is _System.TAKEN:  # by the other computer, over a network
                place.unlink(missing_ok=True)
                _close(descriptor)
                continue
            _write_owner(descriptor, me)
        except BaseException:
            _close(descriptor)
            raise
        return Lock(place, descriptor)


def is_held(path: Path) -> bool:
    """Whether a living process has the evaluation at `path` open to change it."""
    try:
        descriptor = os.open(lock_path(path), os.O_RDWR)
    except OSError:
        return False
    try:
        return _system_lock(descriptor) is _System.TAKEN
    finally:
        _close(descriptor)


def _refuse_if_owned(
    path: Path, system: _System, owner: Owner | None, me: Owner, *, take_over: bool
) -> None:
    here = owner is None or owner.computer == me.computer
    if system is _System.TAKEN and here:
        raise OpenInAnotherWindowError(path, (owner or me).user, (owner or me).since)
    unknown = system is _System.NOT_SUPPORTED or not here
    if owner is not None and unknown and not take_over:
        raise OpenOnAnotherComputerError(path, owner.user, owner.computer, owner.since)


def _system_lock(descriptor: int) -> _System:
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return _System.TAKEN if error.errno in _TAKEN else _System.NOT_SUPPORTED
    return _System.OURS


def _lies_at(place: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), place.stat())
    except FileNotFoundError:
        return False


def _owner(descriptor: int) -> Owner | None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        return msgspec.json.decode(os.read(descriptor, _LONGEST_TEXT), type=Owner)
    except (ValueError, RecursionError):
        return None


def _write_owner(descriptor: int, owner: Owner) -> None:
    """Write who has the lock; a full disk does not keep anyone from opening an evaluation."""
    with suppress(OSError):
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.ftruncate(descriptor, 0)
        os.write(descriptor, msgspec.json.encode(owner))


def _close(descriptor: int) -> None:
    """Close the lock's file, which ends the lock whatever the system says of the text in it."""
    with suppress(OSError):
        os.close(descriptor)


def _user() -> str:
    try:
        return getpass.getuser().encode(errors="replace").decode()
    except (KeyError, OSError, ImportError):  # no such entry on this system
        return ""
