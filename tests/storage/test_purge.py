"""What is taken out of an evaluation is gone from everything kept of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

import pytest

from kompass_core.errors import DiskFullError, LibraryAwayError
from kompass_core.evaluation import Evaluation
from kompass_core.points import Points
from kompass_core.privacy import without_names
from storage.data_folder import local_folder
from storage.evaluation_database import read_evaluation
from storage.evaluation_file import EvaluationFile
from storage.library import Library
from storage.library_search import LibrarySearch
from storage.purge import purge
from storage.reading import whole
from storage.recovery import newest_good_copy, put_in_place
from tests.builders import evaluation
from tests.storage.times import Ticking

NAMED = evaluation().with_question_text("1.1", "Sagt av Namnsson i korridoren.")
OTHER = replace(evaluation(), id="other").with_question_text("1.1", "Namnsson igen")


def _without(found: Evaluation) -> Evaluation:
    return without_names(found, ["Namnsson"], "[namn borttaget]")


def _with_the_name(folder: Path) -> list[Path]:
    return [
        path for path in folder.rglob("*") if path.is_file() and b"amnsson" in path.read_bytes()
    ]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library", clock=Ticking(datetime(2026, 11, 21, 14, 3, tzinfo=UTC)))


def _worked_on(library: Library) -> Path:
    """Return a file whose name is in its versions, a damaged file kept aside, and a cache."""
    file = library.create(NAMED)
    file.close()
    path = file.path
    clock = Ticking(datetime(2026, 11, 21, 15, 3, tzinfo=UTC))
    file = EvaluationFile.open(path, clock=clock)
    for points in (100, 200, 300):
        clock.now += timedelta(minutes=11)
        file.save(NAMED.with_points("1.1", Points(points)))
    file.close()
    content = path.read_bytes()
    path.write_bytes(b"Namnsson")
    copy = newest_good_copy(path)
    assert copy is not None
    put_in_place(copy, path)
    path.write_bytes(content)
    assert whole(LibrarySearch(library.folder).finding("namnsson"))
    return path


def test_a_name_is_gone_from_everything_kept(library: Library) -> None:
    path = _worked_on(library)
    file = EvaluationFile.open(path)
    full = DiskFullError(path, "full")
    with (
        mock.patch("storage.atomic_json_storage.write_whole", side_effect=full),
        pytest.raises(DiskFullError),
    ):
        file.save(NAMED)
    before = [(version.saved, version.revision) for version in file.versions()]
    assert _with_the_name(local_folder())
    assert len(_with_the_name(library.folder)) == 2

    purged = _without(file.evaluation)
    file.save(purged)
    purge(path, purged.id, _without)

    assert _with_the_name(library.folder) == []
    assert _with_the_name(local_folder()) == []
    assert [(version.saved, version.revision) for version in file.versions()] == before
    assert file.versions()[-1].read() == _without(NAMED)
    assert read_evaluation(path) == purged
    file.close()


def test_other_evaluations_are_left_alone(library: Library) -> None:
    path = _worked_on(library)
    other = library.create(OTHER)
    other.close()
    other = EvaluationFile.open(other.path)
    other.save(OTHER.with_points("1.1", Points(5)))
    purge(path, NAMED.id, _without)
    assert [version.read() for version in other.versions()] == [OTHER]
    other.close()


def test_that_there_is_a_library_is_remembered(library: Library) -> None:
    path = _worked_on(library)
    library.entries()
    purge(path, NAMED.id, _without)
    library.folder.rename(library.folder.with_name("away"))
    with pytest.raises(LibraryAwayError):
        library.check_reachable()


def test_a_version_that_cannot_be_read_goes(library: Library) -> None:
    path = _worked_on(library)
    file = EvaluationFile.open(path)
    file.versions()[0].path.write_bytes(b"Namnsson")
    kept = len(file.versions())
    purge(path, NAMED.id, _without)
    assert len(file.versions()) == kept - 1
    assert _with_the_name(local_folder()) == []
    file.close()
