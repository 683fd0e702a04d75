"""A search finds every text in which all words occur, forgiving of case and accents."""

from dataclasses import replace
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_core.evaluation import AreaText, Evaluation, Item
from kompass_core.evidence import Note, Source, SourceKind
from kompass_core.fields import FieldRef, Section
from kompass_core.search import MOST_SHOWN, HitKind, SearchIndex
from kompass_core.search_words import composed, folded
from tests.builders import evaluation


@pytest.mark.parametrize(
    ("typed", "text", "found", "found_broadly"),
    [
        ("MÅL", "Tydliga mål", True, True),
        ("mal", "Tydliga mål", False, True),
        ("mål", "Mal och malt", False, True),
        ("oppet", "Öppet", False, True),
        ("ide", "Idé", True, True),
        ("idé", "ide", True, True),
        ("uber", "Über", True, True),
        ("ma\u030al", "mål", True, True),
        ("1 000 kr", "1\u00a0000\u00a0kr", True, True),
        ("it-stod", "IT–stöd", False, True),
        ("it-stöd", "IT–stöd", True, True),
        ("följs upp", "Målen följs inte alltid upp", True, True),
        ("finns inte här", "Målen följs upp", False, False),
    ],
)
def test_case_and_accents_are_forgiven(
    typed: str, text: str, found: bool, found_broadly: bool
) -> None:
    noted = replace(evaluation(), notes=(Note("n", text),))
    assert (SearchIndex(noted).search(typed).total == 1) is found
    assert (SearchIndex(noted, broad=True).search(typed).total == 1) is found_broadly


@given(st.text())
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(folded(text)) == len(composed(text))


def everything() -> Evaluation:
    return replace(
        evaluation().with_question_text("1.2", "Text med ordet kompass"),
        area_texts={
            3: AreaText("kompass i Allmänt", (Item("s", "kompass"),), (Item("i", "kompass"),))
        },
        summary="Kompass",
        comparisons="kompass",
        sources=(Source("k", SourceKind.DOCUMENT, "Kompassrapporten"),),
        notes=(Note("n", "kompassen"),),
    )


def test_everything_is_searched_and_each_hit_leads_to_its_field() -> None:
    hits = SearchIndex(everything()).search("kompass")
    assert [(hit.kind, hit.field) for hit in hits.shown] == [
        (HitKind.SOURCE, FieldRef(Section.SOURCE, "k")),
        (HitKind.STRENGTH, FieldRef(Section.STRENGTH, "3", "s")),
        (HitKind.IMPROVEMENT, FieldRef(Section.IMPROVEMENT, "3", "i")),
        (HitKind.TEXT, FieldRef(Section.QUESTION_TEXT, "1.2")),
        (HitKind.TEXT, FieldRef(Section.GENERAL, "3")),
        (HitKind.TEXT, FieldRef(Section.SUMMARY)),
        (HitKind.TEXT, FieldRef(Section.COMPARISONS)),
        (HitKind.NOTE, FieldRef(Section.NOTE, "n")),
    ]


def test_a_question_is_found_by_its_number() -> None:
    hits = SearchIndex(evaluation()).search("4.3")
    assert [hit.field for hit in hits.shown] == [FieldRef(Section.POINTS, "4.3")]


def test_the_words_are_marked_in_the_excerpt() -> None:
    text = "Inledning. " * 20 + "Målen följs upp varje månad.\n" + "Avslutning. " * 20
    hit = SearchIndex(replace(evaluation(), notes=(Note("n", text),))).search("FÖLJS mål").shown[0]
    assert [hit.excerpt[start:end] for start, end in hit.marked] == ["Mål", "följs"]
    assert hit.excerpt.startswith("… ")
    assert hit.excerpt.endswith(" …")
    assert "\n" not in hit.excerpt


def test_hits_are_counted_beyond_those_shown() -> None:
    many = tuple(Note(str(n), "samma") for n in range(MOST_SHOWN + 50))
    hits = SearchIndex(replace(evaluation(), notes=many)).search("samma")
    assert (len(hits.shown), hits.total) == (MOST_SHOWN, MOST_SHOWN + 50)
    assert hits.shown[0].field.key == str(MOST_SHOWN + 49)


def test_a_search_follows_every_change() -> None:
    start = everything()
    index = SearchIndex(start)
    changed = replace(start, notes=(Note("m", "ny kompass"), *start.notes), summary="")
    index.follow(changed)
    again = SearchIndex(changed)
    assert index.search("kompass") == again.search("kompass")
    index.follow(start)
    assert index.search("kompass") == SearchIndex(start).search("kompass")


def test_five_thousand_notes_are_searched_within_a_frame_budget() -> None:
    words = ["målen", "följs", "upp", "varje", "månad", "i", "nämnden", "redovisas", "öppet"]
    notes = tuple(
        Note(str(n), " ".join(words[(n + k) % len(words)] for k in range(30))) for n in range(5000)
    )
    index = SearchIndex(replace(evaluation(), notes=notes))
    times = []
    for typed in ("m", "må", "mål", "måle", "målen", "målen n", "målen nämnden", "zzz"):
        start = perf_counter()
        index.search(typed)
        times.append(perf_counter() - start)
    assert max(times) < 0.1
