"""What did not change since the last save is not made anew, and the file is the same for it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from tinydb import TinyDB, where

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Note
from storage import evaluation_tables
from storage.atomic_json_storage import AtomicJsonStorage
from storage.clock import local_now
from storage.envelope import read_content
from storage.evaluation_database import packed_evaluation
from storage.evaluation_file import EvaluationFile
from tests.builders import evaluation

MANY = 200


def noted() -> Evaluation:
    notes = tuple(Note(f"n{number}", f"Sagt {number}") for number in range(MANY))
    return replace(evaluation({"1.1": 525}), notes=notes)


def _changed(before: Evaluation) -> Evaluation:
    return replace(before, notes=(replace(before.notes[0], text="Ändrat"), *before.notes[1:]))


def _removed(before: Evaluation) -> Evaluation:
    return replace(before, notes=(before.notes[0], *before.notes[5:]))


def _turned(before: Evaluation) -> Evaluation:
    return replace(before, notes=before.notes[::-1])


def _emptied(before: Evaluation) -> Evaluation:
    return replace(before, notes=())


def _twice(before: Evaluation) -> Evaluation:
    return replace(before, answers=before.answers | {"1.2": before.answers["1.1"]})


def _begun(before: Evaluation) -> Evaluation:
    return replace(before, notes=(Note("first", "Nytt överst"), *before.notes))


@pytest.mark.parametrize("change", [_changed, _removed, _turned, _emptied, _twice, _begun])
def test_the_file_is_as_if_it_were_written_whole(
    tmp_path: Path, change: Callable[[Evaluation], Evaluation]
) -> None:
    before = noted()
    after = change(before)
    file = EvaluationFile.create(tmp_path / "a.kompass", before)
    file.save(after)
    file.close()
    whole = tmp_path / "whole.kompass"
    whole.write_bytes(packed_evaluation(after, local_now()))
    assert read_content(file.path).tables == read_content(whole).tables


def test_a_part_that_did_not_change_is_not_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = noted()
    file = EvaluationFile.create(tmp_path / "a.kompass", before)
    made: list[object] = []
    real = evaluation_tables.plain
    monkeypatch.setattr(
        evaluation_tables, "plain", lambda value: (made.append(value), real(value))[1]
    )
    file.save(_changed(before))
    file.close()
    assert [part for part in made if isinstance(part, Note)] == [Note("n0", "Ändrat")]


def test_nor_is_one_that_was_just_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    EvaluationFile.create(tmp_path / "a.kompass", noted()).close()
    file = EvaluationFile.open(tmp_path / "a.kompass")
    made: list[object] = []
    real = evaluation_tables.plain
    monkeypatch.setattr(
        evaluation_tables, "plain", lambda value: (made.append(value), real(value))[1]
    )
    file.save(_changed(file.evaluation))
    file.close()
    assert [part for part in made if isinstance(part, Note)] == [Note("n0", "Ändrat")]
    assert EvaluationFile.open(file.path, read_only=True).evaluation == _changed(noted())


def test_a_document_that_tinydb_changes_in_place_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    storage = AtomicJsonStorage(path, new=True)
    table = TinyDB(storage=lambda: storage).table("notes", cache_size=0)
    table.insert_multiple([{"id": "a", "text": "förr"}, {"id": "b", "text": "förr"}])
    table.update({"text": "nu"}, where("id") == "a")
    written: Mapping[str, object] = read_content(path).tables["notes"]
    assert written == {"1": {"id": "a", "text": "nu"}, "2": {"id": "b", "text": "förr"}}
