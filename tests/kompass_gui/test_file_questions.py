"""Files are suggested where a person would look for them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from kompass_gui.exporting.export_kind import ExportKind, suggested_name
from kompass_gui.file_questions import documents_folder
from storage.example import example_evaluation


@pytest.mark.parametrize(("made", "folder"), [(True, "Dokument"), (False, "")])
def test_documents_lie_in_their_folder_or_else_at_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: bool, folder: str
) -> None:
    if made:
        (tmp_path / "Dokument").mkdir()
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", lambda _where: str(tmp_path / "Dokument")
    )
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert documents_folder() == tmp_path / folder


def test_a_report_is_called_by_its_municipality_and_year() -> None:
    name = suggested_name(ExportKind.REPORT, example_evaluation())
    assert name == "kommunkompassen-kalix-2012.pdf"
