"""The saved evaluations on the start page: found, sorted, duplicated, trashed, shared."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from kompass_core.evaluation import Evaluation, Evaluator, Visit
from kompass_core.evidence import Note, Source, SourceKind
from kompass_core.fields import FieldRef, Section
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from kompass_gui.icons import Icons
from kompass_gui.library.library_model import Column
from kompass_gui.library.library_table import LibraryTable
from kompass_gui.session.privacy import Privacy
from storage.data_folder import library_folder
from storage.evaluation_file import EvaluationFile
from storage.library import Library
from storage.reading import whole
from tests.builders import evaluation, of_id
from tests.event_count import EventCount
from tests.kompass_gui.hands import Hands
from widgets.colours import Colours
from widgets.notice import Notice

CONTROL = Qt.KeyboardModifier.ControlModifier
KALIX = evaluation({"1.1": 100})
LULEA = replace(
    evaluation({"1.1": 100, "1.2": 1500}),
    id="e2",
    municipality=Municipality("Luleå", full_name="Luleå kommun"),
    year=2018,
    visit=Visit(evaluators=(Evaluator("Märit Melbi", "SKL"),)),
    sources=(Source("s", SourceKind.INTERVIEW, "Kommunchef", name="Anders Ö"),),
    notes=(Note("n", "Sa Anders Ö", source="s"),),
).with_question_text("1.1", "Snöröjningen fungerar")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Two evaluations and a damaged file, in the folder that the program lists."""
    library = Library(tmp_path / "library")
    library.create(KALIX).close()
    library.create(LULEA).close()
    (library.folder / "trasig.kompass").write_bytes(b'{\n"format": "kommunkompassen-evaluation",\n')
    return library


@pytest.fixture
def hands(library: Library, hands: Hands) -> Hands:
    """The program with that library."""
    hands.program.library.show()
    hands.settle()
    return hands


def _table(hands: Hands, name: str = "Sparade utvärderingar") -> QTableView:
    return hands.find(QTableView, name)


def _names(hands: Hands, name: str = "Sparade utvärderingar") -> list[str]:
    model = _table(hands, name).model()
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def _choose(hands: Hands, name: str) -> None:
    row = next(row for row, text in enumerate(_names(hands)) if name in text)
    table = _table(hands)
    how = QItemSelectionModel.SelectionFlag
    table.selectionModel().setCurrentIndex(
        table.model().index(row, 0), how.ClearAndSelect | how.Rows
    )
    table.setFocus()


def _notice(hands: Hands) -> str:
    hands.settle()
    return hands.window.findChild(Notice).text()


# --- the list ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "names"),
    [
        (Column.MUNICIPALITY, ["Kalix", "Luleå"]),
        (Column.YEAR, ["Kalix", "Luleå"]),
        (Column.TOTAL, ["Kalix", "Luleå"]),
        (Column.SAVED, ["Kalix", "Luleå"]),
    ],
)
def test_every_column_sorts_both_ways(hands: Hands, column: Column, names: list[str]) -> None:
    def order(direction: Qt.SortOrder) -> list[str]:
        _table(hands).sortByColumn(column, direction)
        return [name for name in _names(hands) if "trasig" not in name]

    assert order(Qt.SortOrder.AscendingOrder) == names
    assert order(Qt.SortOrder.DescendingOrder) == names[::-1]


def test_no_row_is_painted_anew_when_the_list_loses_the_keyboard(hands: Hands) -> None:
    _choose(hands, "Kalix")
    hands.settle()
    painted = EventCount(_table(hands).viewport(), QEvent.Type.Paint)
    hands.press(Qt.Key.Key_Tab)
    hands.settle()
    assert not _table(hands).hasFocus()
    assert painted.count == 0


def test_every_row_is_painted_once_when_the_list_is_made_wider(
    library: Library, qtbot: QtBot
) -> None:
    table = LibraryTable(Icons(), Privacy())
    qtbot.addWidget(table)
    table.set_entries(library.entries())
    table.resize(800, 400)
    with qtbot.waitExposed(table):
        table.show()
    painted = EventCount(table.viewport(), QEvent.Type.Paint)
    table.resize(900, 400)
    qtbot.waitUntil(lambda: painted.count > 0)
    qtbot.wait(50)
    assert painted.count == 1


def test_a_file_with_a_problem_says_it_in_its_row(hands: Hands) -> None:
    (row,) = (text for text in _names(hands) if "trasig.kompass" in text)
    assert "skadad" in row


