"""The program opens again where it was left."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QComboBox

from kompass_core.fields import FieldRef, Section
from kompass_gui.session.left_place import LeftPlace, Place
from kompass_gui.workbench.source_chooser import SourceChooser
from tests.kompass_gui.bench import CONTROL, Bench, kalix
from tests.kompass_gui.hands import Hands
from widgets.colours import Colours
from widgets.note_list import NoteList
from widgets.points_box import PointsBox


@pytest.fixture
def bench(hands: Hands) -> Bench:
    return Bench(hands, kalix())


def left(tmp_path: Path) -> LeftPlace:
    return LeftPlace(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


def test_an_evaluation_opens_at_the_question_in_hand(bench: Bench) -> None:
    hands = bench.hands
    workspace = hands.window.workspace
    assert workspace is not None
    workspace.reveal(FieldRef(Section.POINTS, "5.6"))
    hands.settle()
    path = hands.program.work.desk.path
    assert path is not None
    hands.press(Qt.Key.Key_W, CONTROL)
    hands.program.work.desk.open(path)
    hands.settle()
    assert bench.section() == "area-5"
    box = hands.find(PointsBox, "Poäng, 5.6 ")
    assert not box.visibleRegion().isEmpty()
    assert not box.hasFocus(), "a stray key must change no points"


def test_the_program_opens_what_lay_open(bench: Bench, tmp_path: Path, colours: Colours) -> None:
    bench.hands.press(Qt.Key.Key_F7)
    bench.hands.quit()
    later = Hands(tmp_path, colours)
    later.start()
    assert later.window.workspace is not None
    assert later.window.workspace.current_section() == "overview"
    later.press(Qt.Key.Key_W, CONTROL)
    later.end()
    again = Hands(tmp_path, colours)
    again.start()
    assert again.window.workspace is None
    again.end()


def test_the_source_of_the_notes_is_in_hand_again(
    bench: Bench, tmp_path: Path, colours: Colours
) -> None:
    bench.workbench.set_source("chief")
    bench.hands.press(Qt.Key.Key_F5)
    bench.hands.quit()
    later = Hands(tmp_path, colours)
    later.start()
    assert later.find(SourceChooser, "Anteckningarnas källa").currentData() == "chief"
    assert [note.id for note in later.find(NoteList, "Anteckningar")._model.notes()] == ["n1"]
    later.find(QComboBox, "Vilka anteckningar").setFocus()
    later.press(Qt.Key.Key_Down)
    assert len(later.find(NoteList, "Anteckningar")._model.notes()) == 4
    later.quit()
    again = Hands(tmp_path, colours)
    again.start()
    assert len(again.find(NoteList, "Anteckningar")._model.notes()) == 4
    again.end()
    later.end()


def test_another_source_is_remembered_at_once_as_a_crash_may_come(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_F5)
    bench.workbench.set_source("chair")
    place = bench.hands.program.work.bench.left.place(kalix().id)
    assert (place.section, place.source) == ("interview", "chair")


def test_what_is_gone_is_not_opened(bench: Bench, tmp_path: Path) -> None:
    path = bench.hands.program.work.desk.path
    assert path is not None
    place = left(tmp_path)
    place.keep_open(str(path))
    assert place.take_open() == path
    assert place.take_open() is None
    place.keep_open(str(tmp_path / "gone.kompass"))
    assert place.take_open() is None


def test_a_page_or_question_that_is_no_more_is_no_hindrance(bench: Bench, tmp_path: Path) -> None:
    hands = bench.hands
    path = hands.program.work.desk.path
    assert path is not None
    for section, question in (("gone", "1.1"), ("area-1", "9.9"), ("area-1", "9.9\ngone\ngone")):
        hands.program.work.desk.close()
        hands.program.work.bench.left.keep(kalix().id, Place(section, question))
        hands.program.work.desk.open(path)
        hands.settle()
        assert bench.section() == "area-1"
        assert bench.workbench.source is None
