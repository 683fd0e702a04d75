"""The check before export."""

from dataclasses import replace

import pytest

from kompass_core.comparison import ReferenceProfile
from kompass_core.evaluation import Answer, AreaText, Evaluation, Evaluator, Item, KeyFacts, Visit
from kompass_core.evidence import Note, Source, SourceKind
from kompass_core.fields import FieldRef, Section
from kompass_core.follow_up import Action, FollowedUp
from kompass_core.points import Points, whole_points
from kompass_core.questionnaire import Edition, area_without_questions
from kompass_core.report_check import Remark, RemarkKind, report_remarks
from kompass_core.scorecard import Goal, Scorecard
from tests import builders

FACTS = KeyFacts(*["uppgift"] * 12)


def whole() -> Evaluation:
    """Return an evaluation that nothing is to be said of."""
    made = builders.evaluation()
    edition = made.edition
    for area in edition.areas:
        for question in area.questions:
            points = whole_points(question.max_points // 2)
            made = made.with_answer(question.id, Answer(points, decided=True, text="Text."))
        text = AreaText("Allmänt.", (Item("s1", "Stark."),), (Item("i1", "Kan bli bättre."),))
        made = made.with_area_text(area.number, text)
    visit = Visit((Evaluator("Eva Ek"),), "november 2012", 30, "", "2013-01-03")
    average = ReferenceProfile("Snitt", edition.id, tuple(Points(5000) for _ in edition.areas))
    return replace(made, visit=visit, summary="Väl.", average=average, key_facts=FACTS)


def kinds(evaluation: Evaluation) -> list[tuple[RemarkKind, FieldRef]]:
    """Return what the remarks are about, without what was found."""
    return [(remark.kind, remark.source) for remark in report_remarks(evaluation)]


def test_a_whole_report_has_no_remarks() -> None:
    assert report_remarks(whole()) == ()


def test_an_empty_evaluation_is_remarked_on_field_by_field() -> None:
    found = kinds(builders.evaluation())
    assert sum(kind is RemarkKind.NOT_SCORED for kind, _ in found) == 40
    assert sum(kind is RemarkKind.KEY_FACT_MISSING for kind, _ in found) == 9
    assert {kind for kind, _ in found} >= {
        RemarkKind.EVALUATORS_MISSING,
        RemarkKind.ON_SITE_MISSING,
        RemarkKind.INTERVIEWED_MISSING,
        RemarkKind.DATE_MISSING,
        RemarkKind.SUMMARY_MISSING,
        RemarkKind.AVERAGE_MISSING,
        RemarkKind.GENERAL_MISSING,
        RemarkKind.STRENGTHS_MISSING,
        RemarkKind.IMPROVEMENTS_MISSING,
    }
    # points that are not there yet need no text yet
    assert RemarkKind.POINTS_WITHOUT_TEXT not in {kind for kind, _ in found}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer(None, text="Text."), (RemarkKind.NOT_SCORED, Section.POINTS)),
        (Answer(Points(525), text="Text."), (RemarkKind.PROVISIONAL, Section.POINTS)),
        (Answer(Points(0), decided=True), (RemarkKind.POINTS_WITHOUT_TEXT, Section.QUESTION_TEXT)),
        (
            Answer(Points(0), decided=True, text=" \n\u2028 "),
            (RemarkKind.POINTS_WITHOUT_TEXT, Section.QUESTION_TEXT),
        ),
    ],
)
def test_a_question_is_remarked_on(answer: Answer, expected: tuple[RemarkKind, Section]) -> None:
    kind, section = expected
    assert kinds(whole().with_answer("3.2", answer)) == [(kind, FieldRef(section, "3.2"))]


def test_an_area_without_strengths_or_improvements_is_remarked_on() -> None:
    evaluation = whole().with_area_text(4, AreaText("Allmänt.", (Item("s", "  "),), ()))
    assert kinds(evaluation) == [
        (RemarkKind.STRENGTHS_MISSING, FieldRef(Section.STRENGTH, "4")),
        (RemarkKind.IMPROVEMENTS_MISSING, FieldRef(Section.IMPROVEMENT, "4")),
    ]