def test_a_folder_that_cannot_be_reached_is_told_and_tried_again(
    hands: Hands, library: Library
) -> None:
    away = library.folder.rename(library.folder.with_name("away"))
    hands.program.library.show()
    hands.settle()
    assert "går inte att nå" in _notice(hands)
    assert "Inget är förlorat" in _notice(hands)
    assert str(library.folder) in _notice(hands)
    assert hands.find(QLabel, "Mappen med dina utvärderingar går inte att nå")
    away.rename(library.folder)
    hands.click(hands.find(QPushButton, "Försök igen"))
    assert _notice(hands) == ""
    assert len(_names(hands)) == 3


def test_no_evaluation_is_begun_in_a_folder_that_cannot_be_reached(
    hands: Hands, library: Library
) -> None:
    away = library.folder.rename(library.folder.with_name("away"))
    hands.program.actions.open_example.trigger()
    hands.settle()
    assert "går inte att nå" in _notice(hands)
    assert not library.folder.exists()
    away.rename(library.folder)


def test_a_conflict_copy_is_shown_as_such(hands: Hands, library: Library) -> None:
    original = whole(library.finding(of_id("e2")))
    assert original is not None
    copy = original.with_name(f"{original.stem} (conflicted copy){original.suffix}")
    copy.write_bytes(original.read_bytes())
    hands.program.library.refresh()
    assert "Luleå, konfliktkopia" in _names(hands)
    model = _table(hands).model()
    index = model.index(_names(hands).index("Luleå, konfliktkopia"), 0)
    assert original.name in model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert isinstance(model.data(index, Qt.ItemDataRole.DecorationRole), QIcon)


