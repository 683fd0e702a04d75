"""Files for others are as readable as any, and are never written over an evaluation."""

import os
from pathlib import Path

import pytest

from kompass_core.errors import EvaluationInTheWayError
from storage.atomic_file import write_whole
from storage.attachments import attachments_beside
from storage.evaluation_file import EvaluationFile
from storage.exchange import write_package
from storage.for_others import write_for_others
from tests.builders import evaluation

PDF = b"%PDF-1.7"


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """The file of an evaluation."""
    path = tmp_path / "kalix.kompass"
    EvaluationFile.create(path, evaluation({"1.1": 500})).close()
    return path


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask; the folder decides there")
@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o002, 0o664), (0o077, 0o600)])
def test_what_is_for_others_is_as_readable_as_any_file_that_the_user_saves(
    tmp_path: Path, umask: int, mode: int
) -> None:
    path = tmp_path / "Rapport.pdf"
    own = tmp_path / "Kalix.kompass"
    before = os.umask(umask)
    try:
        write_for_others(path, b"x")
        write_whole(own, b"x")
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == mode
    assert own.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["kalix.kompass", "kalix.pdf", "KALIX.KOMPASS"])
def test_an_evaluation_is_never_written_over_whatever_it_is_called(saved: Path, name: str) -> None:
    path = saved.rename(saved.with_name(name))
    before = path.read_bytes()
    with pytest.raises(EvaluationInTheWayError) as caught:
        write_for_others(path, PDF)
    assert caught.value.path == path
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*.tmp"))


def test_nor_through_a_link_to_it(saved: Path, tmp_path: Path) -> None:
    before = saved.read_bytes()
    link = tmp_path / "rapport.pdf"
    link.symlink_to(saved)
    with pytest.raises(EvaluationInTheWayError):
        write_for_others(link, PDF)
    assert saved.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"\0\0\0", b"skadad"])
def test_nor_one_that_is_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kalix.kompass"
    path.write_bytes(content)
    with pytest.raises(EvaluationInTheWayError):
        write_for_others(path, PDF)
    assert path.read_bytes() == content


def test_nor_by_a_package(saved: Path) -> None:
    before = saved.read_bytes()
    with pytest.raises(EvaluationInTheWayError):
        write_package(evaluation({}), attachments_beside(saved), saved)
    assert saved.read_bytes() == before


@pytest.mark.parametrize("content", [None, b"", b"%PDF-1.4 den gamla", b"{\n"])
def test_anything_else_is_replaced(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "rapport.pdf"
    if content is not None:
        path.write_bytes(content)
    write_for_others(path, PDF)
    assert path.read_bytes() == PDF
