"""A disk that fills while one saves, keeps versions and exports costs nothing that was there."""

import errno
import os
import random
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kompass_core.errors import DiskFullError, KompassError
from kompass_core.evaluation import Evaluation
from storage.attachments import attachments_beside
from storage.evaluation_database import read_evaluation
from storage.evaluation_file import EvaluationFile
from storage.exchange import write_package
from storage.library import Library
from tests.builders import evaluation
from tests.storage.conftest import Figures
from tests.storage.file_calls import FileCalls, Real

CAPACITY = 3 * 2**20
OLD_FILES = 20


class SmallDisk(FileCalls):
    """A disk of `CAPACITY` bytes."""

    def call(self, name: str, path: str, real: Real, arguments: tuple[Any, ...]) -> Any:
        if name != "write":
            return real(*arguments)
        descriptor, data = arguments
        files = (each for each in Path(self._root).rglob("*") if each.is_file())
        free = CAPACITY - sum(each.stat().st_size for each in files)
        if free <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(descriptor, data[:free])


@contextmanager
def mounted(root: Path) -> Iterator[None]:
    """Make `root` a real file system of `CAPACITY` bytes."""
    mount = ["mount", "-t", "tmpfs", "-o", f"size={CAPACITY}", "none", str(root)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("may not mount a file system")
    try:
        yield
    finally:
        subprocess.run(["umount", str(root)], check=True)


def numbered(number: int, size: int) -> Evaluation:
    """Return an evaluation of about so many bytes that no archive makes smaller."""
    text = random.Random(number).randbytes(size // 2).hex()
    return replace(evaluation().with_question_text("1.1", text), id=f"{number:08}")


def _save(file: Path) -> list[KompassError]:
    return _told(file, numbered(int(file.stem[-8:]), CAPACITY))


def _keep_a_version(file: Path) -> list[KompassError]:
    """Change an evaluation where there is room for the version to keep, and then no more."""
    filler = file.with_name("filler")
    descriptor = os.open(filler, os.O_WRONLY | os.O_CREAT)
    with suppress(OSError):
        while True:
            os.write(descriptor, bytes(32_768))
    os.ftruncate(descriptor, filler.stat().st_size - 80_000)
    os.close(descriptor)
    told = _told(file, read_evaluation(file).with_question_text("1.2", "nytt"))
    filler.unlink()
    return told


def _export(file: Path) -> list[KompassError]:
    package = file.with_suffix(".kompasspaket")
    with pytest.raises(DiskFullError) as caught:
        write_package(numbered(0, int(1.5 * CAPACITY)), attachments_beside(file), package)
    assert not package.exists()
    return [caught.value]


def _told(path: Path, new: Evaluation) -> list[KompassError]:
    """Save `new` and return what the user is told."""
    file = EvaluationFile.open(path)
    try:
        problem = file.save(new).backup_problem
    except KompassError as error:
        return [error]
    finally:
        file.close()
    return [problem] if problem else []


@pytest.mark.parametrize(
    "real",
    [pytest.param(False, id="simulated"), pytest.param(True, id="real", marks=pytest.mark.full)],
)
def test_the_old_files_are_intact_when_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, figures: Figures, real: bool
) -> None:
    root = tmp_path / "disk"
    root.mkdir()
    monkeypatch.setenv("KOMPASS_LOCAL", str(root / "local"))
    with mounted(root) if real else SmallDisk(root):
        library = Library(root / "library")
        for number in range(OLD_FILES):
            library.create(numbered(number, 50_000)).close()
        files = {entry.path: entry.path.read_bytes() for entry in library.entries()}
        for number, path in enumerate(files):
            told = (_save, _keep_a_version, _export)[number % 3](path)
            assert told
            assert all(isinstance(error, DiskFullError) for error in told)
            assert all(each.read_bytes() == data for each, data in files.items())
        assert len(library.entries()) == OLD_FILES
        assert not list(root.rglob("*.tmp"))
    figures(
        f"a disk of 3 MB fills ({'real' if real else 'simulated'}) during save, version and export",
        f"{OLD_FILES} times: {OLD_FILES} old files intact",
    )
