"""The index knows what each question rests on, and follows every change."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Mark, Note, Source, SourceKind
from kompass_core.evidence_index import EvidenceIndex
from kompass_core.note_edits import with_note, with_note_added, with_source, without_note
from tests.builders import evaluation

SOURCES = (
    Source("i", SourceKind.INTERVIEW, "Kommunchef"),
    Source("d", SourceKind.DOCUMENT, "Budget"),
    Source("w", SourceKind.WEBSITE, "kalix.se"),
)


def with_notes(*notes: Note) -> Evaluation:
    return replace(evaluation(), sources=SOURCES, notes=notes)


def note(note_id: str, source: str = "i", *questions: str) -> Note:
    return Note(note_id, f"Not {note_id}", f"2012-11-05T09:{note_id:0>2}", source, questions)


@pytest.mark.parametrize(
    ("sources", "kinds"),
    [
        ((), ()),
        (("",), ()),
        (("i",), ("interview",)),
        (("i", "i", "d"), ("interview", "document")),
        (("i", "d", "w"), ("interview", "document", "website")),
    ],
)
def test_a_question_rests_on_the_kinds_of_source_of_its_notes(
    sources: tuple[str, ...], kinds: tuple[str, ...]
) -> None:
    notes = [note(str(place), source, "1.1") for place, source in enumerate(sources)]
    rest = EvidenceIndex(with_notes(*notes)).rest("1.1")
    assert rest.kinds == frozenset(map(SourceKind, kinds))
    assert rest.notes == len(sources)
    assert rest.on_nothing == (len(kinds) == 0)
    assert rest.on_one_kind == (len(kinds) == 1)
    assert rest.weak == (len(kinds) < 2)


def test_where_no_evidence_is_kept_nothing_is_weak() -> None:
    without = evaluation({"1.1": 525})
    index = EvidenceIndex(without)
    assert index.rest("1.1").on_nothing
    assert not index.rest("1.1").weak
    first = replace(without, sources=SOURCES[:1])
    assert index.follow(first) == without.edition.questions_by_id.keys()
    assert index.rest("1.1").weak
    assert index.follow(without) == without.edition.questions_by_id.keys()
    assert not index.rest("1.1").weak


def test_one_note_may_serve_several_questions_or_none() -> None:
    index = EvidenceIndex(with_notes(note("1", "i", "1.1", "2.3"), note("2", "d")))
    assert [each.id for each in index.of_question("1.1")] == ["1"]
    assert [each.id for each in index.of_question("2.3")] == ["1"]
    assert [each.id for each in index.of_source("d")] == ["2"]
    assert index.of_question("1.2") == ()


def test_following_tells_which_questions_changed() -> None:
    before = with_notes(note("1", "i", "1.1"), note("2", "i", "1.2"))
    index = EvidenceIndex(before)
    after = with_note_added(before, note("3", "d", "1.2", "1.3"))
    assert index.follow(after) == {"1.2", "1.3"}
    assert index.follow(after) == frozenset()
    moved = with_note(after, note("1", "i", "4.4"))
    assert index.follow(moved) == {"1.1", "4.4"}


def test_another_kind_of_a_source_changes_what_its_questions_rest_on() -> None:
    before = with_notes(note("1", "i", "1.1"))
    index = EvidenceIndex(before)
    assert index.rest("1.1").kinds == {SourceKind.INTERVIEW}
    after = with_source(before, replace(SOURCES[0], kind=SourceKind.WEBSITE))
    assert index.follow(after) == {"1.1"}
    assert index.rest("1.1").kinds == {SourceKind.WEBSITE}


def test_claims_are_those_not_settled() -> None:
    claim = replace(note("1", "i", "1.1"), marks=(Mark.CLAIM,))
    settled = replace(claim, id="2", settled=True)
    follow_up = replace(claim, id="3", marks=(Mark.FOLLOW_UP,))
    index = EvidenceIndex(with_notes(claim, settled, follow_up))
    assert index.rest("1.1").claims == (claim,)
    assert index.rest("1.1").unsettled == 2


@st.composite
def histories(draw: st.DrawFn) -> list[Evaluation]:
    """Draw evaluations that follow each other by adding, changing and removing notes."""
    now = with_notes()
    made = [now]
    for place in range(draw(st.integers(1, 12))):
        ids = [each.id for each in now.notes]
        questions = tuple(draw(st.sets(st.sampled_from(["1.1", "1.2", "8.5"]))))
        source = draw(st.sampled_from(["", "i", "d"]))
        choice = draw(st.sampled_from(["add", "add", "change", "remove", "back"]))
        if choice == "add" or not ids:
            now = with_note_added(now, note(str(place), source, *questions))
        elif choice == "change":
            now = with_note(now, note(draw(st.sampled_from(ids)), source, *questions))
        elif choice == "remove":
            now = without_note(now, draw(st.sampled_from(ids)))
        else:
            now = draw(st.sampled_from(made))
        made.append(now)
    return made


@given(histories())
def test_an_index_that_followed_equals_one_made_anew(made: list[Evaluation]) -> None:
    index = EvidenceIndex(made[0])
    for now in made[1:]:
        index.follow(now)
        anew = EvidenceIndex(now)
        for question in ("1.1", "1.2", "8.5"):
            assert index.of_question(question) == anew.of_question(question)
            assert index.rest(question) == anew.rest(question)
        for source in ("", "i", "d"):
            assert index.of_source(source) == anew.of_source(source)
        assert [index.note(each.id) for each in now.notes] == list(now.notes)