@pytest.mark.parametrize(
    "text",
    ["TODO", "skriv mer (todo)", "i XX kommuner", "år 20xx? xx", "vem???", "TBD.", "se [...]"],
)
def test_what_was_left_in_a_text_is_found(text: str) -> None:
    assert kinds(whole().with_question_text("1.1", text)) == [
        (RemarkKind.LEFT_OVER, FieldRef(Section.QUESTION_TEXT, "1.1"))
    ]


@pytest.mark.parametrize(
    "text", ["Det finns mer att göra.", "Är det klart?", "Taxxa och maxx.", "Metodord", "x", "[1]"]
)
def test_ordinary_words_are_not_taken_for_leftovers(text: str) -> None:
    assert report_remarks(whole().with_question_text("1.1", text)) == ()


def test_a_leftover_is_shown_with_the_words_around_it() -> None:
    text = "Ett långt stycke om styrning där XX kommuner jämförs med varandra."
    (remark,) = report_remarks(replace(whole(), summary=text))
    assert remark.found == "om styrning där XX kommuner jämförs"


def test_leftovers_are_found_in_every_printed_text() -> None:
    made = whole()
    text = AreaText("??", (Item("s", "??"),), (Item("i", "??"),))
    evaluation = replace(
        made.with_area_text(2, text).with_question_text("2.1", "??"),
        visit=Visit((Evaluator("E", "??"),), "??", 3, "??", "??"),
        summary="??",
        comparisons="??",
        key_facts=KeyFacts(*["??"] * 12),
        followed_up=(FollowedUp("f", "Område", "Text", comment="??"),),
        actions=(Action("a", 1, what="??"),),
        scorecard=Scorecard(goals=(Goal("g", "??"),)),
    )
    found = kinds(evaluation)
    assert len(found) == 4 + 2 + 4 + 12 + 3
    assert {kind for kind, _ in found} == {RemarkKind.LEFT_OVER}


def test_a_chapter_that_is_left_out_is_not_looked_through() -> None:
    evaluation = replace(whole(), actions=(Action("a", 1, what="TODO"),))
    assert len(report_remarks(evaluation)) == 1
    assert report_remarks(replace(evaluation, chapters_left_out=("plan",))) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ta vara på det som fråga 5.3 visar.",
        "5.3 kan utvecklas",
        "Utveckla rubrik 5.3 vidare.",
    ],
)
def test_an_improvement_that_names_a_high_score_is_remarked_on(text: str) -> None:
    evaluation = _improved(text, "5.3", 1600)
    field = FieldRef(Section.IMPROVEMENT, "5", "i")
    assert report_remarks(evaluation) == (Remark(RemarkKind.HIGH_SCORE_IMPROVED, field, "5.3"),)


@pytest.mark.parametrize("text", ["Öka med 5.31 procent.", "Se 15.3.", "Version 5.3.1"])
def test_other_figures_are_not_taken_for_a_question(text: str) -> None:
    assert report_remarks(_improved(text, "5.3", 2000)) == ()


def test_a_score_under_four_fifths_is_not_high() -> None:
    assert report_remarks(_improved("Fråga 5.3", "5.3", 1595)) == ()


def test_an_improvement_made_from_a_note_of_a_high_score_is_remarked_on() -> None:
    made = whole().with_points("5.3", Points(2000))
    made = replace(
        made,
        sources=(Source("s1", SourceKind.INTERVIEW), Source("s2", SourceKind.DOCUMENT)),
        notes=tuple(
            Note(f"n{place}", "Ord.", source=source, questions=tuple(made.edition.questions_by_id))
            for place, source in enumerate(("s1", "s2"))
        ),
    )
    improvements = (Item("i", "Kan bli bättre.", notes=("n0",)), Item("j", "Utan anteckning."))
    text = AreaText("Allmänt.", (Item("s", "Stark."), Item("t", "Stark.")), improvements)
    field = FieldRef(Section.IMPROVEMENT, "5", "i")
    assert report_remarks(made.with_area_text(5, text)) == (
        Remark(RemarkKind.HIGH_SCORE_IMPROVED, field, "5.3"),
    )


