"""What the program says and offers when a file makes trouble; driven through the real window."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from kompass_core.errors import DiskFullError
from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Note
from storage.attachments import attachments_beside
from storage.envelope import Head, pack
from storage.evaluation_file import EvaluationFile
from storage.exchange import read_package
from storage.library import Library
from storage.lock import is_held
from storage.migrations import schema
from storage.recovery import interrupted
from tests.builders import evaluation
from tests.kompass_gui.hands import Hands
from widgets.colours import Colours
from widgets.notice import Notice

_HOLD = """
import os, sys
from pathlib import Path
from storage.evaluation_file import EvaluationFile
file = EvaluationFile.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
os._exit(9)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An evaluation that lies in the library."""
    (tmp_path / "library").mkdir()
    path = tmp_path / "library" / "kalix.kompass"
    EvaluationFile.create(path, evaluation({"1.1": 100})).close()
    return path


@pytest.fixture
def other_window(path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process of this computer that has the evaluation open."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def _open(hands: Hands, path: Path) -> None:
    hands.answers.to_open = path
    hands.program.actions.open_file.trigger()
    hands.settle()


def _notice(hands: Hands) -> str:
    return hands.window.findChild(Notice).text()


def _answer(hands: Hands, words: str) -> None:
    hands.settle()
    hands.click(hands.find(QPushButton, words))


def _write(hands: Hands, text: str) -> QPlainTextEdit:
    field = hands.find(QPlainTextEdit, "Text till 1.1")
    field.setFocus()
    hands.type(text)
    return field


def _on_disk(path: Path) -> Evaluation:
    file = EvaluationFile.open(path, read_only=True)
    file.close()
    return file.evaluation


def _change_outside(path: Path, summary: str) -> None:
    """Let someone else's saved file take the file's place, as a sync client does."""
    other = path.with_suffix(".other")
    EvaluationFile.create(other, replace(_on_disk(path), summary=summary)).close()
    other.replace(path)


def _fill_disk(monkeypatch: pytest.MonkeyPatch, room: str = "atomic_json_storage") -> None:
    def full(path: Path, *_: object) -> None:
        raise DiskFullError(path, "No space left on device")

    monkeypatch.setattr(f"storage.{room}.write_whole", full)


def _save_now(hands: Hands) -> bool:
    autosave = hands.program.work.desk.autosave
    assert autosave is not None
    saved = autosave.flush()
    hands.settle()
    return saved


# --- someone else has it -----------------------------------------------------------------------


def test_an_evaluation_open_in_another_window_can_be_read(
    hands: Hands, path: Path, other_window: object
) -> None:
    _open(hands, path)
    assert "Kalix kommun 2012 är redan öppen" in _notice(hands)
    _answer(hands, "Öppna för läsning")
    assert hands.window.workspace is not None
    assert "inget kan ändras" in _notice(hands)
    assert hands.find(QLabel, "Skrivskyddad")
    assert hands.find(QPlainTextEdit, "Text till 1.1").isReadOnly()


def test_what_is_read_can_be_saved_as_a_copy_of_ones_own(
    hands: Hands, path: Path, other_window: object
) -> None:
    _open(hands, path)
    _answer(hands, "Öppna för läsning")
    _answer(hands, "Spara som en egen kopia")
    assert hands.program.work.desk.path != path
    _write(hands, "Min text")
    assert _save_now(hands)
    assert _on_disk(path) == evaluation({"1.1": 100})


def test_a_copy_of_ones_own_has_the_attachments(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "shared" / "kalix.kompass"
    path.parent.mkdir()
    plan = attachments_beside(path).add("plan.pdf", b"%PDF")
    noted = replace(evaluation(), notes=(Note("n1", "Planen", attachments=(plan,)),))
    EvaluationFile.create(path, noted).close()
    hands.program.work.desk.open(path, read_only=True)
    _answer(hands, "Spara som en egen kopia")
    assert hands.program.work.desk.path != path
    assert attachments_beside(hands.library.folder / "x").read(plan) == b"%PDF"


def test_a_copy_of_ones_own_that_cannot_be_written_may_go_elsewhere(
    hands: Hands,
    path: Path,
    other_window: object,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    _open(hands, path)
    _answer(hands, "Öppna för läsning")
    hands.answers.package = tmp_path / "sticka.kompasspaket"
    with monkeypatch.context() as full:
        _fill_disk(full)
        _answer(hands, "Spara som en egen kopia")
    _answer(hands, "Spara en kopia någon annanstans")
    qtbot.waitUntil(lambda: "är skriven" in _notice(hands))
    assert hands.answers.package.exists()


def test_the_lock_of_another_computer_can_be_taken_over(hands: Hands, path: Path) -> None:
    lock = path.with_name(f".{path.name}.lock")
    lock.write_text(
        '{"user":"Eva","computer":"annan-dator","process":1,"since":"2026-01-01T10:00:00+01:00"}'
    )
    _open(hands, path)
    assert "Eva" in _notice(hands)
    assert "annan-dator" in _notice(hands)
    assert hands.window.workspace is None
    _answer(hands, "Ta över")
    _write(hands, "Hej")
    assert _save_now(hands)
    assert _on_disk(path).answer("1.1").text == "Hej"


# --- changed outside ---------------------------------------------------------------------------


def test_a_file_changed_outside_is_not_overwritten_and_can_be_read_anew(
    hands: Hands, path: Path
) -> None:
    _open(hands, path)
    _change_outside(path, "Deras")
    _write(hands, "Mitt")
    assert not _save_now(hands)
    assert _on_disk(path).summary == "Deras"
    assert "ändrats av någon annan" in _notice(hands)
    _answer(hands, "Läs in filen på nytt")
    assert hands.program.work.desk.session is not None
    assert hands.program.work.desk.session.evaluation.summary == "Deras"
    assert hands.program.work.desk.file is not None
    newest = hands.program.work.desk.file.versions()[0].read()
    assert newest.answer("1.1").text == "Mitt"


def test_a_file_changed_outside_can_be_left_and_ones_own_saved_as_a_copy(
    hands: Hands, path: Path
) -> None:
    _open(hands, path)
    _change_outside(path, "Deras")
    _write(hands, "Mitt")
    assert not _save_now(hands)
    _answer(hands, "Spara min som en kopia")
    copy = hands.program.work.desk.path
    assert copy is not None
    assert copy != path
    assert _on_disk(path).summary == "Deras"
    assert not is_held(path)
    assert _on_disk(copy).answer("1.1").text == "Mitt"
    hands.program.actions.close_evaluation.trigger()
    assert interrupted() == ()


# --- what cannot be saved ----------------------------------------------------------------------


def test_a_full_disk_is_said_once_and_forgotten_when_it_works_again(
    hands: Hands, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(hands, path)
    with monkeypatch.context() as full:
        _fill_disk(full)
        _write(hands, "Ett")
        assert not _save_now(hands)
        assert "disken är full" in _notice(hands)
        assert hands.find(QLabel, "Inte sparat")
        _answer(hands, "Dölj")
        assert not _save_now(hands)
        assert _notice(hands) == ""
        assert hands.find(QLabel, "Inte sparat")
    assert _save_now(hands)
    assert hands.find(QLabel, "Sparat ")


def test_the_word_of_a_full_disk_goes_away_by_itself(
    hands: Hands, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(hands, path)
    with monkeypatch.context() as full:
        _fill_disk(full)
        _write(hands, "Ett")
        assert not _save_now(hands)
    assert _save_now(hands)
    assert _notice(hands) == ""


def test_with_a_full_disk_one_may_still_close_and_is_offered_the_rest_the_next_time(
    hands: Hands, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(hands, path)
    with monkeypatch.context() as full:
        _fill_disk(full)
        _write(hands, "Osparat")
        hands.program.actions.close_evaluation.trigger()
        assert hands.window.workspace is not None
        assert "finns de senaste ändringarna kvar" in _notice(hands)
        _answer(hands, "Stäng ändå")
    assert hands.window.workspace is None
    assert _on_disk(path).answer("1.1").text == ""
    _open(hands, path)
    _answer(hands, "Ta tillbaka det")
    assert hands.find(QPlainTextEdit, "Text till 1.1").toPlainText() == "Osparat"
    hands.program.actions.undo.trigger()
    assert hands.find(QPlainTextEdit, "Text till 1.1").toPlainText() == ""


def test_what_cannot_be_saved_can_be_written_elsewhere(
    hands: Hands, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    _open(hands, path)
    stick = tmp_path / "sticka.kompasspaket"
    hands.answers.package = stick
    with monkeypatch.context() as full:
        _fill_disk(full)
        _write(hands, "Osparat")
        assert not _save_now(hands)
        _answer(hands, "Spara en kopia någon annanstans")
        qtbot.waitUntil(lambda: "är skriven" in _notice(hands))
    read_back = read_package(stick, Library(tmp_path / "annan dator"))
    assert _on_disk(read_back).answer("1.1").text == "Osparat"


def test_that_the_newest_would_be_lost_is_said_before_one_closes(
    hands: Hands, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(hands, path)
    with monkeypatch.context() as full:
        _fill_disk(full)
        _fill_disk(full, "local_copies")
        _write(hands, "Osparat")
        hands.program.actions.quit.trigger()
        assert hands.window.isVisible()
        assert "går de senaste ändringarna förlorade" in _notice(hands)
    assert _save_now(hands)


def test_an_earlier_version_that_cannot_be_kept_is_told_though_all_is_saved(
    hands: Hands, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    _open(hands, path)
    with monkeypatch.context() as full:
        _fill_disk(full, "backups")
        _write(hands, "Sparat")
        assert _save_now(hands)
    qtbot.waitUntil(lambda: "ingen tidigare version" in _notice(hands))
    assert hands.find(QLabel, "Sparat ")
    assert _on_disk(path).answer("1.1").text == "Sparat"


# --- after a crash -----------------------------------------------------------------------------


def _crash(path: Path, text: str) -> None:
    """Let a process write a text, save it and end without closing anything."""
    script = _HOLD.replace(
        'print("open", flush=True)',
        'file.save(file.evaluation.with_question_text("1.1", sys.argv[2]))',
    )
    subprocess.run(
        [sys.executable, "-c", script, str(path), text],
        input="\n",
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env=dict(os.environ),
    )


def test_after_a_crash_the_start_names_the_evaluation_and_opens_it(
    tmp_path: Path, path: Path, colours: Colours, qtbot: QtBot
) -> None:
    _crash(path, "Före")
    hands = Hands(tmp_path, colours)
    hands.start()
    qtbot.waitUntil(lambda: _notice(hands) != "")
    assert "Kalix kommun 2012" in _notice(hands)
    _answer(hands, "Öppna den")
    assert hands.find(QPlainTextEdit, "Text till 1.1").toPlainText() == "Före"
    hands.quit()
    assert interrupted() == ()


def test_what_was_left_open_is_not_offered_again_when_one_says_so(
    tmp_path: Path, path: Path, colours: Colours, qtbot: QtBot
) -> None:
    _crash(path, "Före")
    hands = Hands(tmp_path, colours)
    hands.start()
    qtbot.waitUntil(lambda: _notice(hands) != "")
    _answer(hands, "Erbjud inte igen")
    assert _notice(hands) == ""
    assert interrupted() == ()
    hands.quit()


def test_started_with_the_file_that_was_left_open_the_program_says_so(
    tmp_path: Path, path: Path, colours: Colours
) -> None:
    _crash(path, "Före")
    hands = Hands(tmp_path, colours)
    hands.start(path)
    assert "stängdes inte" in _notice(hands)
    assert hands.find(QPlainTextEdit, "Text till 1.1").toPlainText() == "Före"
    hands.quit()


def test_started_with_another_file_what_was_left_open_is_offered_all_the_same(
    tmp_path: Path, path: Path, colours: Colours, qtbot: QtBot
) -> None:
    _crash(path, "Före")
    other = path.with_name("annan.kompass")
    EvaluationFile.create(other, replace(evaluation(), id="e2")).close()
    hands = Hands(tmp_path, colours)
    hands.start(other)
    qtbot.waitUntil(lambda: "Kalix kommun 2012 finns här" in _notice(hands))
    _answer(hands, "Öppna den")
    assert hands.program.work.desk.path == path
    hands.quit()


# --- damaged, foreign, newer -------------------------------------------------------------------


def test_of_a_damaged_file_the_newest_copy_is_offered_and_the_file_kept(
    hands: Hands, path: Path
) -> None:
    _open(hands, path)
    _write(hands, "Nytt")
    hands.program.actions.close_evaluation.trigger()
    damaged = path.read_bytes()[:-100]
    path.write_bytes(damaged)
    _open(hands, path)
    assert "skadad" in _notice(hands)
    assert "senaste hela kopian" in _notice(hands)
    assert "checksum" not in _notice(hands), "English, and of no use to an evaluator"
    _answer(hands, "Öppna kopian")
    assert hands.program.work.desk.path == path
    (aside,) = path.parent.glob("*.damaged-*")
    assert aside.read_bytes() == damaged
    assert aside.name in _notice(hands)


def test_of_a_file_that_is_gone_the_newest_copy_is_offered(hands: Hands, path: Path) -> None:
    _open(hands, path)
    _write(hands, "Nytt")
    hands.program.actions.close_evaluation.trigger()
    path.unlink()
    _open(hands, path)
    _answer(hands, "Öppna kopian")
    assert hands.window.workspace is not None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "är tom"),
        (b"hej", "inte en utvärdering"),
        (b'{\n"format": "kommunkompassen-evaluation",\n"schema"', "skadad"),
    ],
)
def test_what_cannot_be_opened_gives_one_sentence_and_is_untouched(
    hands: Hands, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "annat.kompass"
    path.write_bytes(content)
    _open(hands, path)
    assert words in _notice(hands)
    assert "erbjuds" not in _notice(hands), "no copy is offered"
    assert path.read_bytes() == content
    assert hands.window.workspace is None


def test_a_file_of_a_newer_version_is_refused_and_untouched(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "nyare.kompass"
    tables = {"evaluation": {"1": {"hologram": True}}}
    content = pack(Head(schema() + 1, "9.0", 1, datetime(2030, 1, 1, tzinfo=UTC)), tables)
    path.write_bytes(content)
    _open(hands, path)
    assert "nyare version av programmet (9.0)" in _notice(hands)
    assert path.read_bytes() == content
    assert hands.window.workspace is None


def test_another_evaluation_is_opened_though_the_file_of_the_open_one_is_gone(
    hands: Hands, path: Path
) -> None:
    other = path.with_name("lulea.kompass")
    EvaluationFile.create(other, replace(evaluation(), id="e2")).close()
    _open(hands, path)
    path.unlink()
    _open(hands, other)
    assert hands.program.work.desk.path == other


def test_what_is_open_stays_open_when_another_file_cannot_be(hands: Hands, path: Path) -> None:
    _open(hands, path)
    _write(hands, "Ett")
    broken = path.with_name("trasig.kompass")
    broken.write_bytes(b"hej")
    _open(hands, broken)
    _write(hands, "Två")
    assert _save_now(hands)
    assert _on_disk(path).answer("1.1").text == "EttTvå"
