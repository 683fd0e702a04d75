"""TinyDB's storage on files that are replaced whole or not at all.

TinyDB's own JSONStorage writes in place: killed while saving it leaves an unreadable file, and a
full disk destroys what was there before.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tinydb.storages import Storage
from typing_extensions import override

from kompass_core.errors import ChangedOutsideError, FileAlreadyThereError
from kompass_core.version import VERSION
from storage.atomic_file import write_whole
from storage.clock import Clock, local_now
from storage.envelope import (
    SCHEMA,
    Head,
    Tables,
    checksum_of,
    pack,
    read_content,
    verified_checksum,
)

_Stamp = tuple[int, int, int, int]


class AtomicJsonStorage(Storage):
    """The tables of one file, held in memory and written as one by `transaction`.

    It never replaces a file that it has not read or written itself.

    Attributes:
        path: the file; it need not exist yet.
        head: what the file on the disk says of itself; of revision 0 while there is none.
    """

    def __init__(self, path: Path, *, new: bool = False, clock: Clock = local_now) -> None:
        """Read the file at `path`, or begin a `new` one, which is made by the first save.

        Raises:
            KompassError: as `read_content`, unless it is new.
        """
        self.path = path
        self.head = Head(SCHEMA, VERSION, 0, clock())
        self._clock = clock
        self._tables: Tables = {}
        self._collecting = False
        self._stamp: _Stamp | None = None
        self._own_checksums: set[str] = set()
        if not new:
            self._stamp = _stamp(path)
            content = read_content(path)
            self.head, self._tables = content.head, content.tables
            self._own_checksums = {content.checksum}

    @override
    def read(self) -> Tables:
        """Return the tables as they are in memory."""
        return dict(self._tables)

    @override
    def write(self, data: Tables) -> None:
        """Take over the tables; outside a transaction, also write the file."""
        self._tables = data
        if not self._collecting:
            self._commit()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Collect everything that is written inside, and write the file once at the end.

        Raises:
            FileNotWrittenError: see `write_whole`. The tables in memory stay as they are, so that
                the next transaction writes them.
            ChangedOutsideError: someone else changed the file since it was read or written here.
            FileAlreadyThereError: a new file was to be made where there is one.
        """
        self._collecting = True
        try:
            yield
        finally:
            self._collecting = False
        self._commit()

    def _commit(self) -> None:
        head = Head(SCHEMA, VERSION, self.head.revision + 1, self._clock())
        data = pack(head, self._tables)
        # Known beforehand: when only making the name durable fails, the file is already this one.
        self._own_checksums.add(checksum_of(data))
        write_whole(self.path, data, self._check_unchanged)
        self._stamp = _stamp(self.path)
        self._own_checksums = {checksum_of(data)}
        self.head = head

    def _check_unchanged(self) -> None:
        found = _stamp(self.path)
        if found is None or found == self._stamp:
            return
        if verified_checksum(self.path.read_bytes()) in self._own_checksums:
            return
        kind = ChangedOutsideError if self.head.revision else FileAlreadyThereError
        raise kind(self.path, "it is not the file that was read")


def _stamp(path: Path) -> _Stamp | None:
    """Return what tells cheaply that a file is still the same; None where there is none."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
