"""What the user has written to files: called what one understands, told of, and never a loss."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kompass_gui.actions import Actions
from kompass_gui.exporting.many_exports import ManyExported
from storage.example import example_evaluation
from storage.library import Library
from tests.kompass_gui.hands import Hands
from widgets.notice import Notice

Choose = Callable[[Actions], QAction]


@pytest.fixture
def path(hands: Hands, tmp_path: Path) -> Path:
    """The file of the open evaluation, in the library."""
    file = Library(tmp_path / "library").create(example_evaluation())
    file.close()
    hands.program.start(file.path)
    hands.settle()
    return file.path


def notice(hands: Hands) -> str:
    hands.settle()
    return hands.window.findChild(Notice).text()


@pytest.mark.parametrize(
    "choose", [lambda actions: actions.export_report, lambda actions: actions.share_all]
)
def test_the_open_evaluation_is_never_written_over(
    hands: Hands, path: Path, qtbot: QtBot, choose: Choose
) -> None:
    hands.answers.report = hands.answers.package = path
    before = path.read_bytes()
    choose(hands.program.actions).trigger()
    qtbot.waitUntil(lambda: "Utvärderingen är orörd" in notice(hands), timeout=20_000)
    assert path.name in notice(hands)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("choose", "name"),
    [
        (lambda actions: actions.share_all, "kalix-2012.kompasspaket"),
        (lambda actions: actions.share_some, "kalix-2012-utan-personer.kompasspaket"),
    ],
)
@pytest.mark.usefixtures("path")
def test_a_shared_file_is_called_by_municipality_and_year(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, choose: Choose, name: str
) -> None:
    suggested: list[str] = []

    def never_mind(_parent: QWidget, suggestion: Path) -> None:
        suggested.append(suggestion.name)

    monkeypatch.setattr(hands.answers, "package_to_write", never_mind)
    choose(hands.program.actions).trigger()
    assert suggested == [name]


@pytest.mark.parametrize(
    "choose", [lambda actions: actions.editions, lambda actions: actions.references]
)
def test_a_template_that_is_saved_is_told_of(hands: Hands, tmp_path: Path, choose: Choose) -> None:
    choose(hands.program.actions).trigger()
    hands.answers.to_write = tmp_path / "mall.xlsx"
    hands.click(hands.find(QAbstractButton, "Spara en tom mall"))
    assert "mall.xlsx" in notice(hands)
    assert hands.answers.to_write.stat().st_size > 1000


@pytest.mark.parametrize(
    "choose", [lambda actions: actions.editions, lambda actions: actions.references]
)
def test_a_template_that_cannot_be_saved_is_told_of(
    hands: Hands, tmp_path: Path, choose: Choose
) -> None:
    choose(hands.program.actions).trigger()
    hands.answers.to_write = tmp_path / "borta" / "mall.xlsx"
    hands.click(hands.find(QAbstractButton, "Spara en tom mall"))
    assert "kunde inte skrivas" in notice(hands)


def test_files_that_got_a_number_are_told_of(hands: Hands, tmp_path: Path) -> None:
    many = hands.program.work.around.reports.many
    many.finished.emit(ManyExported(tmp_path, asked=3, written=3))
    assert "fick en siffra" not in notice(hands)
    many.finished.emit(ManyExported(tmp_path, asked=3, written=3, numbered=2))
    assert "2 filer fick en siffra" in notice(hands)
