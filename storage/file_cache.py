"""What was read of each file in a folder, so that only changed files are read again.

A cache: where it is lost, damaged or of another version of the program, the files are read anew.
"""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

import msgspec

from kompass_core.errors import FileNotWrittenError, KompassError
from kompass_core.version import VERSION
from storage.atomic_file import Stamp, make_folder, remove_leftovers, stamp_of, write_whole
from storage.reading import Progress, Reading, whole

_T = TypeVar("_T")

_LOOKED_AT = 50
"""After so many files that are as they were there is a pause, too: they may lie far away."""


class _Known(NamedTuple, Generic[_T]):
    """What was read of one file, and of which state of it."""

    stamp: Stamp
    value: _T


class FileCache(Generic[_T]):
    """What `read` returns for each file of one folder."""

    def __init__(
        self,
        folder: Path,
        place: Path,
        kind: type[_T],
        read: Callable[[Path], _T],
        *,
        tolerated: int = 0,
    ) -> None:
        """Begin with what is known at `place`.

        Args:
            folder: where the files lie.
            place: the cache's own file, in a folder of this computer.
            kind: the type of what is kept, made of dataclasses and JSON's types.
            read: returns it for one file; KompassError where the file cannot be read.
            tolerated: of how many files it may be out of date on the disk, where writing it anew
                costs more than reading these.
        """
        self._folder = folder
        self._place = place
        self._read = read
        self._tolerated = tolerated
        self._decoder = msgspec.json.Decoder(tuple[str, dict[str, _Known[kind]]])  # type: ignore[valid-type]
        self._known: dict[str, _Known[_T]] | None = None
        self._not_written = 0

    def of(self, names: Iterable[str]) -> Mapping[str, _T | KompassError]:
        """Return what there is to know of each of the folder's files, or why it cannot be read.

        A file that is gone by now is left out.
        """
        return whole(self.reading(tuple(names)))

    def reading(self, names: Sequence[str]) -> Reading[Mapping[str, _T | KompassError]]:
        """Return the same as `of`, with a pause after each file that was read, and some others.

        What is read is known at once, to others who read at the same time.
        """
        if self._known is None:
            self._known = self._load()
        before = self._known
        prefix = os.path.join(self._folder, "")  # noqa: PTH118 - of thousands of files
        found: dict[str, _T | KompassError] = {}
        now: dict[str, _Known[_T]] = {}
        for number, name in enumerate(names, 1):
            stamp = stamp_of(prefix + name)
            if stamp is None:
                continue
            known = before.get(name)
            if known is not None and known.stamp == stamp:
                found[name] = known.value
                now[name] = known
                if number % _LOOKED_AT:
                    continue
            else:
                self._read_anew(name, stamp, found, now)
                if name in now:
                    self._known[name] = now[name]
            yield Progress(number, len(names))
        self._known = now
        if self._not_written + len(before.keys() - now.keys()) > self._tolerated:
            self._write()
        return found

    def _read_anew(
        self,
        name: str,
        stamp: Stamp,
        found: dict[str, _T | KompassError],
        now: dict[str, _Known[_T]],
    ) -> None:
        try:
            known = _Known(stamp, self._read(self._folder / name))
        except KompassError as problem:
            found[name] = problem
            return
        self._not_written += 1
        found[name] = known.value
        now[name] = known

    def _load(self) -> dict[str, _Known[_T]]:
        try:
            version, known = self._decoder.decode(self._place.read_bytes())
        except (OSError, ValueError):
            return {}
        return known if version == VERSION else {}

    def _write(self) -> None:
        with suppress(FileNotWrittenError, UnicodeEncodeError):
            make_folder(self._place.parent)
            remove_leftovers(self._place)
            write_whole(self._place, msgspec.json.encode((VERSION, self._known)))
            self._not_written = 0
