"""Many saved evaluations are exported at once, with progress, and stopped when one wants."""

import csv
import os
from collections.abc import Iterator
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from kompass_gui.exporting.export_kind import ExportKind
from kompass_gui.exporting.many_exports import ManyExported, ManyExports
from kompass_gui.exporting.publisher import Publisher
from kompass_gui.exporting.publisher_settings import PublisherSettings
from kompass_gui.exporting.report_writing import write_export
from kompass_gui.file_questions import FileQuestions
from kompass_gui.icons import Icons
from kompass_gui.library.entry_actions import EntryActions
from kompass_gui.library.library_table import LibraryTable
from kompass_gui.library.library_tools import LibraryTools
from kompass_gui.session.privacy import Privacy
from storage.example import example_evaluation
from storage.library import Library
from storage.library_entry import LibraryEntry
from widgets.colours import Colours
from widgets.progress_line import ProgressLine

WITHIN_MS = 30_000
YEARS = (2012, 2014, 2016)


class Answers(FileQuestions):
    """Answers every question with one path."""

    def __init__(self, path: Path | None) -> None:
        self.path = path

    @override
    def folder_to_write(self, parent: QWidget, folder: Path) -> Path | None:
        return self.path

    @override
    def report_to_write(self, parent: QWidget, suggestion: Path) -> Path | None:
        return self.path


@pytest.fixture
def entries(tmp_path: Path) -> list[LibraryEntry]:
    """Three saved evaluations, the newest first."""
    library = Library(tmp_path / "library")
    example = example_evaluation()
    for year in YEARS:
        library.create(replace(example, id=f"evaluation-{year}", year=year)).close()
    return sorted(library.entries(), key=lambda entry: entry.summary.year if entry.summary else 0)


@pytest.fixture
def exports(tmp_path: Path) -> Iterator[ManyExports]:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    (tmp_path / "ut").mkdir()
    made = ManyExports(Answers(tmp_path / "ut"), PublisherSettings(settings))
    yield made
    made.close()


