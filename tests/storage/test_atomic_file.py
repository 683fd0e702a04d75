"""A file is replaced whole or not at all, and every refusal is one of our errors."""

import errno
import os
from pathlib import Path
from unittest import mock

import pytest

from kompass_core.errors import (
    DiskFullError,
    FileInUseError,
    FileMissingError,
    FileNotWrittenError,
    FileUnreadableError,
)
from storage.atomic_file import (
    make_folder,
    read_whole,
    remove_leftovers,
    stamp_of,
    write_whole,
)


def _windows_error(number: int) -> OSError:
    error = PermissionError(errno.EACCES, f"WinError {number}")
    error.winerror = number  # type: ignore[attr-defined]
    return error


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.mark.parametrize("data", [b"", b"x", bytes(range(256)) * 5000, b"\r\n\x1a\n"])
def test_what_is_written_is_read(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "fil å 🏛"
    stamp = write_whole(path, data)
    assert read_whole(path) == data
    assert stamp == stamp_of(path)
    assert _mode(path) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_keeps_leading_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "elsewhere" / "file")
    write_whole(link, b"x")
    assert link.is_symlink()
    assert (tmp_path / "elsewhere" / "file").read_bytes() == b"x"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError(errno.ENOSPC, "x"), DiskFullError),
        (OSError(errno.EDQUOT, "x"), DiskFullError),
        (_windows_error(112), DiskFullError),
        (_windows_error(5), FileInUseError),
        (_windows_error(32), FileInUseError),
        (_windows_error(33), FileInUseError),
        (OSError(errno.EIO, "x"), FileNotWrittenError),
        (OSError(errno.EROFS, "x"), FileNotWrittenError),
        (PermissionError(errno.EACCES, "x"), FileNotWrittenError),
    ],
)
def test_a_refusal_leaves_the_old_file_and_says_why(
    tmp_path: Path, error: OSError, kind: type[FileNotWrittenError]
) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"old")
    with (
        mock.patch("os.replace", side_effect=error),
        mock.patch("time.sleep") as waited,
        pytest.raises(FileNotWrittenError) as caught,
    ):
        write_whole(path, b"new")
    assert type(caught.value) is kind
    assert caught.value.path == path
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    assert sum(call.args[0] for call in waited.call_args_list) < 3


def test_what_a_virus_scanner_holds_for_a_moment_is_tried_again(tmp_path: Path) -> None:
    path = tmp_path / "x"
    real = os.replace
    answers = [_windows_error(5), _windows_error(32), None]

    def replace(source: Path, target: Path) -> None:
        if error := answers.pop(0):
            raise error
        real(source, target)

    with mock.patch("os.replace", replace), mock.patch("time.sleep") as waited:
        write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert waited.call_count == 2


def test_no_folder_is_a_refusal(tmp_path: Path) -> None:
    with pytest.raises(FileNotWrittenError):
        write_whole(tmp_path / "no folder" / "x", b"")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileNotWrittenError):
        make_folder(tmp_path / "file" / "folder")


def test_a_guard_that_raises_leaves_everything_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"old")

    def guard() -> None:
        raise FileNotWrittenError(path, "changed")

    with pytest.raises(FileNotWrittenError):
        write_whole(path, b"new", guard)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_only_what_a_killed_writer_of_the_same_file_left_is_removed(tmp_path: Path) -> None:
    for name in (".x.1f.tmp", "x", "x.tmp", ".y.1f.tmp", ".x.lock", ".xy.1f.tmp"):
        (tmp_path / name).write_bytes(b"")
    remove_leftovers(tmp_path / "x")
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"x", "x.tmp", ".y.1f.tmp", ".x.lock", ".xy.1f.tmp"}


def test_folders_are_made_for_their_owner_alone(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert _mode(tmp_path / "a") == 0o700
    assert _mode(tmp_path / "a" / "b") == 0o700


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes; the folder decides there")
@pytest.mark.parametrize(
    ("folder", "file", "folders_in_it"),
    [(0o700, 0o600, 0o700), (0o755, 0o600, 0o700), (0o770, 0o660, 0o770), (0o2775, 0o660, 0o770)],
)
def test_what_lies_in_a_folder_that_a_group_shares_is_the_groups_too(
    tmp_path: Path, folder: int, file: int, folders_in_it: int
) -> None:
    tmp_path.chmod(folder)
    write_whole(tmp_path / "file", b"x")
    make_folder(tmp_path / "a" / "b")
    assert _mode(tmp_path / "file") == file
    assert _mode(tmp_path / "a" / "b") == folders_in_it
    assert (tmp_path / "a").stat().st_mode & 0o2000 == folder & 0o2000


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes; the folder decides there")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_a_file_written_anew_stays_open_to_whom_it_was(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x")
    path.chmod(mode)
    write_whole(path, b"y")
    assert _mode(path) == mode


def test_what_cannot_be_read_is_told_apart_from_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        read_whole(tmp_path / "x")
    with pytest.raises(FileUnreadableError):
        read_whole(tmp_path)
