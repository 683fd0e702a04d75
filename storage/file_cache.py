"""What was read of each file in a folder, so that only changed files are read again.

A cache: where it is lost, damaged or of another version of the program, the files are read anew.
"""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

import msgspec

from kompass_core.errors import FileNotWrittenError, FileUnreadableError, KompassError
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
        # The type of what is kept is a value here, which no checker can follow.
        self._form = tuple[str, dict[str, _Known[kind]]]  # type: ignore[valid-type]
        self._known: dict[str, _Known[_T]] | None = None
        self._not_written = 0

    def of(self, names: Iterable[str]) -> Mapping[str, _T | KompassError]:
        """Return what there is to know of each of the folder's files, or why it cannot be read.

        A file that is gone by now is left out.
        """
        return whole(self.reading(tuple(names)))

    def remembered(self) -> Mapping[str, _T]:
        """Return what is known of the files, without a look at any: it may be out of date."""
        return {name: known.value for name, known in self._everything_known().items()}

    def reading(self, names: Sequence[str]) -> Reading[Mapping[str, _T | KompassError]]:
        """Return the same as `of`, with a pause after each file that was read, and some others.

        What was read is known from then on, also where the reading is given up.
        """
        known = self._everything_known()
        self._forget_all_but(names, known)
        prefix = os.path.join(self._folder, "")  # noqa: PTH118 - of thousands of files
        found: dict[str, _T | KompassError] = {}
        try:
            for number, name in enumerate(names, 1):
                try:
                    stamp = stamp_of(prefix + name)
                except OSError as error:  # as from a drive that goes away
                    problem = error.strerror or str(error)
                    found[name] = FileUnreadableError(self._folder / name, problem)
                else:
                    before = known.get(name)
                    if before is not None and before.stamp == stamp:
                        found[name] = before.value
                        if number % _LOOKED_AT:
                            continue
                    elif stamp is not None:
                        found[name] = self._read_anew(name, stamp, known)
                yield Progress(number, len(names))
        finally:
            if self._not_written > self._tolerated:
                self._write()
        return found

    def _everything_known(self) -> dict[str, _Known[_T]]:
        if self._known is None:
            self._known = self._load()
        return self._known

    def _forget_all_but(self, names: Iterable[str], known: dict[str, _Known[_T]]) -> None:
        """Forget the files that are gone; of a folder that is away no file is."""
        gone = known.keys() - names
        if gone and _is_there(self._folder):
            for name in gone:
                del known[name]
            self._not_written += len(gone)

    def _read_anew(
        self, name: str, stamp: Stamp, known: dict[str, _Known[_T]]
    ) -> _T | KompassError:
        try:
            value = self._read(self._folder / name)
        except KompassError as problem:
            return problem
        known[name] = _Known(stamp, value)
        self._not_written += 1
        return value

    def _load(self) -> dict[str, _Known[_T]]:
        try:
            version, known = msgspec.json.decode(self._place.read_bytes(), type=self._form)
        except (OSError, ValueError):
            return {}
        return known if version == VERSION else {}

    def _write(self) -> None:
        with suppress(FileNotWrittenError, UnicodeEncodeError):
            make_folder(self._place.parent)
            remove_leftovers(self._place)
            write_whole(self._place, msgspec.json.encode((VERSION, self._known)))
            self._not_written = 0


def _is_there(folder: Path) -> bool:
    with suppress(OSError), os.scandir(folder):
        return True
    return False
