"""What a library knows beside its evaluations is kept whole, and never overwritten when damaged."""

from pathlib import Path

import pytest

from kompass_core.averages import average_of_results
from kompass_core.errors import DamagedFileError, FileNotWrittenError, NewerFileError
from storage import json_storage
from storage.reference_library import FILE, ReferenceLibrary
from tests.synthetic import synthetic_results

RESULTS = synthetic_results(3)
HEAD = b'{"format": "kommunkompassen-references", '


def test_an_average_comes_back_with_all_that_it_was_made_of(tmp_path: Path) -> None:
    average = average_of_results(RESULTS, "Prov", "egna utvärderingar")
    assert average is not None
    library = ReferenceLibrary(tmp_path)
    library.add_averages([average])
    assert ReferenceLibrary(tmp_path).averages() == (average,)
    library.add_averages([average.with_areas(average.areas)])
    assert [each.distribution for each in library.averages()] == [()]
    library.remove_average(library.averages()[0])
    assert library.averages() == ()


def test_results_and_averages_of_one_file_are_kept_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    average = average_of_results(RESULTS, "Prov", "")
    assert average is not None
    library = ReferenceLibrary(tmp_path)

    def refuse(averages: object) -> None:
        raise FileNotWrittenError(tmp_path, "full")

    with monkeypatch.context() as patched:
        patched.setattr(library, "add_averages", refuse)
        with pytest.raises(FileNotWrittenError):
            library.add_all(RESULTS, [average])
    assert library.results() == ()
    library.add_all(RESULTS, [average])
    assert len(library.results()) == 3
    assert library.averages() == (average,)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b'{"format": "annat", "schema": 1, "tables": {}}',
        HEAD + b'"schema": 1, "tables": {"published": {"1": {}}}}',
    ],
)
def test_a_damaged_file_is_told_of_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(DamagedFileError):
        ReferenceLibrary(tmp_path).add_results(RESULTS)
    assert (tmp_path / FILE).read_bytes() == content


def test_a_newer_file_is_left_as_it_is(tmp_path: Path) -> None:
    content = HEAD + b'"schema": 2, "tables": {}}'
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(NewerFileError):
        ReferenceLibrary(tmp_path).add_results(RESULTS)
    assert (tmp_path / FILE).read_bytes() == content


def test_points_out_of_range_are_damage(tmp_path: Path) -> None:
    ReferenceLibrary(tmp_path).add_results(RESULTS[:1])
    file = tmp_path / FILE
    points = str(RESULTS[0].areas[0])
    file.write_text(file.read_text().replace(points, "10001", 1))
    with pytest.raises(DamagedFileError):
        ReferenceLibrary(tmp_path).results()


def test_nothing_half_imported_remains_when_the_disk_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = ReferenceLibrary(tmp_path)
    library.add_results(RESULTS[:1])

    def refuse(path: Path, data: bytes) -> None:
        raise FileNotWrittenError(path, "full")

    with monkeypatch.context() as patched:
        patched.setattr(json_storage, "write_whole", refuse)
        with pytest.raises(FileNotWrittenError):
            library.add_results(RESULTS)
    assert library.results() == tuple(RESULTS[:1])


def test_what_another_window_added_is_seen_and_kept(tmp_path: Path) -> None:
    one, other = ReferenceLibrary(tmp_path), ReferenceLibrary(tmp_path)
    one.add_results(RESULTS[:1])
    other.add_results(RESULTS[1:2])
    one.add_results(RESULTS[2:3])
    assert len(other.results()) == 3
