"""Whatever lies where an evaluation should: one family of errors, and the file is left alone."""

import hashlib
import json
import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from kompass_core.errors import (
    DamagedFileError,
    EmptyFileError,
    FileMissingError,
    FileNotWrittenError,
    FileUnreadableError,
    KompassError,
    NewerFileError,
    NotAnEvaluationError,
)
from storage.evaluation_database import read_evaluation
from storage.evaluation_file import EvaluationFile
from storage.library import Library
from tests.builders import evaluation
from tests.storage.conftest import Figures

SHORT_OR_FULL = [
    pytest.param(700, 50, id="short"),
    pytest.param(10_100, 200, id="full", marks=pytest.mark.full),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return folder / "x.kompass"


@pytest.fixture
def whole(path: Path) -> bytes:
    """Return the content of a good file."""
    EvaluationFile.create(path, evaluation({"1.1": 525}).with_question_text("1.2", "ö")).close()
    return path.read_bytes()


def sealed(body: str | bytes) -> bytes:
    """Return a file of that content, without its closing brace, with the right checksum."""
    data = body.encode() if isinstance(body, str) else body
    return data + f',\n"checksum": "sha256:{hashlib.sha256(data).hexdigest()}"\n}}\n'.encode()


def resealed(whole: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    """Return a good file with something changed in it, as another program might write it."""
    content = json.loads(whole)
    del content["checksum"]
    change(content)
    head = '{\n"format": "kommunkompassen-evaluation",\n'
    rest = json.dumps({name: part for name, part in content.items() if name != "format"})
    return sealed(head + rest[1:-1])


def refusal(path: Path, data: bytes) -> KompassError:
    """Return the error for a file with this content, which must stay as it is."""
    path.write_bytes(data)
    with pytest.raises(KompassError) as caught:
        EvaluationFile.open(path)
    assert path.read_bytes() == data
    assert list(path.parent.iterdir()) == [path]
    return caught.value


def _flips(whole: bytes, count: int) -> Iterator[bytes]:
    chance = random.Random(1)
    for _ in range(count):
        place, bit = chance.randrange(len(whole)), chance.randrange(8)
        yield whole[:place] + bytes([whole[place] ^ (1 << bit)]) + whole[place + 1 :]


@pytest.mark.timeout(1200)
@pytest.mark.parametrize(("flips", "cuts"), SHORT_OR_FULL)
def test_every_flip_and_every_cut_is_seen(
    path: Path, whole: bytes, figures: Figures, flips: int, cuts: int
) -> None:
    for data in _flips(whole, flips):
        assert isinstance(refusal(path, data), DamagedFileError | NotAnEvaluationError)
    for number in range(cuts):
        data = whole[: len(whole) * number // cuts]
        assert isinstance(refusal(path, data), DamagedFileError | NotAnEvaluationError)
    figures(
        "bit flips and cuts",
        f"{flips} flips and {cuts} cuts: each seen, 0 crashes, 0 originals overwritten",
    )


ELSE: dict[str, tuple[bytes, type[KompassError]]] = {
    "nothing": (b"", EmptyFileError),
    "zeros": (bytes(5000), EmptyFileError),
    "text": (b"Kalix 2012\n", NotAnEvaluationError),
    "PDF": (b"%PDF-1.7\n", NotAnEvaluationError),
    "other JSON": (b'{"_default": {}}', NotAnEvaluationError),
    "random": (random.Random(2).randbytes(4096), NotAnEvaluationError),
}


@pytest.mark.parametrize("name", ELSE)
def test_something_else_is_told_from_a_damaged_evaluation(path: Path, name: str) -> None:
    data, kind = ELSE[name]
    assert type(refusal(path, data)) is kind


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_another_encoding_is_refused(path: Path, whole: bytes, encoding: str) -> None:
    refusal(path, whole.decode().encode(encoding))


def test_a_text_editors_line_ends_are_seen(path: Path, whole: bytes) -> None:
    assert isinstance(refusal(path, whole.replace(b"\n", b"\r\n")), NotAnEvaluationError)
    assert isinstance(refusal(path, whole + b"\n"), DamagedFileError)


def _deep(content: dict[str, Any]) -> None:
    part: list[Any] = []
    for _ in range(500):
        part = [part]
    content["tables"]["evaluation"]["1"]["summary"] = part


def _table(name: str, row: str = "1") -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda content: content["tables"][name][row]


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "no tables": lambda c: c.pop("tables"),
    "tables are a list": lambda c: c.update(tables=[]),
    "a table is a text": lambda c: c["tables"].update(answers="x"),
    "a document is a number": lambda c: c["tables"]["answers"].update({"1": 5}),
    "no evaluation": lambda c: c["tables"].pop("evaluation"),
    "two evaluations": lambda c: c["tables"]["evaluation"].update(
        {"2": c["tables"]["evaluation"]["1"]}
    ),
    "no edition": lambda c: c["tables"]["edition"].clear(),
    "an unknown question": lambda c: _table("answers")(c).update(question="9.9"),
    "a question twice": lambda c: c["tables"]["answers"].update({"7": _table("answers")(c)}),
    "an answer to nothing": lambda c: _table("answers")(c).pop("question"),
    "points above the max": lambda c: _table("answers")(c).update(points=100_000),
    "negative points": lambda c: _table("answers")(c).update(points=-5),
    "points as a text": lambda c: _table("answers")(c).update(points="5.25"),
    "fractions of hundredths": lambda c: _table("answers")(c).update(points=5.25),
    "points that are true": lambda c: _table("answers")(c).update(points=True),
    "infinite points": lambda c: _table("answers")(c).update(points=float("inf")),
    "no number at all": lambda c: _table("answers")(c).update(points=float("nan")),
    "decided without points": lambda c: _table("answers", "2")(c).update(decided=True),
    "a number for a text": lambda c: _table("answers")(c).update(text=7),
    "areas that do not add up": lambda c: _table("edition")(c)["areas"][0]["questions"].pop(),
    "no id": lambda c: _table("evaluation")(c).pop("id"),
    "a year in words": lambda c: _table("evaluation")(c).update(year="2012"),
    "a row without a number": lambda c: c["tables"]["answers"].update({"x": {}}),
    "schema 0": lambda c: c.update(schema=0),
    "no schema": lambda c: c.pop("schema"),
    "a negative revision": lambda c: c.update(revision=-1),
    "a huge revision": lambda c: c.update(revision=10**4000),
    "no time": lambda c: c.update(saved="igår"),
    "a time without its offset": lambda c: c.update(saved="2026-11-21T14:03:00"),
    "deep nesting": _deep,
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_whole_file_that_makes_no_sense_is_damaged(path: Path, whole: bytes, name: str) -> None:
    assert isinstance(refusal(path, resealed(whole, CHANGES[name])), DamagedFileError)


BODY = '{\n"format": "kommunkompassen-evaluation",\n'
BODIES = {
    "a key twice": BODY + '"schema": 1, "schema": 1, "tables": {}',
    "very deep nesting": BODY + '"tables": ' + "[" * 200_000 + "]" * 200_000,
    "no JSON": BODY + '"tables": {,}',
    "a number of 5,000 digits": BODY + '"schema": ' + "1" * 5000,
    "no Unicode": BODY.encode() + b'"x": "\xff\xfe"',
    "nothing": BODY + '"x": 1',
}


@pytest.mark.parametrize("name", BODIES)
def test_a_checksum_alone_makes_no_evaluation(path: Path, name: str) -> None:
    assert isinstance(refusal(path, sealed(BODIES[name])), DamagedFileError)


def test_resealing_alone_changes_nothing(path: Path, whole: bytes) -> None:
    before = EvaluationFile.open(path, read_only=True).evaluation
    path.write_bytes(resealed(whole, lambda _: None))
    assert EvaluationFile.open(path, read_only=True).evaluation == before


def test_a_newer_file_is_refused_with_its_program_version(path: Path, whole: bytes) -> None:
    newer = resealed(whole, lambda c: c.update(schema=10**6, program="9.1"))
    error = refusal(path, newer)
    assert isinstance(error, NewerFileError)
    assert error.program_version == "9.1"


def test_a_newer_file_with_tables_unheard_of_is_newer_and_not_damaged(
    path: Path, whole: bytes
) -> None:
    newer = resealed(whole, lambda c: c.update(schema=10**6, tables={"new": {"1": {"x": []}}}))
    assert isinstance(refusal(path, newer), NewerFileError)


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(NotAnEvaluationError):
        EvaluationFile.open(tmp_path)
    with pytest.raises(FileMissingError):
        EvaluationFile.open(tmp_path / "x.kompass")
    with pytest.raises(FileMissingError):
        EvaluationFile.open(tmp_path / "no folder" / "x.kompass")


def test_a_link_to_itself_and_a_link_to_nothing_are_errors_of_ours(tmp_path: Path) -> None:
    for name, target in (("loop.kompass", "loop.kompass"), ("dead.kompass", "gone")):
        link = tmp_path / name
        link.symlink_to(tmp_path / target)
        with pytest.raises(KompassError):
            EvaluationFile.open(link)


def test_a_name_that_the_system_does_not_take_is_an_error_of_ours(tmp_path: Path) -> None:
    path = tmp_path / f"{'x' * 300}.kompass"
    with pytest.raises(FileUnreadableError):
        EvaluationFile.open(path)
    with pytest.raises(FileUnreadableError):
        read_evaluation(path)
    with pytest.raises(FileNotWrittenError):
        EvaluationFile.create(path, evaluation())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.kompass")
    with pytest.raises(NotAnEvaluationError):
        EvaluationFile.open(tmp_path / "x.kompass")


def test_a_file_without_the_right_to_read_it_is_unreadable(path: Path, whole: bytes) -> None:
    with mock.patch("io.open", side_effect=PermissionError(13, "Permission denied")):
        with pytest.raises(FileUnreadableError) as caught:
            EvaluationFile.open(path)
        assert isinstance(Library(path.parent).entries()[0].problem, FileUnreadableError)
    assert caught.value.reason == "Permission denied"
    assert path.read_bytes() == whole
