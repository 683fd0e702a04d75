"""TinyDB's storage on files that are replaced whole or not at all.

TinyDB's own JSONStorage writes in place: killed while saving it leaves an unreadable file, and a
full disk destroys what was there before.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tinydb.storages import Storage
from typing_extensions import override

from kompass_core.errors import ChangedOutsideError, FileAlreadyThereError, FileUnreadableError
from kompass_core.version import VERSION
from storage.atomic_file import Stamp, stamp_of, write_whole
from storage.clock import Clock, local_now
from storage.envelope import Head, Lines, checksum_of, pack, read_content, verified_checksum
from storage.migrations import schema
from storage.tables import Tables


class AtomicJsonStorage(Storage):
    """The tables of one file, held in memory and written as one by `transaction`.

    It never replaces a file that it has not read or written itself.

    Attributes:
        path: the file.
        head: what the file on the disk says of itself; of revision 0 while there is none.
    """

    def __init__(self, path: Path, *, new: bool = False, clock: Clock = local_now) -> None:
        """Read the file at `path`, or begin a `new` one, which is made by the first save.

        Raises:
            KompassError: as `read_content`, unless it is new.
        """
        self.path = path
        self.head = Head(schema(), VERSION, 0, clock())
        self._clock = clock
        self._tables: Tables = {}
        self._lines = Lines()
        self._collecting = False
        self._stamp: Stamp | None = None
        self._own_checksums: set[str] = set()
        if not new:
            self.reload()

    def reload(self) -> None:
        """Read the file, as if nothing had been read or written here before.

        Raises:
            KompassError: see `read_content`; everything is as it was.
        """
        try:
            stamp = stamp_of(self.path)
        except OSError as error:
            raise FileUnreadableError(self.path, error.strerror or str(error)) from error
        content = read_content(self.path)
        self._stamp, self._own_checksums = stamp, {content.checksum}
        self.head, self._tables = content.head, content.tables

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

    def packed(self) -> tuple[Head, bytes]:
        """Return the head and the whole content of the file that the next save writes."""
        head = Head(schema(), VERSION, self.head.revision + 1, self._clock())
        return head, pack(head, self._tables, self._lines)

    def file_content(self) -> bytes:
        """Return the file's whole content, which is as it was read or written here.

        Raises:
            ChangedOutsideError: it is another by now.
            OSError: it cannot be read.
        """
        data = self.path.read_bytes()
        if verified_checksum(data) not in self._own_checksums:
            raise ChangedOutsideError(self.path, "it is not the file that was read")
        return data

    def _commit(self) -> None:
        head, data = self.packed()
        # Known beforehand: when only making the name durable fails, the file is this one already.
        self._own_checksums.add(checksum_of(data))
        self._stamp = write_whole(self.path, data, self._check_unchanged)
        self._own_checksums = {checksum_of(data)}
        self.head = head

    def _check_unchanged(self) -> None:
        found = stamp_of(self.path)
        if found is None or found == self._stamp:
            return
        try:
            self.file_content()
        except ChangedOutsideError as error:
            if self.head.revision:
                raise
            raise FileAlreadyThereError(self.path, error.reason) from error
