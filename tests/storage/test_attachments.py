"""An attachment's content is kept once, as it was, and never costs a save anything."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from kompass_core.errors import (
    DiskFullError,
    FileMissingError,
    FileTooLargeError,
    FileUnreadableError,
)
from kompass_core.evidence import Attachment, Note
from storage import attachments as module
from storage.attachments import Attachments, attachments_beside
from storage.evaluation_file import EvaluationFile
from tests.builders import evaluation


@pytest.fixture
def attachments(tmp_path: Path) -> Attachments:
    return Attachments(tmp_path / "library" / ".attachments")


def test_a_file_is_kept_whole_under_its_own_name(attachments: Attachments, tmp_path: Path) -> None:
    original = tmp_path / "Årsredovisning 2011.PDF"
    original.write_bytes(b"%PDF innehall")
    kept = attachments.add_file(original)
    assert (kept.name, kept.size) == ("Årsredovisning 2011.PDF", 13)
    original.unlink()
    assert attachments.read(kept) == b"%PDF innehall"
    assert attachments.path_of(kept).suffix == ".pdf"


def test_the_same_content_is_kept_once(attachments: Attachments) -> None:
    first = attachments.add("a.png", b"bild")
    stamp = attachments.path_of(first).stat()
    second = attachments.add("b.png", b"bild")
    again = attachments.path_of(second).stat()
    assert (stamp.st_ino, stamp.st_mtime_ns) == (again.st_ino, again.st_mtime_ns)


@pytest.mark.parametrize(
    "name", ["", "..", "../../x.sh", "a.b/c", "utan ändelse", "x.\u202efdp", "a" * 300]
)
def test_no_name_leads_out_of_the_folder(attachments: Attachments, name: str) -> None:
    kept = attachments.add(name, b"x")
    path = attachments.path_of(kept)
    assert path.parent.name == ".attachments"
    assert path.read_bytes() == b"x"


def test_a_checksum_from_elsewhere_does_not_lead_out_of_the_folder(
    attachments: Attachments, tmp_path: Path
) -> None:
    (tmp_path / "secret").write_bytes(b"x")
    with pytest.raises(FileMissingError):
        attachments.path_of(Attachment("x", "../../secret", 1))


def test_a_content_that_is_gone_or_cut_short_is_missing(attachments: Attachments) -> None:
    kept = attachments.add("a.txt", b"hela")
    attachments.path_of(kept).write_bytes(b"hal")
    assert not attachments.has(kept)
    with pytest.raises(FileMissingError) as missing:
        attachments.path_of(kept)
    assert missing.value.path.name == "a.txt"
    assert attachments.read(attachments.add("a.txt", b"hela")) == b"hela"


def test_what_cannot_be_kept_is_told(
    attachments: Attachments, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FileMissingError):
        attachments.add_file(tmp_path / "gone.pdf")
    with pytest.raises(FileUnreadableError):
        attachments.add_file(tmp_path)
    monkeypatch.setattr(module, "MOST_MEGABYTES", 0)
    large = tmp_path / "large.pdf"
    large.write_bytes(b"xx")
    with pytest.raises(FileTooLargeError):
        attachments.add_file(large)


def test_a_file_that_found_no_room_is_told_by_its_own_name(
    attachments: Attachments, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "x")

    attachments.add("a.txt", b"there was room for this")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError) as refused:
        attachments.add("Årsredovisning 2011.pdf", b"x")
    assert refused.value.path.name == "Årsredovisning 2011.pdf"


@pytest.mark.parametrize("name", ["", ".", "..", "../../x.sh", "a.b/c"])
def test_a_missing_content_is_told_whatever_its_name(attachments: Attachments, name: str) -> None:
    with pytest.raises(FileMissingError):
        attachments.read(Attachment(name, "0" * 64, 1))


def test_a_sweep_leaves_only_what_is_still_named(attachments: Attachments) -> None:
    attachments.sweep([])
    kept, gone = attachments.add("a.txt", b"a"), attachments.add("b.txt", b"b")
    attachments.sweep([kept])
    assert attachments.has(kept)
    assert not attachments.has(gone)


def test_an_evaluation_finds_its_attachments_from_the_trash_too(tmp_path: Path) -> None:
    kept = attachments_beside(tmp_path / "x.kompass").add("a.txt", b"a")
    assert attachments_beside(tmp_path / ".trash" / "x.kompass").has(kept)


def test_fifty_megabytes_make_a_save_no_larger(tmp_path: Path) -> None:
    path = tmp_path / "x.kompass"
    file = EvaluationFile.create(path, evaluation())
    before = path.stat().st_size
    kept = attachments_beside(path).add("film.mp4", bytes(50_000_000))
    content = attachments_beside(path).path_of(kept)
    stamp = content.stat().st_mtime_ns
    file.save(replace(evaluation(), notes=(Note("n", "film", attachments=(kept,)),)))
    file.close()
    assert path.stat().st_size - before < 1000
    assert content.stat().st_mtime_ns == stamp
