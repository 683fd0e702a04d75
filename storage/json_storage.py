"""TinyDB's storage for what a library knows beside its evaluations: read anew at every look.

Published results and averages are few, change seldom and may change in another window or on
another computer of a synced folder. So nothing is held in memory between two calls.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from tinydb.storages import Storage
from typing_extensions import override

from kompass_core.errors import DamagedFileError, FileMissingError, NewerFileError
from storage.atomic_file import read_whole, write_whole
from storage.library_folder import folder_in
from storage.tables import Tables

_SCHEMA = 1


class _Content(msgspec.Struct):
    format: str
    schema: int
    tables: Tables


class JsonStorage(Storage):
    """The tables of one file, which is replaced whole or not at all."""

    def __init__(self, path: Path, form: str) -> None:
        """Begin with the file at `path`, which need not exist, and of that `form` if it does."""
        self._path = path
        self._form = form
        self._collected: Tables | None = None

    @override
    def read(self) -> Tables | None:
        """Return the tables in the file; None while there is none.

        Raises:
            FileUnreadableError: the system does not let it be read.
            DamagedFileError: it is something else, or no longer whole.
            NewerFileError: a newer version of the program wrote it.
        """
        if self._collected is not None:
            return dict(self._collected)
        try:
            data = read_whole(self._path)
        except FileMissingError:
            return None
        try:
            content = msgspec.json.decode(data, type=_Content)
        except (ValueError, RecursionError) as error:
            raise DamagedFileError(self._path, str(error)) from error
        if content.format != self._form:
            raise DamagedFileError(self._path, f"it is of the form {content.format}")
        if content.schema > _SCHEMA:
            raise NewerFileError(self._path, "")
        return content.tables

    @override
    def write(self, data: Tables) -> None:
        """Write the tables, or take them over inside a `transaction`.

        Raises:
            LibraryAwayError: the library's folder cannot be reached.
            FileNotWrittenError: see `write_whole`; the file is as it was.
        """
        if self._collected is not None:
            self._collected = data
        else:
            self._save(data)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write everything that is done inside at once; nothing of it where something is raised.

        One inside another is part of that.
        """
        if self._collected is not None:
            yield
            return
        before = self.read() or {}
        self._collected = before
        try:
            yield
            after = self._collected
        finally:
            self._collected = None
        if after is not before:
            self._save(after)

    def _save(self, tables: Tables) -> None:
        folder_in(self._path.parent)
        content: dict[str, Any] = {"format": self._form, "schema": _SCHEMA, "tables": tables}
        write_whole(self._path, json.dumps(content, indent=1).encode())
