"""A name, once removed, stands nowhere any more."""

from dataclasses import replace

import pytest

from kompass_core.evaluation import AreaText, Evaluation, Evaluator, Item, Visit
from kompass_core.evidence import Attachment, Note, Source, SourceKind
from kompass_core.points_change import PointsChange
from kompass_core.privacy import forms_of, occurrences, without_names, without_notes
from tests.builders import evaluation

GONE = "[namn borttaget]"


def named(text: str) -> Evaluation:
    """Return an evaluation with `text` in every place that takes words."""
    attachment = Attachment(text, "0" * 64, 1)
    return replace(
        evaluation({"1.1": 500}).with_question_text("1.1", text),
        area_texts={2: AreaText(text, (Item("a", text),), (Item("b", text),))},
        summary=text,
        comparisons=text,
        visit=Visit((Evaluator(text, text),), on_site=text),
        sources=(Source("i", SourceKind.INTERVIEW, text, where=text, name=text),),
        notes=(Note("n", text, source="i", by=text, attachments=(attachment,)),),
        draft=text,
        reminders={"1.1": text},
        history=(PointsChange("1.1", "2012-11-05T09:00:00+01:00", text, None, None, reason=text),),
    )


def test_a_name_is_gone_from_every_text() -> None:
    after = without_names(named("Enligt Maja Berg"), ["Maja Berg"], GONE)
    assert "Berg" not in repr(after)
    assert after == named(f"Enligt {GONE}")


def test_an_evaluation_stays_the_same_one_whatever_its_id_is_like() -> None:
    example = replace(evaluation(), id="exempel-kalix-2012", summary="Enligt Kalix")
    assert occurrences(example, "Kalix") == 1
    after = without_names(example, ["Kalix"], GONE)
    assert (after.id, after.summary) == (example.id, f"Enligt {GONE}")


def test_a_source_that_was_only_a_name_has_none_left() -> None:
    now = replace(evaluation(), sources=(Source("i", SourceKind.INTERVIEW, name="Maja Berg"),))
    assert without_names(now, ["Maja Berg"], GONE).sources[0].name == ""


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Berg, Bergs och berg", f"{GONE}, {GONE} och {GONE}"),
        ("Bergen i Bergslagen", "Bergen i Bergslagen"),
        ("MAJA  BERG", GONE),
        ("Maja\nBerg", GONE),
        ("Maja sade", f"{GONE} sade"),
        ("", ""),
    ],
)
def test_a_form_is_a_word_of_its_own(text: str, after: str) -> None:
    now = replace(evaluation(), summary=text)
    assert without_names(now, forms_of("Maja Berg"), GONE).summary == after


def test_a_replacement_is_never_read_as_a_pattern() -> None:
    assert without_names(replace(evaluation(), summary="A.B"), ["A.B"], r"\1").summary == r"\1"
    assert without_names(replace(evaluation(), summary="AxB"), ["A.B"], "").summary == "AxB"


def test_a_municipality_and_a_questionnaire_keep_their_names() -> None:
    now = evaluation()
    after = without_names(now, ["Kalix", "Fråga", "Område"], GONE)
    assert after == now


def test_no_name_removes_nothing() -> None:
    now = named("text")
    assert without_names(now, ["", " "], GONE) is now


def test_what_has_no_name_in_it_is_the_same_object() -> None:
    now = named("utan namn")
    after = without_names(replace(now, summary="Maja"), ["Maja"], GONE)
    assert after.notes is now.notes
    assert after.answers is now.answers


def test_occurrences_are_counted_everywhere() -> None:
    assert occurrences(replace(evaluation(), summary="Berg, Bergs, Bergen"), "berg") == 2


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Maja Berg", ("Maja Berg", "Maja", "Berg")),
        (" Maja  Berg ", ("Maja Berg", "Maja", "Berg")),
        ("Cher", ("Cher",)),
        ("A Berg", ("A Berg", "Berg")),
        ("", ()),
    ],
)
def test_a_person_is_called_by_name_and_by_its_parts(name: str, forms: tuple[str, ...]) -> None:
    assert forms_of(name) == forms


def test_what_is_shared_has_no_notes_and_no_way_to_them() -> None:
    now = named("Hemligt")
    linked = replace(
        now,
        answers={"1.1": replace(now.answer("1.1"), text="", notes=("n",))},
        area_texts={2: AreaText("", (Item("a", "Öppet", notes=("n",)),))},
        summary="",
        comparisons="",
        visit=Visit(),
        bookmarks=("1.1",),
    )
    shared = without_notes(linked)
    assert "Hemligt" not in repr(shared)
    assert shared.answer("1.1").points == 500
    assert shared.area_text(2).strengths == (Item("a", "Öppet"),)
    assert (shared.answer("1.1").notes, shared.bookmarks) == ((), ())
