"""What can be asked of the program without a window."""

import subprocess
import sys
from pathlib import Path

import pytest

from kompass_gui.command_line import EXIT_FAILED, EXIT_NO_DISPLAY, display_is_missing, main
from storage.evaluation_file import EvaluationFile
from storage.example import example_evaluation

HOUSE = Path(__file__).parents[2]

_WITHOUT_QT = """
import sys
for name in ("PySide6", "shiboken6", "pyqtgraph"):
    sys.modules[name] = None
from kompass_gui.command_line import main
sys.exit(main())
"""


def _run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(HOUSE / "main.py"), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={"PATH": "", "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1", **environment},
    )


def test_the_example_is_written_as_a_file_that_opens(tmp_path: Path) -> None:
    path = tmp_path / "kalix.kompass"
    assert main(["--example", str(path)]) == 0
    assert EvaluationFile.open(path).evaluation == example_evaluation()


def test_a_file_that_is_there_is_not_overwritten_by_the_example(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "viktig.kompass"
    path.write_text("viktigt", encoding="utf-8")
    assert main(["--example", str(path)]) == EXIT_FAILED
    assert path.read_text(encoding="utf-8") == "viktigt"
    assert "viktig.kompass" in capsys.readouterr().err


def test_the_report_is_written_without_a_display_and_without_qt(tmp_path: Path) -> None:
    source, target = tmp_path / "kalix.kompass", tmp_path / "rapport.pdf"
    main(["--example", str(source)])
    finished = subprocess.run(
        [sys.executable, "-c", _WITHOUT_QT, "--report", str(source), str(target)],
        capture_output=True,
        text=True,
        check=False,
        cwd=HOUSE,
    )
    assert finished.returncode == 0, finished.stderr
    assert target.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    "content", [b"", b"hej", b"{}", b"\x00" * 100, '{"å": 1}'.encode("utf-16"), b"%PDF-1.7"]
)
def test_what_is_no_evaluation_gives_one_sentence_and_is_untouched(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "annat.kompass"
    source.write_bytes(content)
    assert main(["--report", str(source), str(tmp_path / "rapport.pdf")]) == EXIT_FAILED
    said = capsys.readouterr().err
    assert len(said.strip().splitlines()) == 1
    assert "annat.kompass" in said
    assert source.read_bytes() == content
    assert not (tmp_path / "rapport.pdf").exists()


def test_a_file_named_from_where_one_stands_is_found_from_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("kompass_gui.command_line._open_window", opened.append)
    monkeypatch.chdir(tmp_path)
    main(["kalix.kompass"])
    assert opened == [tmp_path / "kalix.kompass"]


def test_without_a_display_it_says_so_in_one_sentence() -> None:
    finished = _run()
    if sys.platform != "linux":
        pytest.skip("only on Linux can a display be missing")
    assert finished.returncode == EXIT_NO_DISPLAY
    assert len(finished.stderr.strip().splitlines()) == 1
    assert "skärm" in finished.stderr


@pytest.mark.parametrize(
    ("platform", "environment", "missing"),
    [
        ("linux", {}, True),
        ("linux", {"DISPLAY": ":0"}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, False),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, False),
        ("win32", {}, False),
        ("darwin", {}, False),
    ],
)
def test_a_display_can_be_missing_only_on_linux(
    platform: str, environment: dict[str, str], missing: bool
) -> None:
    assert display_is_missing(platform, environment) is missing


@pytest.mark.parametrize(
    ("asked", "word"), [("--version", "Kommunkompassen"), ("--help", "--report")]
)
def test_help_and_version_need_no_qt(asked: str, word: str) -> None:
    finished = _run(asked)
    assert finished.returncode == 0
    assert word in finished.stdout


def test_the_help_is_swedish_throughout() -> None:
    words = _run("--help").stdout.split()
    assert "användning:" in words
    assert not {"usage:", "options:", "arguments:"} & set(words)


@pytest.mark.parametrize(
    "asked", [["--nope"], ["a", "b"], ["--report", "a"], ["--version=3"], ["--example"], ["--re=a"]]
)
def test_what_cannot_be_asked_is_answered_in_swedish(
    asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(asked)
    assert ended.value.code == 2
    usage, _, said = capsys.readouterr().err.partition("\n\n")
    assert usage.startswith("användning: kommunkompassen")
    assert said == "Så kan programmet inte startas. Hjälpen visas med: kommunkompassen --help\n"