def test_a_high_area_with_more_improvements_than_strengths_is_remarked_on() -> None:
    made = whole()
    for question in made.edition.area(6).questions:
        made = made.with_points(question.id, whole_points(question.max_points))
    two = (Item("i", "Kan bli bättre."), Item("j", "Också."))
    evaluation = made.with_area_text(6, AreaText("Allmänt.", (Item("s", "Stark."),), two))
    assert kinds(evaluation) == [
        (RemarkKind.HIGH_SCORE_IMPROVED, FieldRef(Section.IMPROVEMENT, "6"))
    ]
    one_written = AreaText("Allmänt.", (Item("s", "Stark."),), (two[0], Item("j", "")))
    assert report_remarks(made.with_area_text(6, one_written)) == ()
    assert report_remarks(made) == ()


def test_a_score_on_one_kind_of_source_or_none_is_remarked_on() -> None:
    made = whole()
    others = tuple(each for each in made.edition.questions_by_id if each not in ("1.1", "1.2"))
    evaluation = replace(
        made,
        sources=(Source("s1", SourceKind.INTERVIEW), Source("s2", SourceKind.DOCUMENT)),
        notes=(
            Note("n1", "Ord.", source="s1", questions=("1.1", *others)),
            Note("n2", "Ord.", source="s2", questions=others),
        ),
    )
    assert kinds(evaluation) == [
        (RemarkKind.ONE_SOURCE, FieldRef(Section.POINTS, "1.1")),
        (RemarkKind.NO_SOURCE, FieldRef(Section.POINTS, "1.2")),
    ]


def test_an_average_that_is_not_whole_is_remarked_on() -> None:
    made = whole()
    assert made.average is not None
    part = made.average.with_areas((None, *made.average.areas[1:]))
    assert kinds(replace(made, average=part)) == [
        (RemarkKind.AVERAGE_INCOMPLETE, FieldRef(Section.AVERAGE))
    ]


def test_a_year_is_missing_only_where_its_figure_is_there() -> None:
    facts = replace(FACTS, population="16 591", population_year="")
    assert kinds(replace(whole(), key_facts=facts)) == [
        (RemarkKind.KEY_FACT_MISSING, FieldRef(Section.KEY_FACT, "population_year"))
    ]
    found = kinds(replace(whole(), key_facts=KeyFacts()))
    assert (RemarkKind.KEY_FACT_MISSING, FieldRef(Section.KEY_FACT, "population_year")) not in found


def test_an_area_scored_as_a_whole_needs_no_text_of_its_own() -> None:
    areas = tuple(area_without_questions(n, f"Område {n}", f"O{n}") for n in (1, 2))
    edition = Edition("helt", "Helt", "2016", "2016–2019", areas)
    average = ReferenceProfile("Snitt", edition.id, (Points(50), Points(60)))
    made = replace(whole(), edition=edition, answers={}, area_texts={}, average=average)
    for number in (1, 2):
        made = made.with_answer(f"{number}.0", Answer(Points(50), decided=True, text="Text."))
        made = made.with_area_text(
            number, AreaText("", (Item("s", "Stark."),), (Item("i", "Svag."),))
        )
    assert report_remarks(made) == ()


def _improved(text: str, question_id: str, points: int) -> Evaluation:
    made = whole().with_points(question_id, Points(points))
    area = made.edition.areas_by_question[question_id]
    items = AreaText("Allmänt.", (Item("s", "Stark."),), (Item("i", text),))
    return made.with_area_text(area.number, items)
