"""A sweep removes what nothing names any more, and when in doubt nothing."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kompass_core.evidence import Note
from storage.attachment_sweep import sweeping
from storage.attachments import attachments_beside
from storage.evaluation_database import packed_evaluation
from storage.evaluation_file import EvaluationFile
from storage.local_copies import copies_of
from storage.reading import whole
from tests.builders import evaluation


def test_what_an_evaluation_its_versions_or_the_trash_names_stays(tmp_path: Path) -> None:
    library = tmp_path / "library"
    (library / ".trash").mkdir(parents=True)
    store = attachments_beside(library / "a.kompass")
    now, before, trashed, gone = (store.add(f"{n}.txt", n.encode()) for n in "abcd")

    def with_file(path: Path, *states: tuple[object, ...]) -> None:
        file = EvaluationFile.create(path, evaluation())
        for state in states:
            file.save(replace(evaluation(), notes=(Note("n", "x", attachments=state),)))  # type: ignore[arg-type]
        file.close()

    with_file(library / "a.kompass", (before,))
    EvaluationFile.open(library / "a.kompass").close()
    again = EvaluationFile.open(library / "a.kompass")
    again.save(replace(evaluation(), notes=(Note("n", "x", attachments=(now,)),)))
    again.close()
    with_file(library / ".trash" / "b.kompass", (trashed,))
    assert whole(sweeping(library / "a.kompass")) == ()
    assert [store.has(each) for each in (now, before, trashed, gone)] == [True, True, True, False]


def test_a_sweep_from_the_trash_leaves_what_the_library_names(tmp_path: Path) -> None:
    path = tmp_path / "a.kompass"
    named = attachments_beside(path).add("a.txt", b"a")
    with_note = replace(evaluation(), notes=(Note("n", "x", attachments=(named,)),))
    EvaluationFile.create(path, with_note).close()
    assert whole(sweeping(tmp_path / ".trash" / "b.kompass")) == ()
    assert attachments_beside(path).has(named)


def test_what_could_not_be_saved_keeps_its_attachments(tmp_path: Path) -> None:
    path = tmp_path / "a.kompass"
    file = EvaluationFile.create(path, evaluation())
    file.close()
    named = attachments_beside(path).add("a.txt", b"a")
    unsaved = replace(evaluation(), notes=(Note("n", "x", attachments=(named,)),))
    copies_of(unsaved.id, path).keep_unsaved(packed_evaluation(unsaved, datetime.now(UTC)))
    assert whole(sweeping(path)) == ()
    assert attachments_beside(path).has(named)


def test_what_is_kept_of_a_file_that_is_gone_keeps_its_attachments(tmp_path: Path) -> None:
    path = tmp_path / "a.kompass"
    named = attachments_beside(path).add("a.txt", b"a")
    file = EvaluationFile.create(path, evaluation())
    file.save(replace(evaluation(), notes=(Note("n", "x", attachments=(named,)),)))
    file.close()
    file = EvaluationFile.open(path)
    file.save(evaluation())
    file.close()
    path.unlink()
    assert whole(sweeping(path)) == ()
    assert attachments_beside(path).has(named)


def test_nothing_goes_while_a_file_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.kompass"
    EvaluationFile.create(path, evaluation()).close()
    loose = attachments_beside(path).add("a.txt", b"a")
    damaged = tmp_path / "b.kompass"
    damaged.write_bytes(b"\0\0\0")
    assert whole(sweeping(path)) == (damaged,)
    assert attachments_beside(path).has(loose)


def test_a_file_that_cannot_be_read_is_not_told_where_nothing_is_loose(tmp_path: Path) -> None:
    (tmp_path / "b.kompass").write_bytes(b"\0\0\0")
    assert whole(sweeping(tmp_path / "a.kompass")) == ()
