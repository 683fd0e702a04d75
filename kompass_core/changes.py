"""What differs between two states of one evaluation, field by field, in the report's order."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import partial
from itertools import chain
from typing import Any, TypeVar

from kompass_core.evaluation import Answer, AreaText, Evaluation, KeyFacts, Visit
from kompass_core.fields import FieldRef, Section
from kompass_core.points import exact_text

_K = TypeVar("_K")

_LISTED = {
    "sources": (Section.SOURCE, "title"),
    "notes": (Section.NOTE, "text"),
    "roles": (Section.ROLE, "name"),
    "followed_up": (Section.FOLLOWED_UP, "text"),
    "actions": (Section.ACTION, "what"),
}
"""Fields that are sequences of parts with an id, and the name of the text a part is shown by."""
_WHOLE = {
    "average": Section.AVERAGE,
    "compared": Section.COMPARED,
    "scorecard": Section.SCORECARD,
    "previous": Section.FOLLOWED_UP,
    "chapters_left_out": Section.SCORECARD,
    "draft": Section.NOTE,
    "bookmarks": Section.FLAG,
    "reminders": Section.FLAG,
}
"""Fields that are told of as a whole: different or not."""
ORDER = "order"
"""What differs of a list of the same parts in another order."""


@dataclass(frozen=True)
class Change:
    """One field that is not the same in two states.

    The texts are the same, or empty, where something else of the field differs than its text:
    `differs` says what, where the field is a part of a list.
    """

    field: FieldRef
    before: str = ""
    """Points with two decimals, or a text; empty where there was nothing."""
    after: str = ""
    differs: tuple[str, ...] = ()
    """Names of what differs of a part that is in both states, as in ("worth_learning",).

    Of a list as a whole it is its `ORDER`.
    """

    @property
    def same_text(self) -> bool:
        """Whether it is something else than the text that differs, or the text's place."""
        return self.before == self.after


def changes(before: Evaluation, after: Evaluation) -> tuple[Change, ...]:
    """Return every field in which two states of one evaluation differ."""
    return tuple(each_change(before, after))


def each_change(before: Evaluation, after: Evaluation) -> Iterator[Change]:
    """Yield the same as `changes`, each when it is asked for: the first is looked for at every key.

    What did not change is mostly the same object in both, and is not looked into.
    """
    return chain(
        _of_head(before, after),
        _of_answers(before, after),
        _of_area_texts(before, after),
        _text(FieldRef(Section.SUMMARY), before.summary, after.summary),
        _text(FieldRef(Section.COMPARISONS), before.comparisons, after.comparisons),
        _of_parts(Section.KEY_FACT, before.key_facts, after.key_facts),
        _of_lists(before, after),
        _of_wholes(before, after),
    )


def _of_head(before: Evaluation, after: Evaluation) -> Iterator[Change]:
    place = FieldRef(Section.MUNICIPALITY)
    if before.municipality != after.municipality:
        yield Change(place, before.municipality.title, after.municipality.title)
    yield from _text(FieldRef(Section.YEAR), str(before.year), str(after.year))
    yield from _of_parts(Section.VISIT, before.visit, after.visit)


def _of_parts(
    section: Section, before: Visit | KeyFacts, after: Visit | KeyFacts
) -> Iterator[Change]:
    for each in fields(before) if before is not after else ():
        then, now = getattr(before, each.name), getattr(after, each.name)
        if then != now:
            yield Change(FieldRef(section, each.name), _words(then), _words(now))


def _words(value: object) -> str:
    """Return a field of the visit or the key facts as text; of the evaluators their names."""
    if isinstance(value, tuple):
        return ", ".join(evaluator.name for evaluator in value)
    return "" if value is None else str(value)


def _of_answers(before: Evaluation, after: Evaluation) -> Iterator[Change]:
    if before.answers is after.answers:
        return
    for question_id in _keys(before.answers, after.answers):
        then = before.answers.get(question_id, Answer())
        now = after.answers.get(question_id, Answer())
        if then is now:
            continue
        if (then.points, then.decided) != (now.points, now.decided):
            yield Change(FieldRef(Section.POINTS, question_id), _points(then), _points(now))
        yield from _text(FieldRef(Section.QUESTION_TEXT, question_id), then.text, now.text)


def _points(answer: Answer) -> str:
    return "" if answer.points is None else exact_text(answer.points)


def _of_area_texts(before: Evaluation, after: Evaluation) -> Iterator[Change]:
    for number in _keys(before.area_texts, after.area_texts):
        then = before.area_texts.get(number, AreaText())
        now = after.area_texts.get(number, AreaText())
        if then is now:
            continue
        key = str(number)
        yield from _text(FieldRef(Section.GENERAL, key), then.general, now.general)
        strength = partial(FieldRef, Section.STRENGTH, key)
        improvement = partial(FieldRef, Section.IMPROVEMENT, key)
        yield from _of_list(strength, "text", then.strengths, now.strengths)
        yield from _of_list(improvement, "text", then.improvements, now.improvements)


def _of_lists(before: Evaluation, after: Evaluation) -> Iterator[Change]:
    for name, (section, shown) in _LISTED.items():
        then, now = getattr(before, name), getattr(after, name)
        if then is not now:
            yield from _of_list(partial(FieldRef, section), shown, then, now)


def _of_list(
    place: Callable[[str], FieldRef], shown: str, before: Sequence[Any], after: Sequence[Any]
) -> Iterator[Change]:
    """Yield what differs in a list of parts that have an id, and a text called `shown`."""
    then = {part.id: part for part in before}
    now = {part.id: part for part in after}
    for part_id in _keys(then, now):
        old, new = then.get(part_id), now.get(part_id)
        if old != new:
            texts = getattr(old, shown, ""), getattr(new, shown, "")
            yield Change(place(part_id), *texts, _differing(old, new))
    if then == now and before != after:
        yield Change(place(""), differs=(ORDER,))


def _differing(old: Any, new: Any) -> tuple[str, ...]:
    """Return the names of the fields that differ of a part that is in both states."""
    if old is None or new is None:
        return ()
    names = (each.name for each in fields(old))
    return tuple(name for name in names if getattr(old, name) != getattr(new, name))


def _of_wholes(before: Evaluation, after: Evaluation) -> Iterator[Change]:
    for name, section in _WHOLE.items():
        if getattr(before, name) != getattr(after, name):
            yield Change(FieldRef(section, "" if section is Section.FLAG else name))


def _text(field: FieldRef, before: str, after: str) -> Iterator[Change]:
    if before != after:
        yield Change(field, before, after)


def _keys(before: Mapping[_K, object], after: Mapping[_K, object]) -> Iterable[_K]:
    """Return the keys of both, those of the first in their order first."""
    return dict.fromkeys((*before, *after))
