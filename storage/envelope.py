"""What a file of ours looks like from outside: head, tables and a checksum over every byte.

The file is one JSON object in ASCII, one line for each document. `docs/file-format.md` describes
it for those who read or write it with other programs.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import msgspec

from kompass_core.errors import (
    DamagedFileError,
    EmptyFileError,
    FileMissingError,
    FileUnreadableError,
    NewerFileError,
    NotAnEvaluationError,
)
from storage.migrations import migrated, schema
from storage.tables import Document, Tables

FORMAT = "kommunkompassen-evaluation"
"""Never changes, nor does the envelope: a program of any version can tell what a file is."""
_OPENING = f'{{\n"format": "{FORMAT}",\n'.encode()
_CLOSING = re.compile(rb',\n"checksum": "sha256:([0-9a-f]{64})"\n}\n\Z')
_CLOSING_LENGTH = len(b',\n"checksum": "sha256:"\n}\n') + 64


@dataclass(frozen=True)
class Head:
    """What the file says of itself before its tables."""

    schema: Annotated[int, msgspec.Meta(ge=1)]
    """The version of the tables: see `storage.migrations`."""
    program: str
    """Version of the program that wrote the file."""
    revision: Annotated[int, msgspec.Meta(ge=0, lt=10**9)]
    """1 for the first save, and one more for each."""
    saved: Annotated[datetime, msgspec.Meta(tz=True)]
    """When, with its offset from UTC."""


@dataclass(frozen=True)
class Content:
    """What one file holds, its tables as those of this version of the program."""

    head: Head
    tables: Tables
    checksum: str


class Lines:
    """Documents as they stand in a file, each serialised anew only when it is another."""

    def __init__(self) -> None:
        self._made: dict[str, dict[str, tuple[Document, bytes]]] = {}

    def of(self, name: str, documents: Mapping[str, Document]) -> bytes:
        """Return the lines of the table `name`.

        Each document is serialised by itself, so that no other thread waits longer than for one.
        """
        before = self._made.get(name, {})
        made = {}
        for number, document in documents.items():
            found = before.get(number)
            if found is None or found[0] != document:
                line = f'"{number}": {_json(document)}'.encode()
                found = dict(document), line  # TinyDB's `update` changes documents in place
            made[number] = found
        self._made[name] = made
        return b",\n".join(line for _, line in made.values())


def pack(head: Head, tables: Tables, lines: Lines | None = None) -> bytes:
    """Return a file's whole content; `lines` are those of the content before it."""
    body = b"".join(_parts(head, tables, lines or Lines()))
    return body + f',\n"checksum": "sha256:{hashlib.sha256(body).hexdigest()}"\n}}\n'.encode()


def _parts(head: Head, tables: Tables, lines: Lines) -> Iterator[bytes]:
    yield _OPENING
    for name, value in msgspec.to_builtins(head).items():
        yield f'"{name}": {_json(value)},\n'.encode()
    yield b'"tables": {'
    for place, (name, documents) in enumerate(tables.items()):
        yield f"{',' if place else ''}\n{_json(name)}: {{".encode()
        if documents:
            yield b"\n"
            yield lines.of(name, documents)
        yield b"\n}"
    yield b"\n}"


_json = json.JSONEncoder(ensure_ascii=True, allow_nan=False).encode


def _is_ours(start: bytes) -> bool:
    """Whether a file that starts so is an evaluation, be it whole or damaged."""
    return start.startswith(_OPENING) or _is_empty(start)


def _is_empty(data: bytes) -> bool:
    """Whether nothing is there, or zeros only, which a crash of the system leaves of a file."""
    return not data.strip(b"\0")


def begins_as_evaluation(path: Path) -> bool:
    """Whether the file at `path` begins as an evaluation's, be it whole or damaged further on."""
    with path.open("rb") as file:
        return file.read(len(_OPENING)) == _OPENING


def checksum_of(data: bytes) -> str:
    """Return the checksum that stands at the end of what `pack` made."""
    return data[-_CLOSING_LENGTH:][-68:-4].decode()


def verified_checksum(data: bytes) -> str | None:
    """Return the checksum at the end of a file's content, or None if it does not agree."""
    closing = _CLOSING.search(data, max(0, len(data) - _CLOSING_LENGTH))
    if closing is None:
        return None
    counted = hashlib.sha256(memoryview(data)[: closing.start()]).hexdigest()
    return counted if counted.encode() == closing[1] else None


def unpack(path: Path, data: bytes) -> Content:
    """Return what a file's whole content says.

    Raises:
        NotAnEvaluationError: it is something else.
        EmptyFileError: it is nothing at all.
        DamagedFileError: a byte is not as it was written, or what was written makes no sense.
        NewerFileError: the tables are newer than this program.
    """
    if not _is_ours(data):
        raise NotAnEvaluationError(path)
    if _is_empty(data):
        raise EmptyFileError(path)
    checksum = verified_checksum(data)
    if checksum is None:
        raise DamagedFileError(path, "the checksum does not agree with the content")
    try:
        content = json.loads(data, object_pairs_hook=_without_doubles)
        head = msgspec.convert(content, Head)
        if head.schema > schema():
            raise NewerFileError(path, head.program)
        tables = msgspec.convert(content["tables"], Tables)
        return Content(head, migrated(tables, head.schema), checksum)
    except (ValueError, LookupError, RecursionError) as error:
        raise DamagedFileError(path, str(error)) from error


def read_content(path: Path) -> Content:
    """Return what the file at `path` says.

    Raises:
        FileMissingError: there is no file.
        FileUnreadableError: the system does not let it be read.
        NotAnEvaluationError: it is something else, such as a folder.
        EmptyFileError, DamagedFileError, NewerFileError: see `unpack`.
    """
    try:
        if not path.is_file():
            raise NotAnEvaluationError(path) if path.exists() else FileMissingError(path)
        with path.open("rb") as file:
            start = file.read(len(_OPENING))
            if not _is_ours(start):
                raise NotAnEvaluationError(path)
            return unpack(path, start + file.read())
    except OSError as error:
        raise FileUnreadableError(path, error.strerror or str(error)) from error


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) != len(pairs):
        raise ValueError("a key stands twice")
    return content
