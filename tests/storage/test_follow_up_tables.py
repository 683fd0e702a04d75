"""What follows the points is saved with the evaluation and comes back as it was."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from kompass_core.comparison import (
    Comparison,
    GoodExample,
    MappedQuestion,
    QuestionMapping,
    ReferenceProfile,
)
from kompass_core.evaluation import Evaluation
from kompass_core.follow_up import Action, ActionState, Outcome
from kompass_core.points import Points
from kompass_core.re_evaluation import re_evaluation
from kompass_core.results import result_of
from kompass_core.scorecard import FigureRow, FigureTable, Goal, Scorecard
from storage.evaluation_file import EvaluationFile
from storage.example import example_evaluation

COLUMNS = ("2017", "2018")


def followed_up() -> Evaluation:
    kalix = example_evaluation()
    new = re_evaluation(kalix, "e2", 2016, kalix.edition)
    judged = replace(new.followed_up[0], outcome=Outcome.PARTLY, comment="Börjat.", evidence="Webb")
    mapping = QuestionMapping("a", "b", (MappedQuestion("1.1", 15, "1.2", 20, "Dialog"),), "Vi")
    average = ReferenceProfile(
        "Snitt",
        kalix.edition.id,
        (Points(5025),) * 8,
        33,
        known_total=Points(40_201),
        questions={"1.1": Points(333)},
        distribution=((Points(1), Points(2)),) * 9,
    )
    return replace(
        new,
        average=average,
        compared=Comparison(
            (*new.compared.earlier, replace(result_of(kalix), year=2003)),
            (replace(result_of(kalix), source="Tidningen"),),
            (mapping,),
            (GoodExample("Bäst", 2012, "2010", "Område", "Dialog", Points(4500), "e9", "i"),),
        ),
        followed_up=(judged, *new.followed_up[1:]),
        actions=(
            Action("a", 1, "i", "Vad", "Vem", date(2019, 6, 30), ActionState.UNDER_WAY, "Syns"),
        ),
        scorecard=Scorecard(
            "Staben",
            "2018",
            (Goal("g", "Mål", "Målvärde", Outcome.ACHIEVED, "Gjort"),),
            FigureTable("Nyckeltal", "antal", COLUMNS, (FigureRow("Anställda", ("23", "21")),)),
            (FigureTable("Resultat", "tkr", ("2018",), (FigureRow("Kostnad", ("-69973",)),)),),
        ),
    )


def test_everything_that_follows_the_points_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "x.kompass"
    EvaluationFile.create(path, followed_up()).close()
    assert EvaluationFile.open(path, read_only=True).evaluation == followed_up()


def test_taking_it_all_away_again_is_saved_too(tmp_path: Path) -> None:
    path = tmp_path / "x.kompass"
    file = EvaluationFile.create(path, followed_up())
    bare = example_evaluation()
    file.save(bare)
    file.close()
    assert EvaluationFile.open(path, read_only=True).evaluation == bare
