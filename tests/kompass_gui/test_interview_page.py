"""In interview mode one types into one field, and Enter makes a note."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from kompass_core.evidence import Attachment, Mark
from kompass_core.note_choice import NoteChoice
from kompass_gui.workbench.notebook import Notebook
from kompass_gui.workbench.source_chooser import SourceChooser
from storage.attachments import Attachments
from storage.evaluation_file import EvaluationFile
from tests.kompass_gui.bench import ALT, CONTROL, Bench, at_the_interview, choose_notes
from tests.kompass_gui.conftest import TextSize
from tests.kompass_gui.hands import Hands
from widgets.elided_label import ElidedLabel
from widgets.note_field import NoteField
from widgets.note_list import NoteList
from widgets.suggestion_list import SuggestionList

ENTER = Qt.Key.Key_Return


@pytest.fixture
def bench(hands: Hands) -> Bench:
    return at_the_interview(hands)


def field(bench: Bench) -> NoteField:
    return bench.hands.find(NoteField, "")


def test_enter_makes_a_note_in_the_interview_going_on(bench: Bench) -> None:
    hands = bench.hands
    hands.type("Chefer har uppdrag #4.4 #6.1")
    hands.press(ENTER)
    note = bench.evaluation.notes[-1]
    assert (note.text, note.questions) == ("Chefer har uppdrag", ("4.4", "6.1"))
    assert (note.source, note.by) == ("chief", "Olle")
    assert note.at.startswith("20")
    assert field(bench).hasFocus()
    assert field(bench).text() == ""
    assert bench.shown_notes() == ["n1", note.id]


def test_an_offered_question_is_taken_and_named_below(bench: Bench) -> None:
    hands = bench.hands
    hands.type("Oklart #korr")
    assert hands.window.findChild(SuggestionList).count() == 1
    hands.press(ENTER)
    assert field(bench).text() == "Oklart #1.5 "
    assert hands.find(QLabel, "1.5 Motverka korruption")


def test_nothing_typed_is_no_note(bench: Bench) -> None:
    bench.hands.press(ENTER)
    bench.hands.type("  ")
    bench.hands.press(ENTER)
    assert len(bench.evaluation.notes) == 4


def test_marks_are_set_by_key_and_let_go_after_the_note(bench: Bench) -> None:
    hands = bench.hands
    hands.type("Säger han")
    hands.press(Qt.Key.Key_1, ALT)
    hands.press(Qt.Key.Key_2, ALT)
    hands.press(ENTER)
    hands.type("Nästa")
    hands.press(ENTER)
    assert [note.marks for note in bench.evaluation.notes[-2:]] == [(Mark.QUOTE, Mark.CLAIM), ()]


def test_a_note_is_one_step_of_undo_and_comes_back(bench: Bench) -> None:
    hands = bench.hands
    hands.type("Första")
    hands.press(ENTER)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert "Första" not in bench.texts()
    hands.press(Qt.Key.Key_Y, CONTROL)
    assert bench.texts()[-1] == "Första"


def test_a_source_that_is_picked_leads_to_the_field(bench: Bench) -> None:
    chooser = bench.hands.find(SourceChooser, "Anteckningarnas källa")
    chooser.showPopup()
    QTest.keyClick(chooser.view(), Qt.Key.Key_Down)
    QTest.keyClick(chooser.view(), ENTER)
    bench.hands.settle()
    bench.hands.type("Hört hos nästa")
    bench.hands.press(ENTER)
    assert bench.evaluation.notes[-1].text == "Hört hos nästa"
    assert bench.evaluation.notes[-1].source == "chair"


def test_sources_that_are_stepped_through_keep_the_keyboard(bench: Bench) -> None:
    chooser = bench.hands.find(SourceChooser, "Anteckningarnas källa")
    chooser.setFocus()
    bench.hands.press(Qt.Key.Key_Down)
    bench.hands.press(Qt.Key.Key_Down)
    assert chooser.hasFocus()
    assert bench.workbench.source is not None
    assert bench.workbench.source.id == "budget"


def test_what_is_half_typed_is_kept_with_the_evaluation(bench: Bench) -> None:
    bench.hands.type("halv")
    assert bench.evaluation.draft == "halv"
    bench.hands.press(Qt.Key.Key_F7)
    bench.hands.press(Qt.Key.Key_F5)
    assert field(bench).text() == "halv"
    assert bench.hands.program.work.desk.session is not None
    assert not bench.hands.program.work.desk.session.can_undo


def test_a_note_that_is_made_is_no_draft_any_more(bench: Bench) -> None:
    bench.hands.type("Hel anteckning")
    bench.hands.press(ENTER)
    assert bench.evaluation.draft == ""
    bench.workbench.set_source("chair")
    bench.hands.settle()
    assert field(bench).text() == ""


def test_how_a_change_is_let_go_of_is_said_whole_on_a_usual_screen(bench: Bench) -> None:
    bench.hands.press(Qt.Key.Key_Up)
    bench.hands.press(ENTER)
    title = bench.hands.find(ElidedLabel, "Ändrar")
    assert title.shown_text() == title.text()
    assert "Esc" in title.text()


def test_a_half_changed_note_is_saved_when_the_evaluation_is_put_away(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_Up)
    hands.press(ENTER)
    hands.type(" varje tertial")
    hands.press(Qt.Key.Key_W, CONTROL)
    (entry,) = hands.library.entries()
    saved = EvaluationFile.open(entry.path, read_only=True)
    assert saved.evaluation.notes[0].text == "Målen följs upp #3.3 varje tertial"
    saved.close()


def test_a_note_is_changed_where_notes_are_typed(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_Up)
    hands.press(ENTER)
    assert field(bench).text() == "Målen följs upp #3.3"
    hands.type(" #5.1")
    hands.press(Qt.Key.Key_3, ALT)
    hands.press(ENTER)
    note = bench.workbench.index.note("n1")
    assert note is not None
    assert (note.text, note.questions) == ("Målen följs upp", ("3.3", "5.1"))
    assert (note.marks, note.by) == ((Mark.FOLLOW_UP,), "Ida")
    assert hands.find(NoteList, "Anteckningar").hasFocus()


def test_a_note_that_is_settled_while_it_is_changed_stays_settled(bench: Bench) -> None:
    bench.interview.change_note("n2")
    bench.hands.type(" och syns")
    Notebook(bench.workbench).toggle_settled("n2")
    bench.hands.press(ENTER)
    note = bench.workbench.index.note("n2")
    assert note is not None
    assert note.text.endswith("och syns")
    assert note.settled


def test_a_note_that_is_removed_while_it_is_changed_is_made_anew(bench: Bench) -> None:
    bench.hands.type("utkast")
    bench.interview.change_note("n1")
    bench.hands.type(" och syns")
    Notebook(bench.workbench).remove("n1")
    bench.hands.press(ENTER)
    assert bench.texts()[-1].endswith("och syns")
    assert field(bench).text() == "utkast"


def test_escape_leaves_a_note_and_the_draft_as_they_were(bench: Bench) -> None:
    hands = bench.hands
    hands.type("utkast")
    bench.interview.change_note("n1")
    hands.type(" ändrat")
    hands.press(Qt.Key.Key_Escape)
    assert bench.evaluation.notes[0].text == "Målen följs upp"
    assert field(bench).text() == "utkast"


def test_keys_act_on_a_note_of_the_list(bench: Bench) -> None:
    hands = bench.hands
    hands.press(Qt.Key.Key_Up)
    hands.press(Qt.Key.Key_2)
    hands.press(Qt.Key.Key_Space)
    note = bench.workbench.index.note("n1")
    assert note is not None
    assert (note.marks, note.settled) == ((Mark.CLAIM,), True)
    hands.press(Qt.Key.Key_Delete)
    assert bench.workbench.index.note("n1") is None


def test_only_what_asks_for_something_can_be_settled(bench: Bench) -> None:
    hands = bench.hands

    def shown() -> tuple[bool, bool]:
        note = bench.evaluation.notes[0]
        line = bench.interview._list._model.line_of(note)
        return note.settled, "klart" in line.details

    hands.press(Qt.Key.Key_Up)
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_Space)
    assert shown() == (False, False)  # it is a quote
    hands.press(Qt.Key.Key_2)
    hands.press(Qt.Key.Key_Space)
    assert shown() == (True, True)
    hands.press(Qt.Key.Key_2)
    assert shown() == (True, False)  # a quote again


def test_a_number_of_no_question_is_told_and_kept(bench: Bench) -> None:
    hands = bench.hands
    hands.type("Säger han #9.9")
    assert hands.find(QLabel, "Det finns ingen fråga 9.9")
    hands.press(ENTER)
    assert bench.evaluation.notes[-1].text == "Säger han #9.9"
    assert hands.find(QLabel, "Det finns ingen fråga 9.9")
    hands.type("N")
    with pytest.raises(AssertionError):
        hands.find(QLabel, "Det finns ingen fråga")


@pytest.mark.parametrize(
    ("choice", "notes"),
    [
        (NoteChoice.SOURCE, ["n1"]),
        (NoteChoice.ALL, ["n1", "n2", "n3", "n4"]),
        (NoteChoice.NO_QUESTION, ["n4"]),
        (NoteChoice.CLAIM, ["n2"]),
        (NoteChoice.FOLLOW_UP, []),
    ],
)
def test_the_list_is_narrowed(bench: Bench, choice: NoteChoice, notes: list[str]) -> None:
    choose_notes(bench, choice)
    assert bench.shown_notes() == notes


def test_the_interview_is_ended_by_a_tick(bench: Bench) -> None:
    bench.hands.find(QCheckBox, "Intervjun är genomförd").click()
    assert bench.evaluation.sources[0].done


def test_a_pasted_picture_goes_with_the_note(bench: Bench, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 3, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(data)
    field(bench).paste()
    qtbot.waitUntil(lambda: bool(bench.interview._desk._attachments))
    bench.hands.type("Skärmen")
    bench.hands.press(ENTER)
    (attachment,) = bench.evaluation.notes[-1].attachments
    assert attachment.name.endswith(".png")
    assert bench.workbench.attachments.read(attachment).startswith(b"\x89PNG")


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> Event:
    """What a file that is pasted is copied after: until it is set, the copying goes on."""
    copied = Event()

    def slowly(self: Attachments, path: Path) -> Attachment:
        copied.wait(10)
        return self.add(path.name, b"%PDF")

    monkeypatch.setattr(Attachments, "add_file", slowly)
    return copied


def test_a_file_goes_with_the_note_that_it_was_pasted_into_however_long_it_takes(
    bench: Bench, qtbot: QtBot, copied: Event
) -> None:
    bench.hands.type("Planen")
    bench.interview._entry.files_pasted.emit(["plan.pdf"])
    bench.hands.press(ENTER)
    bench.hands.type("Något annat")
    copied.set()
    qtbot.waitUntil(lambda: bool(bench.evaluation.notes[-1].attachments))
    bench.hands.press(ENTER)
    of_plan, of_other = bench.evaluation.notes[-2:]
    assert [each.name for each in of_plan.attachments] == ["plan.pdf"]
    assert (of_other.text, of_other.attachments) == ("Något annat", ())


def test_a_file_is_added_to_a_note_and_a_missing_one_is_told(
    bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    bench.hands.answers.to_import = tmp_path / "plan.pdf"
    bench.hands.press(Qt.Key.Key_Up)
    bench.hands.press(Qt.Key.Key_B)
    qtbot.waitUntil(lambda: "plan.pdf" in bench.hands.program._front.notice.text())
    (tmp_path / "plan.pdf").write_bytes(b"%PDF")
    bench.hands.press(Qt.Key.Key_B)
    qtbot.waitUntil(lambda: bool(bench.evaluation.notes[0].attachments))


def test_an_evaluation_that_can_only_be_read_takes_no_notes(bench: Bench) -> None:
    path = bench.hands.program.work.desk.path
    assert path is not None
    bench.hands.program.work.desk.close()
    bench.hands.program.work.desk.open(path, read_only=True)
    bench.hands.press(Qt.Key.Key_F5)
    assert not bench.interview._entry.isEnabled()
    choose_notes(bench, NoteChoice.ALL)
    assert len(bench.shown_notes()) == 4


def test_a_file_that_is_kept_when_the_evaluation_is_put_away_goes_with_nothing(
    bench: Bench, tmp_path: Path, qtbot: QtBot, copied: Event
) -> None:
    bench.interview._entry.files_pasted.emit([str(tmp_path / "plan.pdf")])
    folder = bench.hands.library.folder / ".attachments"
    bench.hands.program.work.close_evaluation()
    bench.hands.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    copied.set()
    qtbot.waitUntil(folder.exists)
    bench.hands.program.work._files.close()
    bench.hands.settle()


@pytest.mark.parametrize("points", [10, 20])
def test_the_source_of_a_new_note_can_be_read(
    bench: Bench, text_size: TextSize, points: float
) -> None:
    text_size(points)
    bench.workbench.set_source("chief")
    bench.hands.settle()
    title = bench.interview._entry._title
    assert title.shown_text() == "Kommunchef, 5 nov 2012 09.00"
    assert bench.hands.find(NoteField, "Ny anteckning: Kommunchef, 5 nov 2012 09.00")
