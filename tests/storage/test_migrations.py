"""Files of older versions open as they are, and change only after a copy is kept."""

import shutil
from pathlib import Path
from unittest import mock

import pytest

from kompass_core.comparison import ReferenceProfile
from kompass_core.errors import DamagedFileError, DiskFullError
from kompass_core.evaluation import Answer, AreaText, Evaluation, Evaluator, Item, KeyFacts, Visit
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from kompass_core.questionnaire import Area, Edition, Question, area_without_questions
from storage import migrations
from storage.envelope import read_content
from storage.evaluation_file import EvaluationFile
from storage.migrations import schema
from storage.tables import Tables

SAMPLES = {
    int(path.stem.removeprefix("schema-")): path
    for path in (Path(__file__).parent / "data").glob("schema-*.kompass")
}
"""A file that each version of the tables wrote, kept as it was."""
DEMOCRACY = Area(
    1,
    "Demokrati",
    "Demokrati",
    (
        Question("1.1", "Fråga ett?", "Rubrik ett", 40),
        Question("1.2", "Fråga två?", "Rubrik två", 60, "Vägledning"),
    ),
    ("Ett", "Två"),
)
IN_SAMPLES = Evaluation(
    "3f9a2c1b",
    Municipality("Kalix", "2514", "Kalix kommun", "Norrbottens län", "10", "C8"),
    2012,
    Edition(
        "prov",
        "Prov",
        "2010",
        "2010–2015",
        (DEMOCRACY, area_without_questions(2, "Service", "Service")),
    ),
    visit=Visit((Evaluator("N. N.", "SKL"),), "november 2012", 40, "2003", "2013-01-03"),
    answers={
        "1.1": Answer(Points(525), decided=True, text="Text å\u00a0ä\n\nö"),
        "1.2": Answer(text="ej bedömd"),
    },
    area_texts={1: AreaText("Allmänt", (Item("a", "Styrka"),), (Item("b", "Förbättring"),))},
    summary="Sammanfattning",
    comparisons="Jämförelser",
    average=ReferenceProfile(
        "Snitt", "prov", (Points(5025), Points(4000)), 33, "2010–2012", "källa"
    ),
    key_facts=KeyFacts(population="16\u00a0591"),
)


@pytest.fixture(params=sorted(SAMPLES))
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "x.kompass"
    shutil.copyfile(SAMPLES[request.param], path)
    return path


def test_a_file_of_each_older_version_is_kept_to_test_with() -> None:
    assert set(range(1, schema())) <= set(SAMPLES)


def test_an_older_file_opens_and_is_not_touched(sample: Path) -> None:
    before = sample.read_bytes()
    file = EvaluationFile.open(sample)
    assert file.evaluation == IN_SAMPLES
    file.close()
    assert sample.read_bytes() == before


def test_a_copy_is_kept_before_an_older_file_changes(sample: Path) -> None:
    before = sample.read_bytes()
    file = EvaluationFile.open(sample)
    file.save(IN_SAMPLES.with_points("1.2", Points(100)))
    (version,) = file.versions()
    file.close()
    assert version.path.read_bytes() == before
    assert version.read() == IN_SAMPLES
    assert read_content(sample).head.schema == schema()


def test_without_a_copy_an_older_file_is_not_changed(sample: Path) -> None:
    before = sample.read_bytes()
    file = EvaluationFile.open(sample)
    full = DiskFullError(sample, "full")
    with mock.patch("storage.backups.write_whole", side_effect=full), pytest.raises(DiskFullError):
        file.save(IN_SAMPLES)
    assert sample.read_bytes() == before
    file.save(IN_SAMPLES)
    file.close()
    assert read_content(sample).head.schema == schema()


@pytest.mark.parametrize("fault", [ValueError("?"), KeyError("answers")])
def test_an_older_file_that_makes_no_sense_is_damaged(sample: Path, fault: Exception) -> None:
    def step(tables: Tables) -> Tables:
        raise fault

    before = sample.read_bytes()
    with (
        mock.patch.object(migrations, "STEPS", (step,) * len(migrations.STEPS)),
        pytest.raises(DamagedFileError),
    ):
        EvaluationFile.open(sample)
    assert sample.read_bytes() == before
