"""Files are suggested where a person looks for them, end as they should, and replace no other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QStandardPaths
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kompass_gui.exporting.export_kind import ExportKind, suggested_name
from kompass_gui.file_questions import FileQuestions, documents_folder
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


# --- a place to write ---------------------------------------------------------------------------

Ask = Callable[[FileQuestions, QWidget, Path], Path | None]
WAYS: dict[str, Ask] = {
    ".pdf": lambda questions, parent, folder: questions.report_to_write(
        parent, folder / "kalix.pdf"
    ),
    ".kompasspaket": lambda questions, parent, folder: questions.package_to_write(
        parent, folder / "kalix.kompasspaket"
    ),
    ".xlsx": lambda questions, parent, _folder: questions.file_to_write(
        parent, "", "mall.xlsx", "(*.xlsx)"
    ),
}
"""Every way in which a place to write is asked for, by the ending that its file has."""


class Person:
    """Types names into the dialog, one each time it is shown, and answers its questions."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        self.names: list[str | None] = []
        self.may_replace: list[bool] = []
        self.asked_about: list[str] = []
        monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: self.names[0] is not None)
        monkeypatch.setattr(QFileDialog, "selectedFiles", self._typed)
        monkeypatch.setattr(QMessageBox, "question", self._answer)

    def _typed(self) -> list[str]:
        name = self.names.pop(0)
        return [] if name is None else [str(self._folder / name)]

    def _answer(self, _parent: QWidget, _title: str, text: str) -> QMessageBox.StandardButton:
        self.asked_about.append(text)
        buttons = QMessageBox.StandardButton
        return buttons.Yes if self.may_replace.pop(0) else buttons.No


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    return Person(tmp_path, monkeypatch)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("suffix", WAYS)
@pytest.mark.parametrize("typed", ["kalix.kompass", "rapport.docx", "Kalix 2012.1", "kalix"])
def test_a_file_ends_as_it_should_whatever_is_typed(
    person: Person, window: QWidget, tmp_path: Path, suffix: str, typed: str
) -> None:
    person.names = [typed]
    assert WAYS[suffix](FileQuestions(), window, tmp_path) == tmp_path / f"{typed}{suffix}"


@pytest.mark.parametrize("suffix", WAYS)
def test_an_ending_in_capitals_is_the_same_ending(
    person: Person, window: QWidget, tmp_path: Path, suffix: str
) -> None:
    person.names = [f"KALIX{suffix.upper()}"]
    assert WAYS[suffix](FileQuestions(), window, tmp_path) == tmp_path / f"KALIX{suffix.upper()}"


@pytest.mark.parametrize("suffix", WAYS)
def test_a_file_that_the_dialog_did_not_ask_about_is_asked_about(
    person: Person, window: QWidget, tmp_path: Path, suffix: str
) -> None:
    (tmp_path / f"kalix.kompass{suffix}").write_bytes(b"den gamla")
    person.names = ["kalix.kompass", "kalix.kompass"]
    person.may_replace = [False, True]
    path = WAYS[suffix](FileQuestions(), window, tmp_path)
    assert path == tmp_path / f"kalix.kompass{suffix}"
    assert len(person.asked_about) == 2, "no is an answer after which one may type another name"
    assert f"kalix.kompass{suffix}" in person.asked_about[0]


@pytest.mark.parametrize("suffix", WAYS)
def test_what_the_dialog_has_asked_about_is_not_asked_about_again(
    person: Person, window: QWidget, tmp_path: Path, suffix: str
) -> None:
    (tmp_path / f"kalix{suffix}").write_bytes(b"den gamla")
    person.names = [f"kalix{suffix}"]
    assert WAYS[suffix](FileQuestions(), window, tmp_path) == tmp_path / f"kalix{suffix}"
    assert person.asked_about == []


@pytest.mark.parametrize("suffix", WAYS)
def test_never_mind_is_no_place(
    person: Person, window: QWidget, tmp_path: Path, suffix: str
) -> None:
    (tmp_path / f"kalix.kompass{suffix}").write_bytes(b"den gamla")
    person.names = ["kalix.kompass", None]
    person.may_replace = [False]
    assert WAYS[suffix](FileQuestions(), window, tmp_path) is None


# --- what is under the dialog -------------------------------------------------------------------

READS: dict[str, Ask] = {
    "open": lambda questions, parent, folder: questions.evaluation_to_open(parent, folder),
    "import": lambda questions, parent, _folder: questions.file_to_import(parent, "", ""),
    "folder": lambda questions, parent, folder: questions.folder_to_write(parent, folder),
    "library": lambda questions, parent, folder: questions.library_folder(parent, folder),
}
"""Every way in which something that is there is asked for."""


@pytest.mark.parametrize("ask", [*WAYS.values(), *READS.values()], ids=[*WAYS, *READS])
def test_a_button_that_the_pointer_has_left_meanwhile_is_no_longer_lit(
    person: Person, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Ask
) -> None:
    for name in ("getOpenFileName", "getExistingDirectory"):
        answer = "" if name == "getExistingDirectory" else ("", "")
        monkeypatch.setattr(QFileDialog, name, lambda *_, answer=answer: answer)
    person.names = [None]
    window.resize(300, 100)
    left, still = QPushButton(window), QPushButton(window)
    left.setGeometry(0, 0, 100, 30)
    still.setGeometry(0, 50, 100, 30)
    pointer = still.mapToGlobal(still.rect().center())
    monkeypatch.setattr(QCursor, "pos", lambda: pointer)
    for button in (left, still):
        QApplication.sendEvent(button, QEvent(QEvent.Type.Enter))
        assert button.underMouse()
    assert ask(FileQuestions(), window, tmp_path) is None
    assert not left.underMouse()
    assert still.underMouse()
