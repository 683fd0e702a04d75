"""Where evaluations lie, and what comes with the program."""

from pathlib import Path

import pytest

from kompass_core.errors import FileUnreadableError, InvalidQuestionnaireError
from kompass_core.scoring import total_result
from storage.data_folder import library_folder, local_folder, set_library_folder
from storage.example import example_evaluation
from storage.questionnaire_file import builtin_editions, read_questionnaire


def test_the_environment_says_where_the_library_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_library_folder(tmp_path / "set")
    monkeypatch.setenv("KOMPASS_DATA", str(tmp_path / "named"))
    assert library_folder() == tmp_path / "named"


def test_a_folder_named_from_where_one_stands_is_the_same_from_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KOMPASS_DATA", "named")
    monkeypatch.setenv("KOMPASS_LOCAL", "local")
    monkeypatch.chdir(tmp_path)
    assert (library_folder(), local_folder()) == (tmp_path / "named", tmp_path / "local")


def test_else_the_setting_says_where_the_library_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KOMPASS_DATA")
    assert library_folder() != tmp_path / "delad mapp å"
    set_library_folder(tmp_path / "delad mapp å")
    assert library_folder() == tmp_path / "delad mapp å"


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b'{"library_folder": 5}', bytes(99)])
def test_a_damaged_settings_file_is_as_good_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes
) -> None:
    monkeypatch.delenv("KOMPASS_DATA")
    before = library_folder()
    set_library_folder(tmp_path / "set")
    (local_folder() / "settings.json").write_bytes(damage)
    assert library_folder() == before
    set_library_folder(tmp_path / "set")
    assert library_folder() == tmp_path / "set"


def test_without_either_the_systems_folders_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KOMPASS_DATA")
    monkeypatch.delenv("KOMPASS_LOCAL")
    assert "Kommunkompassen" in library_folder().parts
    assert "Kommunkompassen" in local_folder().parts


def test_four_editions_come_with_the_program() -> None:
    editions = builtin_editions()
    assert [edition.edition for edition in editions] == ["2002", "2010", "2016", "2020"]
    assert [len(list(edition.questions())) for edition in editions] == [8, 45, 8, 8]
    assert all(edition.max_points == 800 for edition in editions)


def test_the_example_has_the_published_total() -> None:
    result = total_result(example_evaluation())
    assert (result.shown_points, result.complete) == (415, True)


AREA = '[[areas]]\nnumber = 1\nname = "Ett"\nshort_name = "Ett"\n'
HEAD = 'id = "x"\ntitle = "X"\nedition = "2030"\nused = "2030–"\n'
QUESTION = '[[areas.questions]]\nid = "1.1"\ntext = "?"\nheading = "H"\nmax_points = {}\n'


def test_an_area_without_questions_is_scored_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text(HEAD + AREA, encoding="utf-8")
    (area,) = read_questionnaire(path).areas
    assert area.scored_as_a_whole


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "id"),
        (HEAD, "no areas"),
        ("id = ", ""),
        (HEAD + AREA + QUESTION.format(90), "adds up to 90"),
        (HEAD + AREA + QUESTION.format('"100"'), "int"),
        (HEAD + AREA + QUESTION.format(50) * 2, "twice"),
        (HEAD + "areas = 5", "array"),
        (HEAD + "areas = [5]", "object"),
        (HEAD + '[[areas]]\nnumber = "ett"', "int"),
        (HEAD + "areas = " + "[" * 5000, ""),
    ],
)
def test_a_faulty_questionnaire_is_named_with_its_reason(
    tmp_path: Path, content: str, reason: str
) -> None:
    path = tmp_path / "formulär.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InvalidQuestionnaireError) as caught:
        read_questionnaire(path)
    assert caught.value.edition == "formulär.toml"
    assert reason in caught.value.reason


def test_a_questionnaire_that_is_no_text_or_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(InvalidQuestionnaireError):
        read_questionnaire(tmp_path / "x.toml")
    for missing in (tmp_path / "y.toml", tmp_path):
        with pytest.raises(FileUnreadableError):
            read_questionnaire(missing)
