"""Replace a file whole or not at all.

What stood at a path before is there, complete, until the new content is on the disk and has been
read back. Everything that storage writes is written here, but for the text in a lock.
"""

import errno
import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from kompass_core.errors import (
    DiskFullError,
    FileInUseError,
    FileMissingError,
    FileNotWrittenError,
    FileUnreadableError,
)

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FULL_ON_WINDOWS = {39, 112}
_IN_USE_ON_WINDOWS = {5, 32, 33}
"""Access denied, sharing violation, lock violation: what a virus scanner causes in passing."""
_WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between the attempts to replace a file that another program holds, on Windows."""
_BINARY = getattr(os, "O_BINARY", 0)
_OWNER_ONLY = 0o600
AS_USUAL = 0o666
"""What any program asks for when it saves; the system takes from it what the user's umask says."""


class Stamp(NamedTuple):
    """What tells cheaply whether a file is still the same."""

    number: int
    """The file system's own number for it."""
    size: int
    modified: int
    """Nanoseconds."""


def stamp_of(path: str | Path) -> Stamp | None:
    """Return the stamp of the file at `path`; None where there is none."""
    try:
        status = os.stat(path)  # noqa: PTH116 - of thousands of files
    except FileNotFoundError:
        return None
    return Stamp(status.st_ino, status.st_size, status.st_mtime_ns)


def read_whole(path: Path) -> bytes:
    """Return the content of the file at `path`.

    Raises:
        FileMissingError: there is no file.
        FileUnreadableError: the system does not let it be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissingError(path) from error
    except OSError as error:
        raise FileUnreadableError(path, error.strerror or str(error)) from error


def write_whole(
    path: Path,
    data: bytes,
    guard: Callable[[], None] = lambda: None,
    mode: int | None = None,
) -> Stamp | None:
    """Make `data` the content of `path`, durably.

    Args:
        path: where; a symbolic link is followed. Its folder must exist.
        data: the whole content.
        guard: called right before the file is replaced; what it raises leaves the file as it was.
        mode: who may read and write it, less what the umask says; unless told, as `open_own`.

    Returns:
        The stamp of what was written.

    Raises:
        DiskFullError: the disk or the user's quota is full.
        FileInUseError: another program holds the file.
        FileNotWrittenError: any other refusal by the system. Whatever is raised, the path has its
            old content, or, if only its entry in the folder could not be made durable, the new.
    """
    with refusals(path):
        target = Path(os.path.realpath(path))
        temporary = target.with_name(f".{target.name}.{os.urandom(4).hex()}.tmp")
        try:
            _write_synced(_opened(temporary, target, mode), data)
            _verify(temporary, data)
            stamp = stamp_of(temporary)
            guard()
            _replace(temporary, target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        sync_folder(target.parent)
        return stamp


def open_own(path: Path, flags: int, target: Path | None = None) -> int:
    """Open a file of the evaluators' own and return its descriptor.

    Who may read and write it: those who may already, and a new one its owner, with the group of the
    folder where that writes there too, as in a folder that two evaluators share.

    Args:
        path: where.
        flags: as those of `os.open`.
        target: the file in whose place it will be put, if that is another.

    Raises:
        OSError: as from `os.open`.
    """
    mode = _own_mode(target or path)
    descriptor = os.open(path, flags | _BINARY, mode)
    if os.name != "nt":
        with suppress(OSError):  # another's, or on a drive that knows no modes
            os.fchmod(descriptor, mode)  # whatever the umask says
    return descriptor


def remove_leftovers(path: Path) -> None:
    """Remove what a writer of `path` left when it was killed; only its one writer may do so."""
    target = Path(os.path.realpath(path))
    _remove_temporary_files(target.parent, f".{target.name}.")


def remove_leftovers_in(folder: Path) -> None:
    """Remove what was left of any file in `folder`, which must have one writer only."""
    _remove_temporary_files(folder, ".")


def _remove_temporary_files(folder: Path, beginning: str) -> None:
    with suppress(OSError):
        for leftover in folder.iterdir():
            if leftover.name.startswith(beginning) and leftover.suffix == ".tmp":
                leftover.unlink()


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, durably, for their owner, and for who shares the one above.

    One that is there is left as it is.

    Raises:
        FileNotWrittenError: it could not be made.
    """
    with refusals(folder):
        if not folder.is_dir():
            if folder.parent != folder:
                make_folder(folder.parent)
            folder.mkdir(mode=0o700, exist_ok=True)
            if group := _sharing_group(folder.parent):
                with suppress(OSError):
                    folder.chmod(stat.S_IMODE(folder.stat().st_mode) | group)
            sync_folder(folder.parent)


def move(source: Path, target: Path) -> None:
    """Give the file at `source` the name `target`, durably; there must be no file of that name.

    Raises:
        FileNotWrittenError: it could not be moved, or its new name not be made durable.
    """
    with refusals(target):
        source.rename(target)
        sync_folder(target.parent)
        sync_folder(source.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable; Windows has no such call and does it by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Turn the system's refusals to write into errors that name `path`."""
    try:
        yield
    except OSError as error:
        raise _not_written(path, error) from error


def _not_written(path: Path, error: OSError) -> FileNotWrittenError:
    reason = error.strerror or str(error)
    on_windows = getattr(error, "winerror", None)
    if error.errno in _FULL or on_windows in _FULL_ON_WINDOWS:
        return DiskFullError(path, reason)
    if on_windows in _IN_USE_ON_WINDOWS:
        return FileInUseError(path, reason)
    return FileNotWrittenError(path, reason)


def _sharing_group(folder: Path) -> int:
    """Return what the group of a folder may do in it if it writes there; else 0, as on Windows."""
    mode = folder.stat().st_mode
    return mode & stat.S_IRWXG if mode & stat.S_IWGRP and os.name != "nt" else 0


def _own_mode(path: Path) -> int:
    try:
        return stat.S_IMODE(path.stat().st_mode) | _OWNER_ONLY
    except FileNotFoundError:
        return _OWNER_ONLY | (_sharing_group(path.parent) & AS_USUAL)


def _opened(temporary: Path, target: Path, mode: int | None) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    if mode is None:
        return open_own(temporary, flags, target)
    return os.open(temporary, flags | _BINARY, mode)


def _write_synced(descriptor: int, data: bytes) -> None:
    try:
        rest = memoryview(data)
        while rest:
            written = os.write(descriptor, rest)
            if not written:
                raise OSError(errno.EIO, "nothing was written")
            rest = rest[written:]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _verify(path: Path, data: bytes) -> None:
    if path.read_bytes() != data:
        raise OSError(errno.EIO, "read back something else than was written")


def _replace(temporary: Path, target: Path) -> None:
    for wait in _WAITS:
        try:
            temporary.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _IN_USE_ON_WINDOWS:
                raise
            time.sleep(wait)
        else:
            return
    temporary.replace(target)
