"""What differs between two states of one evaluation."""

from dataclasses import fields, replace
from datetime import date

import pytest

from kompass_core.changes import ORDER, Change, changes
from kompass_core.comparison import Comparison, GoodExample, ReferenceProfile
from kompass_core.evaluation import AreaText, Evaluation, Evaluator, Item, KeyFacts, Visit
from kompass_core.evidence import Note, Role, Source, SourceKind
from kompass_core.fields import FieldRef, Section
from kompass_core.follow_up import Action, FollowedUp
from kompass_core.municipality import Municipality
from kompass_core.points import Points
from kompass_core.scorecard import Scorecard
from tests.builders import evaluation

BEFORE = evaluation({"1.1": 525})

ONE_EDIT = {
    "municipality": Municipality("Luleå"),
    "year": 2018,
    "visit": Visit(evaluators=(Evaluator("A"), Evaluator("B"))),
    "answers": BEFORE.with_points("1.1", Points(700)).answers,
    "area_texts": {2: AreaText(general="Nytt")},
    "summary": "Ny",
    "comparisons": "Nya",
    "average": ReferenceProfile("Snitt", "prov", (Points(1),) * 8),
    "key_facts": KeyFacts(employees="1 700"),
    "sources": (Source("s", SourceKind.DOCUMENT, "Budget"),),
    "notes": (Note("n", "Sagt"),),
    "draft": "Påbörj",
    "roles": (Role("r", "Kommunchef"),),
    "bookmarks": ("1.1",),
    "reminders": {"1.1": "fråga"},
    "compared": Comparison(examples=(GoodExample("Umeå", 2012, "2010", "Resultat", "Bra"),)),
    "followed_up": (FollowedUp("f", "Resultat", "Mät mer"),),
    "actions": (Action("a", 1, what="Skriv plan", due=date(2019, 6, 30)),),
    "scorecard": Scorecard(unit="Staben"),
    "chapters_left_out": ("plan",),
}


@pytest.mark.parametrize("name", sorted(ONE_EDIT))
def test_an_edit_of_any_field_is_told(name: str) -> None:
    after = replace(BEFORE, **{name: ONE_EDIT[name]})
    assert len(changes(BEFORE, after)) == 1
    assert len(changes(after, BEFORE)) == 1


def test_no_field_of_an_evaluation_is_forgotten() -> None:
    same_in_every_state = {"id", "edition"}
    told_in_its_own_way = {"history"}
    told = {*ONE_EDIT, "previous"}
    every = {field.name for field in fields(Evaluation)}
    assert every == told | same_in_every_state | told_in_its_own_way


def test_an_evaluation_does_not_differ_from_itself() -> None:
    assert changes(BEFORE, replace(BEFORE)) == ()


def test_an_empty_answer_is_no_difference() -> None:
    assert changes(BEFORE, BEFORE.with_points("2.1", None)) == ()


def test_points_are_told_before_and_after() -> None:
    after = BEFORE.with_points("1.1", None).with_points("1.2", Points(1005))
    assert changes(BEFORE, after) == (
        Change(FieldRef(Section.POINTS, "1.1"), "5,25", ""),
        Change(FieldRef(Section.POINTS, "1.2"), "", "10,05"),
    )


def test_points_made_final_differ() -> None:
    (change,) = changes(BEFORE, BEFORE.with_decided("1.1", decided=True))
    assert (change.before, change.after) == ("5,25", "5,25")


def test_items_are_told_one_by_one() -> None:
    before = BEFORE.with_area_text(1, AreaText(strengths=(Item("a", "ett"), Item("b", "två"))))
    after = BEFORE.with_area_text(1, AreaText(strengths=(Item("b", "två!"), Item("c", "tre"))))
    assert [(c.field.item, c.before, c.after) for c in changes(before, after)] == [
        ("a", "ett", ""),
        ("b", "två", "två!"),
        ("c", "", "tre"),
    ]


def test_another_order_is_a_difference_of_the_list() -> None:
    items = (Item("a", "ett"), Item("b", "två"))
    before = BEFORE.with_area_text(1, AreaText(improvements=items))
    after = BEFORE.with_area_text(1, AreaText(improvements=items[::-1]))
    (change,) = changes(before, after)
    assert change == Change(FieldRef(Section.IMPROVEMENT, "1"), differs=(ORDER,))
    assert change.same_text


def test_what_differs_of_a_part_beside_its_text_is_named() -> None:
    before = BEFORE.with_area_text(1, AreaText(strengths=(Item("a", "ett"),)))
    marked = Item("a", "ett", notes=("n",), worth_learning=True)
    after = BEFORE.with_area_text(1, AreaText(strengths=(marked,)))
    (change,) = changes(before, after)
    assert (change.before, change.after) == ("ett", "ett")
    assert change.differs == ("notes", "worth_learning")
