"""What is asked of the benchmarks is looked at before minutes are spent on it."""

import sys
from pathlib import Path

import pytest

from benchmarks import __main__ as benchmarks


@pytest.mark.parametrize("place", ["none/figures.json", "."])
def test_a_file_that_cannot_be_written_is_told_before_anything_is_measured(
    tmp_path: Path,
    place: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "argv", ["benchmarks", "--json", str(tmp_path / place)])
    monkeypatch.setattr(benchmarks, "ROWS", ())
    with pytest.raises(SystemExit) as left:
        benchmarks.main()
    assert left.value.code == 2
    said = capsys.readouterr()
    assert "cannot be written" in said.err
    assert said.out == ""
