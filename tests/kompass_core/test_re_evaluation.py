"""A new evaluation from the last one."""

from dataclasses import replace

from kompass_core.comparison import Comparison, ReferenceProfile
from kompass_core.evaluation import AreaText, Evaluator, Item, KeyFacts, Visit, checked_evaluation
from kompass_core.follow_up import FollowedUp, Outcome
from kompass_core.points import Points
from kompass_core.re_evaluation import following_up, previous_answer, re_evaluation
from kompass_core.results import result_of
from kompass_core.scoring import total_result
from tests.builders import edition, evaluation

LAST = replace(
    evaluation({"1.1": 250})
    .with_question_text("1.1", "Så var det då.")
    .with_area_text(
        2,
        AreaText("Allmänt då", (Item("s", "Styrka"),), (Item("a", "Dialogen"), Item("b", " "))),
    ),
    visit=Visit((Evaluator("Utvärderare"),), interviewed=40),
    key_facts=KeyFacts(population="16 591"),
    average=ReferenceProfile("Snitt", "prov", (Points(5000),) * 8),
)
NEW_EDITION = replace(edition(), id="ny", edition="2020")


def test_facts_are_carried_over_and_nothing_is_scored() -> None:
    new = re_evaluation(LAST, "e2", 2016, LAST.edition)
    assert (new.id, new.year, new.municipality) == ("e2", 2016, LAST.municipality)
    assert new.key_facts == LAST.key_facts
    assert total_result(new).scored == 0
    assert new.visit == Visit(previous_evaluation="2012")
    assert checked_evaluation(new) is new


def test_last_times_points_and_texts_stand_beside_each_question() -> None:
    new = re_evaluation(LAST, "e2", 2016, LAST.edition)
    before = previous_answer(new, "1.1")
    assert before is not None
    assert (before.points, before.text) == (250, "Så var det då.")
    assert previous_answer(new, "1.2") is None
    assert previous_answer(LAST, "1.1") is None


def test_in_another_edition_no_question_has_a_predecessor() -> None:
    new = re_evaluation(LAST, "e2", 2021, NEW_EDITION)
    assert previous_answer(new, "1.1") is None
    assert new.average is None
    assert new.previous is not None
    assert new.previous.edition == LAST.edition


def test_last_times_improvement_areas_are_to_be_judged() -> None:
    (only,) = re_evaluation(LAST, "e2", 2016, LAST.edition).followed_up
    assert (only.area, only.text) == ("Område nummer 2", "Dialogen")
    assert only.outcome is Outcome.NOT_JUDGED


def test_what_the_report_rested_on_stays_with_the_last_one() -> None:
    item = Item("s", "Styrka", notes=("n1",))
    noted = replace(
        LAST.with_area_text(2, AreaText(strengths=(item,))),
        answers={"1.1": replace(LAST.answer("1.1"), notes=("n1",))},
    )
    new = re_evaluation(noted, "e2", 2016, LAST.edition)
    assert new.previous is not None
    assert dict(new.previous.answers)["1.1"].notes == ()
    assert dict(new.previous.area_texts)[2].strengths[0].notes == ()
    assert "n1" not in repr(new)


def test_earlier_results_follow_along_through_all_evaluations() -> None:
    second = re_evaluation(LAST, "e2", 2016, LAST.edition)
    third = re_evaluation(second, "e3", 2021, NEW_EDITION)
    assert [each.year for each in third.compared.earlier] == [2012, 2016]


def test_following_up_leaves_what_is_there_alone() -> None:
    begun = replace(
        evaluation({"1.1": 300}),
        id="e2",
        year=2016,
        followed_up=(FollowedUp("own", "Område", "Egen rad"),),
        compared=Comparison(earlier=(replace(result_of(LAST), year=2003),)),
    )
    joined = following_up(begun, LAST)
    assert joined.answers is begun.answers
    assert [each.text for each in joined.followed_up] == ["Egen rad", "Dialogen"]
    assert [each.year for each in joined.compared.earlier] == [2003, 2012]
