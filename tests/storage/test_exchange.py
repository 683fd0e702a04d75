"""One evaluation as one file: without loss, or without persons and notes."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kompass_core.errors import (
    DamagedFileError,
    FileMissingError,
    KompassError,
    NotAnEvaluationError,
)
from kompass_core.evaluation import AreaText, Evaluation, Evaluator, Item, Visit
from kompass_core.evidence import Note, Source, SourceKind
from kompass_core.follow_up import Action
from storage.attachments import attachments_beside
from storage.evaluation_database import read_evaluation
from storage.exchange import read_package, shareable, write_package
from storage.library import Library
from tests.builders import evaluation


@pytest.fixture
def mine(tmp_path: Path) -> Library:
    return Library(tmp_path / "mine")


@pytest.fixture
def theirs(tmp_path: Path) -> Library:
    return Library(tmp_path / "theirs")


def _complete(library: Library) -> Evaluation:
    """Return an evaluation with everything that is a person's, attachments included."""
    picture = attachments_beside(library.folder / "x").add("Skärmbild.png", b"\x89PNG" * 1000)
    return replace(
        evaluation({"1.1": 525}),
        visit=Visit((Evaluator("Anna Namn", "Halmstad"),), on_site="november 2012"),
        sources=(Source("s1", SourceKind.INTERVIEW, "Kommunchef", name="Bo Namn"),),
        notes=(Note("n1", "s1", "Namn sa \ud800 något", attachments=(picture,)),),
        actions=(Action("a1", 1, what="Gör något", who="Cia Namn"),),
    ).with_area_text(1, AreaText("Allmänt", (Item("i1", "Styrka", notes=("n1",)),)))


def test_a_package_is_read_back_without_loss(
    tmp_path: Path, mine: Library, theirs: Library
) -> None:
    complete = _complete(mine)
    package = tmp_path / "Kalix.kompasspaket"
    assert write_package(complete, attachments_beside(mine.folder / "x"), package) == ()
    path = read_package(package, theirs)
    assert read_evaluation(path) == complete
    (attachment,) = complete.notes[0].attachments
    assert attachments_beside(path).read(attachment) == b"\x89PNG" * 1000


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask; the folder decides there")
def test_a_colleague_may_read_a_package_but_not_what_it_became_in_the_library(
    tmp_path: Path, mine: Library, theirs: Library
) -> None:
    package = tmp_path / "Kalix.kompasspaket"
    before = os.umask(0o022)
    try:
        write_package(_complete(mine), attachments_beside(mine.folder / "x"), package)
        path = read_package(package, theirs)
    finally:
        os.umask(before)
    assert package.stat().st_mode & 0o777 == 0o644
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_shared_has_no_persons_and_no_notes(tmp_path: Path, mine: Library) -> None:
    package = tmp_path / "Kalix.kompasspaket"
    write_package(shareable(_complete(mine)), attachments_beside(mine.folder / "x"), package)
    shared = read_evaluation(read_package(package, mine))
    assert "Namn" not in repr(shared)
    assert shared.answer("1.1").points == 525
    assert shared.area_text(1).strengths[0].text == "Styrka"
    assert shared.visit.on_site == "november 2012"
    assert shared.id != _complete(mine).id


def test_an_attachment_that_is_gone_is_named(
    tmp_path: Path, mine: Library, theirs: Library
) -> None:
    complete = _complete(theirs)
    package = tmp_path / "Kalix.kompasspaket"
    missing = write_package(complete, attachments_beside(mine.folder / "x"), package)
    assert missing == complete.notes[0].attachments
    assert read_evaluation(read_package(package, mine)) == complete


def test_an_evaluations_own_file_is_read_like_a_package(mine: Library, theirs: Library) -> None:
    file = mine.create(evaluation())
    file.close()
    assert read_evaluation(read_package(file.path, theirs)) == evaluation()


def test_with_an_evaluations_own_file_come_the_attachments_beside_it(
    mine: Library, theirs: Library
) -> None:
    complete = _complete(mine)
    file = mine.create(complete)
    file.close()
    path = read_package(file.path, theirs)
    (attachment,) = complete.notes[0].attachments
    assert attachments_beside(path).read(attachment) == b"\x89PNG" * 1000


def test_reading_back_what_one_has_replaces_nothing(tmp_path: Path, mine: Library) -> None:
    file = mine.create(evaluation())
    package = tmp_path / "Kalix.kompasspaket"
    write_package(evaluation(), attachments_beside(file.path), package)
    file.save(evaluation({"1.1": 1000}))
    file.close()
    copy = read_package(package, mine)
    assert read_evaluation(file.path).answer("1.1").points == 1000
    assert {entry.path: entry.copy_of for entry in mine.entries()} == {
        file.path: None,
        copy: file.path,
    }


def test_two_packages_of_one_evaluation_are_the_same(tmp_path: Path, mine: Library) -> None:
    def clock() -> datetime:
        return datetime(1970, 1, 1, tzinfo=UTC)

    packages = [tmp_path / name for name in ("a", "b")]
    for package in packages:
        write_package(_complete(mine), attachments_beside(mine.folder / "x"), package, clock=clock)
    assert packages[0].read_bytes() == packages[1].read_bytes()


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x05\x06" + bytes(18), b"%PDF-1.7", b"{}"])
def test_something_else_is_no_package(tmp_path: Path, mine: Library, content: bytes) -> None:
    package = tmp_path / "x.kompasspaket"
    package.write_bytes(content)
    with pytest.raises((NotAnEvaluationError, DamagedFileError)):
        read_package(package, mine)
    assert package.read_bytes() == content
    assert mine.entries() == ()


def test_a_package_that_is_not_there_is_missing(tmp_path: Path, mine: Library) -> None:
    with pytest.raises(FileMissingError):
        read_package(tmp_path / "x.kompasspaket", mine)


def test_no_damage_to_a_package_passes_unseen(tmp_path: Path, mine: Library) -> None:
    package = tmp_path / "x.kompasspaket"
    write_package(evaluation(), attachments_beside(package), package)
    whole = package.read_bytes()
    told = 0
    for place in range(0, len(whole), 29):
        package.write_bytes(whole[:place] + bytes([whole[place] ^ 16]) + whole[place + 1 :])
        try:
            path = read_package(package, mine)
        except KompassError:
            told += 1
        else:
            assert read_evaluation(path) == evaluation()
    assert told > len(whole) / 29 / 2