def test_a_file_that_a_sync_client_brings_is_shown_by_itself(
    hands: Hands, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    elsewhere = Library(tmp_path / "annan dator")
    file = elsewhere.create(replace(KALIX, id="e9", municipality=Municipality("Umeå")))
    file.close()
    file.path.rename(library.folder / file.path.name)
    qtbot.waitUntil(lambda: "Umeå" in _names(hands))


# --- search ------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["lule", "2018", "2010 luleå"])
def test_what_the_rows_show_is_found_at_once(hands: Hands, typed: str) -> None:
    hands.find(QLineEdit, "Sök").setFocus()
    hands.type(typed)
    assert _names(hands) == ["Luleå"]


def test_what_stands_in_the_texts_is_found_a_moment_later(hands: Hands, qtbot: QtBot) -> None:
    hands.find(QLineEdit, "Sök").setFocus()
    hands.type("snöröjning")
    qtbot.waitUntil(lambda: _names(hands) == ["Luleå"])
    assert hands.find(QLabel, "1 av 3")


def test_an_emptied_search_shows_all_again(hands: Hands, qtbot: QtBot) -> None:
    search = hands.find(QLineEdit, "Sök")
    search.setFocus()
    hands.type("finns inte")
    qtbot.waitUntil(lambda: _names(hands) == [])
    search.clear()
    assert len(_names(hands)) == 3


# --- one evaluation ----------------------------------------------------------------------------


def test_a_duplicate_is_an_evaluation_of_its_own(hands: Hands, library: Library) -> None:
    _choose(hands, "Kalix")
    (before,) = hands.find(LibraryTable, "Sparade").chosen_entries()
    hands.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    entries = library.entries()
    found = [entry.summary for entry in entries if entry.summary]
    assert len({each.id for each in found if each.municipality == "Kalix"}) == 2
    assert not any(entry.copy_of for entry in entries)
    (chosen,) = hands.find(LibraryTable, "Sparade").chosen_entries()
    assert chosen.path != before.path


def test_duplicates_are_told_from_their_original_and_each_other(hands: Hands) -> None:
    _choose(hands, "Kalix")
    for _ in range(2):
        hands.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    # The second was made of the first: it is a duplicate like any other.
    assert sorted(name for name in _names(hands) if "Kalix" in name) == [
        "Kalix",
        "Kalix (kopia 2)",
        "Kalix (kopia)",
    ]


def test_an_open_duplicate_says_that_it_is_one_until_it_is_of_another_year(hands: Hands) -> None:
    _choose(hands, "Kalix")
    hands.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    hands.press(Qt.Key.Key_Return)
    assert "(kopia)" in hands.window.windowTitle()
    session = hands.program.work.desk.session
    assert session is not None
    session.edit(FieldRef(Section.YEAR), replace(session.evaluation, year=2030))
    assert "(kopia)" not in hands.window.windowTitle()


def test_what_goes_to_the_trash_comes_back_from_the_notice(hands: Hands) -> None:
    _choose(hands, "Kalix")
    hands.press(Qt.Key.Key_Delete)
    assert "Kalix" not in _names(hands)
    assert "Kalix 2012 ligger i papperskorgen" in _notice(hands)
    hands.click(hands.find(QPushButton, "Lägg tillbaka"))
    assert "Kalix" in _names(hands)


@pytest.mark.parametrize("key", [Qt.Key.Key_W, Qt.Key.Key_N], ids=["closed", "form left"])
def test_what_was_just_left_is_the_one_that_delete_takes(
    hands: Hands, library: Library, key: Qt.Key
) -> None:
    _choose(hands, "Kalix")
    hands.program.actions.open_example.trigger()
    hands.settle()
    hands.press(Qt.Key.Key_W, CONTROL)
    assert _names(hands)[_table(hands).currentIndex().row()] == "Kalix (exempel)"
    _choose(hands, "Luleå")
    hands.program.work.desk.create(replace(KALIX, id="e3", year=2015))
    hands.settle()
    hands.press(key, CONTROL)
    hands.press(Qt.Key.Key_Escape)
    hands.program.actions.close_evaluation.trigger()
    hands.settle()
    hands.press(Qt.Key.Key_Delete)
    (trashed,) = library.trashed()
    assert trashed.summary is not None
    assert trashed.summary.id == "e3"


def test_a_row_that_was_chosen_since_stays_chosen(hands: Hands) -> None:
    hands.program.actions.open_example.trigger()
    hands.settle()
    hands.press(Qt.Key.Key_W, CONTROL)
    _choose(hands, "Luleå")
    hands.program.actions.editions.trigger()
    hands.settle()
    hands.click(hands.find(QPushButton, "Tillbaka"))
    assert _names(hands)[_table(hands).currentIndex().row()] == "Luleå"


def test_what_goes_to_the_trash_comes_back_from_there(hands: Hands) -> None:
    _choose(hands, "Luleå")
    hands.click(hands.find(QAbstractButton, "Kasta"))
    hands.click(hands.find(QAbstractButton, "Papperskorg (1)"))
    assert _names(hands, "Utvärderingar i papperskorgen") == ["Luleå"]
    hands.press(Qt.Key.Key_Return)
    assert _names(hands, "Utvärderingar i papperskorgen") == []
    hands.press(Qt.Key.Key_Escape)
    assert "Luleå" in _names(hands)


def test_the_trash_is_emptied_after_a_question(hands: Hands, library: Library) -> None:
    _choose(hands, "Luleå")
    hands.press(Qt.Key.Key_Delete)
    hands.click(hands.find(QAbstractButton, "Papperskorg (1)"))
    hands.click(hands.find(QPushButton, "Töm papperskorgen"))
    assert "1 utvärdering försvinner för gott: Luleå 2018." in _notice(hands)
    assert len(library.trashed()) == 1
    hands.click(hands.find(QPushButton, "Ta bort för gott"))
    assert library.trashed() == ()
    assert _notice(hands) == "Papperskorgen är tom."
    for name in ("Lägg tillbaka", "Töm papperskorgen"):
        assert not hands.find(QPushButton, name).isEnabled()
    assert hands.find(QPushButton, "Till alla").hasFocus()


def test_a_question_that_is_closed_leaves_the_trash_as_it_is(
    hands: Hands, library: Library
) -> None:
    _choose(hands, "Luleå")
    hands.press(Qt.Key.Key_Delete)
    hands.click(hands.find(QAbstractButton, "Papperskorg (1)"))
    hands.click(hands.find(QPushButton, "Töm papperskorgen"))
    hands.click(hands.find(QPushButton, "Dölj"))
    assert len(library.trashed()) == 1


def test_the_menu_of_a_row_begins_with_opening_it(hands: Hands) -> None:
    _choose(hands, "Luleå")
    first = _table(hands).actions()[0]
    assert first.text().startswith("Öppna")
    first.trigger()
    assert hands.program.work.desk.session is not None
    assert hands.program.work.desk.session.evaluation.municipality.name == "Luleå"


def test_a_damaged_file_can_be_trashed_but_not_duplicated(hands: Hands) -> None:
    _choose(hands, "trasig")
    assert not hands.find(QAbstractButton, "Duplicera").isEnabled()
    assert not hands.find(QAbstractButton, "Dela").isEnabled()
    hands.press(Qt.Key.Key_Delete)
    assert not any("trasig" in name for name in _names(hands))


# --- exchange ----------------------------------------------------------------------------------


def _share(hands: Hands, target: Path, *, complete: bool) -> None:
    hands.answers.package = target
    _choose(hands, "Luleå")
    actions = hands.program._front.start.entry_actions
    (actions.share_all if complete else actions.share_some).trigger()


def _opened(hands: Hands) -> Evaluation:
    assert hands.program.work.desk.session is not None
    return hands.program.work.desk.session.evaluation


def test_what_is_shared_whole_is_read_back_without_loss(
    hands: Hands, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    package = tmp_path / "luleå.kompasspaket"
    _share(hands, package, complete=True)
    qtbot.waitUntil(lambda: "är skriven" in _notice(hands))
    original = whole(library.finding(of_id("e2")))
    assert original is not None
    library.trash(original)
    hands.answers.to_open = package
    hands.program.actions.open_file.trigger()
    assert _opened(hands) == LULEA
    assert "bland dina utvärderingar. Själva filen" in _notice(hands)
    assert hands.program.work.desk.path is not None
    assert hands.program.work.desk.path.parent == library.folder


def test_what_comes_back_is_told_to_lie_beside_ones_own(
    hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    package = tmp_path / "luleå.kompasspaket"
    _share(hands, package, complete=True)
    qtbot.waitUntil(lambda: "är skriven" in _notice(hands))
    hands.answers.to_open = package
    hands.program.actions.open_file.trigger()
    assert "bredvid den du hade av samma utvärdering" in _notice(hands)


def test_what_is_shared_without_people_names_nobody(
    hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    package = tmp_path / "luleå.kompasspaket"
    _share(hands, package, complete=False)
    qtbot.waitUntil(lambda: "är skriven" in _notice(hands))
    with zipfile.ZipFile(package) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert "Anders" not in content
    assert "Melbi" not in content
    assert "Snöröjningen" in content.encode().decode("unicode_escape")


def test_the_open_evaluation_is_shared_as_it_stands(
    hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    _choose(hands, "Kalix")
    hands.press(Qt.Key.Key_Return)
    session = hands.program.work.desk.session
    assert session is not None
    hands.answers.package = tmp_path / "kalix.kompasspaket"
    hands.program.actions.share_all.trigger()
    qtbot.waitUntil(lambda: "är skriven" in _notice(hands))
    assert (tmp_path / "kalix.kompasspaket").exists()


def test_a_file_outside_the_folder_is_offered_a_place_in_it(
    hands: Hands, library: Library, tmp_path: Path
) -> None:
    outside = tmp_path / "sticka.kompass"
    EvaluationFile.create(outside, replace(KALIX, id="e3")).close()
    hands.answers.to_open = outside
    hands.program.actions.open_file.trigger()
    assert hands.program.work.desk.path == outside
    assert "utanför mappen" in _notice(hands)
    hands.click(hands.find(QPushButton, "Lägg en kopia i mappen"))
    assert hands.program.work.desk.path == whole(library.finding(of_id("e3")))


def test_a_file_that_cannot_be_taken_in_leaves_what_is_open(hands: Hands, tmp_path: Path) -> None:
    _choose(hands, "Kalix")
    hands.press(Qt.Key.Key_Return)
    broken = tmp_path / "trasig.kompasspaket"
    broken.write_bytes(b"PK\x03\x04nej")
    hands.answers.to_open = broken
    hands.program.actions.open_file.trigger()
    assert "skadad" in _notice(hands)
    assert _opened(hands).municipality.name == "Kalix"
    _opened(hands).with_points("1.1", Points(200))
    assert hands.window.workspace is not None


# --- the folder --------------------------------------------------------------------------------


def test_another_folder_counts_from_then_on(
    tmp_path: Path, colours: Colours, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KOMPASS_DATA")
    hands = Hands(tmp_path, colours)
    hands.start()
    hands.answers.folder = tmp_path / "synkad"
    with qtbot.waitSignal(hands.program.library.folder_chosen):
        hands.click(hands.find(QAbstractButton, "Annan mapp"))
    assert library_folder() == tmp_path / "synkad"
    hands.quit()


def test_a_folder_that_the_environment_names_cannot_be_chosen(hands: Hands) -> None:
    with pytest.raises(AssertionError, match="no visible"):
        hands.find(QAbstractButton, "Annan mapp")
