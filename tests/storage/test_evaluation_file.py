"""An evaluation comes back from its file as it was."""

from pathlib import Path

import pytest

from kompass_core.comparison import ReferenceProfile
from kompass_core.errors import FileAlreadyThereError, FileNotWrittenError, InvalidEvaluationError
from kompass_core.evaluation import AreaText, Evaluation, Item
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from storage.evaluation_file import EvaluationFile
from storage.evaluation_tables import changed_tables
from storage.questionnaire_file import builtin_editions

ODD_TEXTS = [
    "",
    "1 000 kr med hårt blanksteg, – och “citat”",
    "ensam surrogat \ud800 och \udfff",
    "noll \0 och styrtecken \x01\x1b\x7f\x85\u2028\ufeff",
    "🏛 🇸🇪 e\u0301 \u202eomvänd",
    'citat " och \\ och </script> <img src="x">',
    "å" * 100_000,
]


def kalix() -> Evaluation:
    edition = next(each for each in builtin_editions() if each.edition == "2010")
    return Evaluation("3f9a2c1b", Municipality("Kalix", "2514"), 2012, edition)


@pytest.mark.parametrize("text", ODD_TEXTS, ids=range(len(ODD_TEXTS)))
def test_any_text_comes_back(tmp_path: Path, text: str) -> None:
    evaluation = (
        kalix()
        .with_question_text("1.2", text)
        .with_area_text(3, AreaText(text, (Item("a", text),), (Item("b", "x"), Item("c", text))))
    )
    path = tmp_path / "x.kompass"
    EvaluationFile.create(path, evaluation).close()
    assert EvaluationFile.open(path).evaluation == evaluation


def test_everything_comes_back_after_several_saves(tmp_path: Path) -> None:
    path = tmp_path / "x.kompass"
    file = EvaluationFile.create(path, kalix())
    average = ReferenceProfile("Snitt", "kommunkompassen-2010", (Points(5025),) * 8, 33)
    evaluation = kalix()
    for change in (
        lambda e: e.with_points("1.1", Points(525)),
        lambda e: e.with_decided("1.1", True),
        lambda e: e.with_points("1.1", None),
        lambda e: e.with_points("8.1", Points(0)),
        lambda e: type(e)(**{**vars(e), "average": average}),
    ):
        evaluation = change(evaluation)
        file.save(evaluation)
        assert EvaluationFile.open(path, read_only=True).evaluation == evaluation
    assert file.revision == 6


def test_creating_leaves_a_file_that_is_there_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.kompass"
    path.write_text("mine")
    with pytest.raises(FileAlreadyThereError):
        EvaluationFile.create(path, kalix())
    assert path.read_text() == "mine"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [path.name]


def test_a_file_opened_to_be_read_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "x.kompass"
    EvaluationFile.create(path, kalix()).close()
    with pytest.raises(FileNotWrittenError):
        EvaluationFile.open(path, read_only=True).save(kalix())


def test_what_was_read_is_written_as_it_was_made(tmp_path: Path) -> None:
    path = tmp_path / "x.kompass"
    made = kalix().with_points("1.1", Points(525)).with_area_text(1, AreaText("", (Item("a", ""),)))
    EvaluationFile.create(path, made).close()
    read = EvaluationFile.open(path, read_only=True).evaluation
    assert dict(changed_tables(read, None)) == dict(changed_tables(made, None))


def test_what_could_not_be_opened_again_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "x.kompass"
    file = EvaluationFile.create(path, kalix())
    twice = AreaText("", (Item("a", "en"),), (Item("a", "två"),))
    with pytest.raises(InvalidEvaluationError):
        file.save(kalix().with_area_text(1, twice))
    assert EvaluationFile.open(path, read_only=True).evaluation == kalix()
    file.save(kalix().with_points("1.1", Points(5)))
    assert EvaluationFile.open(path, read_only=True).evaluation.answer("1.1").points == 5
