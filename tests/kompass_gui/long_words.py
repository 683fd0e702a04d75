"""An evaluation in which everything that people write is long, as Swedish words can be."""

from dataclasses import replace
from datetime import date

from kompass_core.comparison import Comparison, GoodExample, MunicipalityResult, ReferenceProfile
from kompass_core.evaluation import AreaText, Evaluation, Evaluator, Item, Visit
from kompass_core.evidence import Group, Mark, Note, Source, SourceKind
from kompass_core.follow_up import Action, ActionState, FollowedUp, Outcome
from kompass_core.points import Points
from kompass_core.scorecard import FigureRow, FigureTable, Goal, Scorecard
from storage.example import example_evaluation
from tests.synthetic import edition_of, synthetic_results

WORDS = "Verksamhetsutvecklingssamordningsansvarigas kommunikationsstrategi för medborgardialog"
WORD = "Kommunalförbundssamverkansavtalsuppföljning"
NAME = "Storkommunförbundet Upplands Väsby och Malung-Sälen"


def long_words() -> Evaluation:
    """Return the example with some of everything, named and told at length."""
    evaluation = example_evaluation().with_points("1.4", None)
    edition = evaluation.edition
    place = replace(evaluation.municipality, name=NAME, full_name=NAME)
    texts = {
        area.number: AreaText(WORDS, (Item("s", WORDS, worth_learning=True),), (Item("i", WORDS),))
        for area in edition.areas
    }
    return replace(
        evaluation,
        municipality=place,
        visit=Visit((Evaluator("Anna-Karin Bodström-Gyllenhammar", WORD),), WORDS, 31, WORDS),
        area_texts=texts,
        average=_average(evaluation),
        sources=_SOURCES,
        notes=_NOTES,
        reminders={"1.1": WORDS},
        compared=_compared(evaluation),
        followed_up=(FollowedUp("f", edition.areas[0].name, WORDS, Outcome.PARTLY, WORDS, WORD),),
        actions=(Action("a", 1, "i", WORDS, WORD, date(2013, 6, 30), ActionState.UNDER_WAY, WORD),),
        scorecard=_SCORECARD,
    )


_SOURCES = (
    Source(
        "chief",
        SourceKind.INTERVIEW,
        f"Förvaltningschef för {WORD}",
        "2012-11-05T09:00",
        where=WORDS,
        name="Anna-Karin Bodström-Gyllenhammar",
        group=Group.OFFICIAL,
        role="chief-executive",
    ),
    Source("site", SourceKind.WEBSITE, WORDS, where=f"https://exempel.se/{WORD}?sida=1"),
)
_NOTES = (
    Note("n", f"{WORDS}. {WORD}.", "2012-11-05T09:10:00+01:00", "chief", ("1.1",), tuple(Mark)),
)
_SCORECARD = Scorecard(
    f"Staben för {WORD}",
    "2012",
    (Goal("g", WORDS, WORD, Outcome.PARTLY, WORDS),),
    FigureTable(WORD, "antal", ("2010", "2011", "2012"), (FigureRow(WORDS, ("1", "", "3")),)),
    (FigureTable(WORD, "tkr", ("Utfall", "Budget"), (FigureRow(WORDS, ("-69973", "27")),)),),
)


def _average(evaluation: Evaluation) -> ReferenceProfile:
    areas = (Points(5000),) * len(evaluation.edition.areas)
    label = f"Genomsnitt för 33 kommuner i {WORD} 2010–2012"
    return ReferenceProfile(label, evaluation.edition.id, areas, 33, "2010–2012", WORD)


def _compared(evaluation: Evaluation) -> Comparison:
    """Return three others and two earlier results, one of them of another edition."""
    edition, earlier = evaluation.edition, edition_of("2002")
    place = replace(evaluation.municipality, name=NAME)
    others = tuple(
        replace(each, municipality=replace(each.municipality, name=f"{name} samverkanskommun"))
        for each, name in zip(
            synthetic_results(3),
            ("Örnsköldsviksregionens", "Lilla Edets", "Hällefors"),
            strict=True,
        )
    )
    own = tuple(
        MunicipalityResult(
            place,
            year,
            of.id,
            of.edition,
            tuple(area.name for area in of.areas),
            (Points(4000),) * len(of.areas),
            source=WORDS,
        )
        for year, of in ((2003, earlier), (2011, edition))
    )
    example = GoodExample(f"{WORD}s kommun", 2011, "2010", edition.areas[0].name, WORDS)
    return Comparison(own, others, (), (example,))
