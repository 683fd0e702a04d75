"""What is still to ask is what lacks points or evidence, or carries a claim."""

from dataclasses import replace

import pytest

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Mark, Note, Role, Source, SourceKind
from kompass_core.evidence_index import EvidenceIndex
from kompass_core.points import Points
from kompass_core.still_to_ask import Reason, role_for_title, role_of, still_to_ask
from tests.builders import evaluation

CHIEF = Role("chief", "Kommunchef", questions=("1.1", "1.2"))
ANYONE = Role("other", "Övrig")


def asked(now: Evaluation, role: Role | None = CHIEF) -> dict[str, tuple[Reason, ...]]:
    to_ask = still_to_ask(now, EvidenceIndex(now), role)
    return {each.question.id: each.reasons for each in to_ask}


def rested(now: Evaluation, question: str, *kinds: SourceKind) -> Evaluation:
    sources = tuple(Source(kind.value, kind) for kind in SourceKind)
    notes = tuple(
        Note(f"{question}{kind}", "x", source=kind, questions=(question,)) for kind in kinds
    )
    return replace(now, sources=sources, notes=(*now.notes, *notes))


def test_a_question_without_points_and_evidence_is_asked_of_its_roles_alone() -> None:
    assert asked(evaluation()) == {
        "1.1": (Reason.NOT_SCORED, Reason.NO_EVIDENCE),
        "1.2": (Reason.NOT_SCORED, Reason.NO_EVIDENCE),
    }
    assert len(asked(evaluation(), ANYONE)) == 40
    assert len(asked(evaluation(), None)) == 40


def test_a_scored_question_that_rests_on_two_kinds_is_done() -> None:
    now = rested(evaluation({"1.1": 500}), "1.1", SourceKind.INTERVIEW, SourceKind.DOCUMENT)
    assert asked(now) == {"1.2": (Reason.NOT_SCORED, Reason.NO_EVIDENCE)}


def test_one_kind_of_source_is_not_enough() -> None:
    now = rested(evaluation({"1.1": 500, "1.2": 0}), "1.1", SourceKind.DOCUMENT)
    now = rested(now, "1.2", SourceKind.INTERVIEW, SourceKind.WEBSITE)
    assert asked(now) == {"1.1": (Reason.ONE_KIND,)}


def test_a_claim_is_asked_about_until_it_is_settled() -> None:
    now = rested(evaluation({"1.1": 500}), "1.1", SourceKind.INTERVIEW, SourceKind.DOCUMENT)
    claim = Note("c", "Alla är nöjda", questions=("1.1",), marks=(Mark.CLAIM,))
    with_claim = replace(now, notes=(*now.notes, claim))
    to_ask = still_to_ask(with_claim, EvidenceIndex(with_claim), CHIEF)
    assert (to_ask[0].reasons, to_ask[0].claims) == ((Reason.CLAIM,), (claim,))
    settled = replace(now, notes=(*now.notes, replace(claim, settled=True)))
    assert "1.1" not in asked(settled)


def test_points_make_a_question_scored() -> None:
    now = rested(evaluation(), "1.1", SourceKind.INTERVIEW, SourceKind.DOCUMENT)
    assert asked(now)["1.1"] == (Reason.NOT_SCORED,)
    assert "1.1" not in asked(now.with_points("1.1", Points(0)))


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Kommunchef", "chief"),
        ("kommunchef, tf", "chief"),
        ("Tf kommunchef", "chief"),
        ("Kommunchefens stab", "staff"),
        ("Staben hos kommunchefen", "chief"),
        ("Fackliga företrädare", "union"),
        ("Ordförande i Vision", "union"),
        ("Visionär", None),
        ("Ekonomikommunchef", None),
        ("Företrädare", None),
        ("Rektor", None),
        ("", None),
    ],
)
def test_a_title_names_the_role_with_the_longest_name(title: str, role: str | None) -> None:
    union = Role("union", "Facklig företrädare")
    roles = (CHIEF, Role("staff", "Kommunchefens stab"), Role("empty", ""), union)
    found = role_for_title(title, roles, {"union": ("Vision",), "gone": ("rektor*",)})
    assert (found.id if found else None) == role


def test_an_interview_has_the_role_of_its_id() -> None:
    interview = Source("i", SourceKind.INTERVIEW, "Kommunchef", role="chief")
    assert role_of(interview, (ANYONE, CHIEF)) is CHIEF
    assert role_of(interview, (ANYONE,)) is None
