"""Evaluations are found by any words in them."""

from dataclasses import replace
from pathlib import Path

import pytest

from kompass_core.duplicate import duplicate_id
from kompass_core.evaluation import AreaText, Evaluation, Evaluator, Item, Visit
from kompass_core.evidence import Note
from storage.data_folder import local_folder
from storage.evaluation_file import EvaluationFile
from storage.library import Library
from storage.library_search import LibrarySearch
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
    entries = LibrarySearch(library).find(typed)
    assert {entry.summary.municipality for entry in entries if entry.summary} == found


def test_the_id_of_a_duplicate_is_no_text(library: Library) -> None:
    made = duplicate_id("ada1c0ffee5f60718293a4b5c6d7e8f9", 2012, 1)
    library.create(replace(evaluation(), id=made)).close()
    for typed in ("ada", "coffee", "c0ffee", "copy"):
        assert LibrarySearch(library).find(typed) == ()


def test_a_change_is_found_at_once(library: Library) -> None:
    search = LibrarySearch(library)
    assert search.find("nyskrivet") == ()
    (entry,) = search.find("kalix")
    file = EvaluationFile.open(entry.path)
    file.save(file.evaluation.with_question_text("1.1", "nyskrivet"))
    file.close()
    assert [each.path for each in search.find("nyskrivet")] == [entry.path]


def test_losing_what_is_known_of_the_texts_loses_nothing(library: Library) -> None:
    assert len(LibrarySearch(library).find("budgetdialog")) == 1
    for known in (local_folder() / "library").iterdir():
        known.write_bytes(b"?")
    assert len(LibrarySearch(library).find("budgetdialog")) == 1


def test_what_cannot_be_opened_is_not_found_by_words(library: Library) -> None:
    (library.folder / "kalix.kompass").write_bytes(b"")
    assert len(LibrarySearch(library).find("")) == 3
    assert len(LibrarySearch(library).find("kalix")) == 1
