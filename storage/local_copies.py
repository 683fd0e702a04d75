"""What this computer keeps of an evaluation apart from its file.

Each evaluation that was ever changed here has a folder with its earlier versions, what could not be
saved in its file, where that file lies, and whether it is open.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

from storage.atomic_file import make_folder, refusals, remove_leftovers_in, write_whole
from storage.backups import Backups
from storage.data_folder import local_folder
from storage.versions import Change, Version, version_at


class LocalCopies:
    """What is kept of one evaluation.

    Attributes:
        backups: its earlier versions.
    """

    def __init__(self, folder: Path) -> None:
        self.backups = Backups(folder / "versions")
        self._folder = folder
        self._place = folder / "place"
        self._open = folder / "open"
        self._unsaved = folder / "unsaved.kompass"

    @property
    def path(self) -> Path | None:
        """Where the evaluation's own file lies; None while that is not known."""
        try:
            place = self._place.read_bytes()
        except OSError:
            return None
        return None if b"\0" in place else Path(os.fsdecode(place))

    @property
    def digest(self) -> str:
        """What stands for the evaluation's id: see `digest_of`."""
        return self._folder.name.rpartition("-")[0]

    @property
    def left_open(self) -> bool:
        """Whether the evaluation was opened and not closed, or has something not saved."""
        return _is_there(self._open) or _is_there(self._unsaved)

    @property
    def unsaved(self) -> Version | None:
        """What could not be saved in the evaluation's own file."""
        return version_at(self._unsaved)

    def begin(self, path: Path) -> None:
        """Note that the evaluation's own file is `path`, and open.

        Raises:
            FileNotWrittenError: that could not be noted.
        """
        make_folder(self._folder)
        remove_leftovers_in(self._folder)
        self.backups.remove_leftovers()
        if self.path != path:
            write_whole(self._place, os.fsencode(path))
        with refusals(self._open):
            self._open.touch(mode=0o600)

    def end(self) -> None:
        """Note that the evaluation is closed."""
        with suppress(OSError):
            self._open.unlink(missing_ok=True)

    def keep_unsaved(self, data: bytes) -> None:
        """Keep a complete file that could not be written where it belongs.

        Raises:
            FileNotWrittenError: it could not be kept here either.
        """
        make_folder(self._folder)
        write_whole(self._unsaved, data)

    def drop_unsaved(self) -> None:
        """Forget what could not be saved: a later state is."""
        with suppress(OSError):
            self._unsaved.unlink(missing_ok=True)

    def states(self) -> tuple[Version, ...]:
        """Return every state that is kept: the earlier versions, and what could not be saved."""
        unsaved = self.unsaved
        return (*self.backups.entries(), *([unsaved] if unsaved else []))

    def rewrite(self, change: Change) -> None:
        """Make everything that is kept what `change` makes of it.

        Raises:
            FileNotWrittenError: not all could be rewritten.
        """
        self.backups.rewrite(change)
        with refusals(self._unsaved):
            if unsaved := self.unsaved:
                unsaved.rewrite(change)

    def remove(self) -> None:
        """Remove everything that is kept.

        Raises:
            FileNotWrittenError: not all of it could be removed.
        """
        with refusals(self._folder):
            shutil.rmtree(self._folder)

    def adopt_unsaved(self) -> Version | None:
        """Make what could not be saved an earlier version, and return that."""
        unsaved = self.unsaved
        return self.backups.adopt(unsaved) if unsaved else None


def copies_of(evaluation_id: str, path: Path) -> LocalCopies:
    """Return what is kept of the evaluation with that id in the file at `path`.

    Another file of the same evaluation, such as a conflict copy, has a folder of its own; one that
    was moved or renamed finds its own again.
    """
    for number in count(1):
        folder = _root() / f"{digest_of(evaluation_id)}-{number}"
        copies = LocalCopies(folder)
        other = copies.path
        if other is None or other == path or not _is_there(other):
            break
    return copies


def copies_at(path: Path) -> tuple[LocalCopies, ...]:
    """Return what is kept of each evaluation whose file is, or was, at `path`: one as a rule."""
    return tuple(copies for copies in all_copies() if copies.path == path)


def copies_of_any(evaluation_id: str) -> tuple[LocalCopies, ...]:
    """Return what is kept of every file of the evaluation with that id."""
    return tuple(map(LocalCopies, sorted(_root().glob(f"{digest_of(evaluation_id)}-*"))))


def all_copies() -> Iterator[LocalCopies]:
    """Yield what is kept of each evaluation."""
    with suppress(OSError):
        for folder in sorted(_root().iterdir()):
            yield LocalCopies(folder)


def _is_there(path: Path) -> bool:
    """Return whether there is something at `path`; where one may not look, there is not."""
    return os.access(path, os.F_OK)


def digest_of(evaluation_id: str) -> str:
    """Return what stands for an evaluation's id where it names a folder."""
    return hashlib.sha256(evaluation_id.encode(errors="surrogatepass")).hexdigest()[:16]


def _root() -> Path:
    return local_folder() / "evaluations"
