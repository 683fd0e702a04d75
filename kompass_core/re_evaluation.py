"""A new evaluation made from the last one of the same municipality.

Facts are carried over; the points and texts of last time stand beside, and its improvement areas
are a list to judge. Nothing that was scored then counts as scored now.
"""

from dataclasses import replace

from kompass_core.comparison import Comparison
from kompass_core.evaluation import Answer, AreaText, Evaluation, PreviousEvaluation, Visit
from kompass_core.follow_up import FollowedUp
from kompass_core.items import written
from kompass_core.questionnaire import Edition
from kompass_core.results import result_of, with_result


def re_evaluation(last: Evaluation, evaluation_id: str, year: int, edition: Edition) -> Evaluation:
    """Return a new evaluation of the municipality of `last`, with what is to be followed up.

    The average is carried over within one edition only. Who carried the last one out and what its
    report rested on stay with it.
    """
    same_edition = edition.id == last.edition.id
    return Evaluation(
        id=evaluation_id,
        municipality=last.municipality,
        year=year,
        edition=edition,
        visit=Visit(previous_evaluation=str(last.year)),
        average=last.average if same_edition else None,
        key_facts=last.key_facts,
        compared=_carried(last, edition),
        previous=_previous(last),
        followed_up=_to_judge(last),
        scorecard=last.scorecard,
    )


def following_up(evaluation: Evaluation, last: Evaluation) -> Evaluation:
    """Return `evaluation`, begun without its predecessor, with what of `last` is to be followed up.

    What it says already is untouched.
    """
    earlier = with_result(evaluation.compared.earlier, result_of(last))
    return replace(
        evaluation,
        previous=_previous(last),
        followed_up=(*evaluation.followed_up, *_to_judge(last)),
        compared=replace(evaluation.compared, earlier=earlier),
    )


def previous_answer(evaluation: Evaluation, question_id: str) -> Answer | None:
    """Return last time's answer to a question, if last time was in the same edition."""
    previous = evaluation.previous
    if previous is None or previous.edition.id != evaluation.edition.id:
        return None
    return dict(previous.answers).get(question_id)


def _carried(last: Evaluation, edition: Edition) -> Comparison:
    """Return the earlier results and, within one edition, the municipalities compared with."""
    earlier = with_result(last.compared.earlier, result_of(last))
    others = last.compared.others if edition.id == last.edition.id else ()
    return Comparison(earlier=earlier, others=others)


def _previous(last: Evaluation) -> PreviousEvaluation:
    return PreviousEvaluation(
        evaluation_id=last.id,
        year=last.year,
        edition=last.edition,
        answers=tuple(
            (question_id, replace(answer, notes=())) for question_id, answer in last.answers.items()
        ),
        area_texts=tuple(
            (number, _without_notes(text)) for number, text in last.area_texts.items()
        ),
    )


def _without_notes(text: AreaText) -> AreaText:
    return replace(
        text,
        strengths=tuple(replace(item, notes=()) for item in text.strengths),
        improvements=tuple(replace(item, notes=()) for item in text.improvements),
    )


def _to_judge(last: Evaluation) -> tuple[FollowedUp, ...]:
    return tuple(
        FollowedUp(id=f"{last.year}-{area.number}-{item.id}", area=area.name, text=item.text)
        for area in last.edition.areas
        for item in written(last.area_text(area.number).improvements)
    )
