"""Evaluations are found by any words in them."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from unittest import mock

import pytest

from kompass_core.duplicate import duplicate_id
from kompass_core.evaluation import AreaText, Evaluation, Evaluator, Item, Visit
from kompass_core.evidence import Note
from storage.data_folder import local_folder
from storage.evaluation_file import EvaluationFile
from storage.file_cache import FileCache
from storage.library import Library
from storage.library_search import LibrarySearch
from storage.reading import Reading, whole
from tests.builders import evaluation


def _kalix() -> Evaluation:
    made = replace(
        evaluation(),
        id="0123456789abcdef",
        visit=Visit((Evaluator("Någon", "Halmstad"),)),
        notes=(Note("dddddddd", text="Sagt i intervjun: 40 medborgarförslag"),),
    )
    strengths = AreaText(strengths=(Item("eeeeeeee", "Öppen budgetdialog"),))
    return made.with_area_text(2, strengths).with_question_text("4.1", "Långsiktig idé")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library(tmp_path / "library")
    other = replace(evaluation().municipality, name="Östersund", full_name="Östersunds kommun")
    library.create(_kalix()).close()
    library.create(replace(evaluation(), id="e2", municipality=other, year=2018)).close()
    return library


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", {"Kalix", "Östersund"}),
        ("kommun", {"Kalix", "Östersund"}),
        ("KALIX", {"Kalix"}),
        ("östersund", {"Östersund"}),
        ("2018", {"Östersund"}),
        ("kalix 2018", set()),
        ("budgetdialog öppen", {"Kalix"}),
        ("långsiktig ide", {"Kalix"}),
        ("medborgarförslag 40", {"Kalix"}),
        ("halmstad", {"Kalix"}),
        ("rubrik", set()),
        ("abcdef", set()),
        ("dddd", set()),
    ],
)
def test_words_are_found_wherever_someone_wrote_them(
    library: Library, typed: str, found: set[str]
) -> None:
    places = {"kalix-2012-01234567.kompass": "Kalix", "ostersund-2018-e2.kompass": "Östersund"}
    assert {places[name] for name in _found(library, typed)} == found


def test_the_id_of_a_duplicate_is_no_text(library: Library) -> None:
    made = duplicate_id("ada1c0ffee5f60718293a4b5c6d7e8f9", 2012, 1)
    library.create(replace(evaluation(), id=made)).close()
    for typed in ("ada", "coffee", "c0ffee", "copy"):
        assert not _found(library, typed)


def test_a_change_is_found_when_one_looks_again(library: Library) -> None:
    search = LibrarySearch(library.folder)
    assert not whole(search.finding("nyskrivet"))
    (name,) = whole(search.finding("kalix"))
    file = EvaluationFile.open(library.folder / name)
    file.save(file.evaluation.with_question_text("1.1", "nyskrivet"))
    file.close()
    search.look_again()
    assert whole(search.finding("nyskrivet")) == {name}


def test_one_key_after_the_other_looks_at_the_files_once(library: Library) -> None:
    search = LibrarySearch(library.folder)
    whole(search.finding("k"))
    with mock.patch("storage.file_cache.stamp_of", side_effect=AssertionError):
        assert len(whole(search.finding("ka"))) == 1


def test_a_search_in_many_texts_makes_pauses(library: Library) -> None:
    search = LibrarySearch(library.folder)
    many = {f"{number}.kompass": "kalix" for number in range(200)}
    with mock.patch.object(FileCache, "reading", return_value=_read(many)):
        finding = search.finding("kalix")
        assert [progress.done for progress in finding] == [50, 100, 150, 200]


def test_losing_what_is_known_of_the_texts_loses_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.library_search._TOLERATED", 0)
    assert len(_found(library, "budgetdialog")) == 1
    for known in (local_folder() / "library").iterdir():
        known.write_bytes(b"?")
    assert len(_found(library, "budgetdialog")) == 1


def test_what_cannot_be_opened_is_not_found_by_words(library: Library) -> None:
    (library.folder / "kalix.kompass").write_bytes(b"")
    assert len(_found(library, "kalix")) == 1


def _found(library: Library, typed: str) -> frozenset[str]:
    return whole(LibrarySearch(library.folder).finding(typed))


def _read(texts: Mapping[str, str]) -> Reading[Mapping[str, str]]:
    """Return a reading that has read everything."""
    yield from ()
    return texts
