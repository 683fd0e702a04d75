"""Evaluations with all that can follow the points, to report and show."""

from dataclasses import replace
from datetime import date

from kompass_core.averages import average_of_results
from kompass_core.comparison import (
    Comparison,
    GoodExample,
    MappedQuestion,
    MunicipalityResult,
    QuestionMapping,
)
from kompass_core.evaluation import Evaluation
from kompass_core.follow_up import Action, ActionState, Outcome
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from kompass_core.re_evaluation import re_evaluation
from kompass_core.results import result_of
from kompass_core.scorecard import FigureRow, FigureTable, Goal, Scorecard
from storage.example import example_evaluation
from tests.synthetic import edition_of, synthetic_results


def kalix_2016() -> Evaluation:
    """Return a made-up evaluation of Kalix that follows up the example of 2012, in full."""
    last = example_evaluation()
    results = synthetic_results(40)
    average = average_of_results(results[:33], "Provsnitt", "påhittade utvärderingar")
    new = replace(
        re_evaluation(last, "kalix-2016", 2016, last.edition),
        answers=last.answers,
        area_texts=last.area_texts,
        average=average,
    )
    for question in ("1.1", "4.2", "7.3"):
        new = new.with_points(question, Points(0))
    judged = tuple(
        replace(
            each, outcome=tuple(Outcome)[place % 4], comment="Kommentar", evidence="Webbplatsen"
        )
        for place, each in enumerate(new.followed_up)
    )
    first = new.area_text(1).improvements[0].id
    mapping = QuestionMapping(
        "kommunkompassen-2010",
        "kommunkompassen-2020",
        (MappedQuestion("1.4", 30, "1.0", 100, "Dialog"),),
        "Provkontoret",
    )
    return replace(
        new,
        compared=Comparison(
            earlier=(result_2003(), *new.compared.earlier, result_2021()),
            others=tuple(results[34:37]),
            mappings=(mapping,),
            examples=(
                GoodExample("Luleå", 2011, "2010", "Offentlighet och demokrati", "Tidig dialog."),
            ),
        ),
        followed_up=judged,
        actions=(
            Action("a1", 1, first, "Ta fram plan", "Kansliet", date(2016, 6, 30)),
            Action("a2", 1, "", "Utbilda", "", None, ActionState.UNDER_WAY, "Enkät"),
            Action("a3", 5, "", "Mäta", "Ekonomi", date(2017, 1, 31), ActionState.DONE),
        ),
        scorecard=Scorecard(
            "Provstaben",
            "2016",
            (Goal("g", "Fler jobb", "500 per år", Outcome.PARTLY, "Arbete pågår."),),
            FigureTable("", "antal", ("2015", "2016"), (FigureRow("Anställda", ("23", "21")),)),
            (FigureTable("Drift", "tkr", ("Utfall",), (FigureRow("Netto", ("-69973",)),)),),
        ),
    )


def result_2003() -> MunicipalityResult:
    """Return a made-up total of another edition, from before 2010."""
    edition = edition_of("2002")
    return MunicipalityResult(
        Municipality("Kalix", "2514"),
        2003,
        edition.id,
        edition.edition,
        tuple(area.name for area in edition.areas),
        (None,) * 8,
        Points(35_000),
        source="Påhittad källa",
    )


def result_2021() -> MunicipalityResult:
    """Return a made-up result of another edition, from after 2010, area by area."""
    edition = edition_of("2020")
    known = result_of(example_evaluation())
    questions = {f"{number}.0": Points(6000 + number) for number in range(1, 9)}
    return replace(
        known,
        year=2021,
        edition_id=edition.id,
        edition=edition.edition,
        area_names=tuple(area.name for area in edition.areas),
        areas=tuple(questions.values()),
        total=Points(sum(questions.values())),
        questions=questions,
        evaluation_id="kalix-2021",
    )
