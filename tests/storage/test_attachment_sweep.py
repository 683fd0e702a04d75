"""A sweep removes what nothing names any more, and when in doubt nothing."""

from dataclasses import replace
from pathlib import Path

from kompass_core.evidence import Note
from storage.attachment_sweep import sweep_attachments
from storage.attachments import attachments_beside
from storage.evaluation_file import EvaluationFile
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
    assert sweep_attachments(library / "a.kompass") == 1
    assert [store.has(each) for each in (now, before, trashed, gone)] == [True, True, True, False]


def test_nothing_goes_while_a_file_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.kompass"
    EvaluationFile.create(path, evaluation()).close()
    loose = attachments_beside(path).add("a.txt", b"a")
    (tmp_path / "b.kompass").write_bytes(b"\0\0\0")
    assert sweep_attachments(path) == 0
    assert attachments_beside(path).has(loose)
