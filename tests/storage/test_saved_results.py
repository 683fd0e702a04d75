"""The results of all saved evaluations, from a cache that rebuilds itself."""

from pathlib import Path

import pytest

from kompass_core.errors import FileMissingError
from kompass_core.good_examples import marked_strengths
from kompass_core.results import result_of
from storage.library import Library
from storage.saved_results import SavedResults
from tests.synthetic import synthetic_evaluations


def test_every_saved_evaluation_gives_its_result_and_marked_strengths(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    evaluations = list(synthetic_evaluations(3))
    for evaluation in evaluations:
        library.create(evaluation).close()
    (tmp_path / "library" / "trasig.kompass").write_text("x")
    for _ in range(2):  # the second time from the cache
        found = {each.result.evaluation_id: each for each in SavedResults(library).all()}
        assert len(found) == 3
        for evaluation in evaluations:
            assert found[evaluation.id].result == result_of(evaluation)
            assert found[evaluation.id].strengths == marked_strengths(evaluation)


def test_a_changed_evaluation_is_read_again(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    (evaluation,) = synthetic_evaluations(1)
    file = library.create(evaluation)
    results = SavedResults(library)
    results.all()
    changed = evaluation.with_points("1.1", None)
    file.save(changed)
    file.close()
    assert [each.result for each in results.all()] == [result_of(changed)]


def test_the_file_of_a_result_is_remembered(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    results = SavedResults(library)
    for evaluation in synthetic_evaluations(2):
        file = library.create(evaluation)
        file.close()
        copy = file.path.with_name(f"{file.path.stem} (konflikt){file.path.suffix}")
        copy.write_bytes(file.path.read_bytes())
        results.all()
        assert results.file_of(evaluation.id) == file.path
    with pytest.raises(FileMissingError):
        results.file_of("aaaa1111")


def test_a_conflict_copy_does_not_count_twice(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    (evaluation,) = synthetic_evaluations(1)
    file = library.create(evaluation)
    file.close()
    copy = file.path.with_name(f"{file.path.stem} (konflikt){file.path.suffix}")
    copy.write_bytes(file.path.read_bytes())
    assert len(SavedResults(library).all()) == 1


def test_a_strength_with_half_a_surrogate_pair_is_kept_in_the_cache(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    (evaluation,) = synthetic_evaluations(1)
    area, text = next(iter(evaluation.area_texts.items()))
    (item,) = text.strengths
    odd = type(item)(item.id, "half \ud800", worth_learning=True)
    library.create(evaluation.with_area_text(area, type(text)(strengths=(odd,)))).close()
    assert SavedResults(library).all()[0].strengths[0].text == "half ?"
