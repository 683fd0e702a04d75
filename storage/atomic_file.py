"""Replace a file whole or not at all.

The only place in the program that writes files: what stood at the path before is there, complete,
until the new content is on the disk and has been read back.
"""

import errno
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kompass_core.errors import DiskFullError, FileInUseError, FileNotWrittenError

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FULL_ON_WINDOWS = {39, 112}
_IN_USE_ON_WINDOWS = {5, 32, 33}
"""Access denied, sharing violation, lock violation: what a virus scanner causes in passing."""
_WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between the attempts to replace a file that another program holds, on Windows."""
_BINARY = getattr(os, "O_BINARY", 0)


def write_whole(path: Path, data: bytes, guard: Callable[[], None] = lambda: None) -> None:
    """Make `data` the content of `path`, durably, readable by its owner only.

    Args:
        path: where; a symbolic link is followed. Its folder must exist.
        data: the whole content.
        guard: called right before the file is replaced; what it raises leaves the file as it was.

    Raises:
        DiskFullError: the disk or the user's quota is full.
        FileInUseError: another program holds the file.
        FileNotWrittenError: any other refusal by the system. Whatever is raised, the path has its
            old content, or, if only the folder's entry could not be made durable, the new one.
    """
    with _refusals(path):
        target = Path(os.path.realpath(path))
        temporary = target.with_name(f".{target.name}.{os.getpid()}.{secrets.token_hex(4)}.tmp")
        try:
            _write_synced(temporary, data)
            _verify(temporary, data)
            guard()
            _replace(temporary, target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        sync_folder(target.parent)


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
def _refusals(path: Path) -> Iterator[None]:
    """Turn the system's refusals into errors that name the file."""
    try:
        yield
    except OSError as error:
        raise not_written(path, error) from error


def not_written(path: Path, error: OSError) -> FileNotWrittenError:
    """Return the error that tells a person why `path` could not be written."""
    reason = error.strerror or str(error)
    on_windows = getattr(error, "winerror", None)
    if error.errno in _FULL or on_windows in _FULL_ON_WINDOWS:
        return DiskFullError(path, reason)
    if on_windows in _IN_USE_ON_WINDOWS:
        return FileInUseError(path, reason)
    return FileNotWrittenError(path, reason)


def _write_synced(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
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
