"""What is done beside the saves while an evaluation is open, so that nothing of it is ever lost."""

from contextlib import suppress
from datetime import timedelta

from kompass_core.errors import FileNotWrittenError
from storage.atomic_file import refusals
from storage.atomic_json_storage import AtomicJsonStorage
from storage.clock import Clock
from storage.local_copies import copies_of
from storage.migrations import schema
from storage.versions import Version

EVERY = timedelta(minutes=10)
"""How often an earlier version is kept while one works."""


class Safekeeping:
    """Keeps earlier versions before the first change and at intervals, and what cannot be saved.

    Attributes:
        interrupted: whether the evaluation was not closed the last time.
        recovered: what could not be saved the last time, where that is newer than the file.
    """

    def __init__(self, storage: AtomicJsonStorage, evaluation_id: str, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock
        self._copies = copies_of(evaluation_id, storage.path.absolute())
        self._kept_at = None if storage.head.revision else clock()
        self._problem: FileNotWrittenError | None = None
        self._has_unsaved = False
        self.interrupted = self._copies.left_open
        self.recovered: Version | None = None
        with suppress(FileNotWrittenError):  # told when an earlier version cannot be kept either
            self._copies.begin(storage.path.absolute())
            self.recovered = self._newer(self._copies.adopt_unsaved())

    def versions(self) -> tuple[Version, ...]:
        """Return the earlier versions, newest first."""
        return self._copies.backups.entries()

    def before_save(self) -> None:
        """Keep what is on the disk, if this is the first change of the session.

        Raises:
            FileNotWrittenError: it could not be kept, and the file has the form of an older version
                of the program, of which a copy must be there before it changes.
        """
        self._problem = self._keep_version() if self._kept_at is None else None
        if self._problem and self._storage.head.schema != schema():
            raise self._problem

    def after_save(self) -> FileNotWrittenError | None:
        """Keep what was saved, if it is time; return why an earlier version could not be kept."""
        if self._has_unsaved:
            self._copies.drop_unsaved()
            self._has_unsaved = False
        if self._kept_at is not None and self._clock() - self._kept_at >= EVERY:
            self._problem = self._keep_version()
        return self._problem

    def after_failure(self) -> None:
        """Keep on this computer what could not be saved in its file."""
        with suppress(FileNotWrittenError):  # the failure itself is told
            self._copies.keep_unsaved(self._storage.packed()[1])
            self._has_unsaved = True

    def put_by_unsaved(self) -> None:
        """Make what could not be saved an earlier version, as the file's own state is wanted."""
        with suppress(FileNotWrittenError):
            self._copies.adopt_unsaved()
            self._has_unsaved = False

    def end(self) -> None:
        """Note that the evaluation is closed; with something not saved it counts as left open."""
        if not self._has_unsaved:
            self._copies.end()

    def _keep_version(self) -> FileNotWrittenError | None:
        now = self._clock()
        head = self._storage.head
        try:
            with refusals(self._storage.path):
                data = self._storage.file_content()
            self._copies.backups.keep(data, head.saved, head.revision, now)
            self._kept_at = now
        except FileNotWrittenError as problem:
            return problem
        return None

    def _newer(self, version: Version | None) -> Version | None:
        return version if version and version.saved > self._storage.head.saved else None
