"""The earlier versions of one evaluation, each a complete file in one folder."""

import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from storage.atomic_file import make_folder, move, refusals, remove_leftovers_in, write_whole
from storage.file_names import SUFFIX
from storage.thinning import periods
from storage.versions import Change, Version

_TIME = "%Y%m%dT%H%M%S.%f"
_NAME = re.compile(r"(\d{8}T\d{6}\.\d{6})Z-r(\d{1,9})" + re.escape(SUFFIX))


class Backups:
    """The earlier versions in `folder`, which is made with the first one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def entries(self) -> tuple[Version, ...]:
        """Return every earlier version, newest first; whether it is good is not looked at."""
        found = [_version(path) for path in self._folder.glob(f"*{SUFFIX}")]
        return tuple(
            sorted((each for each in found if each), key=lambda each: each.saved, reverse=True)
        )

    def newest_good(self) -> Version | None:
        """Return the newest version that can be read; None if there is none."""
        return next((version for version in self.entries() if version.good), None)

    def keep(self, data: bytes, saved: datetime, revision: int, now: datetime) -> None:
        """Keep a version, and then thin out the older ones.

        Args:
            data: the complete file.
            saved: when it was saved.
            revision: its revision.
            now: the time from which ages count.

        Raises:
            FileNotWrittenError: it could not be kept; no other is gone.
        """
        make_folder(self._folder)
        write_whole(self._path(saved, revision), data)
        self._thin(now)

    def adopt(self, version: Version) -> Version:
        """Make a version that lies elsewhere on the same disk one of these; return where it is.

        Raises:
            FileNotWrittenError: it could not be moved.
        """
        make_folder(self._folder)
        path = self._path(version.saved, version.revision)
        move(version.path, path)
        return Version(path, version.saved, version.revision)

    def rewrite(self, change: Change) -> None:
        """Make every version what `change` makes of it; one that cannot be read is removed.

        Raises:
            FileNotWrittenError: one could not be rewritten or removed; some others are.
        """
        for version in self.entries():
            with refusals(version.path):
                version.rewrite(change)

    def remove_leftovers(self) -> None:
        """Remove what was left of a version when its writer was killed."""
        remove_leftovers_in(self._folder)

    def _path(self, saved: datetime, revision: int) -> Path:
        return self._folder / f"{saved.astimezone(UTC):{_TIME}}Z-r{revision}{SUFFIX}"

    def _thin(self, now: datetime) -> None:
        """Remove what need not be kept, but nothing unless what is kept in its place is good."""
        for versions in periods(self.entries(), now):
            if len(versions) == 1:
                continue
            kept = next((version for version in versions if version.good), None)
            for version in versions:
                if kept is not None and version is not kept:
                    with suppress(OSError):
                        version.path.unlink()


def _version(path: Path) -> Version | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    saved = datetime.strptime(match[1], _TIME).replace(tzinfo=UTC)
    return Version(path, saved, int(match[2]))
