"""What differs between two versions, in words: what is there in both is never shown as deleted."""

from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kompass_core.changes import changes
from kompass_core.evaluation import AreaText, Evaluation, Item
from kompass_core.evidence import Note, Role, Source, SourceKind
from kompass_core.follow_up import Action, FollowedUp
from kompass_core.scoring import total_result
from kompass_gui.saving.change_texts import change_rows
from kompass_gui.saving.version_model import VersionColumn, VersionFacts, VersionModel
from storage.versions import Version
from tests.builders import evaluation

pytestmark = pytest.mark.usefixtures("colours")  # and with them the window's language

ONE, TWO = Item("a", "Kulturlivet får stöd"), Item("b", "Budgeten är öppen")
THEN = evaluation({"1.1": 100}).with_area_text(1, AreaText(strengths=(ONE, TWO)))


def strengths(*items: Item) -> Evaluation:
    return THEN.with_area_text(1, AreaText(strengths=items))


def rows(now: Evaluation, then: Evaluation = THEN) -> list[tuple[str, str, str]]:
    return [(row.place, row.now, row.then) for row in change_rows(changes(now, then), now, then)]


def test_a_strength_marked_as_a_good_example_is_there_in_both() -> None:
    now = strengths(replace(ONE, worth_learning=True), TWO)
    ((place, shown_now, shown_then),) = rows(now)
    assert place.startswith("Styrka, 1 ")
    assert place.endswith(": gott exempel")
    assert shown_now == "Gott exempel: Kulturlivet får stöd"
    assert shown_then == "Inte gott exempel: Kulturlivet får stöd"


def test_other_evidence_behind_a_strength_leaves_its_text_in_both() -> None:
    ((place, shown_now, shown_then),) = rows(strengths(replace(ONE, notes=("n",)), TWO))
    assert place.endswith(": underlag")
    assert shown_now == shown_then == "Kulturlivet får stöd"


def test_strengths_that_changed_places_are_shown_in_both_orders() -> None:
    ((place, shown_now, shown_then),) = rows(strengths(TWO, ONE))
    assert place.endswith(": ordning")
    assert shown_now == "Budgeten är öppen · Kulturlivet får stöd"
    assert shown_then == "Kulturlivet får stöd · Budgeten är öppen"


def test_a_strength_that_was_removed_is_empty_now() -> None:
    ((_, shown_now, shown_then),) = rows(strengths(TWO))
    assert (shown_now, shown_then) == ("", "Kulturlivet får stöd")


def test_an_empty_strength_is_told_of_where_it_is() -> None:
    ((_, shown_now, shown_then),) = rows(strengths(ONE, TWO, Item("c", "")))
    assert shown_now
    assert not shown_then
    ((_, shown_now, shown_then),) = rows(THEN, strengths(ONE, TWO, Item("c", "")))
    assert not shown_now
    assert shown_then not in ("", "Inte likadant")


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("sources", Source("s", SourceKind.DOCUMENT, "Budget")),
        ("notes", Note("n", "Sagt")),
        ("roles", Role("r", "Kommunchef")),
        ("followed_up", FollowedUp("f", "Resultat", "Mät mer")),
        ("actions", Action("a", 1, what="Skriv plan")),
    ],
)
def test_whatever_differs_of_a_part_is_named_and_its_text_stands_in_both(
    name: str, part: Any
) -> None:
    texts = {"id", "title", "text", "what"} | ({"name"} if name == "roles" else set())
    then = replace(THEN, **{name: (part,)})
    for each in fields(part):
        if each.name not in texts:
            other = replace(part, **{each.name: "annat"})
            ((place, shown_now, shown_then),) = rows(replace(THEN, **{name: (other,)}), then)
            assert ": " in place
            assert shown_now == shown_then != ""


def test_marks_of_good_examples_are_not_counted_as_texts() -> None:
    now = strengths(replace(ONE, worth_learning=True), replace(TWO, notes=("n",)))
    model = VersionModel()
    model.set_versions([Version(Path("kalix.kompass"), datetime(2026, 11, 20, tzinfo=UTC), 1)])
    model.set_facts(0, VersionFacts(total_result(THEN), changes(now, THEN)))
    shown = model.data(model.index(0, VersionColumn.DIFFERENCES))
    assert shown == "märkning av 1 gott exempel, 1 annan uppgift"
