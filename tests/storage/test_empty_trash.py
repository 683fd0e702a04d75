"""What lay in the trash is gone for good, and nothing else is."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kompass_core.errors import LibraryAwayError, OpenInAnotherWindowError
from kompass_core.evaluation import AreaText, Evaluation, Item
from kompass_core.evidence import Note
from storage.attachments import attachments_beside
from storage.data_folder import local_folder
from storage.empty_trash import emptying
from storage.evaluation_file import EvaluationFile
from storage.library import Library
from storage.library_search import LibrarySearch
from storage.reading import whole
from storage.saved_results import SavedResults
from tests.builders import evaluation

WORD = b"Korridoren"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


def _worked_on(library: Library, evaluation_id: str) -> Path:
    """Return a file of an evaluation that has an earlier version and an attachment."""
    first = replace(evaluation(), id=evaluation_id).with_question_text("1.1", WORD.decode())
    file = library.create(first)
    file.close()
    attachment = attachments_beside(file.path).add(f"{evaluation_id}.txt", evaluation_id.encode())
    file = EvaluationFile.open(file.path)
    file.save(replace(first, notes=(Note("n", "x", attachments=(attachment,)),)))
    file.close()
    return file.path


def _holding(folder: Path, content: bytes) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and content in path.read_bytes()]


def _attachment(path: Path, saved: Evaluation) -> bool:
    (note,) = saved.notes
    return attachments_beside(path).has(note.attachments[0])


def test_the_evaluation_its_versions_and_attachments_are_gone(library: Library) -> None:
    path = _worked_on(library, "aaaa1111")
    aside = path.with_name(f"{path.name}.damaged-20261121T140300")
    aside.write_bytes(WORD)
    assert _holding(local_folder(), WORD)
    library.trash(path)
    whole(emptying(library, library.trashed()))
    assert library.trashed() == ()
    assert _holding(library.folder, WORD) == _holding(library.folder, b"aaaa1111") == []
    assert _holding(local_folder(), WORD) == []


def test_a_damaged_file_kept_aside_on_another_computer_goes_too(library: Library) -> None:
    path = _worked_on(library, "aaaa1111")
    path.with_name(f"{path.name}.damaged-20261121T140300").write_bytes(WORD)
    shutil.rmtree(local_folder())
    library.trash(path)
    whole(emptying(library, library.trashed()))
    assert _holding(library.folder, WORD) == []


def test_another_evaluation_keeps_all_that_is_its_own(library: Library) -> None:
    gone, kept = _worked_on(library, "aaaa1111"), _worked_on(library, "bbbb2222")
    versions = len(_holding(local_folder() / "evaluations", WORD))
    library.trash(gone)
    whole(emptying(library, library.trashed()))
    left = EvaluationFile.open(kept)
    assert _attachment(kept, left.evaluation)
    assert len(left.versions()) == 1
    left.close()
    assert len(_holding(local_folder() / "evaluations", WORD)) == versions / 2


def test_a_conflict_copy_in_the_trash_takes_nothing_from_its_original(library: Library) -> None:
    path = _worked_on(library, "aaaa1111")
    copy = path.with_name(f"{path.stem}-LAPTOP{path.suffix}")
    copy.write_bytes(path.read_bytes())
    library.trash(copy)
    whole(emptying(library, library.trashed()))
    left = EvaluationFile.open(path)
    assert _attachment(path, left.evaluation)
    assert len(left.versions()) == 1
    left.close()


def test_an_evaluation_keeps_all_of_its_own_under_a_new_name_too(library: Library) -> None:
    path = _worked_on(library, "aaaa1111")
    copy = path.with_name(f"{path.stem}-LAPTOP{path.suffix}")
    copy.write_bytes(path.read_bytes())
    renamed = path.rename(path.with_name("vår utvärdering.kompass"))
    library.trash(copy)
    whole(emptying(library, library.trashed()))
    left = EvaluationFile.open(renamed)
    assert len(left.versions()) == 1
    left.close()


def test_two_copies_in_the_trash_go_with_all_that_is_kept_of_both(library: Library) -> None:
    path = _worked_on(library, "aaaa1111")
    copy = path.with_name(f"{path.stem}-LAPTOP{path.suffix}")
    copy.write_bytes(path.read_bytes())
    library.trash(copy)
    library.trash(path)
    whole(emptying(library, library.trashed()))
    assert _holding(local_folder(), WORD) == []
    assert _holding(library.folder, b"aaaa1111") == []


def test_what_came_into_the_trash_after_the_question_stays(library: Library) -> None:
    library.trash(_worked_on(library, "aaaa1111"))
    asked = library.trashed()
    later = library.trash(_worked_on(library, "bbbb2222"))
    whole(emptying(library, asked))
    assert [entry.path for entry in library.trashed()] == [later]
    assert _holding(library.folder, b"bbbb2222")


def test_what_was_brought_back_after_the_question_stays(library: Library) -> None:
    lies_at = library.trash(_worked_on(library, "aaaa1111"))
    asked = library.trashed()
    path = library.restore(lies_at)
    other = library.trash(_worked_on(library, "bbbb2222"))
    other.rename(lies_at)  # of the name that was asked about
    whole(emptying(library, asked))
    assert lies_at.exists()
    left = EvaluationFile.open(path)
    assert len(left.versions()) == 1
    assert _attachment(path, left.evaluation)
    left.close()


def test_nothing_goes_while_the_folder_is_away(library: Library) -> None:
    path = _worked_on(library, "aaaa1111")
    library.entries()
    library.trash(path)
    asked = library.trashed()
    away = library.folder.rename(library.folder.with_name("away"))
    with pytest.raises(LibraryAwayError):
        whole(emptying(library, asked))
    assert _holding(local_folder(), WORD)
    away.rename(library.folder)
    assert library.trashed() == asked


def test_what_is_kept_of_a_file_elsewhere_stays(library: Library, tmp_path: Path) -> None:
    path = _worked_on(library, "aaaa1111")
    away = tmp_path / "stick" / "kalix.kompass"
    away.parent.mkdir()
    away.write_bytes(path.read_bytes())
    EvaluationFile.open(away).close()
    before = len(list((local_folder() / "evaluations").iterdir()))
    away.unlink()  # the stick is taken out
    library.trash(path)
    whole(emptying(library, library.trashed()))
    assert len(list((local_folder() / "evaluations").iterdir())) == before - 1


def test_a_damaged_file_goes_too(library: Library) -> None:
    path = _worked_on(library, "aaaa1111")
    path.write_bytes(b"")
    library.trash(path)
    whole(emptying(library, library.trashed()))
    assert library.trashed() == ()
    assert _holding(local_folder(), WORD) == []


def test_a_damaged_file_takes_nothing_from_an_evaluation_that_once_had_its_name(
    library: Library,
) -> None:
    path = _worked_on(library, "aaaa1111")
    renamed = path.rename(path.with_name("vår utvärdering.kompass"))
    path.write_bytes(b"")
    library.trash(path)
    whole(emptying(library, library.trashed()))
    left = EvaluationFile.open(renamed)
    assert len(left.versions()) == 1
    left.close()


def test_no_word_of_it_is_remembered_to_search_in_or_to_compare(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.library_search._TOLERATED", 0)
    strength = Item("s", WORD.decode(), worth_learning=True)
    with_strength = evaluation().with_area_text(1, AreaText(strengths=(strength,)))
    file = library.create(replace(with_strength, id="aaaa1111"))
    file.close()
    library.create(replace(evaluation(), id="bbbb2222")).close()
    assert len(whole(LibrarySearch(library.folder).finding(WORD.decode()))) == 1
    assert len(SavedResults(library).all()) == 2
    library.trash(file.path)
    assert len(_holding(local_folder(), WORD) + _holding(local_folder(), WORD.lower())) == 2
    whole(emptying(library, library.trashed()))
    assert _holding(local_folder(), WORD) == _holding(local_folder(), WORD.lower()) == []
    assert _holding(local_folder(), b"aaaa1111") == []


def test_that_there_is_a_library_is_remembered(library: Library) -> None:
    path = _worked_on(library, "aaaa1111")
    _worked_on(library, "bbbb2222")
    library.trash(path)
    whole(emptying(library, library.trashed()))
    library.folder.rename(library.folder.with_name("away"))
    with pytest.raises(LibraryAwayError):
        library.check_reachable()


def test_what_is_open_in_the_trash_stays(library: Library) -> None:
    lies_at = library.trash(_worked_on(library, "aaaa1111"))
    file = EvaluationFile.open(lies_at)
    with pytest.raises(OpenInAnotherWindowError):
        whole(emptying(library, library.trashed()))
    file.close()
    assert lies_at.exists()
