"""What came from someone else is looked at, never run."""

from pathlib import Path

import pytest
from typing_extensions import override

from kompass_gui.system_programs import SystemPrograms


class _Opened(SystemPrograms):
    """Remembers what would have been opened."""

    def __init__(self) -> None:
        self.paths: list[Path] = []

    @override
    def show(self, path: Path) -> None:
        self.paths.append(path)


@pytest.mark.parametrize(
    ("name", "opened"),
    [
        ("plan.pdf", "plan.pdf"),
        ("BILD.PNG", "BILD.PNG"),
        ("program.exe", ""),
        ("skript.sh", ""),
        ("utan", ""),
        ("sida.html", ""),
    ],
)
def test_only_documents_and_media_are_opened(tmp_path: Path, name: str, opened: str) -> None:
    programs = _Opened()
    programs.open_file(tmp_path / name)
    assert programs.paths == [tmp_path / opened if opened else tmp_path]