def run(
    exports: ManyExports, kind: ExportKind, entries: list[LibraryEntry], qtbot: QtBot
) -> ManyExported:
    """Export, and return what came of it."""
    with qtbot.waitSignal(exports.finished, timeout=WITHIN_MS) as told:
        exports.start(kind, entries, QWidget())
    made = told.args[0]
    assert isinstance(made, ManyExported)
    return made


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask; the folder decides there")
@pytest.mark.parametrize("kind", list(ExportKind))
def test_a_colleague_may_read_what_is_exported(kind: ExportKind, tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        exported = write_export(kind, example_evaluation(), Publisher(), tmp_path / "ut")
    finally:
        os.umask(before)
    assert exported.path.stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("kind", [ExportKind.REPORT, ExportKind.WORD, ExportKind.EXCEL])
def test_each_evaluation_becomes_a_file(
    exports: ManyExports,
    entries: list[LibraryEntry],
    qtbot: QtBot,
    tmp_path: Path,
    kind: ExportKind,
) -> None:
    told: list[tuple[int, int, str]] = []
    exports.progressed.connect(lambda *progress: told.append(progress))
    made = run(exports, kind, entries, qtbot)
    assert (made.written, made.asked, made.failed) == (3, 3, [])
    files = sorted(file.name for file in (tmp_path / "ut").iterdir())
    assert len(files) == 3
    assert all(
        name.endswith(kind.value) and name.startswith("kommunkompassen-kalix") for name in files
    )
    assert told == [(n, 3, f"Kalix {year}") for n, year in enumerate(YEARS)]


def test_points_become_one_table(
    exports: ManyExports, entries: list[LibraryEntry], qtbot: QtBot, tmp_path: Path
) -> None:
    exports._questions = Answers(tmp_path / "poang.csv")
    assert run(exports, ExportKind.CSV, entries, qtbot).written == 3
    text = (tmp_path / "poang.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(StringIO(text, newline=""), delimiter=";"))
    assert len(rows) == 1 + 3 * 45
    assert {row[1] for row in rows[1:]} == {str(year) for year in YEARS}


def test_one_that_cannot_be_read_is_passed_over(
    exports: ManyExports, entries: list[LibraryEntry], qtbot: QtBot
) -> None:
    entries[1].path.write_bytes(b"skadad")
    made = run(exports, ExportKind.REPORT, entries, qtbot)
    assert made.written == 2
    assert [type(error).__name__ for error in made.failed] == ["NotAnEvaluationError"]


def test_a_table_that_cannot_be_written_is_told(
    exports: ManyExports, entries: list[LibraryEntry], qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "borta" / "poang.csv"
    exports._questions = Answers(table)
    made = run(exports, ExportKind.CSV, entries, qtbot)
    assert (made.target, made.written, made.asked) == (table, 0, 3)
    assert len(made.failed) == 1


def test_it_stops_when_asked_and_keeps_what_is_written(
    exports: ManyExports, entries: list[LibraryEntry], qtbot: QtBot, tmp_path: Path
) -> None:
    exports.progressed.connect(
        lambda done, *_: exports.cancel() if done == 1 else None,
        Qt.ConnectionType.DirectConnection,
    )
    made = run(exports, ExportKind.REPORT, entries, qtbot)
    assert made.written == 2
    assert len(list((tmp_path / "ut").iterdir())) == 2
    assert run(exports, ExportKind.REPORT, entries[:1], qtbot).written == 1


def test_never_mind_exports_nothing(
    exports: ManyExports, entries: list[LibraryEntry], qtbot: QtBot
) -> None:
    exports._questions = Answers(None)
    with qtbot.assertNotEmitted(exports.finished):
        exports.start(ExportKind.REPORT, entries, QWidget())
        exports.start(ExportKind.REPORT, [], QWidget())


def test_several_rows_are_exported_and_only_one_is_duplicated(
    entries: list[LibraryEntry], colours: Colours, qtbot: QtBot
) -> None:
    icons = Icons()
    table = LibraryTable(icons, Privacy())
    actions = EntryActions(table, icons)
    tools = LibraryTools(actions, icons)
    qtbot.addWidget(table)
    qtbot.addWidget(tools)
    (export,) = [button for button in tools.findChildren(QToolButton) if "xport" in button.text()]
    assert not export.isEnabled()
    table.set_entries(entries)
    assert actions.duplicate.isEnabled()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not actions.duplicate.isEnabled()
    assert not actions.trash.isEnabled()
    assert export.isEnabled()
    with qtbot.waitSignal(actions.exports_asked) as told:
        actions.exports[0].trigger()
    assert told.args[0] is ExportKind.REPORT
    assert len(told.args[1]) == 3


def test_the_progress_line_tells_and_stops(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    assert line.text() == ""
    line.show_progress(1, 3, "2 av 3: Kalix 2014")
    assert line.text() == "2 av 3: Kalix 2014"
    assert line.accessibleName() == "2 av 3: Kalix 2014"
    with qtbot.waitSignal(line.cancel_asked):
        line.findChild(QPushButton).click()
    line.hide()


def test_a_file_that_is_there_is_left_and_the_new_one_numbered(
    exports: ManyExports, entries: list[LibraryEntry], qtbot: QtBot, tmp_path: Path
) -> None:
    written_on = tmp_path / "ut" / "kommunkompassen-kalix-2014.docx"
    written_on.write_bytes(b"skriven vidare i")
    made = run(exports, ExportKind.WORD, entries, qtbot)
    assert (made.written, made.numbered) == (3, 1)
    assert written_on.read_bytes() == b"skriven vidare i"
    assert sorted(file.stem for file in (tmp_path / "ut").iterdir()) == [
        "kommunkompassen-kalix-2012",
        "kommunkompassen-kalix-2014",
        "kommunkompassen-kalix-2014 (2)",
        "kommunkompassen-kalix-2016",
    ]


def test_evaluations_of_one_municipality_and_year_are_files_of_their_own(
    exports: ManyExports, qtbot: QtBot, tmp_path: Path
) -> None:
    library = Library(tmp_path / "library")
    for number in range(2):
        library.create(replace(example_evaluation(), id=f"evaluation-{number}")).close()
    made = run(exports, ExportKind.EXCEL, list(library.entries()), qtbot)
    assert (made.written, made.numbered) == (2, 1)
    assert len(list((tmp_path / "ut").iterdir())) == 2
